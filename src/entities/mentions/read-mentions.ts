import { createHash } from 'node:crypto';
import { anchorAt } from '../../evidence/claims/anchor.ts';
import { SentencesAround } from '../../evidence/claims/sentences.ts';
import { countryName } from '../../evidence/country-name.ts';
import type { Body } from '../../stories/body.ts';
import { findCountries } from './countries-in-text.ts';
import { findNewNames, isTitle } from './find-new-names.ts';
import type { KnownName } from './known-names.ts';
import { type WellKnownBody, wellKnownBodies } from './lexicon/bodies.ts';
import { type FoundMention, type FoundName, familyOf } from './mention.ts';
import { NameTrie, type TrieHit } from './name-trie.ts';
import type { NewName } from './new-name.ts';
import { shortFormsOf } from './short-forms.ts';
import { partsOf, type StoryPart, type StoryWords } from './story-parts.ts';
import { cutWords, type Word } from './words.ts';

/** Raised when names are found in another way: every story is then read again. */
const EDITION = 3;
/** A text with more names than this is a list, and nobody reviews it one by one. */
const MOST = 500;
const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 1200;

/** Finds known names among words; asked about each passage once, in their order. */
export interface NameFinder {
  find(words: readonly Word[]): TrieHit<KnownName>[];
}

interface Paragraph {
  readonly part: StoryPart;
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
  readonly title: boolean;
  readonly names: FoundName[];
}

/** Everybody and everything a story names, in the order of its parts, each with the words around it. */
export function readMentions(story: StoryWords, known: NameFinder): FoundMention[] {
  const paragraphs: Paragraph[] = [];
  let found = 0;
  for (const part of partsOf(story)) {
    for (const { from, to, kind } of part.passages) {
      // What is behind the last that is kept need not be read.
      if (found >= MOST) break;
      const words = cutWords(part.text, from, to);
      const title = kind === 'title' ? isTitle(words) : kind === 'table';
      const names = namesIn(part.text, words, kind === 'prose', story.language, known);
      found += names.length;
      paragraphs.push({ part, from, to, words, title, names });
    }
  }
  resolveShortForms(paragraphs);
  return paragraphs.flatMap((paragraph) => placed(paragraph, story.language)).slice(0, MOST);
}

/** The hash that was made of a text last: a long text is asked for its hash as it is read, and again as it is kept. */
const hashes = new WeakMap<Body, { readonly key: string; readonly hash: string }>();

/** A hash of what mentions are read from: another one asks for the story to be read again. */
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
  prose: boolean,
  language: string,
  known: NameFinder,
): FoundName[] {
  const names: FoundName[] = [];
  const fresh = prose ? findNewNames(text, words, language) : [];
  const taken: (number | undefined)[] = [];
  const claim = (from: number, to: number, name: FoundName) => {
    for (let at = from; at < to; at += 1) if (taken[at] !== undefined) return;
    for (let at = from; at < to; at += 1) taken[at] = names.length;
    names.push(name);
  };
  const hits = known.find(words);
  for (const { from, to, values } of hits) {
    // A longer new name around a known one is another's: "Acme Bank" is not Acme.
    if (fresh.some((one) => one.from <= from && one.to >= to && one.to - one.from > to - from)) continue;
    const one = fresh.find((each) => each.from < to && each.to > from);
    claim(from, to, knownName(text, words, from, to, values, one));
  }
  for (const { from, to, values } of bodyTrie().find(words)) {
    const body = values[0];
    const longer = fresh.some((one) => one.from <= from && one.to >= to && one.to - one.from > to - from);
    if (body && !longer) claim(from, to, bodyFound(text, words, from, to, body));
  }
  for (const name of fresh) claim(name.from, name.to, foundName(text, words, name));
  for (const { from, to, values } of findCountries(words, language)) {
    const code = values[0];
    if (code && standsAlone(words, from, to)) claim(from, to, countryFound(text, words, from, to, code));
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
    name: written.slice(0, LONGEST_NAME),
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

/** Where words stand; "U.S." with the last of its stops, and a quotation with its end. */
function stretch(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): { start: number; end: number } {
  const last = words[to - 1] as Word;
  const start = (words[from] as Word).start;
  const stop = last.text.includes('.') && text[last.end] === '.';
  // ООО «Азимут»: a quotation that begins within a name ends with it.
  const quote = /[«"“„][^»"”“]*$/u.test(text.slice(start, last.end)) && /[»"”“]/u.test(text[last.end] ?? '');
  return { start, end: last.end + (stop || quote ? 1 : 0) };
}

/** Whether a country is named for itself, and is no part of another name: "Air China", "South China Sea", "Bank of America". */
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

/** Once a story has given a name whole, its shorter forms are the same one; where two share a form, neither has it. */
function resolveShortForms(paragraphs: readonly Paragraph[]): void {
  const whole = new Map<string, FoundName>();
  for (const { names, part } of paragraphs) {
    for (const name of names) {
      if (name.schema === 'Place') continue;
      const key = `${familyOf(name.schema)} ${name.name}`;
      if (!whole.has(key)) whole.set(key, { ...name, ...aliasOf(part.text, name) } as FoundName);
    }
  }
  const trie = new NameTrie<FoundName>();
  const sharing = new Map<string, number>();
  for (const name of whole.values()) {
    const alias = (name as FoundName & { alias?: string }).alias ?? null;
    for (const form of shortFormsOf(name.name, name.schema, alias)) {
      const others = sharing.get(form) ?? 0;
      sharing.set(form, others + 1);
      // Two who share it are enough for neither to have it; thousands would be gone through at each place.
      if (others < 2) trie.add(form, name);
    }
  }
  for (const name of whole.values()) {
    // "Mr Putin" is whoever was named whole, and "Georgia Power" a company, not others of that name.
    const weak = name.schema === 'Person' && (name.bare || WEAK.has(name.cue));
    if (!weak || !isShortFor(trie, name)) trie.add(name.name, name);
  }
  if (trie.size === 0) return;
  for (const paragraph of paragraphs) addShortForms(paragraph, trie);
}

function addShortForms({ words, names, part: { text } }: Paragraph, trie: NameTrie<FoundName>): void {
  let sorted = false;
  for (const { from, to, values } of trie.find(words)) {
    const [value] = values;
    if (!value || values.length > 1) continue;
    const { start, end } = stretch(text, words, from, to);
    const at = names.findIndex((one) => one.start < end && one.end > start);
    const there = names[at];
    if (there && isRather(there, value, start, end)) {
      // "Georgia Power" is the company that was named whole, and nobody's name.
      names[at] = { ...value, start, end, cue: 'short form', score: Math.min(value.score, 0.8), role: '' };
      continue;
    }
    if (there) {
      // "President Putin" alone is he who was named whole.
      if (
        there.start === start &&
        there.end === end &&
        there.entities.length === 0 &&
        familyOf(there.schema) === familyOf(value.schema) &&
        there.name.length < value.name.length
      )
        names[at] = {
          ...there,
          name: value.name,
          schema: value.schema,
          score: Math.max(there.score, value.score),
          entities: value.entities,
          country: there.country ?? value.country,
        };
      continue;
    }
    if (isPartOfName(words, from, to)) continue;
    names.push({
      ...value,
      start,
      end,
      cue: start === value.start && end === value.end ? value.cue : 'short form',
      score: Math.min(value.score, 0.8),
      role: '',
      standing: null,
    });
    sorted = true;
  }
  if (sorted) names.sort((a, b) => a.start - b.start);
}

/** Cues that make a person of two capitals. */
const WEAK: ReadonlySet<string> = new Set(['given name', 'said']);

function isShortFor(trie: NameTrie<FoundName>, name: FoundName): boolean {
  const words = cutWords(name.name);
  const [hit] = trie.find(words);
  return (
    hit !== undefined &&
    hit.to - hit.from === words.length &&
    (name.bare || hit.values.some(({ schema }) => familyOf(schema) === 'organisation'))
  );
}

/** Whether what was read as a person, for no better reason than a first name, is short for an organisation. */
function isRather(there: FoundName, value: FoundName, start: number, end: number): boolean {
  return (
    there.start === start &&
    there.end === end &&
    there.schema === 'Person' &&
    WEAK.has(there.cue) &&
    familyOf(value.schema) === 'organisation' &&
    value.name !== there.name
  );
}

/** Whether other capitals stand right beside a short form: "Putin Street" is not he. */
function isPartOfName(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from] as Word;
  if (first.script !== 'latin' || to - from > 1) return false;
  const before = words[from - 1];
  const after = words[to];
  const joined = (gap: string) => gap === ' ' || gap === '-';
  if (after?.cap && joined(after.gap) && !first.owns && !after.opens) return true;
  return Boolean(before?.cap && !before.opens && joined(first.gap) && !before.owns && before.text.length > 1);
}

/** "Free Russia Foundation (FRF)": what stands in brackets behind a name in capitals is short for it. */
function aliasOf(text: string, { end, schema }: FoundName): { alias?: string } {
  if (schema === 'Person') return {};
  const after = text.slice(end, end + 16);
  const alias = /^ \(["“«]?([\p{Lu}][\p{Lu}\p{Ll}\p{N}-]{1,10})["”»]?\)/u.exec(after)?.[1];
  return alias && /\p{Lu}.*\p{Lu}/u.test(alias) ? { alias } : {};
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
      sentence: part.text.slice(sentence.start, sentence.end).trim().slice(0, LONGEST_SENTENCE),
    };
  });
}
