import type { EntrySchema, ListedIdentifier, ListedName } from '../list-entry.ts';
import { countryOf } from './country-of.ts';
import { birthDatesOf, dayOf } from './days.ts';
import { identifierIn } from './ofac-identifiers.ts';

/** The parsed remarks of an OFAC entry; `rest` is what could not be parsed. */
export interface OfacRemarks {
  readonly names: ListedName[];
  readonly countries: string[];
  readonly birthDates: string[];
  readonly identifiers: ListedIdentifier[];
  readonly linkedTo: string[];
  readonly listedOn: string | null;
  /** The schema according to the remarks, if stated. */
  readonly schema: EntrySchema | null;
  readonly rest: string;
}

const NAME = /^([afn])\.k\.a\.,? (?:['‘"](.+)['’"]|([^('"].*?))(?: \((.*)\))?$/;
/** Maximum length of a clause with a name. */
const CLAUSE_MOST = 1_500;
const TARGETS: readonly (readonly [RegExp, EntrySchema])[] = [
  [/^Target Type (?:Public|Private) Company$/, 'Company'],
  [/^Target Type (?:Financial Institution|State-Owned Enterprise)$/, 'Company'],
  [/^Target Type Government Entity$/, 'PublicBody'],
  [
    /^Organization Type: Activities of (?:political|religious|other membership) organizations/,
    'Organization',
  ],
];

/** Parses OFAC's remarks: clauses separated by semicolons, the last followed by a full stop. */
export function readOfacRemarks(remarks: string): OfacRemarks {
  const names: ListedName[] = [];
  const countries: string[] = [];
  const birthDates: string[] = [];
  const identifiers: ListedIdentifier[] = [];
  const linkedTo: string[] = [];
  const listed: string[] = [];
  const rest: string[] = [];
  let schema: EntrySchema | null = null;
  for (const written of clausesOf(remarks)) {
    const clause = written.replace(/^alt\. /, '');
    const name = clause.length > CLAUSE_MOST ? null : NAME.exec(clause);
    if (name) {
      const weak = name[2] !== undefined;
      const kind = weak ? 'weak alias' : name[1] === 'f' ? 'former name' : 'alias';
      names.push({ name: name[2] ?? name[3] ?? '', kind });
      if (name[4]) rest.push(name[4]);
      continue;
    }
    const [, key = '', value = ''] =
      /^(DOB|nationality|citizen|Nationality of Registration|Linked To:) (.+)$/i.exec(clause) ?? [];
    if (/^Linked To:$/i.test(key)) {
      linkedTo.push(value);
      continue;
    }
    const born = key === 'DOB' ? birthDatesOf(value) : [];
    const country = key !== '' && key !== 'DOB' ? countryOf(value) : null;
    const identifier = key === '' ? identifierIn(clause) : null;
    birthDates.push(...born);
    if (country) countries.push(country);
    if (identifier) identifiers.push(identifier);
    if (born.length > 0 || country || identifier) continue;
    const day = /^Listing Date(?: \([^()]*\))?:? (.+)$/.exec(clause)?.[1];
    const on = day ? dayOf(day) : null;
    if (on) listed.push(on);
    schema = TARGETS.find(([form]) => form.test(clause))?.[1] ?? schema;
    rest.push(written);
  }
  return {
    names,
    countries,
    birthDates,
    identifiers,
    linkedTo,
    listedOn: listed.sort()[0] ?? null,
    schema,
    rest: rest.join('; '),
  };
}

function clausesOf(remarks: string): string[] {
  const text = withoutStop(remarks.trim());
  const clauses: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    else if (text[at] === ';' && depth === 0) {
      clauses.push(text.slice(from, at));
      from = at + 1;
    }
  }
  clauses.push(text.slice(from));
  // Unclosed brackets would swallow what follows them.
  const parts = depth === 0 ? clauses : text.split(';');
  return parts.map((clause) => clause.trim()).filter((clause) => clause !== '' && clause !== '-0-');
}

/** The full stop at the end belongs to the remarks, except in "S.A." and "LTD.", where it belongs to the name. */
function withoutStop(text: string): string {
  return /(?:[\s.]\p{L}|\b(?:LTD|CO|INC|CORP|BHD|PTY|ST))\.$/iu.test(text) ? text : text.replace(/\.$/, '');
}
