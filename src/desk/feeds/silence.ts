/** How regularly a feed brings something. */
export interface Rhythm {
  /** When it last brought something. */
  readonly brought_at: Date | null;
  /** The longest time between two new items, in seconds; it fades over the months. */
  readonly longest_gap: number;
}

const DAY_S = 86_400;
/** So that a holiday does not count as usual for ever. */
const HALVED_AFTER_S = 60 * DAY_S;
/** A weekend has to be among what is known. */
const KNOWN_AFTER_S = 14 * DAY_S;

/**
 * The rhythm of a feed that has just brought something, and from when it counts as silent for too long: after twice its
 * longest gap, and a day at least. Null until it has brought something twice.
 */
export function afterBringing(
  before: Rhythm & { readonly made_at: Date },
  now: Date,
): Rhythm & { readonly silent_at: Date | null } {
  const gap = before.brought_at ? Math.max(0, (now.getTime() - before.brought_at.getTime()) / 1000) : 0;
  const faded = before.longest_gap * 0.5 ** (gap / HALVED_AFTER_S);
  const longest_gap = Math.round(Math.max(gap, faded));
  if (longest_gap === 0) return { brought_at: now, longest_gap, silent_at: null };
  const usual = now.getTime() + Math.max(2 * longest_gap, DAY_S) * 1000;
  const known = before.made_at.getTime() + KNOWN_AFTER_S * 1000;
  return { brought_at: now, longest_gap, silent_at: new Date(Math.max(usual, known)) };
}
