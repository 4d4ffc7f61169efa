import type { DayCounts } from '../../../desk/readership/readership.queries.ts';
import type { ChartView } from '../../figures/chart.view.ts';
import type { Edition } from '../../site/edition.ts';

/** Numbers of the grid are left of this many percent of the width. */
const GUTTER = 9;
/** So many days are named below the columns: on a telephone, more would overlap. */
const DAYS_NAMED = 4;
/** Above 60 columns, gaps between them are finer than what a screen shows. */
const SOLID = 60;

/** The reads of each day as columns, with a table of the same. */
export function readershipChart(days: readonly DayCounts[], { words }: Edition): ChartView {
  const short = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const nameOf = (day: string, format: Intl.DateTimeFormat) => format.format(new Date(`${day}T00:00:00Z`));
  const most = days.reduce((best, one) => (one.reads > best.reads ? one : best), days[0] as DayCounts);
  const top = evenTop(most.reads);
  const room = (100 - GUTTER) / days.length;
  const every = Math.ceil(days.length / DAYS_NAMED);
  const xOf = (at: number) => round(GUTTER + at * room);
  return {
    label: words.say('readershipChart', {
      from: nameOf(days[0]?.day ?? '', long),
      to: nameOf(days.at(-1)?.day ?? '', long),
      day: nameOf(most.day, long),
      reads: words.number(most.reads),
    }),
    drawn: {
      kind: 'series',
      columns: days.map(({ reads }, at) => ({
        x: xOf(at),
        width: round(days.length > SOLID ? room : room * 0.82),
        foot: 0,
        height: round((reads / top) * 100),
        on: true,
      })),
      labels: [],
      grid: [0, top / 2, top].map((value) => ({
        text: words.number(value),
        height: (value / top) * 100,
        zero: value === 0,
      })),
      years: days.flatMap(({ day }, at) =>
        at % every === 0 ? [{ text: nameOf(day, short), x: xOf(at) }] : [],
      ),
    },
    table: {
      title: words.say('chartAsTable'),
      head: [words.say('readershipDay'), words.say('readershipReads')],
      rows: days.map(({ day, reads }) => [nameOf(day, long), words.number(reads)]),
    },
  };
}

/** A round number at or slightly above `max` whose half is a whole number. */
function evenTop(max: number): number {
  if (max <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(max));
  const steps = power === 1 ? [4, 6, 8, 10] : [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10];
  return Math.round((steps.find((step) => step * power >= max) ?? 10) * power);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
