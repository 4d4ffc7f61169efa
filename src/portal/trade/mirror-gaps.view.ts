import type { FigureQuery } from '../../evidence/checks/figure-query.ts';
import { askMirrorGaps, type MirrorPair } from '../../evidence/trade/mirror-gaps.ts';
import { hrefIn } from '../site/edition.ts';
import type { Ask } from './ask.ts';
import { areaField, goodsFields, periodFields } from './ask-form.view.ts';
import { lineChart } from './line-chart.ts';
import { figureFilter } from './shares.view.ts';
import { areaOf, goodsOf, periodOf } from './trade-source.ts';

const BARS = 12;
const ROWS = 100;

/** Both countries' reports of the same trade, and the form that asks for them. */
export const mirrorGapsAsk: Ask = async ({ analytics, desk, query, edition, say }) => {
  const { words } = edition;
  const { source, dataset } = desk;
  const exporter = areaOf(query.reporter, 'reporter', source);
  const importer = areaOf(query.partner, 'partner', source);
  const product = goodsOf(query, desk.baskets);
  const period = periodOf(query, source.version.coverage);
  const fields = [
    areaField(desk, 'reporter', words.say('tradeExporter'), exporter, edition),
    areaField(desk, 'partner', words.say('tradeImporter'), importer, edition),
    ...goodsFields(desk, query, edition),
    ...periodFields(desk, period, edition),
  ];
  const found = await askMirrorGaps(analytics, source, { exporter, importer, product, period }, ROWS);
  const notes = say.coverage(found.coverage);
  const [first] = found.pairs;
  if (!first) return { fields, answer: null, notes };
  const name = (pair: MirrorPair) => say.way(pair.exporter, pair.importer, 'export');
  const finding: Readonly<Record<MirrorPair['finding'], string>> = {
    agree: words.say('tradeAgree'),
    'exporter says more': words.say('tradeExporterMore'),
    'importer says more': words.say('tradeImporterMore'),
    'exporter alone': words.say('tradeExporterAlone'),
    'importer alone': words.say('tradeImporterAlone'),
    neither: words.say('tradeNone'),
  };
  const money = (value: number | null) => (value === null ? words.say('tradeNone') : say.money(value));
  const gaps = found.pairs.filter(({ gap }) => gap !== 0).slice(0, BARS);
  const widest = Math.max(...gaps.map(({ gap }) => Math.abs(gap)), 1e-9);
  const title = words.say('tradeGapsTitle', { period: say.days(period) });
  const bars = gaps.map((pair) => ({
    name: `${name(pair)}: ${finding[pair.finding]}`,
    value: say.money(Math.abs(pair.gap)),
    percent: (Math.abs(pair.gap) / widest) * 100,
    on: pair === first,
  }));
  const { series } = found;
  const link = (pair: MirrorPair) =>
    hrefIn(edition, `/trade/${dataset.slug}/mirror-gaps`, {
      ...query,
      reporter: pair.exporter,
      partner: pair.importer,
    });
  const lines =
    series.length > 1
      ? [
          lineChart({
            title: name(first),
            label: [
              name(first),
              ...series.map((one) => `${say.label(one.period)}: ${money(one.fob)}, ${money(one.cif)}`),
            ].join('; '),
            periods: series.map((one) => say.label(one.period)),
            starts: series.map(({ from }) => from),
            lines: [
              { name: words.say('tradeFob'), look: 'on', values: series.map(({ fob }) => fob) },
              { name: words.say('tradeCif'), look: 'quiet', values: series.map(({ cif }) => cif) },
            ],
            between: [
              series.map(({ bounds }) => bounds?.[0] ?? null),
              series.map(({ bounds }) => bounds?.[1] ?? null),
            ],
            fromNothing: true,
            text: say.money.bind(say),
          }),
        ]
      : [];
  const figure: FigureQuery = {
    dataset: dataset.slug,
    value: desk.value,
    statistic: 'level',
    filter: figureFilter({ reporter: first.exporter, partner: first.importer, product, flow: 'export' }),
    period,
    part: null,
    from: null,
    rank: null,
    sql: null,
  };
  return {
    fields,
    notes,
    answer: {
      said: words.say('tradeMirrorSaid', {
        exporter: say.area(first.exporter),
        importer: say.area(first.importer),
        fob: money(first.fob),
        cif: money(first.cif),
        finding: finding[first.finding],
      }),
      charts: [
        ...lines,
        ...(lines.length === 0 && bars.length > 0
          ? [
              {
                kind: 'bars' as const,
                title,
                label: [title, ...bars.map((bar) => `${bar.name}: ${bar.value}`)].join('; '),
                bars,
              },
            ]
          : []),
      ],
      table: {
        title,
        columns: [
          { name: series.length > 0 ? words.say('columnPeriod') : words.say('tradePair'), numeric: false },
          { name: words.say('tradeFob'), numeric: true },
          { name: words.say('tradeCif'), numeric: true },
          { name: words.say('tradeBounds'), numeric: true },
          { name: words.say('tradeGap'), numeric: true },
          { name: words.say('tradeFinding'), numeric: false },
        ],
        rows: (series.length > 0 ? series : found.pairs).map((pair) => [
          'period' in pair
            ? { text: say.label(String(pair.period)) }
            : { text: name(pair), href: link(pair) },
          { text: money(pair.fob) },
          { text: money(pair.cif) },
          {
            text: pair.bounds
              ? `${say.money(pair.bounds[0])} – ${say.money(pair.bounds[1])}`
              : words.say('tradeNone'),
          },
          { text: pair.gap === 0 ? words.say('tradeNone') : say.money(Math.abs(pair.gap)) },
          { text: finding[pair.finding] },
        ]),
      },
      figure,
      data: {
        columns: [
          'exporter',
          'importer',
          'period',
          'fob',
          'cif',
          'lowest_fob',
          'highest_fob',
          'gap',
          'finding',
        ],
        rows: [...found.pairs.map((pair) => ({ ...pair, period: null })), ...series].map((pair) => [
          pair.exporter,
          pair.importer,
          pair.period,
          pair.fob,
          pair.cif,
          pair.bounds?.[0] ?? null,
          pair.bounds?.[1] ?? null,
          pair.gap,
          pair.finding,
        ]),
        about: { exporter, importer, product, period, unit: desk.unit, coverage: found.coverage },
      },
    },
  };
};
