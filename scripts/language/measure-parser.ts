import { Parser } from '../../src/language/parsing/parser.ts';
import { PARTS, RELATIONS } from '../../src/language/parsing/parts.ts';
import type { ParserWeights } from '../../src/language/parsing/weights-file.ts';
import type { TreebankSentence } from './treebank.ts';

/** How often parts of speech, heads, and heads with relations are right (punctuation left out), and words a second. */
export function measureParser(weights: ParserWeights, sentences: readonly TreebankSentence[]): string {
  const parser = new Parser(weights);
  const punctuation = RELATIONS.indexOf('punct');
  let [words, scored, part, head, relation] = [0, 0, 0, 0, 0];
  for (const sentence of sentences) {
    const parse = parser.parse(sentence.words);
    for (let i = 0; i < sentence.words.length; i += 1) {
      words += 1;
      if (parse.part(i) === PARTS[sentence.parts[i] as number]) part += 1;
      if (sentence.relations[i] === punctuation) continue;
      scored += 1;
      const right = sentence.heads[i] === sentence.words.length ? -1 : sentence.heads[i];
      if (parse.head(i) !== right) continue;
      head += 1;
      if (parse.relation(i) === RELATIONS[sentence.relations[i] as number]) relation += 1;
    }
  }
  const started = performance.now();
  for (const { words: own } of sentences) parser.parse(own);
  const seconds = (performance.now() - started) / 1000;
  const rate = (right: number, of: number) => (right / of).toFixed(4);
  return `parts ${rate(part, words)}, heads ${rate(head, scored)}, with relation ${rate(relation, scored)}; ${Math.round(words / seconds)} words a second`;
}
