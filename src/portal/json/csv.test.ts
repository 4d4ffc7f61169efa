import { expect, test } from 'vitest';
import { csvField } from './csv.ts';

test('no field of copy is run as a formula', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', ' =', '\u200b=', '＝', '＋', '－', '＠']) {
    expect(csvField(`${start}1+1`).replace(/^"/, ''), JSON.stringify(start)).toMatch(/^'/);
  }
  expect(csvField('Plain, "quoted"')).toBe('"Plain, ""quoted"""');
  expect(csvField(-1)).toBe('-1');
});
