import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';

const PROSE =
  'Exports from the region rose to a new high of 1.2 million tonnes in the first quarter, the ministry said on Monday, from 900,000 tonnes a year earlier. Imports fell 5 percent.';

/** Wrapped as a text editor does it. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

describe('lines of wrapped prose', () => {
  it('are joined, each place staying where it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 100 }), (width) => {
        const text = `${wrapped(PROSE, width)}\n\n${wrapped(PROSE, width)}\n`;
        const joined = joinLines(text);
        expect(joined).toHaveLength(text.length);
        expect(joined.trimEnd().split('\n\n')).toEqual([PROSE, PROSE]);
      }),
    );
  });

  it('are joined where paragraphs begin with an indent and no line stands between them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 100 }), (width) => {
        const paragraph = wrapped(`____${PROSE}`, width).replace('____', '    ');
        const text = [paragraph, paragraph, '    A short one.', paragraph].join('\n');
        const joined = joinLines(text);
        expect(joined).toHaveLength(text.length);
        expect(joined.split('\n').map((line) => line.trim())).toEqual([PROSE, PROSE, 'A short one.', PROSE]);
      }),
    );
  });

  it('are joined after a line whose beginning stands elsewhere, as after a dateline', () => {
    const rest = wrapped(`____${PROSE}`, 65).replace('____', '    ');
    const joined = joinLines(
      `The company said it\nraised 200 mln dlrs in a sale of bonds that it held last week.\n${rest}`,
    );
    expect(joined.split('\n')).toHaveLength(2);
  });

  it('stay apart where each is indented by itself, as in a table', () => {
    const table =
      '    Shr 34 cts vs 1.19 dlrs\n    Net 807,000 vs 2,858,000 in the year that ended on the last day of\n    Assets 510.2 mln vs 479.7 mln';
    expect(joinLines(table)).toBe(table);
    const after = `${wrapped(PROSE, 70)}\n${table}`;
    expect(joinLines(after).split('\n')).toEqual([PROSE, ...table.split('\n')]);
  });

  it.each([
    'One line.\nAnother line.\nA third.',
    '- Exports rose five percent in the first quarter of 2023\n- Imports fell by three percent in the same time\n- Prices stayed',
    'Exports rose to 1.2 million tonnes in the first quarter.\nImports fell to 900,000 tonnes.',
    'Exports of machines, tools, cars and parts of aeroplanes in 2023\nImports of grain',
    `${PROSE}\n${PROSE}`,
  ])('are no others: %j', (text) => {
    expect(joinLines(text)).toBe(text);
  });
});
