// Trains the name taggers and writes their weights: `npx tsx scripts/names/train-tagger.ts [en fr ru zh ar]`. The corpora
// come from SOURCELINE_CORPORA, or ../shared/data. With --half it trains on the tuning halves only; those weights are for
// a report, and not to be shipped.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NAME_FILES } from '../../src/entities/mentions/name-data.ts';
import { TAGGED_LANGUAGES } from '../../src/entities/mentions/tagger/tagged-language.ts';
import { trainLanguage } from './train-language.ts';

const args = process.argv.slice(2);
const corpora = resolve(process.env.SOURCELINE_CORPORA ?? '../shared/data');
const asked = TAGGED_LANGUAGES.filter((language) => args.includes(language));
for (const language of asked.length > 0 ? asked : TAGGED_LANGUAGES) {
  const started = Date.now();
  const bytes = trainLanguage(language, corpora, args.includes('--half'), () => undefined);
  writeFileSync(
    fileURLToPath(new URL(`../../src/entities/mentions/${NAME_FILES[language]}`, import.meta.url)),
    bytes,
  );
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  process.stdout.write(`${language}: ${bytes.length} bytes in ${seconds} s\n`);
}
