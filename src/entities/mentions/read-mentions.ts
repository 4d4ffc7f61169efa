import { createHash } from 'node:crypto';
import { anchorAt } from '../../evidence/claims/anchor.ts';
import { countryName } from '../../language/countries/country-name.ts';
import { cutText } from '../../language/cut-text.ts';
import { cutWords, type Word } from '../../language/cut-words.ts';
import { SentencesAround } from '../../language/sentences.ts';
import type { Body } from '../../stories/body.ts';
import { type Steps, withoutPause } from '../../stories/take-turns.ts';
import { findCountries } from './countries-in-text.ts';
import { findNewNames, isTitle } from './find-new-names.ts';
import type { KnownName } from './known-names.ts';
import { type WellKnownBody, wellKnownBodies } from './lexicon/bodies.ts';
import type { FoundMention, FoundName } from './mention.ts';
import { NameTrie, type TrieHit } from './name-trie.ts';
import type { NewName } from './new-name.ts';
import { type Paragraph, resolveShortForms } from './resolve-short-forms.ts';
import { StatedNames } from './stated-names.ts';
import { partsOf, type StoryWords } from './story-parts.ts';
import { stretch } from './stretch.ts';
import { taggedLanguage } from './tagger/tagged-language.ts';

/** Incremented when names are read differently: every story is then read again. */
const EDITION = 4;
/** A text with more names than this is a list, and nobody reviews it one by one. */
const MOST = 500;
const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 1200;

/** Finds known names among words; called once per passage, in order. */
export interface NameFinder {
  find(words: readonly Word[]): TrieHit<KnownName>[];
}

/**
 * The cost of a character relative to simple processing, for the size of a step: the tagger weighs each word, and each
 * Chinese character is one.
 */
const WORK = { chinese: 7, other: 3 } as const;

const NOBODY_STATED = new StatedNames([]);

/** All names in a story, part by part, each with its context. */
export function* mentionsInSteps(
  story: StoryWords,
  known: NameFinder,
  findNew: typeof findNewNames = findNewNames,
  stated: StatedNames = NOBODY_STATED,
): Steps<FoundMention[]> {
  const work = taggedLanguage(story.language) === 'zh' ? WORK.chinese : WORK.other;
  const paragraphs: Paragraph[] = [];
  let found = 0;
  for (const part of partsOf(story)) {
    for (const { from, to, kind } of part.passages) {
      // Nothing after the last stored one needs to be read.
      if (found >= MOST) break;
      yield (to - from) * work;
      const words = cutWords(part.text, from, to);
      const title = kind === 'title' ? isTitle(words) : kind === 'table';
      const names = namesIn(
        part.text,
        words,
        kind === 'prose' ? stated.with(findNew(part.text, words, story.language), words) : [],
        story.language,
        known,
      );
      found += names.length;
      paragraphs.push({ part, from, to, words, title, names });
    }
  }
  resolveShortForms(paragraphs);
  return paragraphs.flatMap((paragraph) => placed(paragraph, story.language)).slice(0, MOST);
}

/** The same, without pauses. */
export function readMentions(...given: Parameters<typeof mentionsInSteps>): FoundMention[] {
  return withoutPause(mentionsInSteps(...given));
}

/** The last hash of a text: it is needed when a long text is read, and again when it is saved. */
const hashes = new WeakMap<Body, { readonly key: string; readonly hash: string }>();

/** A hash of the input for mentions: a change triggers another read of the story. */
export function mentionsHash({ language, headline, standfirst, body, caption }: StoryWords): string {
  const before = [EDITION, language, headline, standfirst, caption];
  const key = JSON.stringify(before);
  const known = hashes.get(body);
  if (known?.key === key) return known.hash;
  const hash = createHash('sha256')
    .update(JSON.stringify([...before, body]))
    .digest('base64url');
  hashes.set(body, { key, hash });
  return hash;
}

function namesIn(
  text: string,
  words: readonly Word[],
  fresh: readonly NewName[],
  language: string,
  known: NameFinder,
): FoundName[] {
  const names: FoundName[] = [];
  const taken: (number | undefined)[] = [];
  const claim = (from: number, to: number, name: FoundName) => {
    for (let at = from; at < to; at += 1) if (taken[at] !== undefined) return;
    for (let at = from; at < to; at += 1) taken[at] = names.length;
    names.push(name);
  };
  const hits = known.find(words);
  for (const { from, to, values } of hits) {
    // A longer new name around a known one belongs to another entity: "Acme Bank" is not Acme.
    if (fresh.some((one) => one.from <= from && one.to >= to && one.to - one.from > to - from)) continue;
    const one = fresh.find((each) => each.from < to && each.to > from);
    claim(from, to, knownName(text, words, from, to, values, one));
  }
  for (const { from, to, values } of bodyTrie().find(words)) {
    const body = values[0];
    const longer = fresh.some((one) => one.from <= from && one.to >= to && one.to - one.from > to - from);
    if (body && !longer) claim(from, to, bodyFound(text, words, from, to, body));
  }
  const countries = findCountries(words, language);
  const isPlace = (from: number, to: number) =>
    fresh.some((one) => one.schema === 'Place' && one.from === from && one.to === to);
  const isCountry = ({ from, to, schema }: NewName) =>
    schema === 'Place' && countries.some((one) => one.from === from && one.to === to);
  for (const name of fresh) if (!isCountry(name)) claim(name.from, name.to, foundName(text, words, name));
  for (const { from, to, values } of countries) {
    const code = values[0];
    if (code && (isPlace(from, to) || standsAlone(words, from, to)))
      claim(from, to, countryFound(text, words, from, to, code));
  }
  return names.sort((a, b) => a.start - b.start);
}

function knownName(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  values: readonly KnownName[],
  fresh: NewName | undefined,
): FoundName {
  const [first] = values;
  const entities = [...new Set(values.map(({ entityId }) => entityId))];
  return {
    ...stretch(text, words, from, to),
    name: first?.name ?? '',
    schema: first?.schema ?? 'Organization',
    cue: 'known name',
    score: entities.length === 1 ? 0.95 : 0.5,
    role: fresh?.role ?? '',
    country: fresh?.country ?? null,
    bare: false,
    entities,
    standing: entities.length === 1 ? (values.find(({ standing }) => standing)?.standing ?? null) : null,
  };
}

function foundName(text: string, words: readonly Word[], name: NewName): FoundName {
  const place = stretch(text, words, name.from, name.to);
  const { schema, cue, score, role, country, bare } = name;
  const written = name.name ?? text.slice(place.start, place.end).replace(/\s+/g, ' ');
  return {
    ...place,
    name: cutText(written, 0, LONGEST_NAME),
    schema,
    cue,
    score,
    role,
    country,
    bare,
    entities: [],
    standing: null,
  };
}

function countryFound(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  code: string,
): FoundName {
  return {
    ...stretch(text, words, from, to),
    name: englishName(code),
    schema: 'Place',
    cue: 'country',
    score: 0.97,
    role: '',
    country: code,
    bare: false,
    entities: [],
    standing: null,
  };
}

let bodies: NameTrie<WellKnownBody> | null = null;

function bodyTrie(): NameTrie<WellKnownBody> {
  if (!bodies) {
    bodies = new NameTrie();
    for (const [called, body] of wellKnownBodies()) bodies.add(called, body);
  }
  return bodies;
}

function bodyFound(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  body: WellKnownBody,
): FoundName {
  return {
    ...stretch(text, words, from, to),
    ...body,
    cue: 'well-known body',
    score: 0.95,
    role: '',
    country: null,
    bare: false,
    entities: [],
    standing: null,
  };
}

const englishNames = new Map<string, string>();

function englishName(code: string): string {
  const known = englishNames.get(code);
  if (known) return known;
  const name = countryName(code, 'en');
  englishNames.set(code, name);
  return name;
}

/**
 * Whether a country is named on its own, not as part of another name: "Air China", "South China Sea", "Bank of
 * America".
 */
function standsAlone(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  if (!first.cap || first.script !== 'latin') return true;
  const before = words[from - 1];
  const after = words[to];
  if (
    before?.cap &&
    !before.opens &&
    !before.owns &&
    first.gap === ' ' &&
    !/^(?:us|in|of|to|the)$/.test(before.lower) &&
    before.text.length > 1
  )
    return (
      /^[A-ZА-Я.]+$/.test(first.text) ||
      /^(?:president|minister|premier|king|queen|emperor)$/.test(before.lower)
    );
  if (after?.cap && after.gap === ' ' && !last.owns && !last.upper && !last.text.includes('.'))
    return after.opens || /^(?:president|prime|foreign|chancellor|minister)$/.test(after.lower);
  return true;
}

function placed({ part, from, to, names }: Paragraph, language: string): FoundMention[] {
  if (names.length === 0) return [];
  const sentences = new SentencesAround(part.text, language, [{ start: from, end: to }]);
  return names.map((name) => {
    const sentence = sentences.around({ start: name.start, end: name.start + 1 });
    return {
      ...name,
      ...anchorAt(part.text, name.start, name.end),
      place: part.place,
      sentence: cutText(part.text.slice(sentence.start, sentence.end).trim(), 0, LONGEST_SENTENCE),
    };
  });
}
