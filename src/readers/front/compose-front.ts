import { isSameCopy } from '../../stories/copy-sketch.ts';

/** A candidate story for a block, with the data needed for selection. */
export interface Candidate {
  readonly place: number;
  readonly id: string;
  readonly groupId: string;
  readonly language: string;
  readonly copySketch: string;
}

/** The stories in each place: ids. */
export interface Composed {
  readonly lead: string | null;
  readonly blocks: readonly (readonly string[])[];
}

/** The ranks of candidates for the lead: editors' pins, then the newest. Blocks come after them. */
export const LEAD_PLACES = 2;

/**
 * Assigns each story its place, the lead first, then block by block: no story twice, no two copies of one text, no two
 * translations of one story. If a block has a story in several languages, the one in `language` is used.
 */
export function composeFront(
  counts: readonly number[],
  candidates: readonly Candidate[],
  language: string,
): Composed {
  const places = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const place = places.get(candidate.place);
    if (place) place.push(candidate);
    else places.set(candidate.place, [candidate]);
  }
  const groups = new Set<string>();
  const sketches: string[] = [];
  const take = (place: number, most: number): string[] => {
    const taken: string[] = [];
    const here = places.get(place) ?? [];
    for (const first of here) {
      if (taken.length === most) break;
      if (groups.has(first.groupId)) continue;
      const story =
        first.language === language
          ? first
          : (here.find((other) => other.groupId === first.groupId && other.language === language) ?? first);
      if (sketches.some((sketch) => isSameCopy(sketch, story.copySketch))) continue;
      groups.add(story.groupId);
      if (story.copySketch) sketches.push(story.copySketch);
      taken.push(story.id);
    }
    return taken;
  };
  const [lead = null] = [...take(0, 1)];
  const [newest = null] = lead === null ? take(1, 1) : [];
  return { lead: lead ?? newest, blocks: counts.map((count, at) => take(at + LEAD_PLACES, count)) };
}
