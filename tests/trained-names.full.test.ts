import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { trainLanguage } from '../scripts/names/train-language.ts';
import { NAME_FILES } from '../src/entities/mentions/name-data.ts';
import { TAGGED_LANGUAGES } from '../src/entities/mentions/tagger/tagged-language.ts';

const corpora =
  process.env.SOURCELINE_CORPORA ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const HOUR = 3_600_000;

describe.skipIf(!existsSync(`${corpora}/ner`))('training again', () => {
  it.each(TAGGED_LANGUAGES)('gives the weights that are shipped: %s', { timeout: HOUR }, (language) => {
    const shipped = readFileSync(
      new URL(`../src/entities/mentions/${NAME_FILES[language]}`, import.meta.url),
    );
    const bytes = trainLanguage(language, corpora, false, () => undefined);
    expect(Buffer.compare(Buffer.from(bytes), shipped)).toBe(0);
  });
});
