import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newId } from './ids.ts';
import { jobFiles, keepJobFiles, removeJobFiles, sweepJobFiles } from './job-files.ts';

const under = mkdtempSync(join(tmpdir(), 'sourceline-job-files-'));
afterAll(() => rmSync(under, { recursive: true, force: true }));

test('files keep plain names, each once, and none leads out of its folder', () => {
  const id = newId();
  const names = ['../../etc/SDN.csv', 'sdn.csv', '.htaccess', 'C:\\x\\a b.csv', '..', ''];
  const kept = keepJobFiles(
    under,
    id,
    names.map((name) => ({ name, bytes: Buffer.from(name) })),
  );
  expect(kept).toEqual(['SDN.csv', 'file-2', 'htaccess', 'a_b.csv', 'file-5', 'file-6']);
  const { folder, paths } = jobFiles(under, id, kept);
  expect(paths.map((path) => path.slice(folder.length + 1))).toEqual(kept);
  expect(readFileSync(paths[3] ?? '', 'utf8')).toBe('C:\\x\\a b.csv');
  removeJobFiles(under, id);
  expect(readdirSync(under)).toEqual([]);
});

test('the files of a job that is known no more are removed, and no others', async () => {
  const [known, gone] = [newId(), newId()];
  for (const id of [known, gone]) keepJobFiles(under, id, [{ name: 'a.csv', bytes: Buffer.from('a') }]);
  await sweepJobFiles(under, async (ids) => {
    expect([...ids].sort()).toEqual([known, gone].sort());
    return new Set([known]);
  });
  expect(readdirSync(under)).toEqual([`job-${known}`]);
});
