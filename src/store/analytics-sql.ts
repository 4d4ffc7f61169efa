/** A value on its way into SQL: a parameter's place (`$3`), or a literal where the SQL is shown to people. */
export type Written = (value: string | number) => string;

/** Collects the parameters of one statement: what it is called with is written as `$1`, `$2` …. */
export function parameters(): { write: Written; values: (string | number)[] } {
  const values: (string | number)[] = [];
  const places = new Map<string | number, string>();
  const write = (value: string | number) => {
    const known = places.get(value);
    if (known) return known;
    values.push(value);
    const place = `$${values.length}`;
    places.set(value, place);
    return place;
  };
  return { write, values };
}

/** Writes values into SQL as literals: for people to read, never to be run. */
export const literally: Written = (value) =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;

/** The name of a column, quoted. */
export function column(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
