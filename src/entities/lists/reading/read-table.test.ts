import { afterAll, expect, it } from 'vitest';
import { listFolder } from '../testing.ts';
import { LIST_LIMITS } from './limits.ts';
import { readTable } from './read-table.ts';
import { surveyTextFile } from './text-file.ts';

const folder = listFolder();
afterAll(() => folder.remove());

async function read(content: string, columns?: number) {
  const rows: [readonly string[], number][] = [];
  const file = await surveyTextFile(folder.write('list.csv', content), 100_000_000);
  const seen = await readTable(file, columns === undefined ? {} : { columns }, (fields, line) => {
    rows.push([fields, line]);
  });
  return { ...seen, read: rows };
}

it('reads quoted fields, line breaks in them, and DOS’s mark at the end', async () => {
  expect(await read('1,"a ""b"", c",-0- \r\n\r\n2,"two\nlines",x\r\n\x1a', 3)).toEqual({
    rows: 2,
    endMark: true,
    read: [
      [['1', 'a "b", c', '-0- '], 1],
      [['2', 'two\nlines', 'x'], 4],
    ],
  });
  expect(await read('1,2')).toMatchObject({ rows: 1, endMark: false });
});

it.each([
  ['1,2,3\n4,5\n', 'list.csv, line 2: has 2 columns instead of 3.'],
  ['1,2,3\n4,"five,6\n', 'list.csv, line 2: begins a quotation that never ends, so the file is cut short.'],
  ['1,2,3\n4,"five"x,6\n', 'list.csv, line 2: has a quotation mark where none can be.'],
  ['1,2,3\n\x1a\n4,5,6\n', 'list.csv, line 3: comes after the end mark.'],
  [
    `1,2,3\n4,${'x'.repeat(LIST_LIMITS.rowLength)},6\n`,
    'list.csv, line 2: is longer than any row of a list.',
  ],
])('says which line is wrong', async (content, line) => {
  await expect(read(content, 3)).rejects.toMatchObject({ line: expect.stringContaining(line) });
});
