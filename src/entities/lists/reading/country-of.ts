import { countryCode, countryCodes } from '../../../language/countries/country-code.ts';
import { fold } from '../../../language/fold.ts';

/** What lists write for a country beside the names statistics offices use; null is none. */
const WRITTEN: Readonly<Record<string, string | null>> = {
  'korea, north': 'KP',
  'north korea': 'KP',
  "democratic people's republic of korea": 'KP',
  'korea, south': 'KR',
  'cote d ivoire': 'CI',
  palestinian: 'PS',
  'west bank': 'PS',
  gaza: 'PS',
  'region: gaza': 'PS',
  'region: west bank': 'PS',
  'region: russia': 'RU',
  'region: crimea': 'UA',
  'region: northern mali': 'ML',
  'china, hong kong special administrative region': 'HK',
  'china, macao special administrative region': 'MO',
  'st. kitts & nevis': 'KN',
  'man, isle of': 'IM',
  'north macedonia, the republic of': 'MK',
  'virgin islands, british': 'VG',
  'st. vincent and the grenadines': 'VC',
  prc: 'CN',
  na: null,
  uk: 'GB',
  undetermined: null,
};

let codes: ReadonlySet<string> | null = null;
const found = new Map<string, string | null>();

/** The ISO 3166-1 alpha-2 code of a country as a list writes it; null where it names none. */
export function countryOf(text: string): string | null {
  const name = text.trim().replace(/\.$/, '');
  if (name === '' || name.length > 100) return null;
  const folded = fold(name);
  const known = WRITTEN[folded];
  if (known !== undefined) return known;
  codes ??= new Set(countryCodes());
  if (/^[a-z]{2}$/i.test(name)) return codes.has(name.toUpperCase()) ? name.toUpperCase() : null;
  const cached = found.get(folded);
  if (cached !== undefined) return cached;
  const code = countryCode(name);
  if (found.size < 5_000) found.set(folded, code);
  return code;
}
