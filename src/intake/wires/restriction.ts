import { exactTime, quietTime } from '../read-time.ts';

/** What a sender allows receivers to do with an item: publish it, withhold it, or withdraw it. */
export type WireStatus = 'usable' | 'withheld' | 'canceled';

/** Whether, and from when, something may be published according to its sender. */
export interface Restriction {
  readonly status: WireStatus;
  /** The ends of its embargoes, as written in each layer of a file. */
  readonly embargoes: readonly string[];
  /** Whether it is under an embargo without a stated end. */
  readonly embargoOpen: boolean;
}

/** The restriction if the sender states none. */
export const UNRESTRICTED: Restriction = { status: 'usable', embargoes: [], embargoOpen: false };

const STRICTNESS: Readonly<Record<WireStatus, number>> = { usable: 0, withheld: 1, canceled: 2 };

/** The stricter of an outer and an inner layer's restrictions: the stricter status, and all embargoes of both. */
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

/** The latest end of all embargoes; null if there is none. */
export function embargoEnd({ embargoes }: Restriction): string | null {
  let last: number | null = null;
  for (const text of embargoes) {
    const time = quietTime(text);
    // One that cannot be parsed is passed on, to be refused.
    if (time === null) return text;
    // Twelve hours after a day ends in London, it has ended everywhere.
    const slack = (time.zoneStated ? 0 : 12 * HOUR) + (time.hourStated ? 0 : 24 * HOUR);
    last = Math.max(last ?? -Infinity, time.at.getTime() + slack);
  }
  return last === null ? null : new Date(last).toISOString();
}

/** Whether the end of an embargo is not known to the hour: its day has no hour, or its hour no known zone. */
export function endsVaguely({ embargoes }: Restriction): boolean {
  return embargoes.some((text) => quietTime(text) !== null && exactTime(text) === null);
}

/**
 * Whether a picture may be published with an item. One under an embargo may if that ends no later than the item's own,
 * or than the time of the item's version, if that is known exactly.
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

/** The status that a word means; null if it means none. */
export function statusNamed(word: string): WireStatus | null {
  return STATUSES[word.trim().toLowerCase()] ?? null;
}
