import type { FigureQuery, QueryFilter } from '../../evidence/checks/figure-query.ts';
import { askShares, type ShareSide } from '../../evidence/trade/shares.ts';
import type { TradeFilter } from '../../evidence/trade/trade-question.ts';
import { hrefIn } from '../site/edition.ts';
import type { Ask } from './ask.ts';
import { areaField, choice, flowField, goodsFields, periodFields } from './ask-form.view.ts';
import { lineChart } from './line-chart.ts';
import type { LineView } from './question.view.ts';
import { areaOf, areasIn, goodsOf, periodOf } from './trade-source.ts';

const BARS = 12;
const LOOKS: readonly LineView['look'][] = ['on', 'second', 'quiet', 'quieter'];

/** The shares of a whole, and the form that asks for them. */
export const sharesAsk: Ask = async ({ analytics, desk, query, edition, say }) => {
  const { words } = edition;
  const { source, dataset } = desk;
  const { coverage } = source.version;
  const sides = (['partner', 'reporter', 'product'] as const).filter((side) =>
    side === 'product' ? coverage.products > 0 : areasIn(coverage, side).length > 1,
  );
  const side = (query.by as ShareSide | undefined) ?? sides[0] ?? 'partner';
  const flow = flowOf(query.flow, coverage.flows);
  const filter: TradeFilter = {
    reporter: areaOf(query.reporter, 'reporter', source),
    partner: areaOf(query.partner, 'partner', source),
    flow,
    product: goodsOf(query, desk.baskets),
    period: periodOf(query, coverage),
  };
  const names = {
    reporter: words.say('tradeByReporter'),
    partner: words.say('tradeByPartner'),
    product: words.say('tradeByProduct'),
  };
  const heads = {
    reporter: words.say('tradeReporter'),
    partner: words.say('tradePartner'),
    product: words.say('tradeBasket'),
  };
  const fields = [
    choice(
      'by',
      words.say('tradeBy'),
      side,
      sides.map((one) => ({ value: one, text: names[one] })),
    ),
    areaField(desk, 'reporter', words.say('tradeReporter'), filter.reporter, edition),
    areaField(desk, 'partner', words.say('tradePartner'), filter.partner, edition),
    ...flowField(desk, flow, false, edition),
    ...goodsFields(desk, query, edition),
    ...periodFields(desk, filter.period, edition),
  ];
  const found = await askShares(analytics, source, filter, side, query.of ?? null);
  if (found.parts.length === 0) return { fields, answer: null, notes: say.coverage(found.coverage) };
  const chosen = found.parts.find(({ code }) => code === query.of) ?? found.parts[0];
  // The selected part is in the chart, however small.
  const top = found.parts.filter((part, i) => i < BARS || part === chosen);
  const rest = found.parts.filter((part) => !top.includes(part)).reduce((sum, { value }) => sum + value, 0);
  const largest = Math.max(...top.map(({ value }) => value), rest, 1e-9);
  const percent = (share: number | null) => (share === null ? words.say('tradeNone') : say.percent(share));
  const bars = top.map((part) => ({
    name: say.of(side, part.code),
    value: percent(part.share),
    percent: Math.max(0, (part.value / largest) * 100),
    on: part.code === chosen?.code,
  }));
  if (rest > 0) {
    bars.push({
      name: words.say('tradeRest'),
      value: percent(rest / found.whole),
      percent: (rest / largest) * 100,
      on: false,
    });
  }
  const whole = say.money(found.whole);
  const title = `${names[side]}, ${say.days(filter.period)}`;
  const said = chosen
    ? words.say('tradeShareSaid', {
        name: say.of(side, chosen.code),
        share: percent(chosen.share),
        whole,
        period: say.days(filter.period),
      })
    : null;
  const link = (code: string) =>
    hrefIn(edition, `/trade/${dataset.slug}/shares`, { ...query, by: side, of: code });
  return {
    fields,
    notes: [
      words.say('tradeDenominator', { whole, parts: words.say('tradeParts', { count: found.parts.length }) }),
      ...say.coverage(found.coverage),
    ],
    answer: {
      said,
      charts: [
        {
          kind: 'bars',
          title,
          label: [title, ...bars.map(({ name, value }) => `${name}: ${value}`)].join('; '),
          bars,
        },
        ...(found.periods.length > 1 && found.series.length > 0
          ? [
              lineChart({
                title: words.say('tradeThroughTime'),
                label: [
                  words.say('tradeThroughTime'),
                  ...found.series.map(
                    ({ code, shares }) => `${say.of(side, code)}: ${shares.map(percent).join(', ')}`,
                  ),
                ].join('; '),
                periods: found.periods.map((label) => say.label(label)),
                starts: coverage.periods.map(({ from }) => from),
                lines: found.series.map(({ code, shares }, i) => ({
                  name: say.of(side, code),
                  look: LOOKS[i] ?? 'quieter',
                  values: shares,
                })),
                fromNothing: true,
                // The labels of the grid and the legend: whole percentages need no decimals.
                text: (share) => (Number.isInteger(share * 100) ? say.whole(share) : say.percent(share)),
              }),
            ]
          : []),
      ],
      table: {
        title,
        columns: [
          { name: heads[side], numeric: false },
          { name: words.say('tradeValue'), numeric: true },
          { name: words.say('tradeShare'), numeric: true },
        ],
        rows: found.parts
          .slice(0, 200)
          .map((part) => [
            { text: say.of(side, part.code), href: link(part.code) },
            { text: say.money(part.value) },
            { text: percent(part.share) },
          ]),
      },
      figure: chosen ? shareFigure(dataset.slug, desk.value, filter, side, chosen.code) : null,
      data: {
        columns: ['code', 'value', 'share'],
        rows: found.parts.map(({ code, value, share }) => [code, value, share]),
        about: {
          by: side,
          ...filter,
          whole: found.whole,
          unit: desk.unit,
          coverage: found.coverage,
          series: { periods: found.periods, lines: found.series },
        },
      },
    },
  };
};

/** Exports if a dataset has them, unless imports are requested. */
export function flowOf(
  asked: string | undefined,
  flows: readonly { readonly flow: string }[],
): 'import' | 'export' | null {
  if (asked === 'import' || asked === 'export') return asked;
  const there = new Set(flows.map(({ flow }) => flow));
  return there.has('export') ? 'export' : there.has('import') ? 'import' : null;
}

/** A question's filter in the terms of a figure. */
export function figureFilter({ reporter, partner, product, flow }: Omit<TradeFilter, 'period'>): QueryFilter {
  return {
    reporter: reporter === null ? null : { areas: [reporter] },
    partner: partner === null ? null : { areas: [partner] },
    product,
    flow,
  };
}

function shareFigure(
  dataset: string,
  value: string,
  filter: TradeFilter,
  side: ShareSide,
  code: string,
): FigureQuery {
  const whole = figureFilter(filter);
  const part =
    side === 'product' ? { ...whole, product: { codes: [code] } } : { ...whole, [side]: { areas: [code] } };
  return {
    dataset,
    value,
    statistic: 'share',
    filter: whole,
    period: filter.period,
    part,
    from: null,
    rank: null,
    sql: null,
  };
}
