import type { Word } from '../../../language/cut-words.ts';
import type { Schema } from '../../entity.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { type NewName, newName } from '../new-name.ts';
import { mayBeCompany, organisationOf } from './organisations.ts';
import { countryOf, isPersonLike, type Reading } from './people.ts';
import type { Run } from './runs.ts';

const MOST_LISTED = 25;

/** The companies in runs, recognised by what precedes them: "Chinese firms A and B", "suppliers such as A". */
export function companiesInContext(reading: Reading, runs: readonly Run[]): NewName[] {
  const names: NewName[] = [];
  for (const [i, run] of runs.entries()) {
    const cue = cueBefore(reading, run.from);
    if (!cue) continue;
    const items = cue.many ? listFrom(reading, runs, i) : [run];
    // A single name after a plural, without a list or "such as": "companies Monday" and the like.
    for (const item of items) {
      const name = companyIn(reading, item, cue);
      if (name) names.push(name);
      else if (item === run) break;
    }
  }
  return names;
}

interface CueBefore {
  readonly schema: Schema;
  readonly many: boolean;
  readonly country: string | null;
}

/** "Companies", "chipmaker", "suppliers such as" before a name. */
function cueBefore({ words, lexicon }: Reading, from: number): CueBefore | null {
  let at = from - 1;
  const first = words[from];
  if (at < 0 || !first || !/^(?: |: | [“"]| «|, [“"]?)$/.test(first.gap)) return null;
  let such = false;
  if (lexicon.suchAs.has((words[at] as Word).lower)) {
    such = true;
    at -= 1;
  } else if (lexicon.language === 'en' && isPair(words, at, 'such', 'as')) {
    such = true;
    at -= 2;
  } else if (
    lexicon.language === 'fr' &&
    (isPair(words, at, 'telles', 'que') || isPair(words, at, 'tels', 'que'))
  ) {
    such = true;
    at -= 2;
  } else if (first.gap.startsWith(',')) return null;
  // "Les entreprises chinoises Acme et Orvane".
  if (
    lexicon.language === 'fr' &&
    !such &&
    words[at] &&
    !words[at]?.cap &&
    countryOf(words[at] as Word, lexicon)
  )
    at -= 1;
  const noun = words[at];
  if (!noun || noun.cap || noun.owns) return null;
  const schema = lexicon.companies.get(noun.lower);
  if (!schema) return null;
  const many = /s$/.test(noun.lower) && !/ss$/.test(noun.lower) && !/^business$/.test(noun.lower);
  if (such && !many) return null;
  if (!such && !first.gap.startsWith(' ') && first.gap !== ': ') return null;
  return {
    schema: /^groups?$/.test(noun.lower) ? 'Organization' : schema,
    many,
    country:
      countryNear({ words, lexicon }, at) ??
      (words[at + 1] ? smallCountry(words[at + 1] as Word, lexicon) : null),
  };
}

const smallCountry = (word: Word, lexicon: Reading['lexicon']) =>
  word.cap ? null : countryOf(word, lexicon);

const isPair = (words: readonly Word[], at: number, one: string, two: string) =>
  words[at]?.lower === two && words[at - 1]?.lower === one;

function countryNear({ words, lexicon }: Pick<Reading, 'words' | 'lexicon'>, noun: number): string | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const word = words[at] as Word;
    if ((words[at + 1] as Word).gap.length > 1) return null;
    const country = countryOf(word, lexicon);
    if (country) return country;
    if (lexicon.functionWords.has(word.lower) && word.lower !== 'based') return null;
  }
  return null;
}

/** The runs of a list: "A, B, C and D". */
function listFrom({ words, lexicon }: Reading, runs: readonly Run[], first: number): Run[] {
  const list: Run[] = [];
  let last: Run | null = null;
  for (let i = first; i < runs.length && list.length < MOST_LISTED; i += 1) {
    const run = runs[i] as Run;
    if (last && !isListed(words, last.to, run.from, lexicon)) break;
    list.push(run);
    last = run;
    if (words[run.to - 1]?.owns) break;
  }
  return list;
}

function isListed(words: readonly Word[], from: number, to: number, lexicon: Reading['lexicon']): boolean {
  const first = words[from];
  if (!first || first.opens) return false;
  if (to === from) return /^["”»]?, ["“«]?$/.test(first.gap) || first.gap === ' / ';
  if (to - from > 2) return false;
  const word = words[from] as Word;
  if (
    !/^["”»]?,? $/.test(word.gap) ||
    !(lexicon.and.has(word.lower) || word.lower === 'or' || word.lower === 'ou')
  )
    return false;
  return to - from === 1 ? true : lexicon.articles.has((words[from + 1] as Word).lower);
}

function companyIn(reading: Reading, run: Run, cue: CueBefore): NewName | null {
  const { words } = reading;
  const organisation = organisationOf(reading, run);
  const more = { country: cue.country };
  if (organisation) {
    const { name } = organisation;
    return { ...name, country: name.country ?? cue.country, score: Math.max(name.score, 0.92) };
  }
  if (!mayBeCompany(reading, run)) return null;
  const first = words[run.from] as Word;
  if (run.to - run.from > 1 && isGivenName(first.key) && isPersonLike(reading, run.from, run.to)) return null;
  const cueName = cue.many ? 'listed with companies' : 'company context';
  return newName(run.from, run.to, cue.schema, cueName, cue.many ? 0.85 : 0.75, more);
}

/** A company by the apposition after a comma: "Acme, a maker of lenses,". */
export function companyByApposition(reading: Reading, run: Run): NewName | null {
  const { words, lexicon } = reading;
  const article = words[run.to];
  if (!article || !/^["”’]?, $/.test(article.gap) || !mayBeCompany(reading, run)) return null;
  const isStart = lexicon.articles.has(article.lower) || countryOf(article, lexicon) !== null;
  if (!isStart || article.lower === 'the') return null;
  const before = words[run.from - 1];
  if (before && words[run.from]?.gap === ' ' && PLACE_WORDS.has(before.lower)) return null;
  for (let at = run.to + 1; at < words.length && at - run.to < 8; at += 1) {
    const word = words[at] as Word;
    if (word.opens || !/^(?: |-|,? )$/.test(word.gap) || (word.gap === ', ' && at - run.to > 3)) return null;
    const schema = lexicon.companies.get(word.lower);
    if (!schema) {
      if (lexicon.roles.has(word.lower) || lexicon.of.has(word.lower) || lexicon.who.has(word.lower))
        return null;
      continue;
    }
    const following = words[at + 1];
    if (following && following.gap === ' ' && lexicon.companies.has(following.lower)) continue;
    const closes =
      !following ||
      /^["”’]?[,.;)]/.test(following.gap) ||
      (following.gap === ' ' &&
        /^(?:of|that|which|based|for|in|with|owned|founded|headquartered|specializing|specialising|linked|under|de|du|des|qui|basée?)$/.test(
          following.lower,
        ));
    if (!closes) return null;
    let country: string | null = null;
    for (let i = run.to; i < at; i += 1) country ??= countryOf(words[i] as Word, lexicon);
    const organisation = /^groups?$/.test(word.lower) ? 'Organization' : schema;
    return newName(run.from, run.to, organisation, 'apposition', 0.8, { country });
  }
  return null;
}

const PLACE_WORDS = new Set(
  'in at from near to into around outside across à en dans de chez vers'.split(' '),
);

/** A company by the words directly before it: "chief executive of Acme", "a subsidiary of Acme", "made by Acme". */
export function companyByRelation(reading: Reading, run: Run): NewName | null {
  const { words } = reading;
  const before = words[run.from - 1];
  const noun = words[run.from - 2];
  if (!before || !noun || words[run.from]?.gap !== ' ' || before.gap !== ' ' || !mayBeCompany(reading, run))
    return null;
  const first = words[run.from] as Word;
  if (isPersonLike(reading, run.from, run.to) && isGivenName(first.key)) return null;
  const of = before.lower === 'of' && OWNED.has(noun.lower);
  const by = before.lower === 'by' && MADE.has(noun.lower) && noun.gap === ' ';
  if (!of && !by) return null;
  if (of && /^(?:executive|executives)$/.test(noun.lower) && words[run.from - 3]?.lower !== 'chief')
    return null;
  if (run.to - run.from === 1 && reading.lexicon.notPerson.has(first.lower)) return null;
  return newName(run.from, run.to, 'Company', 'company context', of ? 0.7 : 0.55);
}

const OWNED = new Set(
  'subsidiary subsidiaries affiliate ceo executive shareholder shareholders filiale pdg'.split(' '),
);
const MADE = new Set(
  'manufactured supplied distributed marketed fabriqués fabriquées fabriqué fabriquée'.split(' '),
);
