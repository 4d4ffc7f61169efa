import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { trainWeights } from '../../scripts/language/train-weights.ts';
import { readTreebank } from '../../scripts/language/treebank.ts';
import { writeWeights } from '../../src/language/parsing/weights-file.ts';

const corpora =
  process.env.SOURCELINE_CORPORA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const HOUR = 3_600_000;

it('training the parser again gives the weights that are shipped', { timeout: HOUR }, () => {
  const shipped = readFileSync(new URL('../../src/language/parsing/english.parser', import.meta.url));
  const treebank = readTreebank(readFileSync(`${corpora}/ud/en_ewt-all.conllu`, 'utf8'));
  const bytes = writeWeights(trainWeights(treebank, () => undefined));
  expect(Buffer.compare(Buffer.from(bytes), shipped)).toBe(0);
});
