import { expect, it } from 'vitest';
import {
  COMPARED_FIGURES,
  COMPARED_REPORTS,
  differingFigures,
  type ReportedFigure,
} from './differing-figures.ts';

const subject = (words: string | null, more = {}) => ({
  ...{ reporter: null, partner: null, product: null, flow: null, words, whole: null },
  ...more,
});

function figure(
  storyId: string,
  sentence: string,
  exact: string,
  value: number,
  more: Partial<ReportedFigure['figure']> = {},
  language = 'en',
): ReportedFigure {
  const rest = {
    high: null,
    unit: 'worker',
    grain: 1,
    hedge: 'none',
    measure: 'level',
    direction: null,
  } as const;
  return {
    ...{ claimId: `${storyId} ${exact}`, storyId, language, exact, sentence },
    figure: { ...rest, period: null, subject: subject(null), value, ...more },
  };
}

const quotes = (...figures: ReportedFigure[]) =>
  differingFigures(figures).differences.map(({ figures: differing }) => differing.map(({ exact }) => exact));

const A = figure('a', 'In Linz 4,200 workers walked out on Thursday.', '4,200 workers', 4200);
const B = figure('b', 'Some 3,500 workers walked out in Linz.', '3,500 workers', 3500);

it('puts different values of one thing side by side, in the order of the reports', () => {
  expect(quotes(A, B)).toEqual([['4,200 workers', '3,500 workers']]);
  const c = figure('c', 'In Linz, 5,000 workers walked out.', '5,000 workers', 5000);
  expect(quotes(A, B, c)).toEqual([['4,200 workers', '3,500 workers', '5,000 workers']]);
});

it('says nothing of figures that agree as far as they are stated', () => {
  expect(quotes(A, { ...B, figure: { ...B.figure, value: 4190, grain: 100 } })).toEqual([]);
  expect(quotes(A, { ...B, figure: { ...B.figure, value: 4000, hedge: 'about' } })).toEqual([]);
  expect(quotes(A, { ...B, figure: { ...B.figure, value: 4000, high: 4500, hedge: 'between' } })).toEqual([]);
});

it('compares only what is of one unit, measure, time and subject', () => {
  expect(quotes(A, { ...B, figure: { ...B.figure, unit: 'bus' } })).toEqual([]);
  expect(quotes(A, { ...B, figure: { ...B.figure, measure: 'change' } })).toEqual([]);
  const [one, other] = [['2025-01-01', '2026-01-01'] as const, ['2024-01-01', '2025-01-01'] as const];
  expect(
    quotes({ ...A, figure: { ...A.figure, period: one } }, { ...B, figure: { ...B.figure, period: other } }),
  ).toEqual([]);
  expect(quotes(A, figure('b', 'The company employs 6,000 workers abroad.', '6,000 workers', 6000))).toEqual(
    [],
  );
  expect(quotes(A, { ...B, figure: { ...B.figure, value: 350 } })).toEqual([]);
});

it('sets no figure against one that another of the same report agrees with', () => {
  const both = figure('b', 'First 4,200 workers walked out in Linz on Thursday.', '4,200 workers', 4200);
  expect(quotes(A, B, both)).toEqual([]);
});

it('knows one flow of goods in any words', () => {
  const flow = subject('imports', {
    reporter: 'RU',
    partner: 'CN',
    product: 'machine-tools',
    flow: 'import',
  });
  const usd = { unit: 'USD', subject: flow } as const;
  expect(
    quotes(
      figure('a', 'Russia bought tools.', '$630 million', 630e6, usd),
      figure('b', 'Россия купила станки.', '700 млн долларов', 700e6, usd, 'ru'),
    ),
  ).toEqual([['$630 million', '700 млн долларов']]);
});

it('pairs figures of two languages where each report has one of the kind', () => {
  const percent = { unit: '%', measure: 'change' } as const;
  const english = figure('a', 'They want 8.4% more.', '8.4%', 8.4, { ...percent, grain: 0.1 });
  const russian = figure('b', 'Они требуют 7,4 %.', '7,4 %', 7.4, { ...percent, grain: 0.1 }, 'ru');
  expect(quotes(english, russian)).toEqual([['8.4%', '7,4 %']]);
  const more = figure('b', 'Цены выросли на 6 %.', '6 %', 6, percent, 'ru');
  expect(quotes(english, russian, more)).toEqual([]);
});

it('says nothing of a number too long to be read', () => {
  expect(quotes(A, { ...B, figure: { ...B.figure, value: null as never } })).toEqual([]);
});

/** Reports with many figures, and how often a value of theirs is looked at when they are compared. */
function looksAt(reports: number, figures: number, unitOf: (at: number) => string) {
  let looks = 0;
  const all = Array.from({ length: reports * figures }, (_, number) => {
    const [story, at] = [Math.floor(number / figures), number % figures];
    const value = 1000 + 20 * story + at;
    const made = figure(`s${story}`, `In Linz ${value} workers of lot ${at} walked out.`, `${value}`, value, {
      unit: unitOf(at),
    });
    const counted = Object.defineProperty({ ...made.figure }, 'value', {
      get: () => {
        looks += 1;
        return value;
      },
    });
    return { ...made, figure: counted };
  });
  return { ...differingFigures(all), looks: () => looks };
}

it('compares figures of one unit alone, and only those of the latest reports', () => {
  const pairs = (COMPARED_REPORTS * (COMPARED_REPORTS - 1)) / 2;
  const tables = looksAt(50, 60, (at) => `unit${at}`);
  // Each figure once, and a few times with the one of its unit in each other report; not with all figures of it.
  expect(tables.looks()).toBeLessThan(50 * 60 + pairs * COMPARED_FIGURES * 20);
  const stories = new Set(tables.differences.flatMap(({ figures }) => figures.map(({ storyId }) => storyId)));
  expect(stories.size).toBe(COMPARED_REPORTS);
  expect([stories.has('s29'), stories.has('s30'), stories.has('s49')]).toEqual([false, true, true]);
  expect(tables.differences).toHaveLength(COMPARED_FIGURES);
  expect(tables.isPartial).toBe(true);
  expect(looksAt(20, 5, () => 'worker').isPartial).toBe(false);
  expect(looksAt(2, 41, () => 'worker').isPartial).toBe(true);
  expect(looksAt(21, 1, () => 'worker').isPartial).toBe(true);
});
