import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeSandboxFolder, removeSandboxFolder } from '../../store/sandbox/sandbox-folder.ts';
import { RunningImports } from './running-imports.ts';

const under = mkdtempSync(join(tmpdir(), 'sourceline-running-imports-'));
afterAll(() => rmSync(under, { recursive: true, force: true }));

const begun = { by: 'her', fileName: 'a.csv', slug: null, values: {}, since: new Date() };

const imports = new RunningImports<'reading', never>();

test('what was sent lies in a file until its import has ended, and nobody else hears of it', async () => {
  const [used = ''] = [makeSandboxFolder(under)];
  const killed = used.replace(/[^-]+$/, 'killed');
  mkdirSync(killed);
  let lay = '';
  const running = imports.begin(
    begun,
    [{ name: 'a.csv', bytes: Buffer.from('a,b\n') }],
    under,
    async ({ folder, paths: [file = ''] }) => {
      lay = file;
      expect(file).toBe(join(folder, 'a.csv'));
      expect(readFileSync(file, 'utf8')).toBe('a,b\n');
      throw new Error('no');
    },
  );
  // What a server of the same number that was killed left is gone; what is in use stays.
  expect([existsSync(killed), existsSync(used)]).toEqual([false, true]);
  await running.ended;
  expect(lay.startsWith(under)).toBe(true);
  expect(readdirSync(under)).toHaveLength(1);
  removeSandboxFolder(used);
  expect(imports.find(running.id, 'him')).toBeNull();
  expect(imports.find(running.id, 'her')?.outcome).toEqual({ failure: new Error('no') });
});

test('files keep plain names, each once, and none leads out of its folder', async () => {
  const names = ['../../etc/SDN.csv', 'sdn.csv', '.htaccess', 'C:\\x\\a b.csv', '..', ''];
  let kept: string[] = [];
  const running = imports.begin(
    begun,
    names.map((name) => ({ name, bytes: Buffer.from(name) })),
    under,
    async ({ folder, paths }) => {
      kept = paths.map((path) => path.slice(folder.length + 1));
      throw new Error('no');
    },
  );
  await running.ended;
  expect(kept).toEqual(['SDN.csv', 'file-2', 'htaccess', 'a_b.csv', 'file-5', 'file-6']);
});
