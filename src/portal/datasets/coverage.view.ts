import type { AreaCode, Coverage } from '../../evidence/datasets/dataset.ts';
import { areaTitle, periodText } from '../figures/figure-values.ts';
import type { Edition } from '../site/edition.ts';

/** Which reporters and periods a dataset covers, as a chart, in words and as a table. */
export type CoverageView = NonNullable<ReturnType<typeof coverageView>>;

const YEARS_SHOWN = 8;
/** Longer names are cut in the chart; the table has them in full. */
const NAME_ROOM = 19;

/** The coverage of a dataset; null if it has no reporters or no periods. */
export function coverageView(coverage: Coverage, edition: Edition) {
  const { periods, reporters, reported } = coverage;
  if (periods.length === 0 || reporters.length === 0) return null;
  const { words, language } = edition;
  const name = ({ iso, code }: AreaCode) => (iso ? areaTitle(iso, language) : code);
  const label = (at: number) => periodText(periods[at]?.label ?? '', words);
  const all = reporters.map((reporter, at) => {
    const have = (reported[at] ?? '').slice(0, periods.length);
    return { name: name(reporter), have, count: [...have].filter((one) => one === '1').length };
  });
  const collator = new Intl.Collator(language);
  all.sort((a, b) => collator.compare(a.name, b.name));
  const whole = all.filter(({ count }) => count === periods.length).length;
  const range = { first: label(0), last: label(periods.length - 1) };
  return {
    title: words.say('coverageTitle'),
    /** A description of the chart for screen readers. */
    label: [
      words.say('coverageReporters', { count: reporters.length }),
      words.say('coverageRange', range),
      words.say('coverageWhole', { count: whole }),
    ].join(' · '),
    rows: all.map(({ name: full, have, count }) => ({
      name: full.length > NAME_ROOM ? `${full.slice(0, NAME_ROOM - 1)}…` : full,
      stretches: stretchesOf(have, periods.length),
      count,
    })),
    years: yearsOf(periods),
    table: {
      title: words.say('coverageAsTable'),
      head: [
        words.say('reportingCountry'),
        words.say('coverageFirst'),
        words.say('coverageLast'),
        words.say('coveragePeriods'),
      ],
      rows: all.map(({ name: full, have, count }) => [
        full,
        count > 0 ? label(have.indexOf('1')) : '–',
        count > 0 ? label(have.lastIndexOf('1')) : '–',
        words.say('coverageOf', { count: words.number(count), all: words.number(periods.length) }),
      ]),
    },
  };
}

function stretchesOf(have: string, periods: number): { x: number; width: number }[] {
  const unit = 100 / periods;
  return [...have.matchAll(/1+/g)].map(({ index, 0: run }) => ({
    x: round(index * unit),
    width: round(run.length * unit),
  }));
}

function yearsOf(periods: Coverage['periods']): { text: string; x: number }[] {
  const years: { text: string; x: number }[] = [];
  for (const [at, { from }] of periods.entries()) {
    const text = from.slice(0, 4);
    if (years[years.length - 1]?.text !== text) years.push({ text, x: round((at * 100) / periods.length) });
  }
  const every = Math.ceil(years.length / YEARS_SHOWN);
  return years.filter((_, at) => at % every === 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
