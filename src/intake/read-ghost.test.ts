import { expect, it } from 'vitest';
import type { Piece } from './piece.ts';
import { readGhost } from './read-ghost.ts';

const SITE = 'https://old.example';
const post = (more: object) => ({
  id: 'p1',
  uuid: 'u-1',
  title: 'Ports &amp; customs',
  slug: 'ports-customs',
  html: '<p>The <a href="__GHOST_URL__/other/">text</a>.</p>',
  type: 'post',
  status: 'published',
  visibility: 'public',
  published_at: '2023-04-05T06:07:08.000Z',
  updated_at: '2023-04-06T06:07:08.000Z',
  ...more,
});
const exported = (posts: unknown[], more: object = {}) => ({
  db: [
    {
      meta: { version: '5.80.0' },
      data: {
        posts,
        tags: [
          { id: 't1', name: 'Trade', slug: 'trade', visibility: 'public' },
          { id: 't2', name: 'Ports', slug: 'ports', visibility: 'public' },
          { id: 't3', name: '#hidden', slug: 'hash-hidden', visibility: 'internal' },
        ],
        posts_tags: [
          { post_id: 'p1', tag_id: 't2', sort_order: 1 },
          { post_id: 'p1', tag_id: 't1', sort_order: 0 },
          { post_id: 'p1', tag_id: 't3', sort_order: 2 },
        ],
        users: [{ id: 'a1', name: 'Ann Lee', slug: 'ann' }],
        posts_authors: [{ post_id: 'p1', author_id: 'a1', sort_order: 0 }],
        settings: [
          { key: 'title', value: 'The Old Courier' },
          { key: 'locale', value: 'fr' },
        ],
        ...more,
      },
    },
  ],
});

const read = (value: unknown, site: string | null = SITE) => {
  const [first] = readGhost(value, site)?.findings ?? [];
  if (!first || 'refused' in first) throw new Error(first?.refused ?? 'nothing was found');
  return first.piece;
};
const refusalOf = (more: object) => {
  const [first] = readGhost(exported([post(more)]), SITE)?.findings ?? [];
  return first && 'refused' in first ? first.refused : null;
};

it('takes a post with its tags in order, its authors, its picture and the path it had', () => {
  const meta = [
    { post_id: 'p1', feature_image_alt: 'Cranes', feature_image_caption: 'Cranes at <b>work</b>' },
  ];
  const picture = post({ feature_image: '__GHOST_URL__/content/images/2023/04/cranes.jpg' });
  expect(read(exported([picture], { posts_meta: meta }))).toMatchObject({
    guid: 'ghost:u-1',
    url: `${SITE}/ports-customs/`,
    oldPaths: ['/ports-customs'],
    headline: 'Ports & customs',
    section: 'Trade',
    topics: ['Ports'],
    authors: ['Ann Lee'],
    language: 'fr',
    html: `<p>The <a href="${SITE}/other/">text</a>.</p>`,
    media: [{ src: `${SITE}/content/images/2023/04/cranes.jpg`, alt: 'Cranes' }],
    published: '2023-04-05T06:07:08.000Z',
    own: true,
  } satisfies Partial<Record<keyof Piece, unknown>>);
});

it('keeps the path of a picture where nobody says where the site was', () => {
  const piece = read(exported([post({ feature_image: '__GHOST_URL__/content/images/a.png' })]), null);
  expect(piece.media[0]?.src).toBe('https://site.invalid/content/images/a.png');
  expect(piece.url).toBeNull();
  expect(piece.oldPaths).toEqual(['/ports-customs']);
});

it('reads the exports of the first versions: numbers, one author, pages marked as such', () => {
  const old = {
    meta: { version: '003' },
    data: {
      posts: [
        {
          id: 7,
          title: 'Early',
          slug: 'early',
          html: '<p>Words.</p>',
          image: '/content/images/x.jpg',
          page: 0,
          status: 'published',
          author_id: 1,
          published_at: 1_400_000_000_000,
        },
      ],
      tags: [{ id: 2, name: 'Trade', slug: 'trade' }],
      posts_tags: [{ post_id: 7, tag_id: 2 }],
      users: [{ id: 1, name: 'Ann Lee', slug: 'ann' }],
    },
  };
  expect(read(old)).toMatchObject({
    guid: 'ghost:7',
    section: 'Trade',
    authors: ['Ann Lee'],
    published: '2014-05-13T16:53:20.000Z',
    media: [{ src: `${SITE}/content/images/x.jpg` }],
  });
});

it('says of each post it leaves out why', () => {
  expect(refusalOf({ status: 'draft' })).toMatch(/draft/);
  // Whatever is not for everybody in Ghost would be for everybody here.
  for (const visibility of ['paid', 'members', 'tiers', 'filter'])
    expect(refusalOf({ visibility })).toMatch(new RegExp(`for ${visibility} only`));
  expect(refusalOf({ html: null })).toMatch(/HTML/);
  expect(refusalOf({ status: 'sent' })).toMatch(/letter/);
});

it('is not misled by what is no export, and survives one with holes', () => {
  for (const value of [null, 1, [], {}, { data: {} }, { db: 3 }, { data: { posts: 'x' } }])
    expect(readGhost(value, SITE)).toBeNull();
  const holes = exported([null, post({})], { tags: [null, 4], posts_tags: 'x', users: null, settings: {} });
  expect(readGhost(holes, SITE)?.findings).toMatchObject([
    { refused: 'It is not a post of a Ghost export.' },
    { piece: { section: null, authors: [] } },
  ]);
});
