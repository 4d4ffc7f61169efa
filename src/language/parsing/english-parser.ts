import closed from './english-closed-words.json' with { type: 'json' };
import { Parser } from './parser.ts';
import { parserFile } from './parser-data.ts';
import { readWeights } from './weights-file.ts';

let parser: Parser | null = null;

/** The parser of English, made on first use from weights that all threads share. */
export function englishParser(): Parser {
  parser ??= new Parser(readWeights(parserFile()), closed);
  return parser;
}
