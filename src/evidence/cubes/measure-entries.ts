import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lazily } from '../../language/lazily.ts';
import type { MeasureKind } from './cube.ts';

/** A thing that statistics measure, as the files of the lexicon have it. */
export interface MeasureEntry {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly unit: string | null;
  readonly perHead?: readonly [least: number, most: number];
  readonly within?: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** All of them: one file for each domain, as no tool formats files of more than a megabyte. */
const FILES = [
  '',
  '-people',
  '-work',
  '-trade',
  '-goods',
  '-society',
  '-nature',
  '-finance',
  '-state',
  '-firms',
  '-living',
  '-daily',
];

/** Each once: a later file may have more words for what an earlier one has. Read when first asked for. */
export const measureEntries: () => readonly MeasureEntry[] = lazily(() => {
  const byId = new Map<string, MeasureEntry[]>();
  for (const entry of FILES.flatMap(entriesOf)) {
    const known = byId.get(entry.id);
    if (known) known.push(entry);
    else byId.set(entry.id, [entry]);
  }
  return [...byId.values()].map(merged);
});

/** In a build, the files are beside the program: scripts/build-server.mjs. */
function entriesOf(domain: string): readonly MeasureEntry[] {
  const file = new URL(`./measure-lexicon${domain}.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as readonly MeasureEntry[];
}

function merged(entries: readonly MeasureEntry[]): MeasureEntry {
  const [first, ...more] = entries as [MeasureEntry, ...MeasureEntry[]];
  if (more.length === 0) return first;
  const languages = new Set(entries.flatMap(({ words }) => Object.keys(words)));
  return {
    ...first,
    words: Object.fromEntries(
      [...languages].map((language) => [
        language,
        [...new Set(entries.flatMap(({ words }) => words[language] ?? []))],
      ]),
    ),
  };
}
