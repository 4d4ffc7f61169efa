import { expect, it } from 'vitest';
import { menuContent, menuEntry, STANDARD_MENUS, targetOf, topicsIn } from './menu.ts';

it.each([
  ['/section/economy', { kind: 'section', slug: 'economy' }],
  ['/topic/machine-tools', { kind: 'topic', slug: 'machine-tools' }],
  ['/page/imprint', { kind: 'page', slug: 'imprint' }],
  ['/section/*', { kind: 'every section' }],
  ['/page/*', { kind: 'every page' }],
  ['/corrections', { kind: 'own', path: '/corrections' }],
  ['https://example.org/a?b=c', { kind: 'outside', url: 'https://example.org/a?b=c' }],
])('reads where %s leads', (text, target) => {
  expect(targetOf(text)).toEqual(target);
});

it.each([
  '',
  'economy',
  '/desk',
  '/account',
  '/story/x',
  '/section/',
  '/section/A B',
  '/topic/*',
  '//example.org',
  'https:///example.org',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:desk@example.org',
  ' /section/economy/../../desk',
])('takes no entry to %j', (target) => {
  expect(menuEntry.safeParse({ target, labels: { en: 'X' } }).success).toBe(false);
});

it('tidies what is typed: no passwords, no empty labels, one line', () => {
  const entry = menuEntry.parse({
    target: ' https://me:secret@example.org/?utm_source=x ',
    labels: { en: '  Our \t archive ', fr: ' ' },
  });
  expect(entry).toEqual({ target: 'https://example.org/', labels: { en: 'Our archive' } });
});

it.each(['\u202e', '\u2066', '\u0000', 'x'.repeat(61)])('takes no label with %j', (label) => {
  expect(menuEntry.safeParse({ target: '/', labels: { en: `A${label}B` } }).success).toBe(false);
});

it('has no label for an entry that is many links, each with a name of its own', () => {
  expect(menuEntry.parse({ target: '/section/*', labels: { en: 'All' } }).labels).toEqual({});
});

it('takes no other fields, languages or longer menus', () => {
  expect(menuEntry.safeParse({ target: '/', href: '/' }).success).toBe(false);
  expect(menuEntry.safeParse({ target: '/', labels: { tlh: 'X' } }).success).toBe(false);
  expect(menuContent.safeParse(Array(41).fill({ target: '/' })).success).toBe(false);
});

it('has standard menus that are menus like any other', () => {
  for (const entries of Object.values(STANDARD_MENUS)) expect(menuContent.parse(entries)).toEqual(entries);
});

it('knows the topics that menus lead to', () => {
  const footer = [
    { target: '/topic/trade', labels: {} },
    { target: '/topic/steel', labels: {} },
  ];
  expect(topicsIn({ header: [{ target: '/topic/trade', labels: {} }], footer, social: null })).toEqual([
    'trade',
    'steel',
  ]);
});
