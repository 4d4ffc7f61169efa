import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { commandHere } from './command-here.ts';
import { beginNewsroom } from './kill/begin-newsroom.ts';

let directory: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sourceline-datasets-command-'));
  await beginNewsroom(directory);
  vi.stubEnv('DATA_DIR', directory);
  vi.stubEnv('DATABASE_URL', '');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

const datasets = (...args: string[]) => commandHere('datasets', ...args);

test('a dataset is added, and its columns are looked through for names by the command itself', async () => {
  const file = join(directory, 'customs.csv');
  writeFileSync(
    file,
    'importer,goods\nRuby Lens Works Co Ltd,Lenses\nRuby Lens Works Co Ltd,Mounts\nN/A,Mounts\n',
  );
  const added = await datasets('add', file, '--producer', 'An office', '--licence', 'CC BY 4.0');
  expect(added).toMatchObject({ code: 0 });
  const names = await datasets('names', 'customs');
  expect(names).toMatchObject({ code: 0, err: '' });
  expect(names.out).toBe(
    'Company             2 rows  importer: Ruby Lens Works Co Ltd  (column)  nobody known\n',
  );
  const line = JSON.parse((await datasets('names', 'customs', '--json')).out);
  expect(line).toMatchObject({
    name: 'Ruby Lens Works Co Ltd',
    rows: 2,
    first: { column: 'importer', row: 1 },
  });
  expect((await datasets('names', 'customs', '--state', 'accepted')).err).toContain(
    'No name in customs is accepted.',
  );
  const wrong = await datasets('names', 'customs', '--state', 'maybe');
  expect(wrong.code).not.toBe(0);
  expect(wrong.err).toContain('It is one of proposed, accepted, rejected.');
  const missing = await datasets('names', 'nothing');
  expect(missing.code).not.toBe(0);
  expect(missing.err).toContain('There is no dataset "nothing".');
}, 120_000);
