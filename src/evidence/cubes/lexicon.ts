import { lazily } from '../../language/lazily.ts';
import { stemsOf, type Word, wordsOf } from '../../language/stems.ts';
import type { MeasureKind } from './cube.ts';
import { measureEntries } from './measure-entries.ts';

/** Something that statistics measure, with the words that five languages have for it. */
export interface Concept {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly unit: string | null;
  /** How much of it there is for one person in a year, at least and at most, in its unit. */
  readonly perHead: readonly [least: number, most: number] | null;
  /** Wider concepts that its words name as well: "retail sales" are sales, and a table of sales may have them as a part. */
  readonly within: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** A concept found in a text, by the words `from` to `to` (not including it). */
export interface FoundConcept {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
  /** The places of the words that it was found by: fewer than from `from` to `to` where others stand between. */
  readonly at: readonly number[];
  /** Set where its words are of another language than English, which headers are in. */
  readonly isForeign?: true;
}

const concepts = lazily(
  (): ReadonlyMap<string, Concept> =>
    new Map(
      measureEntries().map((entry) => [
        entry.id,
        { ...entry, perHead: entry.perHead ?? null, within: entry.within ?? [] },
      ]),
    ),
);

/** A concept by its id; null where there is none such. */
export function conceptOf(id: string): Concept | null {
  return concepts().get(id) ?? null;
}

/** How many words may stand where a phrase has a star. */
const GAP = 8;

interface Phrase {
  readonly concept: Concept;
  /** Stems, `*` for a gap. */
  readonly stems: readonly string[];
  /** Whether it ends in the things that are counted: "number of hospitals" is no part of "number of hospital beds". */
  readonly isCount: boolean;
}

const byLanguage = new Map<string, Map<string, Phrase[]>>();

/**
 * Every concept that words of a text name, in the order of the text; where one phrase contains another, the longer, and
 * the shorter one too where the longer is a part of it.
 */
export function findConcepts(words: readonly Word[], language: string): FoundConcept[] {
  return longest(matched(words, language), (one, other) => !other.concept.within.includes(one.concept.id));
}

function matched(words: readonly Word[], language: string): FoundConcept[] {
  const base = language.toLowerCase().split('-')[0] ?? 'en';
  const phrases = phrasesOf(base);
  const foreign = base !== 'en' && { isForeign: true as const };
  const found: FoundConcept[] = [];
  for (const [from, { stem }] of words.entries()) {
    for (const { concept, stems, isCount } of phrases.get(stem) ?? []) {
      const at = matchAt(words, from, stems);
      const last = words[at?.at(-1) ?? from]?.text ?? '';
      // "Number of business failures": a noun in the singular goes before the one that is counted.
      if (at && !(isCount && /(?:[^s]|ss)$/i.test(last)))
        found.push({ concept, from, to: (at.at(-1) ?? from) + 1, at, ...foreign });
    }
  }
  return found;
}

function longest(
  found: readonly FoundConcept[],
  isHidden: (one: FoundConcept, by: FoundConcept) => boolean,
): FoundConcept[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.at.length > one.at.length &&
          one.at.every((place) => other.at.includes(place)) &&
          isHidden(one, other),
      ),
  );
}

/** Whether a name is part of another's: "the share price index" is none of what consumers pay. */
export function isNarrowed(one: FoundConcept, among: readonly FoundConcept[]): boolean {
  return among.some(
    ({ concept, from, to, at }) =>
      concept !== one.concept &&
      from < one.from &&
      to > one.from &&
      to < one.to &&
      // "Put out 15 tonnes of CO₂" names what was put out, with the amount between.
      at.length === to - from &&
      at.length >= one.at.length,
  );
}

/** The concepts that a text names, those of more words first. */
export function conceptsIn(text: string, language: string): Concept[] {
  const found = [text, ...inverted(text)].flatMap((one) =>
    longest(matched(wordsOf(one, language), language), () => true),
  );
  return [...new Set(found.sort((a, b) => b.at.length - a.at.length).map(({ concept }) => concept))];
}

/** The ids of all concepts that a text names, those too whose words are a part of a longer name: "emissions" of "emissions of carbon dioxide". */
export function conceptIdsIn(text: string, language: string): ReadonlySet<string> {
  return new Set(matched(wordsOf(text, language), language).map(({ concept }) => concept.id));
}

/** "Mortality rate, infant (per 1,000)" is an infant mortality rate. */
function inverted(text: string): string[] {
  // "Turnout, of the voting-age population" says of whom.
  const match =
    /^([^,;(]+), (?!(?:of|in|by|for|per|from|to|at|on|with|as|among)\s)([^,;(]+)(?=$|[(;,])/iu.exec(
      text.trim(),
    );
  return match ? [`${match[2]} ${match[1]}`] : [];
}

/** By language and concept: asked for every figure and table. */
const stemsByConcept = new Map<string, ReadonlySet<string>>();

/** The stems of all words that a language has for a concept. */
export function conceptStems(id: string, language: string): ReadonlySet<string> {
  const key = `${language} ${id}`;
  const known =
    stemsByConcept.get(key) ??
    new Set((conceptOf(id)?.words[language] ?? []).flatMap((phrase) => stemsOf(phrase, language)));
  stemsByConcept.set(key, known);
  return known;
}

/**
 * The names of a concept in English that have two content words or more, each as the stems of those words: those by which
 * it is known whatever their order. "Card payments" and "payment cards" are not.
 */
export function longNames(id: string): readonly (readonly string[])[] {
  namesByConcept ??= namesOfAll();
  return namesByConcept.get(id) ?? [];
}

/** By concept: all of them, as what one may be called depends on the others. */
let namesByConcept: ReadonlyMap<string, readonly (readonly string[])[]> | null = null;
const linking = lazily(
  () => new Set(stemsOf('* a an the of in on at by to for from with through due and or per as', 'en')),
);

function namesOfAll(): Map<string, readonly (readonly string[])[]> {
  const bag = (stems: readonly string[]) => [...new Set(stems)].sort().join(' ');
  const measuredBy = new Map<string, Set<string>>();
  const names = [...concepts().values()].map(({ id, kind, unit, words }) => {
    const own = (words.en ?? [])
      .map((phrase) => stemsOf(phrase, 'en').filter((stem) => !linking().has(stem)))
      .filter((stems) => new Set(stems).size > 1);
    for (const stems of own)
      measuredBy.set(bag(stems), (measuredBy.get(bag(stems)) ?? new Set()).add(`${kind} ${unit}`));
    return [id, own] as const;
  });
  return new Map(
    names.map(([id, own]) => [id, own.filter((stems) => (measuredBy.get(bag(stems))?.size ?? 0) < 2)]),
  );
}

/** The names of all concepts in a language, each with what English calls the same first. */
export function namesIn(language: string): { readonly name: string; readonly english: string }[] {
  return [...concepts().values()].flatMap(({ words }) => {
    const [english = ''] = words.en ?? [];
    const names = (words[language] ?? []).filter((name) => !name.includes('*'));
    return english === '' ? [] : names.map((name) => ({ name, english }));
  });
}

/** Whether a stem alone is the name of something that statistics measure: "wheat", "crime". */
export function namesAnything(stem: string): boolean {
  return (
    phrasesOf('en')
      .get(stem)
      ?.some(({ stems }) => stems.length === 1) ?? false
  );
}

/** Whether some of the stems are a name of a concept in English: "cars" within "electric cars". */
export function namesConcept(id: string, stems: readonly string[]): boolean {
  const concept = conceptOf(id);
  return (concept?.words.en ?? []).some((phrase) =>
    stemsOf(phrase, 'en').every((stem) => stems.includes(stem)),
  );
}

/** Whether a stem is the last of a name of a concept: "students" of "number of students". */
export function endsNames(id: string, stem: string): boolean {
  return (conceptOf(id)?.words.en ?? []).some((phrase) => stemsOf(phrase, 'en').at(-1) === stem);
}

/**
 * The stems by which a name of a concept is longer than another of its names that it ends in: the "kidney" of "kidney
 * transplants", which are organ transplants.
 */
export function extraStems(id: string, stems: readonly string[]): readonly string[] {
  const names = (conceptOf(id)?.words.en ?? []).map((phrase) => stemsOf(phrase, 'en'));
  const shorter = names.filter(
    (name) =>
      name.length < stems.length && name.every((stem, i) => stems[stems.length - name.length + i] === stem),
  );
  const shortest = Math.min(stems.length, ...shorter.map((name) => name.length));
  return stems.slice(0, stems.length - shortest);
}

function matchAt(words: readonly Word[], from: number, stems: readonly string[]): number[] | null {
  const at = [from];
  let place = from + 1;
  for (let i = 1; i < stems.length; i += 1) {
    if (stems[i] === '*') {
      const next = stems[i + 1];
      let ahead = place;
      while (ahead < Math.min(words.length, place + GAP + 1) && words[ahead]?.stem !== next) ahead += 1;
      if (words[ahead]?.stem !== next) return null;
      place = ahead;
    } else {
      if (words[place]?.stem !== stems[i]) return null;
      at.push(place);
      place += 1;
    }
  }
  return at;
}

const SPENT = [
  ...['spent', 'spends', 'spend', 'laid out'].map((verb) => `${verb} * on`),
  ...['devoted', 'devotes', 'devote', 'allocated'].map((verb) => `${verb} * to`),
  ...['put', 'puts', 'poured', 'pours', 'ploughed', 'plowed', 'invested', 'invests'].map(
    (verb) => `${verb} * into`,
  ),
];

/** What is spent is an outlay, a budget and an expenditure as well, and "spending on" is done by whom "spent … on". */
function spendings(phrase: string): string[] {
  if (!/\bspending\b/.test(phrase)) return [phrase];
  const nouns = ['spending', 'expenditure', 'outlays', 'budget', 'bill'];
  const verbs = /^spending on\b/.test(phrase) ? SPENT : [];
  return [
    ...nouns.map((noun) => phrase.replace(/\bspending\b/, noun)),
    ...verbs.map((verb) => phrase.replace(/^spending on\b/, verb)),
  ];
}

function phrasesOf(language: string): Map<string, Phrase[]> {
  const known = byLanguage.get(language);
  if (known) return known;
  const phrases = new Map<string, Phrase[]>();
  for (const concept of concepts().values()) {
    for (const text of (concept.words[language] ?? []).flatMap(spendings)) {
      const stems = text
        .split('*')
        .flatMap((part, i) => [...(i > 0 ? ['*'] : []), ...stemsOf(part, language)]);
      const first = stems[0];
      if (first === undefined) continue;
      const list = phrases.get(first) ?? [];
      list.push({ concept, stems, isCount: /^number of .*s$/.test(text) });
      phrases.set(first, list);
    }
  }
  byLanguage.set(language, phrases);
  return phrases;
}
