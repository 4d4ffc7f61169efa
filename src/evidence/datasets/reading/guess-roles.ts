import type { FieldRole } from '../dataset.ts';
import { timesScale } from './read-scale.ts';

const NAMES: readonly (readonly [FieldRole, readonly RegExp[]])[] = [
  [
    'period',
    [
      /^(?:time_?)?period$/,
      /^time$/,
      /^(?:year_?)?quarter$/,
      /^year_?month$/,
      /^ym$/,
      /^date$/,
      /^ref_?period$/,
      /^month$/,
      /^(?:ref_?)?year$/,
    ],
  ],
  [
    'reporter',
    [
      /^reporter$/,
      /^(?:reporter|declarant)_?(?:iso|iso2|iso3|code)?$/,
      /^reporter_?(?:desc|name)$/,
      /^exporter$/,
    ],
  ],
  [
    'partner',
    [
      /^partner$/,
      /^counterpart_country$/,
      /^(?:partner|counterpart)_?(?:iso|iso2|iso3)?$/,
      /^partner_?(?:desc|name)$/,
      /^country$/,
    ],
  ],
  [
    'product',
    [
      /^(?:product|commodity|cmd|hs|cn|sitc)_?(?:code)?$/,
      /^hs_?[246]$/,
      /^(?:hs_?)?code$/,
      /^(?:commodity|product)$/,
    ],
  ],
  ['flow', [/^(?:trade_?)?flow$/, /^flow_?(?:code|desc)$/, /^trade_flow$/, /^trade_code$/]],
  [
    'value',
    [
      /^(?:trade_?|primary_?|obs_?|stat(?:istical)?_?)?value(?:_|$)/,
      /^(?:trade_?|primary_?)value/,
      /^(?:eur|usd)(?:_|$)/,
      /^(?:cif|fob)_?value/,
      /^(?:cmd_)?partner_sum$/,
      /^(?:amount|exports?|imports?|re_?exports?)(?:_|$)/,
    ],
  ],
  ['quantity', [/^qty$/, /^quantity/, /^net_?(?:weight|wgt)/, /^weight/]],
  ['unit', [/^(?:currency|unit|units)(?:_?code)?$/, /^unit_(?:of_)?measure$/]],
  ['frequency', [/^freq(?:uency)?$/]],
];

/** The role a column's name gives away, and how surely among others of that role: the lower the surer. */
export function guessRole(name: string): { role: FieldRole; rank: number } | null {
  const plain = snake(name);
  // "Value footnotes" are no values.
  if (/(?:^|_)(?:foot_?notes?|notes?|flags?|status|symbols?|comments?)(?:_|$)/.test(plain)) return null;
  for (const [role, forms] of NAMES) {
    const rank = forms.findIndex((form) => form.test(plain));
    if (rank >= 0) return { role, rank };
  }
  return null;
}

/** What a column's name says of its unit and of how many one of it stands for. */
export function guessUnit(name: string): {
  unit: string | null;
  multiplier: number;
  basis: 'CIF' | 'FOB' | null;
} {
  const words = snake(name).split('_');
  const has = (...wanted: string[]) => wanted.some((word) => words.includes(word));
  const unit = has('eur', 'euro', 'euros')
    ? 'EUR'
    : has('usd', 'us', 'dollar', 'dollars')
      ? 'USD'
      : (words
          .find((word) =>
            /^(?:gbp|cny|rub|jpy|chf|kgs|kzt|amd|gel|try|pln|czk|huf|ron|bgn|sek|dkk)$/.test(word),
          )
          ?.toUpperCase() ?? (has('kg') ? 'kg' : has('tonnes', 'tons', 't') ? 't' : null));
  // "Per million" is no scale, and what is measured per something is no sum of money.
  const per = words.includes('per');
  const multiplier = per
    ? 1
    : has('billion', 'billions', 'bn', 'mrd')
      ? 1e9
      : has('million', 'millions', 'mn', 'mln', 'mio', 'm')
        ? 1e6
        : has('thousand', 'thousands', 'k', 'ths', 'tsd')
          ? 1e3
          : 1;
  const times = timesScale(words.join(' '));
  const joined = words.join('');
  return {
    unit,
    multiplier: per ? 1 : multiplier * times,
    basis: /^cif/.test(joined) || has('cif') ? 'CIF' : /^fob/.test(joined) || has('fob') ? 'FOB' : null,
  };
}

function snake(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
}
