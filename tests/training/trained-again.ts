import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { trainLanguage } from '../../scripts/names/train-language.ts';
import { NAME_FILES } from '../../src/entities/mentions/name-data.ts';
import type { TaggedLanguage } from '../../src/entities/mentions/tagger/tagged-language.ts';

const corpora =
  process.env.SOURCELINE_CORPORA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const HOUR = 3_600_000;

/** Tests that the taggers of these languages, trained again, come out as they are shipped. */
export function trainedAgain(languages: readonly TaggedLanguage[]): void {
  it.each(languages)(
    'training again gives the weights that are shipped: %s',
    { timeout: HOUR },
    (language) => {
      const shipped = readFileSync(
        new URL(`../../src/entities/mentions/${NAME_FILES[language]}`, import.meta.url),
      );
      const bytes = trainLanguage(language, corpora, false, () => undefined);
      expect(Buffer.compare(Buffer.from(bytes), shipped)).toBe(0);
    },
  );
}
