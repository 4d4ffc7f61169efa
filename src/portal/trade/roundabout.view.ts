import type { FigureQuery } from '../../evidence/checks/figure-query.ts';
import { askRoundabout, type Effect, ROUNDABOUT_FLOOR, reachOf } from '../../evidence/trade/roundabout.ts';
import type { Ask } from './ask.ts';
import { areaField, choice, goodsFields } from './ask-form.view.ts';
import { lineChart } from './line-chart.ts';
import { figureFilter } from './shares.view.ts';
import { areaOf, areasIn, goodsOf } from './trade-source.ts';

const FLOORS = [1, 10_000, 100_000, 1_000_000];
/** The default day if a dataset covers it: the first month after Russia's full invasion of Ukraine. */
const DAY = '2022-03-01';

/** How a third country's imports of listed goods changed, and the form that asks for it. */
export const roundaboutAsk: Ask = async ({ analytics, desk, query, edition, say }) => {
  const { words } = edition;
  const { source, dataset } = desk;
  const { periods } = source.version.coverage;
  const reporter =
    areaOf(query.reporter, 'reporter', source) ?? areasIn(source.version.coverage, 'reporter')[0] ?? null;
  const partner = areaOf(query.partner, 'partner', source);
  const chosen = query.product || query.basket ? query : { ...query, basket: 'common-high-priority' };
  const product = goodsOf(chosen, desk.baskets);
  const day = query.day ?? dayWithin(periods.map(({ from }) => from));
  const months =
    query.months === undefined ? (reachOf(source, day, 12) >= 12 ? 12 : 6) : Number(query.months);
  const floor = query.floor === undefined ? ROUNDABOUT_FLOOR : Math.max(1, Number(query.floor));
  const fields = [
    areaField(desk, 'reporter', words.say('tradeThird'), reporter, edition),
    areaField(desk, 'partner', words.say('tradeOrigin'), partner, edition),
    ...goodsFields(desk, chosen, edition),
    choice(
      'day',
      words.say('tradeDay'),
      day,
      [...new Set([day, ...periods.slice(1).map(({ from }) => from)])]
        .sort()
        .map((one) => ({ value: one, text: say.days([one, nextDay(one)]) })),
    ),
    choice(
      'months',
      words.say('tradeMonths'),
      String(months),
      [3, 6, 12, 24, 36].map((one) => ({ value: String(one), text: words.number(one) })),
    ),
    choice(
      'floor',
      words.say('tradeFloor'),
      String(floor),
      [...new Set([...FLOORS, floor])]
        .sort((a, b) => a - b)
        .map((one) => ({ value: String(one), text: say.money(one) })),
    ),
  ];
  const found = await askRoundabout(analytics, source, { reporter, partner, product }, day, months, floor);
  const { effect, placebo, points } = found;
  const notes = [
    words.say('tradeFloorIs', { floor: say.money(floor) }),
    ...(placebo
      ? [words.say('tradePlacebo', { times: say.times(placebo.times) })]
      : [words.say('tradeNoPlacebo')]),
    ...say.coverage(found.coverage),
  ];
  if (!effect || points.every(({ listed }) => listed === 0)) return { fields, answer: null, notes };
  const name = say.area(reporter ?? '');
  const goods = say.chosenGoods(chosen);
  const within = points.filter(({ from }) => from >= found.before[0] && from < found.after[1]);
  const before = within.filter(({ from }) => from < day);
  const usual = (of: 'listed' | 'others') =>
    before.reduce((sum, point) => sum + point[of], 0) / Math.max(1, before.length);
  const indexed = (of: 'listed' | 'others') => {
    const base = usual(of);
    return within.map((point) => (base > 0 ? (point[of] / base) * 100 : null));
  };
  const title = words.say('tradeIndexTitle');
  const figure: FigureQuery = {
    dataset: dataset.slug,
    value: desk.value,
    statistic: 'ratio',
    filter: figureFilter({ reporter, partner, product, flow: 'import' }),
    period: found.after,
    part: null,
    from: found.before,
    rank: null,
    sql: null,
  };
  const row = (text: string, one: Effect) => [
    { text },
    { text: say.times(one.listed) },
    { text: say.times(one.others) },
    { text: say.times(one.times) },
    {
      text: one.interval
        ? `${say.times(one.interval[0])} – ${say.times(one.interval[1])}`
        : words.say('tradeNone'),
    },
  ];
  return {
    fields,
    notes,
    answer: {
      said: words.say('tradeRoundSaid', {
        name,
        goods,
        listed: say.times(effect.listed),
        others: say.times(effect.others),
        times: say.times(effect.times),
      }),
      charts: [
        lineChart({
          title,
          label: [
            title,
            ...within.map(
              (point) => `${say.label(point.label)}: ${say.money(point.listed)}, ${say.money(point.others)}`,
            ),
          ].join('; '),
          periods: within.map(({ label }) => say.label(label)),
          starts: within.map(({ from }) => from),
          lines: [
            { name: goods, look: 'on', values: indexed('listed') },
            { name: words.say('tradeOtherGoods'), look: 'quiet', values: indexed('others') },
          ],
          mark: { at: before.length, text: say.days([day, nextDay(day)]) },
          fromNothing: true,
          text: (value) => words.number(Math.round(value)),
        }),
      ],
      table: {
        title: words.say('tradeEffectTitle'),
        columns: [
          { name: words.say('tradeCompared'), numeric: false },
          { name: goods, numeric: true },
          { name: words.say('tradeOtherGoods'), numeric: true },
          { name: words.say('tradeEffect'), numeric: true },
          { name: words.say('tradeInterval'), numeric: true },
        ],
        rows: [
          row(
            words.say('tradeBeforeAfter', { before: say.days(found.before), after: say.days(found.after) }),
            effect,
          ),
          ...(placebo ? [row(words.say('tradeBeforeThat'), placebo)] : []),
        ],
      },
      figure,
      data: {
        columns: ['from', 'period', 'listed', 'others'],
        rows: points.map((point) => [point.from, point.label, point.listed, point.others]),
        about: {
          reporter,
          partner,
          product,
          day,
          months,
          floor,
          before: found.before,
          after: found.after,
          effect,
          placebo,
          unit: desk.unit,
          coverage: found.coverage,
        },
      },
    },
  };
};

function dayWithin(starts: readonly string[]): string {
  const [first] = starts;
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return DAY;
  return first < DAY && DAY <= last ? DAY : (starts[Math.floor(starts.length / 2)] ?? last);
}

function nextDay(day: string): string {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + 86_400_000).toISOString().slice(0, 10);
}
