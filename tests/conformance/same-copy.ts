import { join } from 'node:path';
import { randomOf } from '../../scripts/random.ts';
import { copySketch, isSameCopy } from '../../src/stories/copy-sketch.ts';
import { type LabelledStory, reutersStories } from './relatedness-corpora.ts';
import { textOf } from './search-queries.ts';

/** From this share of the shorter text's five-word runs on, two stories are taken to be one copy. */
const SAME = 0.6;
const RUN = 5;
/** A run that more stories have than this is furniture, and finds no pairs. */
const FURNITURE = 400;
/** Texts with fewer runs say nothing. */
const SHORT = 12;
const EDITED = 400;
/** Words of a story that is edited. */
const LEAST_WORDS = 120;
const LEAST_RECALL = 0.95;
const LEAST_PRECISION = 0.97;

/** Two texts with the share of the shorter one's five-word runs that the other has. */
interface Pair {
  readonly one: number;
  readonly other: number;
  readonly share: number;
}

/** Measures same-copy detection on the pairs that Reuters-21578 has itself, and on stories edited in four ways. */
export function checkSameCopy(corpora: string): { name: string; lines: string[]; passed: boolean } {
  const stories = reutersStories(join(corpora, 'news/reuters-21578-train'));
  const sketches = stories.map(({ row }) => row.copySketch);
  const pairs = commonPairs(stories);
  const found = pairs.filter(({ one, other }) => isSameCopy(sketches[one] ?? '', sketches[other] ?? ''));
  const same = pairs.filter(({ share }) => share >= SAME);
  const right = found.filter(({ share }) => share >= SAME);
  const near = found.filter(({ share }) => share >= SAME - 0.1);
  const recall = right.length / same.length;
  const precision = right.length / found.length;
  const lines = [
    `Reuters, ${same.length} pairs that share ${SAME * 100} % of the shorter text or more: found ${recall.toFixed(3)}; of ` +
      `${found.length} found share as much ${precision.toFixed(3)}, within a tenth of it ${(near.length / found.length).toFixed(3)}`,
  ];
  const edits = editedPairs(stories, 5);
  let passed = recall >= LEAST_RECALL && precision >= LEAST_PRECISION;
  for (const [kind, texts] of edits) {
    const isCopy = kind !== NO_COPY;
    // A long sentence may be more than the edit says.
    const asked = texts.filter(([one, other]) => sharedRuns(one, other) >= SAME === isCopy);
    const taken = asked.filter(([one, other]) => isSameCopy(copySketch(one), copySketch(other)));
    const share = taken.length / asked.length;
    lines.push(`edited, ${kind} (${asked.length}): taken for the same copy ${share.toFixed(3)}`);
    if (isCopy ? share < LEAST_RECALL : share > 1 - LEAST_PRECISION) passed = false;
  }
  return { name: 'same copy', lines, passed };
}

const NO_COPY = 'a quarter quoted in another story';

/** Stories with what an editor makes of them, by what was done; the last kind is no copy any more. */
function editedPairs(stories: readonly LabelledStory[], seed: number): Map<string, [string, string][]> {
  const random = randomOf(seed);
  const long = stories.map(({ row }) => textOf(row)).filter((text) => text.split(' ').length >= LEAST_WORDS);
  const drawn = Array.from({ length: EDITED }, () => long[Math.floor(random() * long.length)] ?? '');
  const another = () => sentencesOf(long[Math.floor(random() * long.length)] ?? '');
  const edits: Record<string, (sentences: string[]) => string[]> = {
    'a quarter kept': (own) => own.slice(0, Math.max(2, Math.ceil(own.length / 4))),
    'half cut': (own) => own.filter((_, place) => place === 0 || place % 2 === 0),
    'lede localised': (own) => [...another().slice(0, 1), ...own.slice(1)],
    'a quarter updated': (own) => {
      const fresh = another();
      return own.map((sentence, place) => (place % 4 === 1 ? (fresh[place % fresh.length] ?? '') : sentence));
    },
    [NO_COPY]: (own) => {
      const other = another();
      return [...other, ...own.slice(0, Math.floor(Math.min(other.length, own.length) / 4))];
    },
  };
  return new Map(
    Object.entries(edits).map(([kind, edit]) => [
      kind,
      drawn.map((text): [string, string] => [text, edit(sentencesOf(text)).join(' ')]),
    ]),
  );
}

const sentencesOf = (text: string) => text.split(/(?<=[a-z]{2}[.?!]) +(?=[A-Z"])/);

/** All pairs of stories that have a tenth of the shorter one's runs in common or more. */
function commonPairs(stories: readonly LabelledStory[]): Pair[] {
  const runs = stories.map(({ row }) => runsOf(textOf(row)));
  const having = new Map<string, number[]>();
  for (const [story, own] of runs.entries()) {
    for (const run of own) {
      const list = having.get(run);
      if (list) list.push(story);
      else having.set(run, [story]);
    }
  }
  const pairs: Pair[] = [];
  for (const [one, own] of runs.entries()) {
    const common = new Map<number, number>();
    for (const run of own) {
      const list = having.get(run) ?? [];
      if (list.length > FURNITURE) continue;
      for (const other of list) if (other > one) common.set(other, (common.get(other) ?? 0) + 1);
    }
    for (const [other, count] of common) {
      const shorter = Math.min(own.size, runs[other]?.size ?? 0);
      if (shorter >= SHORT && count / shorter >= 0.1) pairs.push({ one, other, share: count / shorter });
    }
  }
  return pairs;
}

/** The share of the shorter text's runs that the other has. */
function sharedRuns(one: string, other: string): number {
  const [shorter = new Set<string>(), longer = new Set<string>()] = [one, other]
    .map(runsOf)
    .sort((a, b) => a.size - b.size);
  return [...shorter].filter((run) => longer.has(run)).length / Math.max(1, shorter.size);
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let from = 0; from + RUN <= words.length; from += 1) runs.add(words.slice(from, from + RUN).join(' '));
  return runs;
}
