import type { FigureQuery } from '../../evidence/checks/figure-query.ts';
import { askSurges, type Surge, type SurgeSide, USUAL_FLOOR } from '../../evidence/trade/surges.ts';
import type { TradeFilter } from '../../evidence/trade/trade-question.ts';
import type { Ask } from './ask.ts';
import { areaField, choice, flowField, goodsFields, periodFields } from './ask-form.view.ts';
import { figureFilter, flowOf } from './shares.view.ts';
import { areaOf, areasIn, goodsOf, periodOf } from './trade-source.ts';

const BARS = 12;
const ROWS = 100;
const FLOORS = [0, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];
const SIDES: Readonly<Record<string, readonly SurgeSide[]>> = {
  pair: ['reporter', 'partner'],
  partner: ['partner'],
  reporter: ['reporter'],
  product: ['product'],
  'partner-product': ['partner', 'product'],
};

/** What changed most compared with its own history, and the form that asks for it. */
export const surgesAsk: Ask = async ({ analytics, desk, query, edition, say }) => {
  const { words } = edition;
  const { source, dataset } = desk;
  const { coverage } = source.version;
  const many = (side: 'reporter' | 'partner') => areasIn(coverage, side).length > 1;
  const heads: Readonly<Record<string, string>> = {
    pair: words.say('tradePair'),
    partner: words.say('tradePartner'),
    reporter: words.say('tradeReporter'),
    product: words.say('tradeBasket'),
    'partner-product': words.say('tradePartnerGoods'),
  };
  const names: Readonly<Record<string, string>> = {
    pair: words.say('tradeByPair'),
    partner: words.say('tradeByPartner'),
    reporter: words.say('tradeByReporter'),
    product: words.say('tradeByProduct'),
    'partner-product': words.say('tradeByPartnerProduct'),
  };
  const offered = Object.keys(SIDES).filter((by) =>
    (SIDES[by] ?? []).every((side) => (side === 'product' ? coverage.products > 0 : many(side))),
  );
  const by =
    query.by ?? (offered.includes('partner-product') ? 'partner-product' : (offered[0] ?? 'partner'));
  const sides = SIDES[by] ?? ['partner'];
  const flow = flowOf(query.flow, coverage.flows);
  const floor = query.floor === undefined ? USUAL_FLOOR : Number(query.floor);
  const filter: TradeFilter = {
    reporter: areaOf(query.reporter, 'reporter', source),
    partner: areaOf(query.partner, 'partner', source),
    flow,
    product: goodsOf(query, desk.baskets),
    period: periodOf(query, coverage),
  };
  const fields = [
    choice(
      'by',
      words.say('tradeBy'),
      by,
      offered.map((one) => ({ value: one, text: names[one] ?? one })),
    ),
    areaField(desk, 'reporter', words.say('tradeReporter'), filter.reporter, edition),
    areaField(desk, 'partner', words.say('tradePartner'), filter.partner, edition),
    ...flowField(desk, flow, false, edition),
    ...goodsFields(desk, query, edition),
    ...periodFields(desk, filter.period, edition),
    choice(
      'floor',
      words.say('tradeFloor'),
      String(floor),
      [...new Set([...FLOORS, floor])]
        .sort((a, b) => a - b)
        .map((one) => ({ value: String(one), text: say.money(one) })),
    ),
  ];
  // A floor of zero would divide by zero.
  const found = await askSurges(analytics, source, filter, sides, Math.max(1, floor), ROWS);
  if (!found) return { fields, answer: null, notes: [words.say('tradeNoHistory')] };
  const notes = [
    words.say('tradeAgainst', {
      window: say.days(found.window),
      windows: words.list(found.history.map((one) => say.days(one))),
    }),
    words.say('tradeFloorIs', { floor: say.money(found.floor) }),
    ...say.coverage(found.coverage),
  ];
  const all = [...found.rose, ...[...found.fell].reverse()];
  if (all.length === 0) return { fields, answer: null, notes };
  const name = ({ codes }: Surge) =>
    by === 'pair'
      ? say.way(codes[0] ?? '', codes[1] ?? '', flow)
      : codes.map((code, i) => say.of(sides[i] ?? 'partner', code)).join(', ');
  const ratio = (surge: Surge) =>
    surge.times === null ? words.say('tradeFromNothing') : say.times(surge.times);
  const shown = found.rose.length > 0 ? found.rose : found.fell;
  const top = shown.slice(0, BARS);
  const widest = Math.max(...top.map(({ change }) => Math.abs(change)), 1e-9);
  const [first] = shown;
  const title =
    found.rose.length > 0
      ? words.say('tradeRose', { window: say.days(found.window) })
      : words.say('tradeFell', { window: say.days(found.window) });
  const bars = top.map((surge) => ({
    name: name(surge),
    value: ratio(surge),
    percent: (Math.abs(surge.change) / widest) * 100,
    on: surge === first,
  }));
  return {
    fields,
    notes,
    answer: {
      said: first
        ? words.say('tradeSurgeSaid', {
            name: name(first),
            now: say.money(first.now),
            usual: say.money(first.usual),
            window: say.days(found.window),
          })
        : null,
      charts: [
        {
          kind: 'bars',
          // The order and length of the bars show the change on a log scale, not the ratio beside them.
          title: `${title} · ${words.say('tradeBarsLog')}`,
          label: [title, ...bars.map((bar) => `${bar.name}: ${bar.value}`)].join('; '),
          bars,
        },
      ],
      table: {
        title: words.say('tradeChanged'),
        columns: [
          { name: heads[by] ?? by, numeric: false },
          { name: say.days(found.window), numeric: true },
          { name: words.say('tradeUsual'), numeric: true },
          { name: words.say('tradeTimes'), numeric: true },
          { name: words.say('tradeLog'), numeric: true },
        ],
        rows: all.map((surge) => [
          { text: name(surge) },
          { text: say.money(surge.now) },
          { text: say.money(surge.usual) },
          { text: ratio(surge) },
          { text: words.number(Math.round(surge.change * 100) / 100) },
        ]),
      },
      figure: first
        ? surgeFigure(dataset.slug, desk.value, filter, sides, first, found.history[0] ?? filter.period)
        : null,
      data: {
        columns: [
          ...sides,
          'now',
          'usual',
          ...found.history.map(([from]) => `from_${from}`),
          'times',
          'log_change',
        ],
        rows: all.map((surge) => [
          ...surge.codes,
          surge.now,
          surge.usual,
          ...surge.before,
          surge.times,
          surge.change,
        ]),
        about: {
          by,
          ...filter,
          floor: found.floor,
          history: found.history,
          unit: desk.unit,
          coverage: found.coverage,
        },
      },
    },
  };
};

function surgeFigure(
  dataset: string,
  value: string,
  filter: TradeFilter,
  sides: readonly SurgeSide[],
  surge: Surge,
  from: readonly [string, string],
): FigureQuery {
  let rows = figureFilter(filter);
  for (const [i, side] of sides.entries()) {
    const code = surge.codes[i] ?? '';
    rows =
      side === 'product' ? { ...rows, product: { codes: [code] } } : { ...rows, [side]: { areas: [code] } };
  }
  return {
    dataset,
    value,
    statistic: 'ratio',
    filter: rows,
    period: filter.period,
    part: null,
    from,
    rank: null,
    sql: null,
  };
}
