import { expect, it } from 'vitest';
import { wordsIn } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import { deskPaging } from './desk-paging.ts';

const edition = { language: 'fr', standard: 'en', words: wordsIn('en') } as Edition;
const asked = { q: 'steel', cursor: 'b', done: 'split', lang: 'fr' };

it('leads to the beginning and to the next page, with what narrows the list and its language', () => {
  const paging = deskPaging(edition, '/desk/events', asked, 'c');
  expect(paging?.newest?.href).toBe('/desk/events?q=steel&lang=fr');
  expect(paging?.older?.href).toBe('/desk/events?q=steel&cursor=c&lang=fr');
  expect(deskPaging(edition, '/desk/events', asked, null)?.older).toBeNull();
  expect(deskPaging(edition, '/desk/events', { q: 'steel' }, null)).toBeNull();
});
