import type { Descriptor } from '../descriptor.ts';

/** Columns of periods that became one: their names in the file, and what it is called. */
export interface TurnedColumns {
  readonly to: string;
  readonly from: readonly string[];
}

const YEAR = /\s*(?:\b(?:in|of|for|at)\s)?\(?\b(?:1[5-9]|20|21)\d\d\b\)?/gu;

/**
 * What a descriptor says of a table whose columns of periods became rows: what it says of the first of them, without its
 * year, goes for the column that they became. Names in its primary key that are gone are the period's.
 */
export function unpivotedDescriptor(descriptor: Descriptor, turned: readonly TurnedColumns[]): Descriptor {
  const namesOf = ({ from }: TurnedColumns) => new Set(from.map((name) => name.trim().toLowerCase()));
  const gone = new Set(turned.flatMap((one) => [...namesOf(one)]));
  const isGone = (name: string) => gone.has(name.trim().toLowerCase());
  const made = turned.flatMap((one) => {
    const own = namesOf(one);
    const first = descriptor.fields.find(({ name }) => own.has(name.trim().toLowerCase()));
    if (!first) return [];
    const { type, title, description, constraints, ...rest } = first;
    return [
      {
        ...rest,
        name: one.to,
        // A value that comes once in its year may come again in another.
        ...(constraints && { constraints: { ...constraints, unique: false } }),
        // Cells that say "low" for a number make text of the column of one year, and not of all.
        ...(type !== undefined && type !== 'string' && { type }),
        ...(title !== undefined && { title: withoutYear(title) }),
        ...(description !== undefined && { description: withoutYear(description) }),
      },
    ];
  });
  const kept = descriptor.fields.filter(({ name }) => !isGone(name));
  const key = descriptor.primaryKey.filter((name) => !isGone(name));
  return {
    ...descriptor,
    fields: [...kept, ...made],
    primaryKey: descriptor.primaryKey.length > 0 && key.length > 0 ? [...key, 'period'] : [],
  };
}

function withoutYear(text: string): string {
  return text.replaceAll(YEAR, '').trim();
}
