import { PARTS, type Part, RELATIONS, type Relation } from '../../src/language/parsing/parts.ts';

/** A sentence of a treebank; the root's head has the place behind the last word. */
export interface TreebankSentence {
  readonly document: string;
  readonly words: readonly string[];
  readonly parts: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** Our parts of speech by those of the Penn Treebank. */
const PENN: Readonly<Record<string, Part>> = {
  NN: 'noun',
  NNS: 'nouns',
  NNP: 'name',
  NNPS: 'name',
  CD: 'number',
  $: 'symbol',
  SYM: 'symbol',
  JJ: 'adjective',
  JJR: 'comparative',
  JJS: 'superlative',
  RB: 'adverb',
  RBR: 'comparative',
  RBS: 'superlative',
  VBD: 'verb',
  VBP: 'verb',
  VBZ: 'verb',
  VB: 'base verb',
  VBG: 'ing verb',
  VBN: 'participle',
  MD: 'modal',
  PRP: 'pronoun',
  PRP$: 'possessive pronoun',
  DT: 'determiner',
  PDT: 'determiner',
  IN: 'preposition',
  TO: 'to',
  CC: 'and',
  RP: 'particle',
  WDT: 'which',
  WP: 'who',
  WP$: 'who',
  WRB: 'when',
  EX: 'there',
  POS: 'possessive',
  ',': 'comma',
  '.': 'stop',
  ':': 'colon',
  '``': 'quote',
  "''": 'quote',
  '-LRB-': 'bracket',
  '-RRB-': 'bracket',
  HYPH: 'hyphen',
  UH: 'interjection',
};

/** Reads a treebank in the CoNLL-U format. */
export function readTreebank(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  for (const block of text.split('\n\n')) {
    const rows: string[][] = [];
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc id = ')) document = line.slice(14);
      if (/^\d+\t/.test(line)) rows.push(line.split('\t'));
    }
    if (rows.length > 0) sentences.push(sentenceOf(document, rows));
  }
  return sentences;
}

function sentenceOf(document: string, rows: readonly string[][]): TreebankSentence {
  return {
    document,
    words: rows.map(([, form]) => form as string),
    parts: Uint8Array.from(rows, (row) => PARTS.indexOf(partOf(row))),
    heads: Int32Array.from(rows, ([, , , , , , head]) => (head === '0' ? rows.length : Number(head) - 1)),
    relations: Uint8Array.from(rows, ([, , , , , , , relation]) =>
      RELATIONS.indexOf(relationOf(relation as string)),
    ),
  };
}

function partOf([, , , universal, penn]: readonly string[]): Part {
  // "%" is a noun for Penn.
  if (universal === 'SYM') return 'symbol';
  if (universal === 'AUX' && penn !== 'MD') return 'auxiliary';
  return PENN[penn as string] ?? 'other';
}

const RENAMED: Readonly<Record<string, Relation>> = {
  'nsubj:outer': 'nsubj',
  'csubj:pass': 'csubj',
  'csubj:outer': 'csubj',
  'obl:npmod': 'obl:unmarked',
  'obl:tmod': 'obl:unmarked',
  'nmod:npmod': 'nmod:unmarked',
  'nmod:tmod': 'nmod:unmarked',
  'nmod:desc': 'compound',
};

function relationOf(written: string): Relation {
  const isOurs = (name: string): name is Relation => (RELATIONS as readonly string[]).includes(name);
  const whole = RENAMED[written] ?? written;
  if (isOurs(whole)) return whole;
  const plain = whole.replace(/:.*/, '');
  return isOurs(plain) ? plain : 'other';
}
