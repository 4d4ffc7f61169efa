/**
 * Rows, the first of them heads, in columns as wide as they need to be and at most as `widest` says; what is longer goes
 * on in the next line.
 */
export function textTable(
  rows: readonly (readonly string[])[],
  widest: readonly number[],
  width: number,
): string {
  const widths = widest.map((most, i) =>
    Math.min(most, Math.max(...rows.map((row) => (row[i] ?? '').length))),
  );
  // A narrow terminal gets what can be read there: each figure as a block of lines.
  const heads = rows[0] ?? [];
  if (widths.reduce((sum, one) => sum + one + 2, 0) > Math.max(width, 60)) {
    return rows
      .slice(1)
      .map((row) =>
        row
          .map((cell, i) => (cell ? `${(heads[i] ?? '').padEnd(12)} ${cell}` : ''))
          .filter(Boolean)
          .join('\n'),
      )
      .join('\n\n')
      .concat('\n');
  }
  return rows
    .map((row) => lines(row, widths))
    .join('\n')
    .concat('\n');
}

function lines(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, i) => wrap(cell, widths[i] ?? 10));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, i) => (cell[line] ?? '').padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  ).join('\n');
}

function wrap(text: string, width: number): string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      found.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...found, line];
}
