import { quietTime } from '../read-time.ts';
import { type Restriction, statusNamed, stricter, UNRESTRICTED } from './restriction.ts';

type Given = Readonly<Record<string, unknown>>;

const STATUS = /^pub_?status$/i;
const EMBARGO = /^embargo/i;
const OF_WIRES = /^(?:pub_?status|embargoed(?:until)?|versioncreated)$/i;

/** The publication restriction of a ninjs item. */
export interface NinjsRestriction extends Restriction {
  /** A status that is not in the standard; null if there is none. */
  readonly unknown: string | null;
}

/**
 * The publication restriction of an item, in any capitalisation of property names: an extended or newer item may have
 * names unknown in its generation, and these must not be missed.
 */
export function ninjsRestriction(item: Given): NinjsRestriction {
  let found: Restriction = UNRESTRICTED;
  let unknown: string | null = null;
  for (const [name, value] of Object.entries(item)) {
    if (value === null || value === undefined) continue;
    if (STATUS.test(name)) {
      const status = typeof value === 'string' ? statusNamed(value) : null;
      if (status === null) unknown = String(value).slice(0, 40);
      found = stricter(found, { ...UNRESTRICTED, status: status ?? 'withheld' });
    } else if (EMBARGO.test(name) && value !== false) {
      found = stricter(found, embargoIn(name, value));
    }
  }
  return { ...found, unknown };
}

function embargoIn(name: string, value: unknown): Restriction {
  const isTime =
    typeof value === 'string' && (quietTime(value) !== null || /^embargoed(?:until)?$/i.test(name));
  return isTime && value.trim() !== ''
    ? { ...UNRESTRICTED, embargoes: [value] }
    : { ...UNRESTRICTED, embargoOpen: true };
}

/** Whether an object has a property that only wires have, in any capitalisation. */
export function isOfWires(value: object): boolean {
  return Object.keys(value).some((name) => OF_WIRES.test(name));
}
