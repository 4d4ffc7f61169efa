import { expect, it } from 'vitest';
import { linksOfText, linksToText, readProfile } from './read-profile.ts';

const ID = '0193f0a0-0000-7000-8000-00000000000a';
const EMPTY = { role: {}, biography: {}, expertise: {}, picture: '', email: '', links: [] };
const read = (more: object) => readProfile({ ...EMPTY, ...more });

it('reads a profile: paragraphs, a picture by the address of its page, links without tracking', () => {
  expect(
    read({
      role: { en: '  Trade \n editor ', fr: ' ' },
      biography: { en: 'Covers ports.\r\n\r\n\n  Before that,\ncustoms.  ' },
      expertise: { en: 'ports, customs' },
      picture: ` https://news.example/desk/media/${ID.toUpperCase()}?lang=fr `,
      email: ' Ana@Example.ORG ',
      links: [{ label: ' Mastodon ', url: 'https://social.example/@ana?utm_source=x' }],
    }),
  ).toEqual({
    profile: {
      roles: { en: 'Trade editor' },
      biographies: { en: 'Covers ports.\n\nBefore that, customs.' },
      expertise: { en: 'ports, customs' },
      picture: ID,
      email: 'ana@example.org',
      links: [{ label: 'Mastodon', url: 'https://social.example/@ana' }],
    },
  });
});

it('names each wrong field, all at once', () => {
  const link = { label: 'Site', url: 'https://a.example/' };
  const faultOf = (links: readonly object[]) => read({ links });
  expect(
    read({
      role: { ru: 'я'.repeat(101) },
      biography: { en: 'x'.repeat(2_001) },
      picture: 'portrait.jpg',
      email: 'ana',
    }),
  ).toEqual({
    faults: {
      'role-ru': 'too long',
      'biography-en': 'too long',
      picture: 'no picture',
      email: 'no email address',
    },
  });
  expect(read({ role: { zh: '😀'.repeat(100) } })).toHaveProperty('profile');
  for (const url of ['http://a.example', 'javascript:alert(1)', 'mailto:a@b.example', 'a.example', ''])
    expect(faultOf([{ label: 'A', url }]), url).toEqual({ faults: { links: 'no https address' } });
  expect(faultOf([{ ...link, label: ' ' }])).toEqual({ faults: { links: 'no label' } });
  expect(faultOf([link, { label: 'Again', url: 'https://a.example' }])).toEqual({
    faults: { links: 'repeated link' },
  });
  expect(
    faultOf(Array.from({ length: 7 }, (_, at) => ({ label: 'A', url: `https://${at}.example` }))),
  ).toEqual({
    faults: { links: 'too many links' },
  });
  expect(faultOf([{ ...link, url: `https://a.example/${'x'.repeat(500)}` }])).toEqual({
    faults: { links: 'too long' },
  });
});

it('reads the lines of a form as links, and writes them the same way', () => {
  const links = [
    { label: 'Mastodon', url: 'https://social.example/@ana' },
    { label: 'A blog: on ports', url: 'https://b.example/' },
  ];
  expect(linksOfText(linksToText(links))).toEqual(links);
  expect(linksOfText('微博：https://w.example\n\n  Blog  https://b.example ')).toEqual([
    { label: '微博', url: 'https://w.example' },
    { label: 'Blog', url: 'https://b.example' },
  ]);
  expect(linksOfText('https://b.example\nMastodon')).toEqual([
    { label: '', url: 'https://b.example' },
    { label: 'Mastodon', url: '' },
  ]);
});
