/** Every address a route's path makes with these values for its named parts; `other` fills those that have none. */
export function fillPath(
  path: string,
  values: Readonly<Record<string, readonly string[]>>,
  other: string,
): string[] {
  let paths = [''];
  for (const piece of path.split(/(:[A-Za-z]+(?:\([^)]*\)+)?|\*)/)) {
    const name = /^:([A-Za-z]+)/.exec(piece)?.[1] ?? (piece === '*' ? '*' : null);
    const fillings = name === null ? [piece] : (values[name] ?? [other]);
    paths = paths.flatMap((start) => fillings.map((filling) => start + filling));
  }
  return paths;
}
