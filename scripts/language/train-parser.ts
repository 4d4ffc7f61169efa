// Trains the parser of English and writes its weights: `npx tsx scripts/language/train-parser.ts`. The treebank comes from
// SOURCELINE_CORPORA, or ../shared/data. With --tenth it trains on nine tenths of it, measures on the last, and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWeights, writeWeights } from '../../src/language/parsing/weights-file.ts';
import { measureParser } from './measure-parser.ts';
import { isHeldOut, trainWeights } from './train-weights.ts';
import { readTreebank } from './treebank.ts';

const corpora = resolve(process.env.SOURCELINE_CORPORA ?? '../shared/data');
const sentences = readTreebank(readFileSync(`${corpora}/ud/en_ewt-all.conllu`, 'utf8'));
const tell = (line: string) => process.stdout.write(`${(performance.now() / 1000).toFixed(0)} s: ${line}\n`);
if (process.argv.includes('--tenth')) {
  const weights = trainWeights(
    sentences.filter((sentence) => !isHeldOut(sentence)),
    tell,
  );
  tell(measureParser(readWeights(writeWeights(weights)), sentences.filter(isHeldOut)));
} else {
  const bytes = writeWeights(trainWeights(sentences, tell));
  writeFileSync(fileURLToPath(new URL('../../src/language/parsing/english.parser', import.meta.url)), bytes);
  tell(`${bytes.length} bytes`);
}
