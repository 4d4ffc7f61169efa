import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ListFolder, listFolder } from '../src/entities/lists/testing.ts';
import { commandHere } from './command-here.ts';
import { commandNewsroom } from './command-newsroom.ts';

commandNewsroom();
let files: ListFolder;
beforeAll(() => {
  files = listFolder();
});
afterAll(() => files.remove());

const lists = (...args: string[]) => commandHere('lists', ...args);

const set = (name: string) =>
  files.ofac({
    primary: [
      [11, 'NORTHERN ORE', '', 'RUSSIA-EO14024', `DOB ${name}.`],
      [12, 'KADOGO, Juma', 'individual', 'DRCONGO', 'Gender Male.'],
    ],
    aliases: [[11, 'aka', 'NORTH ORE']],
  });

test('a list is imported, shown, compared and removed', async () => {
  const first = await lists('import', 'ofac', set('1965'), '--as-of', '2026-01-02', '--json');
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(first.out)).toMatchObject({
    status: 'imported',
    slug: 'ofac-sdn',
    version: 1,
    asOf: '2026-01-02',
    entries: 2,
    counts: { people: 1, bodies: 1, inFiles: { aliases: 1, addresses: 0 } },
  });
  const again = await lists('import', 'ofac', set('1965'));
  expect(again).toMatchObject({ code: 0, err: '' });
  expect(again.out).toContain('ofac-sdn: the same entries as version 1; nothing changed.');
  expect((await lists('import', 'ofac', set('1966'))).out).toContain(
    'against version 1: 0 added, 1 changed, 0 removed\n',
  );
  expect((await lists('list')).out).toMatch(
    /^ofac-sdn +v2 +2 entries +no date +OFAC SDN list \(date not stated/,
  );
  const shown = await lists('show', 'ofac-sdn', '11', '--version', '1');
  expect(shown.out).toContain('stands on     OFAC SDN list\nin version    1, of 2026-01-02\n');
  expect(shown.out).toContain('born          1965\n');
  expect((await lists('changes', 'ofac-sdn')).out).toContain('~ 11  NORTHERN ORE  (birthDates)\n');
  const without = files.ofac({ primary: [[11, 'NORTHERN ORE', '', 'RUSSIA-EO14024', 'DOB 1966.']] });
  expect((await lists('import', 'ofac', without)).out).toContain('1 removed');
  expect((await lists('changes', 'ofac-sdn', '--from', '2')).out, 'by the name it had').toMatch(
    /^- 12 {2}.*Kadogo/im,
  );
  expect((await lists('remove', 'ofac-sdn', '--version', '3')).code).toBe(0);
  expect((await lists('remove', 'ofac-sdn', '--version', '2')).out).toBe(
    'ofac-sdn: version 2 removed; hits and decisions stay.\n',
  );
  expect((await lists('versions', 'ofac-sdn')).out).toMatch(/^v1 .*the first\n$/);
  expect(await lists('changes', 'ofac-sdn')).toMatchObject({
    code: 1,
    err: 'sourceline: ofac-sdn has no version before 1. Name one with --from.\n',
  });
  await lists('remove', 'ofac-sdn');
  expect((await lists('list')).out).toBe('');
}, 180_000);

test.each([
  [['import', 'un', 'no-such.xml'], /^sourceline: There is no file .*no-such\.xml\.\n$/],
  [
    ['import', 'opensanctions', 'x.csv', '--slug', 'x'],
    /^sourceline: OpenSanctions comes under a licence of your own\./,
  ],
  [
    ['import', 'csv', 'x.csv', '--slug', 'x', '--url', 'ftp:x'],
    /^sourceline: --url must be an http or https address/,
  ],
  [['import', 'xlsx', 'x'], /^error: command-argument value 'xlsx' is invalid/],
  [['show', 'nothing'], /^sourceline: There is no watch list "nothing"\. See `sourceline lists list`\.\n$/],
  [
    ['changes', 'ofac-sdn', '--from', 'one'],
    /^sourceline: A version is a whole number such as 2, not "one"\.\n$/,
  ],
])(
  'says what is wrong in one line: %j',
  async (args, line) => {
    const { code, out, err } = await lists(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(line);
  },
  60_000,
);
