import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeSandboxFolder, removeSandboxFolder } from '../../../store/sandbox/sandbox-folder.ts';
import { beginImport, findImport } from './running-imports.ts';

const under = mkdtempSync(join(tmpdir(), 'sourceline-running-imports-'));
afterAll(() => rmSync(under, { recursive: true, force: true }));

const begun = { by: 'her', fileName: 'a.csv', slug: null, values: {}, since: new Date() };

test('what was sent lies in a file until its import has ended, and nobody else hears of it', async () => {
  const [used = ''] = [makeSandboxFolder(under)];
  const killed = used.replace(/[^-]+$/, 'killed');
  mkdirSync(killed);
  let lay = '';
  const running = beginImport(begun, Buffer.from('a,b\n'), under, async (file) => {
    lay = file;
    expect(readFileSync(file, 'utf8')).toBe('a,b\n');
    throw new Error('no');
  });
  // What a server of the same number that was killed left is gone; what is in use stays.
  expect([existsSync(killed), existsSync(used)]).toEqual([false, true]);
  await running.ended;
  expect(lay.startsWith(under)).toBe(true);
  expect(readdirSync(under)).toHaveLength(1);
  removeSandboxFolder(used);
  expect(findImport(running.id, 'him')).toBeNull();
  expect(findImport(running.id, 'her')?.outcome).toEqual({ failure: new Error('no') });
});
