import type { Word } from '../../../language/cut-words.ts';
import type { Schema } from '../../entity.ts';
import { isPlace } from '../lexicon/places.ts';
import { type NewName, newName } from '../new-name.ts';
import { beforeAnd, behindOf } from './name-parts.ts';
import { countryOf, type Reading } from './people.ts';
import type { Run } from './runs.ts';

/** An organisation in a run, and the rest of the run. */
export interface Organisation {
  readonly name: NewName;
  readonly rest: Run;
}

/** Legal forms that are also words, and count only in capitals. */
const CAPITAL_FORMS = new Set([
  'as',
  'sa',
  'se',
  'ab',
  'nv',
  'ag',
  'sl',
  'lp',
  'pt',
  'kg',
  'kk',
  'ao',
  'co',
  'zao',
  'sas',
  'spa',
]);

/**
 * The organisation that a run is or starts with: by its legal form, by its head noun, or by a head continued with "of".
 */
export function organisationOf(reading: Reading, run: Run): Organisation | null {
  return byPrefix(reading, run) ?? byForm(reading, run) ?? byHead(reading, run);
}

/** Legal forms that precede the name. */
const PREFIX_FORMS = new Set('OOO OAO PAO ZAO AO NPO FGUP JSC PJSC OJSC CJSC TOO PT CV'.split(' '));

/** "OOO Azimut Trade". */
function byPrefix({ words }: Reading, { from, to }: Run): Organisation | null {
  const spelt = behindSpeltForm(words, from, to);
  if (spelt === null && (to - from < 2 || !PREFIX_FORMS.has((words[from] as Word).text))) return null;
  if (spelt === to) return null;
  return { name: newName(from, to, 'Company', 'company form', 0.9), rest: { from: to, to } };
}

/** Words that spell out legal forms: "Limited Liability Company" is not a name. */
const SPELT = new Set('limited liability joint stock public private closed open'.split(' '));

/** The index after a spelt-out legal form at the start of a run; null if there is none. */
function behindSpeltForm(words: readonly Word[], from: number, to: number): number | null {
  let at = from;
  while (at < to && SPELT.has((words[at] as Word).lower)) at += 1;
  return at > from + 1 && at < to && /^(?:company|partnership|society)$/.test((words[at] as Word).lower)
    ? at + 1
    : null;
}

/** "Acme Trading Co., Ltd": the last legal form of a run ends the name. */
function byForm(reading: Reading, run: Run): Organisation | null {
  const { words, lexicon } = reading;
  for (let at = run.to - 1; at >= run.from; at -= 1) {
    const { lower, upper, cap, text } = words[at] as Word;
    if (!lexicon.forms.has(lower) || !cap) continue;
    if (CAPITAL_FORMS.has(lower) && !upper && text !== 'Co' && text !== 'SpA') continue;
    const from = beforePossessive(reading, beforeAnd(reading, run.from, at), at);
    const says = words
      .slice(from, at)
      .some((word) => !lexicon.forms.has(word.lower) && !SPELT.has(word.lower) && !isEmpty(word, lexicon));
    if (!says) continue;
    const country = countryBefore(words, from, lexicon);
    const name = newName(from, at + 1, 'Company', 'company form', 0.95, { country });
    return { name, rest: { from: at + 1, to: run.to } };
  }
  return null;
}

/** "Macy's Inc", "Claire's Stores Inc": if only common words follow, the owner is part of the name. */
function beforePossessive({ words, lexicon }: Reading, from: number, at: number): number {
  const owner = words[from - 1];
  if (!owner?.owns || !owner.cap || words[from]?.gap !== ' ' || countryOf(owner, lexicon)) return from;
  const common = words
    .slice(from, at)
    .every(({ lower }) => lexicon.heads.has(lower) || lexicon.generic.has(lower));
  return common ? from - 1 : from;
}

function byHead(reading: Reading, run: Run): Organisation | null {
  const { words, lexicon } = reading;
  for (let at = run.to - 1; at >= run.from; at -= 1) {
    const head = words[at] as Word;
    const of = lexicon.ofHeads.get(head.lower);
    if (of && head.cap && !head.owns) {
      const to = behindOf(reading, at + 1, at === run.from);
      if (to > at + 1) {
        const schema = ofSchema(words, at, to, of, lexicon);
        const from = withoutArticle(reading, run.from);
        const country = countryAmong(words, from, to, lexicon) ?? countryBefore(words, from, lexicon);
        return { name: newName(from, to, schema, 'head noun', 0.9, { country }), rest: { from: to, to } };
      }
    }
    if (at !== run.to - 1) continue;
    const schema = lexicon.heads.get(head.lower);
    if (!schema || !head.cap || at === run.from) continue;
    if (!carries(reading, run.from, at, head.lower)) continue;
    const from = beforeAnd(reading, run.from, at);
    const country =
      countryAmong(words, run.from, at, lexicon) ??
      countryBefore(words, run.from, lexicon) ??
      americanDepartment(words, from, at);
    const kind = schemaOf(words, run.from, at, schema);
    const bare = kind === 'PublicBody' && country === null && at - from < 2;
    const name = newName(from, at + 1, kind, 'head noun', bare ? 0.6 : 0.85, { country, bare });
    return { name, rest: { from: at + 1, to: run.to } };
  }
  return null;
}

/** Names that are American unless a country is given. */
const AMERICAN = new Set(
  'state commerce justice treasury labor energy agriculture interior defense education transportation'.split(
    ' ',
  ),
);

function americanDepartment(words: readonly Word[], from: number, at: number): string | null {
  const one = at - from === 1 && (words[at] as Word).lower === 'department';
  return one && AMERICAN.has((words[from] as Word).lower) ? 'US' : null;
}

/** Whether the words before a head noun are enough for a name. */
function carries({ words, lexicon }: Reading, from: number, at: number, head: string): boolean {
  const before = words.slice(from, at);
  const own = before.filter(
    (word) =>
      !lexicon.generic.has(word.lower) &&
      !lexicon.functionWords.has(word.lower) &&
      countryOf(word, lexicon) === null,
  );
  const first = before[0] as Word;
  if (before.every(({ lower }) => SPELT.has(lower) || lexicon.forms.has(lower))) return false;
  if (before.length === 1 && first.opens && first.script === 'latin' && !first.camel && own.length === 1) {
    // "Shipping industry": a capital at the start of a sentence does not make one word a name.
    if (lexicon.looseHeads.has(head)) return false;
  }
  if (
    EXCEPT.has(
      `${words
        .slice(from, at + 1)
        .map(({ lower }) => lower)
        .join(' ')}`,
    )
  )
    return false;
  if (before.length === 1 && STANDING.has(`${first.lower} ${head}`)) return true;
  if (lexicon.looseHeads.has(head)) {
    // Enough is a distinctive word that is not a town, or any two words including a country.
    return (
      own.some(({ lower }) => !isPlace(lower)) &&
      !(before.length === 1 && own.length === 1 && lexicon.notPerson.has(first.lower))
    );
  }
  if (own.length > 0) return true;
  // "Central Bank", "National University" and "General Company" are not names unless there is a country.
  return (
    before.length > 1 || (before.some((word) => countryOf(word, lexicon) !== null) && STATE_HEADS.has(head))
  );
}

const STATE_HEADS = new Set(
  'ministry bank parliament university academy foundation institute association federation airlines railways company'.split(
    ' ',
  ),
);
const STANDING = new Set([
  'world bank',
  'central bank',
  'federal assembly',
  'supreme court',
  'high court',
  'security council',
  'african union',
  'european commission',
  'european parliament',
  'foreign office',
  'home office',
  'defense ministry',
  'defence ministry',
  'foreign ministry',
  'finance ministry',
  'interior ministry',
  'justice department',
  'treasury department',
  'state department',
  'democratic party',
  'republican party',
  'labour party',
  'conservative party',
  'green party',
  'communist party',
  'red cross',
]);
/** Phrases that look like an organisation but are a place, a thing or a time. */
const EXCEPT = new Set([
  'west bank',
  'left bank',
  'south bank',
  'soviet union',
  'european union',
  'electoral college',
  'world trade center',
  'western front',
  'eastern front',
  'premier league',
  'champions league',
  'super league',
  'state of the union',
  'press association',
  'general election campaign',
  'rugby union',
  'credit union',
  'data center',
  'cold war front',
  'northern front',
  'southern front',
  'home front',
  'popular front',
  'second congress',
  'high street bank',
]);

function ofSchema(
  words: readonly Word[],
  at: number,
  to: number,
  of: Schema,
  lexicon: Reading['lexicon'],
): Schema {
  if ((words[at] as Word).lower !== 'bank') return of;
  // With a country, a bank is its central bank, except for two that are companies.
  const country = countryAmong(words, at + 1, to, lexicon);
  return country && country !== 'CN' && country !== 'US' ? 'PublicBody' : 'Company';
}

function schemaOf(words: readonly Word[], from: number, at: number, schema: Schema): Schema {
  const head = (words[at] as Word).lower;
  const before = (words[at - 1] as Word).lower;
  if (head === 'bank' && /^(?:central|reserve|national|world|development)$/.test(before)) {
    return before === 'world' || before === 'development' ? 'Organization' : 'PublicBody';
  }
  if (head === 'council' && /^(?:security|city|county|district|privy|european)$/.test(before))
    return 'PublicBody';
  if (head === 'group' && words.slice(from, at).some(({ lower }) => lower === 'wagner'))
    return 'Organization';
  return schema;
}

/** A single word that carries no meaning before a legal form. */
function isEmpty({ lower }: Word, lexicon: Reading['lexicon']): boolean {
  return lexicon.functionWords.has(lower);
}

function withoutArticle({ words, lexicon }: Reading, from: number): number {
  return lexicon.articles.has((words[from] as Word).lower) ? from + 1 : from;
}

/** The country in a name, if it is first or after "of": the Free Russia Foundation is not in Russia. */
function countryAmong(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Reading['lexicon'],
): string | null {
  for (let at = from; at < to; at += 1) {
    const before = words[at - 1]?.lower ?? '';
    if (at > from && !lexicon.of.has(before) && !lexicon.articles.has(before)) continue;
    const country = countryOf(words[at] as Word, lexicon);
    if (country) return country;
  }
  return null;
}

/** "China's Central Military Commission", "Chinese firm Acme Ltd". */
function countryBefore(words: readonly Word[], from: number, lexicon: Reading['lexicon']): string | null {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const word = words[at] as Word;
    const following = words[at + 1] as Word;
    if (following.gap !== ' ' && following.gap !== '-') return null;
    const country = countryOf(word, lexicon);
    if (country) return country;
    if (lexicon.functionWords.has(word.lower)) return null;
  }
  return null;
}

/** Whether a run may be a company by its context: no person's title, no country, no town. */
export function mayBeCompany({ words, lexicon }: Reading, { from, to }: Run): boolean {
  if (to - from > 6) return false;
  const first = words[from] as Word;
  if (to - from === 1) {
    return (
      first.text.length > 1 &&
      countryOf(first, lexicon) === null &&
      !isPlace(first.lower) &&
      !lexicon.titles.has(first.lower) &&
      !lexicon.functionWords.has(first.lower) &&
      (!lexicon.generic.has(first.lower) || !first.opens)
    );
  }
  const own = words
    .slice(from, to)
    .filter(
      (word) =>
        countryOf(word, lexicon) === null && !lexicon.calendar.has(word.lower) && !isPlace(word.lower),
    );
  return own.length > 0 && !lexicon.titles.has(first.lower);
}
