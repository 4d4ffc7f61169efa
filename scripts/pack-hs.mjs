// Packs the Harmonized System for src/evidence/codes/hs.ts, from harmonized-system.csv of github.com/datasets/harmonized-system (PDDL).
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the file: node scripts/pack-hs.mjs harmonized-system.csv');
  process.exit(1);
}
const ROW = /^[^,]*,(\d{2}(?:\d{2}){0,2}),("(?:[^"]|"")*"|[^,]*),/;
const lines = readFileSync(file, 'utf8')
  .split(/\r?\n/)
  .flatMap((line) => {
    const [, code, term] = ROW.exec(line) ?? [];
    if (!code || !term) return [];
    const text = term.startsWith('"') ? term.slice(1, -1).replaceAll('""', '"') : term;
    return [`${code}\t${text.replaceAll(/\s+/g, ' ').trim()}`];
  })
  .sort();
const packed = brotliCompressSync(`${lines.join('\n')}\n`, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
});
writeFileSync(new URL('../src/evidence/codes/hs-2022.txt.br', import.meta.url), packed);
console.log(`${lines.length} codes, ${packed.length} bytes`);
