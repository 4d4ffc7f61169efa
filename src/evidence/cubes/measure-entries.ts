import type { MeasureKind } from './cube.ts';
import old from './measure-lexicon.json' with { type: 'json' };
import finance from './measure-lexicon-finance.json' with { type: 'json' };
import goods from './measure-lexicon-goods.json' with { type: 'json' };
import nature from './measure-lexicon-nature.json' with { type: 'json' };
import people from './measure-lexicon-people.json' with { type: 'json' };
import society from './measure-lexicon-society.json' with { type: 'json' };
import trade from './measure-lexicon-trade.json' with { type: 'json' };
import work from './measure-lexicon-work.json' with { type: 'json' };

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
  old,
  people,
  work,
  trade,
  goods,
  society,
  nature,
  finance,
].flat() as unknown as readonly MeasureEntry[];

/** Each once: a later file may have more words for what an earlier one has. */
export const ENTRIES: readonly MeasureEntry[] = [...new Set(FILES.map(({ id }) => id))].map((id) =>
  merged(FILES.filter((one) => one.id === id)),
);

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
