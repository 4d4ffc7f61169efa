import { expect, it } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { editionOf } from '../site/edition.ts';
import { cardSourceline, sourcelineOf } from './sourceline.view.ts';

const edition = (language: 'en' | 'ru' | 'ar') =>
  editionOf({ config: readConfig({}), clock: fixedClock('2026-11-24T15:00:00Z') }, language);
const story = { slug: 'sample', language: 'en' };

it('a story without figures has none', () => {
  expect(sourcelineOf({ ...story, marks: '' }, edition('en'))).toBeNull();
  expect(cardSourceline('', edition('en'))).toBeNull();
});

it('a story’s has a tick for each figure in order, and all of the tally', () => {
  expect(sourcelineOf({ ...story, marks: 'hhwdahu' }, edition('en'))).toEqual({
    ticks: ['h', 'h', 'w', 'd', 'a', 'h', 'u'],
    close: false,
    count: '7 figures',
    tally: ['3 hold', '1 roughly right', '1 differs', '1 attributed', '1 unsupported'],
    href: '/story/sample/figures',
  });
  expect(sourcelineOf({ ...story, marks: 'h' }, edition('ru'))?.href).toBe('/story/sample/figures?lang=ru');
});

it('says in one that all hold, at the head of a story and on a card', () => {
  const line = { count: '19 figures: all hold', tally: [] };
  expect(sourcelineOf({ ...story, marks: 'h'.repeat(19) }, edition('en'))).toMatchObject(line);
  expect(cardSourceline('h'.repeat(19), edition('en'))).toMatchObject(line);
  expect(cardSourceline('h', edition('en'))?.count).toBe('1 figure: holds');
});

it('a card says what differs, else what there is most of, and stands closer with many', () => {
  expect(cardSourceline('hhhd', edition('en'))?.tally).toEqual(['1 differs']);
  expect(cardSourceline('haaa', edition('en'))?.tally).toEqual(['3 attributed']);
  expect(cardSourceline('h'.repeat(60), edition('ru'))).toMatchObject({
    close: true,
    count: '60 чисел: всё сходится',
    tally: [],
  });
  expect(cardSourceline('aa', edition('ar'))?.count).toBe('رقمان');
});
