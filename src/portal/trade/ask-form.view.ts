import { areaName } from '../../evidence/checks/query-words.ts';
import type { Period } from '../../evidence/claims/figure.ts';
import { nameIn } from '../../stories/story.ts';
import { periodText } from '../figures/figure-values.ts';
import type { Edition } from '../site/edition.ts';
import type { AskField } from './question.view.ts';
import { areasIn, groupsIn, type TradeDesk } from './trade-source.ts';

type Options = AskField['options'][number]['options'];

/** With more periods than this, days are typed instead of selected. */
const CHOOSABLE = 400;

/** The field that chooses a country or group of one side. */
export function areaField(
  desk: TradeDesk,
  side: 'reporter' | 'partner',
  label: string,
  value: string | null,
  edition: Edition,
): AskField {
  const { words } = edition;
  const named = (codes: readonly string[]): Options =>
    codes
      .map((code) => ({ value: code, text: areaName(code, words.locale) }))
      .sort((a, b) => a.text.localeCompare(b.text, words.locale));
  const groups = named(groupsIn(desk.source, side));
  return {
    name: side,
    label,
    value: value ?? '',
    kind: 'choice',
    options: [
      { title: null, options: [{ value: '', text: words.say('tradeAll') }] },
      ...(groups.length > 0 ? [{ title: words.say('tradeGroups'), options: groups }] : []),
      { title: words.say('tradeCountries'), options: named(areasIn(desk.source.version.coverage, side)) },
    ],
  };
}

/** The field for exports or imports, if a dataset has both. */
export function flowField(
  desk: TradeDesk,
  value: string | null,
  any: boolean,
  { words }: Edition,
): readonly AskField[] {
  const flows = new Set(desk.source.version.coverage.flows.map(({ flow }) => flow));
  if (!flows.has('import') || !flows.has('export')) return [];
  const options = [
    { value: 'export', text: words.say('tradeExports') },
    { value: 'import', text: words.say('tradeImports') },
  ];
  const all = { value: '', text: words.say('tradeBothFlows') };
  return [
    {
      name: 'flow',
      label: words.say('tradeFlow'),
      value: value ?? '',
      kind: 'choice',
      options: [{ title: null, options: any ? [all, ...options] : options }],
    },
  ];
}

/** The fields that choose goods, if a dataset distinguishes them. */
export function goodsFields(
  desk: TradeDesk,
  query: Readonly<Record<string, string>>,
  edition: Edition,
): readonly AskField[] {
  const { words, language } = edition;
  if (desk.source.version.coverage.products === 0) return [];
  return [
    {
      name: 'basket',
      label: words.say('tradeBasket'),
      value: query.basket ?? '',
      kind: 'choice',
      options: [
        {
          title: null,
          options: [
            { value: '', text: words.say('tradeAllGoods') },
            ...desk.baskets.map(({ slug, names }) => ({ value: slug, text: nameIn(names, language) })),
          ],
        },
      ],
    },
    {
      name: 'product',
      label: words.say('tradeCode'),
      value: query.product ?? '',
      kind: 'digits',
      hint: words.say('tradeCodeHint'),
      options: [],
    },
  ];
}

/** The fields of the first and the last period. */
export function periodFields(desk: TradeDesk, [from, to]: Period, { words }: Edition): readonly AskField[] {
  const { periods } = desk.source.version.coverage;
  const few = periods.length <= CHOOSABLE;
  const options = (of: 'from' | 'to') => {
    const chosen = of === 'from' ? from : to;
    const listed = periods.map((period) => ({ value: period[of], text: periodText(period.label, words) }));
    return listed.some(({ value }) => value === chosen)
      ? listed
      : [{ value: chosen, text: chosen }, ...listed];
  };
  const field = (name: 'from' | 'to', label: string, value: string): AskField => ({
    name,
    label,
    value,
    kind: few ? 'choice' : 'date',
    options: few ? [{ title: null, options: options(name) }] : [],
  });
  return [field('from', words.say('tradeFirst'), from), field('to', words.say('tradeLast'), to)];
}

/** A choice among a few words. */
export function choice(name: string, label: string, value: string, options: Options): AskField {
  return { name, label, value, kind: 'choice', options: [{ title: null, options }] };
}
