import type { FigureQuery } from '../../evidence/checks/figure-query.ts';
import type { TradeFilter } from '../../evidence/trade/trade-question.ts';
import { askUnitValues, type UnitValue } from '../../evidence/trade/unit-values.ts';
import { valueText } from '../figures/figure-values.ts';
import type { Ask } from './ask.ts';
import { areaField, flowField, goodsFields, periodFields } from './ask-form.view.ts';
import { figureFilter } from './shares.view.ts';
import { areaOf, goodsOf, periodOf } from './trade-source.ts';

const BARS = 12;
const ROWS = 100;

/** Outlying unit values, and the form that asks for them. */
export const unitValuesAsk: Ask = async ({ analytics, desk, query, edition, say }) => {
  const { words } = edition;
  const { source, dataset } = desk;
  const { coverage, fields: columns } = source.version;
  const filter: TradeFilter = {
    reporter: areaOf(query.reporter, 'reporter', source),
    partner: areaOf(query.partner, 'partner', source),
    flow: query.flow === 'import' || query.flow === 'export' ? query.flow : null,
    product: goodsOf(query, desk.baskets),
    period: periodOf(query, coverage),
  };
  const fields = [
    areaField(desk, 'reporter', words.say('tradeReporter'), filter.reporter, edition),
    areaField(desk, 'partner', words.say('tradePartner'), filter.partner, edition),
    ...flowField(desk, filter.flow, true, edition),
    ...goodsFields(desk, query, edition),
    ...periodFields(desk, filter.period, edition),
  ];
  const found = await askUnitValues(analytics, source, filter, ROWS);
  const notes = [
    words.say('tradeComparedFlows', {
      compared: words.say('tradeFlows', { count: found.compared }),
      found: words.number(found.found),
    }),
    ...say.coverage(found.coverage),
  ];
  const [first] = found.outliers;
  if (!first) return { fields, answer: null, notes };
  const unit = columns.find(({ role }) => role === 'quantity')?.unit ?? words.say('tradeUnit');
  const each = (value: number) => `${valueText(value, desk.unit, words, 'short')} / ${unit}`;
  const flowName = (flow: string) =>
    flow === 'import' ? words.say('tradeImports') : words.say('tradeExports');
  const name = (one: UnitValue) =>
    `${say.way(one.reporter, one.partner, one.flow)}, ${say.goods(one.product).text}`;
  const z = (one: UnitValue) => words.number(Math.round(one.z * 10) / 10);
  const widest = Math.max(...found.outliers.slice(0, BARS).map((one) => Math.abs(one.z)));
  const title = words.say('tradeOutliers', { period: say.days(filter.period) });
  const bars = found.outliers.slice(0, BARS).map((one) => ({
    name: name(one),
    value: `z ${z(one)}`,
    percent: (Math.abs(one.z) / widest) * 100,
    on: one === first,
  }));
  const period = coverage.periods.find(({ label }) => label === first.period);
  const figure: FigureQuery = {
    dataset: dataset.slug,
    value: desk.value,
    statistic: 'level',
    filter: figureFilter({
      reporter: first.reporter,
      partner: first.partner,
      product: { codes: [first.product] },
      flow: first.flow === 'import' || first.flow === 'export' ? first.flow : null,
    }),
    period: period ? [period.from, period.to] : filter.period,
    part: null,
    from: null,
    rank: null,
    sql: null,
  };
  return {
    fields,
    notes,
    answer: {
      said: words.say('tradeUnitSaid', {
        name: name(first),
        period: say.label(first.period),
        value: each(first.unitValue),
        usual: each(first.usual),
      }),
      charts: [
        {
          kind: 'bars',
          title,
          label: [title, ...bars.map((bar) => `${bar.name}: ${bar.value}`)].join('; '),
          bars,
        },
      ],
      table: {
        title,
        columns: [
          { name: words.say('tradeFlowOf'), numeric: false },
          { name: words.say('tradeFlow'), numeric: false },
          { name: words.say('columnPeriod'), numeric: false },
          { name: words.say('tradeUnitValue'), numeric: true },
          { name: words.say('tradeUsualUnit'), numeric: true },
          { name: words.say('tradeFlowsCompared'), numeric: true },
          { name: 'z', numeric: true },
        ],
        rows: found.outliers.map((one) => [
          { text: name(one) },
          { text: flowName(one.flow) },
          { text: say.label(one.period) },
          { text: each(one.unitValue) },
          { text: each(one.usual) },
          { text: words.number(one.flows) },
          { text: z(one) },
        ]),
      },
      figure,
      data: {
        columns: [
          'reporter',
          'partner',
          'flow',
          'product',
          'period',
          'value',
          'quantity',
          'unit_value',
          'usual_unit_value',
          'flows',
          'z',
        ],
        rows: found.outliers.map((one) => [
          one.reporter,
          one.partner,
          one.flow,
          one.product,
          one.period,
          one.value,
          one.quantity,
          one.unitValue,
          one.usual,
          one.flows,
          one.z,
        ]),
        about: {
          ...filter,
          compared: found.compared,
          found: found.found,
          unit: desk.unit,
          quantity: unit,
          coverage: found.coverage,
        },
      },
    },
  };
};
