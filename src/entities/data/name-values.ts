import { countryName } from '../../language/countries/country-name.ts';
import { latinKey } from '../../language/latin-key.ts';
import { familyOf } from '../mentions/mention.ts';
import { bareName } from '../names/bare-name.ts';
import type { ColumnValue, FoundDataName } from './data-name.ts';
import type { NamingColumn } from './naming-columns.ts';
import { type BareNames, NUMBER_PROPERTIES, type OwnNamed } from './own-names.queries.ts';
import type { Party } from './party-columns.ts';

/** The entities that names and numbers may belong to. */
export interface Owners {
  /** By folded name. */
  readonly byName: ReadonlyMap<string, readonly OwnNamed[]>;
  /** Companies and bodies by name without legal form. */
  readonly byBareName: BareNames;
  /** By property and number. */
  readonly byNumber: ReadonlyMap<string, readonly OwnNamed[]>;
}

/** How many new names are proposed per column: the most frequent ones. */
export const MOST_NEW = 500;
const LONGEST_NEW = 200;
/** Most words in a legal form before a name, including its own first word. */
const MOST_BEFORE = 6;
/** Placeholders in the place of a name. */
const NOBODY =
  /^(?:n ?a|none|null|nil|unknown|not (?:stated|known|available|specified|applicable)|to (?:the )?order(?: of .*)?|order|various|other|others|total|all|private|private person|individual|physical person|confidential|anonymous|test|neizvestno|net dannykh|otsutstvuet|fizicheskoe litso|inconnu|autre|autres|divers|bu xiang|wu|qi ta)$/;

/** The folded names that values may be found under: the values themselves, and the countries that codes refer to. */
export function foldedOf(column: NamingColumn, values: readonly ColumnValue[]): string[] {
  return [
    ...new Set([
      ...values.map(({ value }) => latinKey(value)),
      ...[...column.countries.values()].map((iso) => latinKey(countryName(iso, 'en'))),
    ]),
  ].filter((folded) => folded !== '');
}

/**
 * The entity that a value of a column names: by a verified number, by the column's code list, or by a known name; in a
 * column of companies or people, also new names if `alsoNew` is set. Null for anything we don't look for.
 */
export function nameValue(
  column: NamingColumn,
  value: ColumnValue,
  owners: Owners,
  alsoNew = true,
): FoundDataName | null {
  const named =
    byNumber(column, value, owners) ?? byCode(column, value, owners) ?? byName(column, value, owners);
  // A value marked as nobody is not asked about again.
  if (named === 'nobody') return null;
  return named ?? (alsoNew ? asNew(column, value) : null);
}

type Named = FoundDataName | 'nobody' | null;

/** Labels before a number, in Latin letters; other letters are not part of one. */
const BEFORE_NUMBER = /^(?:INN|OGRNIP|OGRN|EDRPOU|USC[CI]|LEI|IMO|OFAC)(?=.)/;
/** Numbers so short that in other columns they are just numbers. */
const SHORT: ReadonlySet<string> = new Set(['imo', 'ofac']);

function byNumber(column: NamingColumn, value: ColumnValue, { byNumber: owned }: Owners): Named {
  if (owned.size === 0 || !/\d/.test(value.value)) return null;
  const bare = value.value
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');
  const numbers = [bare, bare.replace(BEFORE_NUMBER, '')];
  for (const { name, identifier } of NUMBER_PROPERTIES) {
    const wanted = column.identifier ?? (identifier && SHORT.has(identifier) ? null : identifier);
    if (identifier !== wanted) continue;
    // Stated numbers were verified when they were stated.
    const having = owned.get(`${name} ${numbers[0]}`) ?? owned.get(`${name} ${numbers[1]}`);
    if (having) return found(column, value, { cue: 'identifier', prop: name, owners: having, score: 0.95 });
  }
  return null;
}

function byCode(column: NamingColumn, value: ColumnValue, { byName: owned }: Owners): Named {
  const iso = column.countries.get(value.value);
  if (!iso) return null;
  const places = (owned.get(latinKey(countryName(iso, 'en'))) ?? []).filter(
    ({ schema, state }) => schema === 'Place' && isSaid(state),
  );
  if (places.length !== 1) return null;
  const name = found(column, value, { cue: 'code list', prop: '', owners: places, score: 1 });
  return name === 'nobody' ? name : { ...name, standing: { by: null } };
}

function byName(column: NamingColumn, value: ColumnValue, owners: Owners): Named {
  if (column.countries.has(value.value)) return null;
  const folded = latinKey(value.value);
  if (!folded) return null;
  const having = meant(column.party, owners.byName.get(folded) ?? []);
  if (having.length > 0)
    return found(column, value, {
      cue: 'known name',
      prop: '',
      owners: having,
      score: column.party ? 0.9 : 0.8,
    });
  if (column.party === 'Person' || column.identifier) return null;
  if (!mayHoldBareName(folded, owners.byBareName)) return null;
  const bare = bareName(value.value);
  const like = bare.length < 4 ? [] : meant(column.party, owners.byBareName.owners.get(bare) ?? []);
  return like.length > 0
    ? found(column, value, { cue: 'name without its form', prop: '', owners: like, score: 0.6 })
    : null;
}

/** Whether a value may contain a known name without its legal form: stripping the form costs far more than looking. */
function mayHoldBareName(folded: string, { begin }: BareNames): boolean {
  const padded = `${folded} `;
  return folded
    .split(' ', MOST_BEFORE)
    .some((word) => begin.get(word)?.some((name) => ` ${padded}`.includes(` ${name} `)) ?? false);
}

/** The owners that such a column may name. Without a hint of companies or people, only known ones. */
function meant(party: Party | null, owners: readonly OwnNamed[]): OwnNamed[] {
  return owners.filter(({ schema, state }) => {
    if (party === null) return isSaid(state);
    return party === 'either' ? schema !== 'Place' : familyOf(schema) === familyOf(party);
  });
}

function asNew(column: NamingColumn, value: ColumnValue): FoundDataName | null {
  const { party } = column;
  if (party === null || column.countries.has(value.value)) return null;
  const folded = latinKey(value.value);
  const letters = value.value.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || value.value.length > LONGEST_NEW || NOBODY.test(folded)) return null;
  if (/^[A-Z]{2,3}$/.test(value.value)) return null;
  const hasForm = bareName(value.value) !== folded;
  const schema = party === 'either' ? (hasForm ? 'Company' : 'Person') : party;
  return {
    ...value,
    field: column.field,
    folded,
    cue: 'column',
    prop: '',
    schema,
    score: hasForm ? 0.7 : 0.5,
    entityId: null,
    standing: null,
  };
}

interface Owned {
  readonly cue: FoundDataName['cue'];
  readonly prop: string;
  readonly owners: readonly OwnNamed[];
  readonly score: number;
}

/** The owner if there is one; of several, confirmed ones come first. Rejected names belong to nobody. */
function found(
  column: NamingColumn,
  value: ColumnValue,
  { cue, prop, owners, score }: Owned,
): FoundDataName | 'nobody' {
  const live = owners.filter(({ state }) => state !== 'rejected');
  if (live.length === 0) return 'nobody';
  const said = live.filter(({ state }) => isSaid(state));
  const best = said.length > 0 ? said : live;
  const [only] = best;
  const one = best.length === 1 ? (only as OwnNamed) : null;
  return {
    ...value,
    field: column.field,
    folded: latinKey(value.value),
    cue,
    prop,
    schema: (one ?? only)?.schema ?? 'Company',
    score: one ? (live.length > 1 ? Math.min(score, 0.8) : score) : score * 0.5,
    entityId: one?.id ?? null,
    standing: one ? one.standing : null,
  };
}

const isSaid = (state: OwnNamed['state']) => state === 'known' || state === 'published';
