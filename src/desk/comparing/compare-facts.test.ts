import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import type { Block } from '../../stories/body.ts';
import type { Draft } from '../draft.ts';
import { writtenDraft } from '../testing.ts';
import type { ChangedFigure } from './compare-facts.ts';
import { factsBetween } from './find-facts.ts';

const STORY = { id: '0197a8d0-0000-7000-8000-000000000001', publishedAt: null };
const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const draft = (headline: string, standfirst: string | null, ...lines: string[]): Draft => ({
  ...writtenDraft(headline),
  standfirst,
  body: { type: 'doc', content: lines.map(paragraph) },
});

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const between = (was: Draft, is: Draft) => factsBetween(store.reading, STORY, was, is);
const shown = ({ what, was, is, source }: ChangedFigure) =>
  `${what}: ${was?.exact ?? '+'} -> ${is?.exact ?? '-'}${source ? ` (${is?.who})` : ''}`;

it('says a changed value once, with what it measures and who says it now', async () => {
  const { figures, names } = await between(
    draft(
      'Death toll rises to 12',
      'At least 12 people were killed.',
      'The death toll from the flood in Valencia is 12, police said. The government pledged $4 million in aid.',
    ),
    draft(
      'Death toll rises to 19',
      'At least 19 people were killed.',
      'The death toll from the flood in Valencia is 19, the interior ministry said. The government pledged $4 million in aid.',
      'Some 300 homes were destroyed.',
    ),
  );
  expect(figures.map(shown)).toEqual([
    'death toll from the flood in Valencia: 12 -> 19 (interior ministry)',
    'homes: + -> Some 300 homes',
  ]);
  expect(names).toEqual([]);
});

it('tells an amount from a share, and what went from what came', async () => {
  const { figures } = await between(
    draft('Steel', null, 'Exports of steel were $4 million in 2023.', 'Profits fell by 3%.'),
    draft('Steel', null, 'Exports of steel were 40% of all exports in 2023.', 'Profits fell by 3%.'),
  );
  expect(figures.map(({ was, is }) => [was?.exact ?? null, is?.exact ?? null])).toEqual([
    [null, '40%'],
    ['$4 million', null],
  ]);
});

it('does not take another order, or a figure that only moved, for a change', async () => {
  const one = 'The ministry said 4,200 workers walked out.';
  const { figures } = await between(
    draft('Strike', null, one, 'The plant makes 300 engines a day.'),
    draft('Strike', one, 'The plant makes 300 engines a day.'),
  );
  expect(figures).toEqual([]);
});

it('says who says a figure now, though the value is the same', async () => {
  const { figures } = await between(
    draft('Flood', null, 'The death toll from the flood is 12, police said.'),
    draft('Flood', null, 'The death toll from the flood is 12, the interior ministry said.'),
  );
  expect(figures).toMatchObject([{ source: true, was: { who: 'police' }, is: { who: 'interior ministry' } }]);
});

it('names who came and who went', async () => {
  const { names } = await between(
    draft('Talks', null, 'Anna Schmidt met officials in Berlin on Monday.'),
    draft('Talks', null, 'Pedro Alvarez met officials in Berlin on Monday.'),
  );
  expect(names.map(({ name, change }) => `${change} ${name}`)).toEqual([
    'new Pedro Alvarez',
    'gone Anna Schmidt',
  ]);
});

it.each([
  [
    'ru',
    'Число погибших при наводнении достигло 12, сообщила полиция.',
    'Число погибших при наводнении достигло 19, сообщила полиция.',
  ],
  [
    'fr',
    'Le bilan des inondations est de 12 morts, selon la police.',
    'Le bilan des inondations est de 19 morts, selon la police.',
  ],
  ['zh', '洪水死亡人数为12人，警方说。', '洪水死亡人数为19人，警方说。'],
  ['ar', 'بلغ عدد قتلى الفيضانات 12 شخصا، وفق الشرطة.', 'بلغ عدد قتلى الفيضانات 19 شخصا، وفق الشرطة.'],
])('reads it in %s', async (language, was, is) => {
  const { figures } = await between(
    { ...draft('', null, was), language },
    { ...draft('', null, is), language },
  );
  expect(figures.map((one) => [one.was?.value, one.is?.value])).toEqual([[12, 19]]);
});
