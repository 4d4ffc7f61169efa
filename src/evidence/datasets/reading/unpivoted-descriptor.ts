import type { Descriptor } from '../descriptor.ts';

/** Columns of periods or places that became one: their names in the file with the period or place of each. */
export interface TurnedColumns {
  readonly from: readonly string[];
  readonly keys: readonly string[];
  /** What the column that they became is called. */
  readonly to: string;
  /** The column that has their periods or places. */
  readonly by: string;
  /** The column of years that was put before their months, and is gone. */
  readonly year?: string;
}

const YEAR = /\s*(?:\b(?:in|of|for|at)\s)?\(?\b(?:1[5-9]|20|21)\d\d\b\)?/gu;

/**
 * What a descriptor says of a table whose columns of periods or places became rows: what it says of the first of them,
 * without its year or place, goes for the column that they became. Names in its primary key that are gone are the period's
 * or the place's.
 */
export function unpivotedDescriptor(descriptor: Descriptor, turned: readonly TurnedColumns[]): Descriptor {
  const namesOf = ({ from }: Pick<TurnedColumns, 'from'>) =>
    new Set(from.map((name) => name.trim().toLowerCase()));
  const gone = new Set(
    turned.flatMap((one) => [
      ...namesOf(one),
      ...(one.year === undefined ? [] : [one.year.trim().toLowerCase()]),
    ]),
  );
  const isGone = (name: string) => gone.has(name.trim().toLowerCase());
  const made = turned.flatMap((one) => {
    const own = namesOf(one);
    const first = descriptor.fields.find(({ name }) => own.has(name.trim().toLowerCase()));
    if (!first) return [];
    const { type, title, description, constraints, ...rest } = first;
    const key = one.keys[one.from.findIndex((name) => isSame(name, first.name))] ?? '';
    const plain = (text: string) => (one.by === 'period' ? withoutYear(text) : withoutPlace(text, key));
    return [
      {
        ...rest,
        name: one.to,
        // A value that comes once in its year may come again in another.
        ...(constraints && { constraints: { ...constraints, unique: false } }),
        // Cells that say "low" for a number make text of the column of one year, and not of all.
        ...(type !== undefined && type !== 'string' && { type }),
        // What one of the months is called says nothing of what was measured in it.
        ...(title !== undefined && one.year === undefined && { title: plain(title) }),
        ...(description !== undefined && one.year === undefined && { description: plain(description) }),
      },
    ];
  });
  const kept = descriptor.fields.filter(({ name }) => !isGone(name));
  const key = descriptor.primaryKey.filter((name) => !isGone(name));
  return {
    ...descriptor,
    fields: [...kept, ...made],
    primaryKey: descriptor.primaryKey.length > 0 && key.length > 0 ? [...key, turned[0]?.by ?? 'period'] : [],
  };
}

function isSame(name: string, other: string): boolean {
  return name.trim().toLowerCase() === other.trim().toLowerCase();
}

/** "Average rent in Wales" is an average rent; a text that is the place alone says nothing of what is measured. */
function withoutPlace(text: string, place: string): string {
  const at = text.toLowerCase().indexOf(place.toLowerCase());
  if (place === '' || at < 0) return text;
  const before = text.slice(0, at).replace(/[\s,;:(–-]*(?:\b(?:in|of|for|at|the)\s+)*$/iu, '');
  const behind = text.slice(at + place.length).replace(/^[\s,;:)–-]+/u, '');
  return [before, behind].filter(Boolean).join(', ');
}

function withoutYear(text: string): string {
  return text.replaceAll(YEAR, '').trim();
}
