import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH } from '../../src/entities/mentions/lexicon/en.ts';
import type { TaggedLanguage } from '../../src/entities/mentions/tagger/tagged-language.ts';
import type { WordClasses } from '../../src/entities/mentions/tagger/tagger-features.ts';
import {
  LABELS,
  labelOf,
  TAGGED_KINDS,
  type TaggedKind,
} from '../../src/entities/mentions/tagger/tagger-labels.ts';
import { cutWords, type Word } from '../../src/language/cut-words.ts';
import { hashOf } from '../../src/language/hash-text.ts';
import type { LabelledSentence } from '../../tests/conformance/names/labelled-corpus.ts';
import classes from './treebank-classes.json' with { type: 'json' };

/** A text with the labels that each word may have, one bit per label. */
export interface TrainingText {
  readonly words: readonly Word[];
  readonly allowed: Uint16Array;
}

const NONE = 1;
const ANY = 2 ** LABELS - 1;
const bit = (kind: TaggedKind, first: boolean) => 1 << labelOf(kind, first);
const both = (kind: TaggedKind) => bit(kind, true) | bit(kind, false);

/** A labelled sentence in the form used for training. */
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

/**
 * What the proper nouns of the English treebank name, where one is always of one class: our labels, by the beginning of
 * each name's hash, since nothing of the treebank itself is kept here.
 */
const CLASSES = new Map(
  TAGGED_KINDS.flatMap((kind) => classes[kind].map((hash): [string, TaggedKind] => [hash, kind])),
);

function classOf(name: string): TaggedKind | undefined {
  return CLASSES.get(createHash('sha256').update(name).digest('hex').slice(0, 12));
}

/**
 * The sentences of treebanks. Their proper nouns are names, whose class comes from our own list (English only) or is left
 * open.
 */
export function treebankTexts(
  corpora: string,
  files: readonly string[],
  language: TaggedLanguage,
): { texts: TrainingText[]; classes: WordClasses } {
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
    texts.push(treebankText(text, tokens, language));
  }
  return { texts, classes: classesOf(counts) };
}

function treebankText(text: string, tokens: readonly TreeToken[], language: TaggedLanguage): TrainingText {
  const words = cutWords(text);
  // Outside English, the words of an organisation are not proper nouns, so other capitalised words are left open.
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
    const kind = language === 'en' ? classOf(name) : undefined;
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
    // A word within a token continues the token's name: "al-Qaeda".
    allowed[at] = begins < start && mark !== NONE && end > begins ? mark | (mark << 1) : mark;
  }
  return { words, allowed };
}

const plain = ({ form }: TreeToken) => form.toLowerCase().replace(/\.$/, '');

function isName(token: TreeToken): boolean {
  return token.tag === 'PROPN' && !ENGLISH.calendar.has(plain(token)) && !/[@\d/_]/.test(token.form);
}

/** A capitalised word next to a proper noun may be part of its name: "United States", "Bank of America". */
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

/** Words in lower case, classed by their most frequent part of speech. */
function classesOf(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): WordClasses {
  const found = new Map<number, number>();
  for (const [word, tags] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [most] = [...tags].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    found.set(hashOf(word), 1 + TAGS.indexOf(most?.[0] ?? ''));
  }
  const hashes = Int32Array.from([...found.keys()]).sort();
  return { hashes, classes: Uint8Array.from(hashes, (hash) => found.get(hash) ?? 0) };
}
