import { expect, it } from 'vitest';
import { oldPathOf } from './old-path.ts';

it('is the same however the address was written', () => {
  const written = [
    'https://old.example/2024/05/A-Story/',
    '/2024/05/a-story',
    '/2024//05/a-story',
    '/2024/05/a-story/?utm_source=x#part',
  ];
  expect(written.map(oldPathOf)).toEqual(written.map(() => '/2024/05/a-story'));
});

it('reads other scripts, escaped or not, composed or not', () => {
  expect(oldPathOf('https://old.example/%d0%bd%d0%be%d0%b2%d0%be%d1%81%d1%82%d0%b8/')).toBe('/новости');
  expect(oldPathOf('/cafe\u0301')).toBe('/caf\u00e9');
});

it('is null for the front page, for what is too long, and for what is no path', () => {
  const none = ['https://old.example/', '/?p=12', `/${'x'.repeat(500)}`, '/%ff', '/a%00b', 'http://'];
  expect(none.map(oldPathOf)).toEqual(none.map(() => null));
});
