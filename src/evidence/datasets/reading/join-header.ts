/**
 * The names of columns whose header has several lines, one above the other: the parts of a name from the top down. A
 * group's name stands over its first column, or over each; what has no name of its own in any line has none.
 */
export function joinHeader(lines: readonly (readonly string[])[], numeric: readonly boolean[]): string[] {
  const width = Math.max(...lines.map(({ length }) => length));
  const full = lines.map((line, at) => {
    let group = '';
    return Array.from({ length: width }, (_, i) => {
      const cell = (line[i] ?? '').replaceAll(/\s+/g, ' ').trim();
      if (cell !== '') group = numeric[i] ? cell : '';
      const isNamedBelow = lines.slice(at + 1).some((lower) => (lower[i] ?? '').trim() !== '');
      return cell !== '' ? cell : numeric[i] && isNamedBelow ? group : '';
    });
  });
  return Array.from({ length: width }, (_, i) =>
    full
      .map((line) => line[i] ?? '')
      .filter((part, at, parts) => part !== '' && part !== parts[at - 1])
      .join('; '),
  );
}

/**
 * Names without a name twice: the second of two is called "Measure (2)". Letters' case tells no names apart, as it does
 * not in SQL.
 */
export function tellApart(names: readonly string[]): string[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const seen = new Set<string>();
  return names.map((name) => {
    if (!seen.has(name.toLowerCase())) {
      seen.add(name.toLowerCase());
      return name;
    }
    let count = 2;
    while (taken.has(`${name} (${count})`.toLowerCase())) count += 1;
    const told = `${name} (${count})`;
    taken.add(told.toLowerCase());
    seen.add(told.toLowerCase());
    return told;
  });
}
