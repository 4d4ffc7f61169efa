import { describe, expect, it } from 'vitest';
import { onOneScreen } from './reporting/one-screen.ts';

describe('a failure on one screen', () => {
  it('is at most 26 lines of 210 letters, whatever failed', () => {
    const page = `<main>${'x'.repeat(90_000)}</main>`;
    const lines = onOneScreen({
      message: `expected '${page}' to contain 'the words'\n${'line\n'.repeat(900)}`,
      stack: '    at /home/ann/sourceline/src/portal/page.test.ts:7:3',
    });
    expect(lines.length).toBeLessThanOrEqual(26);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(210);
    expect(lines[0]).toContain("to contain 'the words'");
    expect(lines.at(-1)).toContain('page.test.ts:7:3');
  });

  it('shows the difference rather than the two values', () => {
    const diff = '- Expected\n+ Received\n- 1\n+ 2';
    expect(onOneScreen({ message: 'expected 2 to be 1\nand more', diff })).toEqual(
      ['expected 2 to be 1', ...diff.split('\n')].map((line) => `    ${line}`),
    );
  });
});
