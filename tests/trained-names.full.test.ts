import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { trainEnglish } from '../scripts/names/train-english.ts';

const corpora =
  process.env.SOURCELINE_CORPORA ?? fileURLToPath(new URL('../../shared/data', import.meta.url));

const HOUR = 3_600_000;

it.skipIf(!existsSync(`${corpora}/ner`))(
  'training again gives the weights that are shipped',
  { timeout: HOUR },
  () => {
    const shipped = readFileSync(new URL('../src/entities/mentions/tagger/english.tagger', import.meta.url));
    const bytes = trainEnglish(corpora, false, () => undefined);
    expect(Buffer.compare(Buffer.from(bytes), shipped)).toBe(0);
  },
);
