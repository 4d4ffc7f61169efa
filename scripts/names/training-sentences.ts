import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH } from '../../src/entities/mentions/lexicon/en.ts';
import type { TaggedLanguage } from '../../src/entities/mentions/tagger/tagged-language.ts';
import { hashOf, type WordClasses } from '../../src/entities/mentions/tagger/tagger-features.ts';
import {
  LABELS,
  labelOf,
  TAGGED_KINDS,
  type TaggedKind,
} from '../../src/entities/mentions/tagger/tagger-labels.ts';
import { cutWords, type Word } from '../../src/entities/mentions/words.ts';
import type { LabelledSentence } from '../../tests/conformance/names/labelled-corpus.ts';

/** A text with the labels that each of its words may have, a bit for each. */
export interface TrainingText {
  readonly words: readonly Word[];
  readonly allowed: Uint16Array;
}

const NONE = 1;
const ANY = 2 ** LABELS - 1;
const bit = (kind: TaggedKind, first: boolean) => 1 << labelOf(kind, first);
const both = (kind: TaggedKind) => bit(kind, true) | bit(kind, false);

/** A labelled sentence as the tagger learns it. */
export function labelledText({ text, names }: LabelledSentence): TrainingText {
  const words = cutWords(text);
  const allowed = new Uint16Array(words.length).fill(NONE);
  for (const { start, end, is } of names) {
    let first = true;
    for (const [at, word] of words.entries()) {
      if (word.start < start || word.end > end) continue;
      allowed[at] = is === 'open' ? ANY : bit(is, first);
      first = false;
    }
  }
  return { words, allowed };
}

interface TreeToken {
  readonly form: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** What proper nouns of the treebank name, by their text. */
function readClasses(): Map<string, TaggedKind> {
  const classes = new Map<string, TaggedKind>();
  const text = readFileSync(new URL('./ewt-classes.txt', import.meta.url), 'utf8');
  for (const line of text.split('\n')) {
    const kind = TAGGED_KINDS.find((one) => line.startsWith(`${one}: `));
    if (kind) for (const name of line.slice(kind.length + 2).split('|')) classes.set(name, kind);
  }
  return classes;
}

/**
 * The sentences of treebanks: their proper nouns are names, of a class that our own list of English ones says or leaves
 * open.
 */
export function treebankTexts(
  corpora: string,
  files: readonly string[],
  language: TaggedLanguage,
): { texts: TrainingText[]; classes: WordClasses } {
  const kinds = language === 'en' ? readClasses() : new Map<string, TaggedKind>();
  const texts: TrainingText[] = [];
  const counts = new Map<string, Map<string, number>>();
  const whole = files.map((file) => readFileSync(join(corpora, 'ud', file), 'utf8')).join('\n\n');
  for (const part of whole.split('\n\n')) {
    const text = /^# text = (.*)$/m.exec(part)?.[1];
    if (!text) continue;
    const tokens: TreeToken[] = [];
    let at = 0;
    for (const line of part.split('\n')) {
      const [id, form, , tag] = line.split('\t');
      if (!form || !tag || !/^\d+$/.test(id ?? '')) continue;
      const start = text.indexOf(form, at);
      if (start < 0) continue;
      at = start + form.length;
      tokens.push({ form, tag, start, end: at });
      if (form === form.toLowerCase() && /^\p{L}{2}/u.test(form) && tag !== 'PROPN') {
        const tags = counts.get(form) ?? new Map<string, number>();
        tags.set(tag, (tags.get(tag) ?? 0) + 1);
        counts.set(form, tags);
      }
    }
    texts.push(treebankText(text, tokens, kinds, language));
  }
  return { texts, classes: classesOf(counts) };
}

function treebankText(
  text: string,
  tokens: readonly TreeToken[],
  kinds: ReadonlyMap<string, TaggedKind>,
  language: TaggedLanguage,
): TrainingText {
  const words = cutWords(text);
  // Elsewhere than in English the words of an organisation are no proper nouns: what else has a capital is left open.
  const marks = tokens.map(({ form }, at) =>
    language !== 'en' && at > 0 && /^\p{Lu}/u.test(form) ? ANY : NONE,
  );
  let from = 0;
  while (from < tokens.length) {
    if (!isName(tokens[from] as TreeToken)) {
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < tokens.length && isName(tokens[to] as TreeToken)) to += 1;
    while (to - from > 1 && ENGLISH.titles.has(plain(tokens[from] as TreeToken))) from += 1;
    const name = tokens
      .slice(from, to)
      .map(({ form }) => form)
      .join(' ');
    const kind = kinds.get(name);
    for (let at = from; at < to; at += 1)
      marks[at] = kind ? (at === from ? both(kind) : bit(kind, false)) : ANY - NONE;
    if (from > 0) openBeside(tokens, marks, from - 1, language);
    if (to < tokens.length) openBeside(tokens, marks, to, language);
    from = to;
  }
  const allowed = new Uint16Array(words.length);
  let token = 0;
  for (const [at, { start, end }] of words.entries()) {
    while (token < tokens.length - 1 && (tokens[token] as TreeToken).end <= start) token += 1;
    const { start: begins } = tokens[token] ?? { start: 0 };
    const mark = marks[token] ?? ANY;
    // A word within a token goes on with what the token began: "al-Qaeda".
    allowed[at] = begins < start && mark !== NONE && end > begins ? mark | (mark << 1) : mark;
  }
  return { words, allowed };
}

const plain = ({ form }: TreeToken) => form.toLowerCase().replace(/\.$/, '');

function isName(token: TreeToken): boolean {
  return token.tag === 'PROPN' && !ENGLISH.calendar.has(plain(token)) && !/[@\d/_]/.test(token.form);
}

/** What stands beside a proper noun in capitals may be part of its name: "United States", "Bank of America". */
function openBeside(
  tokens: readonly TreeToken[],
  marks: number[],
  at: number,
  language: TaggedLanguage,
): void {
  const { form, tag } = tokens[at] as TreeToken;
  if (language === 'zh' && /^(?:NOUN|PART|ADJ|NUM)$/.test(tag)) marks[at] = ANY;
  const joins = /^(?:of|the|and|for|de|del|du|des|la|le|al|bin|von|van|-|&|'s)$/.test(form);
  if (joins || (/^\p{Lu}/u.test(form) && marks[at] === NONE)) marks[at] = ANY;
}

const TAGS = [
  'NOUN',
  'VERB',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'INTJ',
];

/** The words that stand in small letters, by what they are most. */
function classesOf(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): WordClasses {
  const found = new Map<number, number>();
  for (const [word, tags] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [most] = [...tags].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    found.set(hashOf(word), 1 + TAGS.indexOf(most?.[0] ?? ''));
  }
  const hashes = Int32Array.from([...found.keys()]).sort();
  return { hashes, classes: Uint8Array.from(hashes, (hash) => found.get(hash) ?? 0) };
}
