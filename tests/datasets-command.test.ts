import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandHere } from './command-here.ts';
import { commandNewsroom } from './command-newsroom.ts';

const newsroom = commandNewsroom();

const datasets = (...args: string[]) => commandHere('datasets', ...args);

test('a dataset is added, and its columns are looked through for names by the command itself', async () => {
  const file = join(newsroom.folder, 'customs.csv');
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

test('rows may be handed on only where that is said, and a next version keeps what was said', async () => {
  const add = async (slug: string, rows: string, ...more: string[]) => {
    const file = join(newsroom.folder, `${slug}.csv`);
    writeFileSync(file, `importer,goods\n${rows}\n`);
    const given = ['--slug', slug, '--producer', 'An office', '--licence', 'CC BY 4.0', ...more];
    const added = await datasets('add', file, ...given);
    expect(added).toMatchObject({ code: 0 });
    return JSON.parse((await datasets('show', slug, '--json')).out).redistributable;
  };
  const descriptor = (redistributable: boolean) => {
    const file = join(newsroom.folder, `${redistributable}.json`);
    writeFileSync(file, JSON.stringify({ redistributable }));
    return file;
  };
  expect(await add('unsaid', 'A,Lenses')).toBe(false);
  expect(await add('closed', 'B,Lenses', '--descriptor', descriptor(false))).toBe(false);
  expect(await add('open', 'C,Lenses', '--redistributable', 'yes')).toBe(true);
  expect(await add('open', 'C,Mounts')).toBe(true);
  // The same rows again are no new version, and no failure.
  expect(await add('open', 'C,Mounts')).toBe(true);
  expect(await add('unsaid', 'A,Mounts')).toBe(false);
}, 120_000);
