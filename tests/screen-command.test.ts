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

const screen = (...args: string[]) => commandHere('screen', ...args);
const json = async (...args: string[]) => JSON.parse((await screen(...args, '--json')).out);

test('no list at all is said, and is no answer', async () => {
  expect(await screen('Northern Ore')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^sourceline: No watch list is loaded, so nothing can be asked\./),
  });
}, 60_000);

test('a name is asked of the lists: what may be it with its reason, or no match in which lists of which day', async () => {
  const primary = [
    [11, 'NORTHERN ORE', '', 'RUSSIA-EO14024', 'Tax ID No. 7701234567 (Russia).'],
    [
      12,
      'NAZAROV, Sergey Makarovich',
      'individual',
      'RUSSIA-EO14024',
      'DOB 12 Mar 1961; nationality Russia.',
    ],
  ] as const;
  const aliases = [[11, 'aka', 'SEVERNAYA RUDA']] as const;
  await commandHere('lists', 'import', 'ofac', files.ofac({ primary, aliases }), '--as-of', '2026-01-02');
  const own = files.write('own.csv', 'key,name,country\nA1,Wuhan Sensor Works,CN\n');
  await commandHere('lists', 'import', 'csv', own, '--slug', 'own', '--as-of', '2026-02-03');

  const found = await screen('Northern', 'Ore', 'LLC');
  expect(found).toMatchObject({ code: 0, err: '' });
  expect(found.out).toMatch(/^\d\.\d\d {2}NORTHERN ORE \(ofac-sdn 11, \w+\)\n/);
  expect(found.out).toContain('      stands on   OFAC SDN list\n');
  expect(found.out).toContain('      version     1 of 2026-01-02\n');
  expect(found.out).toContain('      programmes  RUSSIA-EO14024\n');
  expect(found.out).toMatch(/\n {6}reason {6}\S/);
  expect(found.out).toContain('1 entry may be it. A person decides.\n');
  expect(found.out).toContain('Asked: ofac-sdn version 1 of 2026-01-02; own version 1 of 2026-02-03.\n');

  const none = await screen('Quiet Bakery of Nowhere');
  expect(none).toMatchObject({ code: 0, err: '' });
  const sentence =
    'no match in the lists loaded (ofac-sdn version 1 of 2026-01-02; own version 1 of 2026-02-03)';
  expect(none.out.split('\n')[0]).toBe(sentence);
  expect(none.out).not.toMatch(/sanctioned/i);
  expect(await json('Quiet Bakery of Nowhere')).toMatchObject({ hits: [], message: sentence });

  expect(await json('Northern Ore')).toEqual({
    name: 'Northern Ore',
    alsoKnownAs: [],
    namesLeft: 0,
    threshold: 0.7,
    lists: [
      expect.objectContaining({
        slug: 'ofac-sdn',
        version: 1,
        asOf: '2026-01-02',
        missing: [],
        behind: null,
      }),
      expect.objectContaining({ slug: 'own', version: 1, asOf: '2026-02-03', stale: expect.any(Boolean) }),
    ],
    hits: [
      {
        list: { slug: 'ofac-sdn', version: 1, missing: [], behind: null, standsOn: ['OFAC SDN list'] },
        entry: expect.objectContaining({ key: '11', programmes: ['RUSSIA-EO14024'] }),
        sha256: expect.stringMatching(/^[\da-f]{64}$/),
        score: expect.any(Number),
        threshold: 0.7,
        explanation: expect.objectContaining({ sentence: expect.stringContaining('NORTHERN ORE') }),
      },
    ],
    message: null,
  });
}, 120_000);

test('a country, a number, a list and a threshold narrow what is asked', async () => {
  const keys = async (...args: string[]) =>
    (await json(...args)).hits.map(({ entry }: { entry: { key: string } }) => entry.key);
  const score = async (...args: string[]) => (await json('Sergey Nazarov', ...args)).hits[0]?.score ?? 0;
  const alone = await score();
  expect(alone).toBeGreaterThan(0);
  expect(await score('--country', 'ru')).toBeGreaterThan(alone);
  expect(await score('--country', 'FR')).toBeLessThan(alone);
  expect(await keys('--id', '7701234567')).toEqual(['11']);
  expect(await keys('Somebody Else', '--id', '7701234567')).toEqual(['11']);
  expect(await keys('Severnaya Ruda')).toEqual(['11']);
  expect(await keys('Severnaya Ruda', '--list', 'own')).toEqual([]);
  expect((await screen('Severnaya Ruda', '--list', 'own')).out.split('\n')[0]).toBe(
    'no match in the lists loaded (own version 1 of 2026-02-03)',
  );
  expect(await keys('Wuhan Sensor', '--threshold', '0.99')).toEqual([]);
}, 120_000);

test.each([
  [[], /^sourceline: There is nothing to screen\./],
  [
    ['Ore', '--list', 'none'],
    /^sourceline: There is no watch list "none"\. See `sourceline lists list`\.\n$/,
  ],
  [['Ore', '--country', 'Russia'], /Give the two letters of ISO 3166-1/],
  [['Ore', '--threshold', '7'], /Give a number above 0 and at most 1/],
  [['Ore', '--born', 'May'], /Give YYYY, YYYY-MM or YYYY-MM-DD/],
  [['x'.repeat(501)], /^sourceline: A name of more than 500 characters is none\.\n$/],
])(
  'says what is wrong in one line: %j',
  async (args, line) => {
    const { code, out, err } = await screen(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(line);
  },
  60_000,
);

test('of a set without sdn.csv both versions that are read are named, and the age is that of the older', async () => {
  const half = files.ofac({
    primary: null,
    aliases: [
      [11, 'aka', 'SEVERNAYA RUDA'],
      [14, 'aka', 'NEW ORE'],
    ],
  });
  await commandHere('lists', 'import', 'ofac', half, '--as-of', '2026-02-28');
  const read = 'ofac-sdn version 2 of 2026-02-28 without sdn.csv, and version 1 of 2026-01-02';
  const none = await screen('Quiet Bakery of Nowhere', '--list', 'ofac-sdn');
  expect(none.out.split('\n')[0]).toBe(`no match in the lists loaded (${read})`);
  expect(none.out).toMatch(/OFAC SDN list \(ofac-sdn\): \d+ days, OLDER THAN ITS PERIOD \(period: 7 days\)/);
  const found = await screen('Northern Ore');
  expect(found.out).toContain(
    '      version     2 of 2026-02-28 without sdn.csv, and version 1 of 2026-01-02\n',
  );
  const [whole, onlyNew] = [await json('Northern Ore'), await json('New Ore', '--list', 'ofac-sdn')];
  const behind = { number: 1, asOf: '2026-01-02', importedAt: expect.any(String) };
  expect(whole.lists[0]).toMatchObject({ version: 2, missing: ['sdn.csv'], behind, stale: true });
  expect(whole.lists[0].days).toBeGreaterThanOrEqual(
    Math.floor((Date.now() - Date.parse('2026-01-02')) / 86_400_000),
  );
  expect(whole.hits[0]).toMatchObject({
    list: { version: 2, missing: ['sdn.csv'], behind },
    entry: { programmes: ['RUSSIA-EO14024'] },
  });
  // What only the newer files know is read from them alone.
  expect(onlyNew.hits[0].list).toMatchObject({ version: 2, missing: ['sdn.csv'], behind: null });
  expect((await commandHere('lists', 'list')).out).toContain('PARTIAL, read with v1 of 2026-01-02');
  expect((await commandHere('lists', 'show', 'ofac-sdn')).out).toContain(
    'Names are screened against version 2 of 2026-02-28 without sdn.csv, and version 1 of 2026-01-02.\n',
  );
}, 120_000);
