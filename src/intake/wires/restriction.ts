import { exactTime, quietTime } from '../read-time.ts';

/** What a sender lets its receivers do with an item: publish it, hold it back, or withdraw it. */
export type WireStatus = 'usable' | 'withheld' | 'canceled';

/** What a sender says of whether, and from when, something may be published. */
export interface Restriction {
  readonly status: WireStatus;
  /** When its embargoes end, as each layer of a file writes it. */
  readonly embargoes: readonly string[];
  /** Whether it is under an embargo of which nobody says when it ends. */
  readonly embargoOpen: boolean;
}

/** The restriction of what its sender says nothing of. */
export const UNRESTRICTED: Restriction = { status: 'usable', embargoes: [], embargoOpen: false };

const STRICTNESS: Readonly<Record<WireStatus, number>> = { usable: 0, withheld: 1, canceled: 2 };

/** The stricter of what an outer and an inner layer say: the stricter status, and all embargoes of both. */
export function stricter(one: Restriction, other: Restriction): Restriction {
  return {
    status: STRICTNESS[one.status] >= STRICTNESS[other.status] ? one.status : other.status,
    embargoes: [...new Set([...one.embargoes, ...other.embargoes])],
    embargoOpen: one.embargoOpen || other.embargoOpen,
  };
}

/** Something with the stricter of its own restriction and another's. */
export function restrictedBy<T extends Restriction>(one: T, by: Restriction): T {
  return { ...one, ...stricter(one, by) };
}

const HOUR = 3_600_000;

/** When all embargoes of something are over at the latest; null where there is none. */
export function embargoEnd({ embargoes }: Restriction): string | null {
  let last: number | null = null;
  for (const text of embargoes) {
    const time = quietTime(text);
    // One that nobody can read is handed on, to be refused.
    if (time === null) return text;
    // Twelve hours after a day has ended in London, it has everywhere.
    const slack = (time.zoneStated ? 0 : 12 * HOUR) + (time.hourStated ? 0 : 24 * HOUR);
    last = Math.max(last ?? -Infinity, time.at.getTime() + slack);
  }
  return last === null ? null : new Date(last).toISOString();
}

/** Whether nobody can say to the hour when an embargo ends: its day has no hour, or its hour no zone that we know. */
export function endsVaguely({ embargoes }: Restriction): boolean {
  return embargoes.some((text) => quietTime(text) !== null && exactTime(text) === null);
}

/**
 * Whether a picture may go with an item. One under an embargo may, where that is over no later than the item's own, or than
 * the item's version was made, if that is known exactly.
 */
export function mayGoWith(picture: Restriction, item: Restriction, changed: string | null): boolean {
  if (picture.status !== 'usable' || picture.embargoOpen || endsVaguely(picture)) return false;
  const until = embargoEnd(picture);
  if (until === null) return true;
  const end = exactTime(until);
  const others = [embargoEnd(item), changed].flatMap((text) => exactTime(text) ?? []);
  return end !== null && others.some((at) => end <= at);
}

const STATUSES: Readonly<Record<string, WireStatus>> = {
  usable: 'usable',
  withheld: 'withheld',
  canceled: 'canceled',
  cancelled: 'canceled',
};

/** The status that a word names; null for a word that names none. */
export function statusNamed(word: string): WireStatus | null {
  return STATUSES[word.trim().toLowerCase()] ?? null;
}
