// Trains the tagger of names and writes its weights: `npx tsx scripts/names/train-tagger.ts [corpora]`.
// With --half it learns the tuned halves of the corpora alone, and writes to the file that follows.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trainEnglish } from './train-english.ts';

const args = process.argv.slice(2);
const half = args.includes('--half');
const [corpora = '../shared/data', to] = args.filter((arg) => !arg.startsWith('--'));
const weights = fileURLToPath(new URL('../../src/entities/mentions/tagger/english.tagger', import.meta.url));
const started = Date.now();
const bytes = trainEnglish(resolve(corpora), half, (line) => console.error(line));
writeFileSync(to ?? weights, bytes);
console.error(`${bytes.length} bytes in ${((Date.now() - started) / 1000).toFixed(0)} s`);
