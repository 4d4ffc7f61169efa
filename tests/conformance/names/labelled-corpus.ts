import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryCode } from '../../../src/language/countries/country-code.ts';
import { readNews } from './news-sentences.ts';

/** The classes of names that are scored. */
export const NAME_CLASSES = ['person', 'organisation', 'place'] as const;

/** A class of names that is scored. */
export type NameClass = (typeof NAME_CLASSES)[number];

/** A name in a sentence; offsets are UTF-16 units of its text. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly is: NameClass;
}

/** A labelled name, or one that is not scored: of another class, or of which the labels do not say what it is. */
export interface LabelledSpan extends Omit<NameSpan, 'is'> {
  readonly is: NameClass | 'other' | 'open';
}

/** A sentence of a corpus as prose, with its names. */
export interface LabelledSentence {
  readonly text: string;
  readonly names: readonly LabelledSpan[];
}

/** A corpus of labelled names, and what may be done with it. */
export interface NameCorpus {
  readonly name: string;
  readonly language: string;
  readonly file: string;
  /** Whether the shipped weights are made of it: then it says nothing of sentences that nobody has seen. */
  readonly trainedOn: boolean;
  /** It labels every noun phrase, of which those in capitals are names, and countries as organisations too. */
  readonly nounPhrases?: boolean;
}

/** Sentences of the news, labelled by us. */
export const NEWS = 'news';

/** The corpora at hand; their licences stand in the README beside them. */
export const NAME_CORPORA: readonly NameCorpus[] = [
  { name: 'WikiGold', language: 'en', file: 'wikigold.conll', trainedOn: true },
  { name: 're3d', language: 'en', file: 're3d-train.conll', trainedOn: true, nounPhrases: true },
  { name: 'WNUT 17', language: 'en', file: 'wnut17-train.conll', trainedOn: true },
  { name: 'News', language: 'en', file: NEWS, trainedOn: false },
  { name: 'GUM', language: 'en', file: 'gum-train.conll', trainedOn: false, nounPhrases: true },
  { name: 'WikiNEuRal', language: 'fr', file: 'fr_wikineural-val.conll', trainedOn: false },
  { name: 'WikiNEuRal', language: 'ru', file: 'ru_wikineural-val.conll', trainedOn: false },
  { name: 'MSRA', language: 'zh', file: 'zh_msra-part.conll', trainedOn: false },
  { name: 'ANERcorp', language: 'ar', file: 'ar_anercorp-part.conll', trainedOn: false },
];

/** Reads a corpus; each sentence once, since copies would stand in both halves. */
export function readNameCorpus(folder: string, corpus: NameCorpus): LabelledSentence[] {
  if (corpus.file === NEWS) return readNews(folder);
  const sentences: LabelledSentence[] = [];
  const seen = new Set<string>();
  for (const part of readFileSync(join(folder, 'ner', corpus.file), 'utf8').split(/\n\s*\n/)) {
    const tokens = part.split('\n').flatMap((line) => {
      const [token, label] = line.split(/[\t ]/);
      return token && label && token !== '-DOCSTART-' ? [{ token, label }] : [];
    });
    if (tokens.length === 0) continue;
    const sentence = sentenceOf(tokens, corpus);
    if (!seen.has(sentence.text)) sentences.push(sentence);
    seen.add(sentence.text);
  }
  return sentences;
}

interface Token {
  readonly token: string;
  readonly label: string;
}

function sentenceOf(tokens: readonly Token[], { language, nounPhrases }: NameCorpus): LabelledSentence {
  let text = '';
  let quoted = false;
  const names: LabelledSpan[] = [];
  let open: { start: number; is: LabelledSpan['is'] } | null = null;
  let before: Token | null = null;
  for (const one of tokens) {
    const begins = one.label.startsWith('B-') || kindOf(one.label) !== kindOf(before?.label ?? 'O');
    if (open && begins) {
      names.push({ start: open.start, end: text.length, is: open.is });
      open = null;
    }
    if (one.token === '"') quoted = !quoted;
    if (before && isSpaced(before.token, one.token, language, quoted)) text += ' ';
    const is = CLASSES[kindOf(one.label)];
    if (is && begins) open = { start: text.length, is };
    text += one.token;
    before = one;
  }
  if (open) names.push({ start: open.start, end: text.length, is: open.is });
  return {
    text,
    names: nounPhrases ? names.flatMap((name) => properName(text, name)) : names,
  };
}

const kindOf = (label: string) => label.replace(/^[BI]-/, '').toLowerCase();

const CLASSES: Readonly<Record<string, NameClass | 'other'>> = {
  per: 'person',
  pers: 'person',
  person: 'person',
  org: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  corporation: 'organisation',
  group: 'organisation',
  loc: 'place',
  location: 'place',
  place: 'place',
  misc: 'other',
  product: 'other',
  'creative-work': 'other',
  weapon: 'other',
  militaryplatform: 'other',
  documentreference: 'other',
  nationality: 'other',
};

const CLOSES = /^(?:[.,;:!?%)\]}»”’…]|\.\.\.|'s|’s|n't|n’t|'(?:re|ll|ve|d|m)|'|، |؛|؟)$/i;
const OPENS = /^[([{«“‘$£€#@]$/;

/** Whether prose has a space between two tokens. */
function isSpaced(before: string, token: string, language: string, quoted: boolean): boolean {
  if (language === 'zh') return /[a-z0-9]$/i.test(before) && /^[a-z0-9]/i.test(token);
  if (CLOSES.test(token) && !(language === 'fr' && /^[;:!?»]$/.test(token))) return false;
  if (OPENS.test(before) && before !== '«') return false;
  if (token === '"') return quoted;
  if (before === '"') return !quoted;
  if (token === '-' || before === '-' || token === '/' || before === '/') return false;
  return !/^(?:[dlnjmtscqu]{1,2}['’]|jusqu['’]|lorsqu['’]|puisqu['’])$/i.test(before);
}

/** Articles, titles and ranks. */
const BEFORE_NAMES =
  /^(?:(?:the|a|an|mr|mrs|ms|dr|sir|president|prime|foreign|minister|secretary|general|gen|lt|col|brig|maj|capt|army|navy|air force|marine corps|defense|ambassador|senator)\.? )+(?=\p{Lu})/iu;

/** A name within a noun phrase, where it is one: capitals, small words between them, no article. */
function properName(text: string, { start, end, is }: LabelledSpan): LabelledSpan[] {
  const phrase = text.slice(start, end);
  const from = start + (BEFORE_NAMES.exec(phrase)?.[0].length ?? 0);
  const name = text.slice(from, end).replace(/\s*['’]s$/, '');
  const words = name.split(/[\s-]+/);
  const proper = words.every((word) => /^(?:\p{Lu}|(?:of|the|and|for|de|van|von|&)$)/u.test(word));
  const common = /^(?:I|He|She|It|We|You|They|My|His|Her|Our|Their|This|That|These|Those|Some|All)$/u;
  if (!proper || words.some((word) => common.test(word)) || !/^\p{Lu}/u.test(name))
    return /\p{Lu}/u.test(phrase) ? [{ start, end, is: 'open' }] : [];
  return [{ start: from, end: from + name.length, is: is !== 'person' && countryCode(name) ? 'place' : is }];
}
