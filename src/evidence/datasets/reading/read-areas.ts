import { countryCode } from '../../../language/countries/country-code.ts';
import { groupCode } from '../../codes/groups.ts';
import type { AreaCode } from '../dataset.ts';

/** How offices write "all there is", and sums that are no group of the code lists. */
const SUMS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:world|total|all (?:countries|partners)|w00|wld|w1|grand total|весь мир|monde|世界|العالم)$/i,
    'WORLD',
  ],
  [/^(?:extra[-_ ]?eu\d*(?:_\d+)?|ext_eu\d*(?:_\d+)?|extra-?union.*)$/i, 'EXTRA_EU'],
  [/^(?:intra[-_ ]?eu\d*(?:_\d+)?|int_eu\d*(?:_\d+)?)$/i, 'INTRA_EU'],
];
/** A description of members behind the name: "European Union - 27 countries (AT, BE, …)". */
const UNION =
  /^(european union|union européenne|euro area|zone euro)\b(?:\s*-\s*(\d\d) (?:countries|pays))?/i;
/** Areas that are no country and no sum: they are counted beside the countries. */
const REST =
  /^(?:other|others|areas?,? ?n\.?e\.?s\.?|not (?:specified|elsewhere)|unspecified|unknown|special categories|bunkers|free zones|q\w\d*)\b/i;
/** "Africa not specified", "Oceania, nes", "Other Countries n.i.e.": what is left of a region. */
const UNNAMED = /(?:not specified|n\.?[ei]\.?[se]\.?)$/i;
/** Whole regions, as the IMF and the United Nations write them beside countries. */
const REGION =
  /^(?:emdes|africa|america|americas|asia|europe|oceania|middle east|sub-saharan africa|north america|south america|latin america|western hemisphere|advanced economies|emerging|emerging and developing|developing|least developed|euro|commonwealth of independent states|(?:emerging|developing|advanced|other) .*|.* (?:economies|countries))\b.*$/i;

/** What each area of a column is. Groups are sums where countries stand beside them, or where there are several. */
export function readAreas(cells: readonly string[]): Map<string, AreaCode> {
  const read = new Map(cells.map((code) => [code, readArea(code)]));
  const groups = [...read.values()].filter(({ aggregate }) => aggregate).length;
  // A dataset of one group alone is about that group: it is no sum of anything that is there.
  if (groups === 1 && read.size === 1) {
    for (const [code, area] of read) read.set(code, { ...area, aggregate: false });
  }
  return read;
}

function readArea(cell: string): AreaCode {
  const code = cell.trim();
  const sum = SUMS.find(([form]) => form.test(code))?.[1];
  if (sum) return { code: cell, iso: sum, aggregate: true };
  const union = UNION.exec(code);
  const group = union ? groupCode(union[2] ? named(union) : (union[1] ?? '')) : groupCode(code);
  // "European Union (AT-01/1995…)" is whoever was a member then; 27 and 28 are fixed.
  if (union || group) return { code: cell, iso: group ?? code.slice(0, 40), aggregate: true };
  const country =
    countryCode(code) ?? (code.length === 2 ? null : countryCode(code.replace(/\s*[([].*$/s, '')));
  if (country) return { code: cell, iso: country, aggregate: false };
  if (REST.test(code) || UNNAMED.test(code)) return { code: cell, iso: null, aggregate: false };
  if (REGION.test(code)) return { code: cell, iso: null, aggregate: true };
  return { code: cell, iso: null, aggregate: false };
}

function named(union: RegExpExecArray): string {
  const number = union[2] ?? '';
  const euro = /^(?:euro area|zone)/i.test(union[1] ?? '');
  return `${euro ? 'EA' : 'EU'}${number}`;
}
