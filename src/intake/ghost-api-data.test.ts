import { expect, it } from 'vitest';
import type { Piece } from './piece.ts';
import { readGhost } from './read-ghost.ts';

const POST = {
  title: 'Ports',
  slug: 'ports',
  html: '<p>The text.</p>',
  status: 'published',
  published_at: '2023-04-05T06:07:08.000Z',
};
const read = (value: unknown) =>
  readGhost(value, 'https://old.example')?.findings.map((one) =>
    'piece' in one ? (one.piece as Piece) : one,
  );

it('reads posts and pages as the API answers them', () => {
  const tags = [{ name: 'Trade', slug: 'trade', visibility: 'public' }];
  expect(read({ posts: [{ ...POST, id: '1', tags, authors: [{ name: 'Ann Lee' }] }] })).toMatchObject([
    { headline: 'Ports', section: 'Trade', authors: ['Ann Lee'], isPage: false, guid: 'ghost:1' },
  ]);
  expect(read({ pages: [{ ...POST, id: '2' }] })).toMatchObject([{ isPage: true }]);
});

it('reads what migration tools write, whose things are wrapped', () => {
  const data = { ...POST, tags: [{ data: { name: 'Trade' } }], author: { data: { name: 'Ann Lee' } } };
  const page = { ...POST, slug: 'about', title: 'About', type: 'page' };
  const posts = [
    { url: 'https://old.example/ports/', data },
    { url: 'https://old.example/about/', data: page },
  ];
  for (const value of [{ posts }, { result: { posts } }])
    expect(read(value)).toMatchObject([
      { headline: 'Ports', section: 'Trade', authors: ['Ann Lee'], isPage: false },
      { headline: 'About', isPage: true },
    ]);
});

it.each([{ posts: [] }, { posts: [{ id: 1, text: 'Hello' }] }, { items: [] }, null])(
  'leaves %j to other readers',
  (value) => {
    expect(readGhost(value, null)).toBeNull();
  },
);
