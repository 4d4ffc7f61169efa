import type { ListedIdentifier } from '../list-entry.ts';
import { countryOf } from './country-of.ts';

/** What OFAC calls a number, and the kind it is with us; the rest keep OFAC's name. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:diplomatic|service|official|national|seaman's) )?passport(?: number| no\.?)?$/i, 'passport'],
  [/^(?:united|unified) social credit code(?: certificate)?(?: \(usccc?\))?$|^usccc?$/i, 'uscc'],
  [
    /^(?:tax id(?:entification)?(?: no\.?| number)?|nit #|ruc #|rif #|r\.?f\.?c\.?|r\.?u\.?t\.?(?: #)?|v\.?a\.?t\.? number|c\.u\.i\.t\.|(?:italian )?fiscal code|us fein|rtn|inn)$/i,
    'tax',
  ],
  [
    /^(?:registration (?:number|id)|(?:uk )?company number|commercial registry number|c\.r\. no\.|business registration (?:number|document #)|public registration number|chamber of commerce number|enterprise number|business number|certificate of incorporation number|registered number|ogrn)$/i,
    'registration',
  ],
  [/^legal entity (?:number|identifier)$|^lei$/i, 'lei'],
  [/^isin$/i, 'isin'],
  [/^mmsi$/i, 'mmsi'],
  [/^edrpou$/i, 'edrpou'],
];

/** Names of numbers that end in no word that says so. */
const CALLED =
  /^(?:passport|diplomatic passport|official passport|service passport|mmsi|isin|uscc|ssn|d\.n\.i\.|c\.u\.r\.p\.|r\.f\.c\.|rfc|c\.u\.i\.t\.|c\.u\.i\.p\.|i\.f\.e\.|us fein|inn|ogrn|lei|license|bik \(ru\)|swift\/bic|equity ticker|personal id card|(?:italian )?fiscal code|cartilla de servicio militar nacional|credencial electoral|numero de identidad|digital currency address - [a-z0-9]{2,8}|birth certificate|edrpou|rtn) /i;
/** Names that do: "Government Gazette Number", "Cedula No.", "NIT #", "Registration ID", "Trade License No.". */
const NUMBERED =
  /^(?=[^\d;:]{2,70}? ?(?:No\.?|Number|#|ID|Code)(?: |$))(?:[^\d;:]{1,66} )?(?:No\.?|Number|#|ID|Code|Code Certificate)(?: \((?:USCCC?|MSN)\))? (?=[^ ])/;
const OTHERWISE = /^(?:(?:tele)?phone|fax|mobile|aircraft model|chinese commercial code|executive order)\b/i;
const MARITIME = /^(?:(?:vessel registration )?(?:identification|number)(?: number)? )?IMO ?(\d{7})$/i;
/** The IMO numbers companies too, with numbers that are no ship's. */
const OWNER_IMO = /^Company Number IMO ?(\d{7})$/i;
const TAIL = /\s+(?:issued|expires|expired|valid|as of)\b.*$/i;
const IN_COUNTRY = /^(.*\S)\s*\(([^()]{2,60})\)$/;

/** The number in one clause of OFAC's remarks, such as "Tax ID No. 7707083893 (Russia)"; null where the clause is none. */
export function identifierIn(clause: string): ListedIdentifier | null {
  if (OTHERWISE.test(clause) || clause.length > 300) return null;
  const imo = MARITIME.exec(clause);
  if (imo?.[1]) return { kind: 'imo', value: imo[1], country: null };
  const owner = OWNER_IMO.exec(clause);
  if (owner?.[1]) return { kind: 'Company Number IMO', value: owner[1], country: null };
  const label = (CALLED.exec(clause) ?? NUMBERED.exec(clause))?.[0];
  if (label === undefined) return inCountry(clause);
  return identifierOf(label.trim(), clause.slice(label.length));
}

/** A number under the name a list gives it, with its country in brackets behind it where there is one. */
export function identifierOf(label: string, rest: string): ListedIdentifier | null {
  const plain = rest
    .replace(TAIL, '')
    .replace(/\s*\((?:individual|private|permanent)\)$/i, '')
    .trim();
  const placed = IN_COUNTRY.exec(plain);
  const country = placed?.[2] ? countryOf(placed[2]) : null;
  const value = country ? (placed?.[1] ?? plain) : plain;
  if (!/\d/.test(value) && !/^(?:SWIFT|Equity|Digital)/i.test(label)) return null;
  return refined(label, value, country);
}

/** A name no one knows, a number, and a country: "Residency Number" is not the last of its kind. */
function inCountry(clause: string): ListedIdentifier | null {
  const plain = clause.replace(TAIL, '');
  const placed = IN_COUNTRY.exec(plain);
  const country = placed?.[2] ? countryOf(placed[2]) : null;
  const named = /^([^\d:;]{2,60}?)[:#]? ([A-Z0-9./-]*\d{3}[\w./ -]*)$/.exec(placed?.[1] ?? '');
  if (!country || !named?.[1] || !named[2]) return null;
  return refined(named[1], named[2], country);
}

/** The kind with us, narrowed by the country and the form of the number. */
export function refined(label: string, value: string, country: string | null): ListedIdentifier {
  const kind = KINDS.find(([form]) => form.test(label))?.[1] ?? label;
  const bare = value.replaceAll(/[\s.-]/g, '').toUpperCase();
  if (kind === 'tax' && country === 'RU' && /^(?:\d{10}|\d{12})$/.test(bare))
    return { kind: 'inn', value: bare, country };
  if (kind === 'registration') {
    if (country === 'RU' && /^(?:\d{13}|\d{15})$/.test(bare)) return { kind: 'ogrn', value: bare, country };
    if (country === 'UA' && /^\d{8}$/.test(bare)) return { kind: 'edrpou', value: bare, country };
    if (country === 'CN' && /^9[\dA-Z]{17}$/.test(bare)) return { kind: 'uscc', value: bare, country };
  }
  if (kind === 'lei')
    return /^[A-Z0-9]{18}\d\d$/.test(bare)
      ? { kind, value: bare, country }
      : { kind: 'registration', value, country };
  if (kind === 'uscc' || kind === 'isin' || kind === 'mmsi') return { kind, value: bare, country };
  return { kind, value, country };
}
