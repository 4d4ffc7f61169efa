import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetSetUpAddress, sayWhereToSetUp, setUpAddress } from './set-up-address.ts';

const ADDRESS = 'http://localhost:3000/setup?token=key';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-address-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is at the address readers use, or at the port that was taken', () => {
  const own = setUpAddress('key', 'http://localhost:3999', { PUBLIC_URL: 'http://localhost:3000' });
  expect(own).toBe('http://localhost:3999/setup?token=key');
  const open = setUpAddress('key', 'http://localhost:3999', { PUBLIC_URL: 'https://news.example' });
  expect(open).toBe('https://news.example/setup?token=key');
});

it('prints the address in a terminal, and leaves no file', async () => {
  const said = await sayWhereToSetUp(ADDRESS, { DATA_DIR: folder }, true);
  expect(said).toContain(`\n  ${ADDRESS}\n`);
  expect(existsSync(join(folder, 'set-up-address'))).toBe(false);
  // A newsroom in memory has no folder.
  expect(await sayWhereToSetUp(ADDRESS, { DATA_DIR: 'memory://' }, false)).toBe(said);
});

it('prints where the address is when nobody watches, in a file that its owner alone reads', async () => {
  const DATA_DIR = join(folder, 'new');
  const file = join(DATA_DIR, 'set-up-address');
  const said = await sayWhereToSetUp(ADDRESS, { DATA_DIR }, false);
  expect(said).toContain(`\n  ${file}\n`);
  expect(said).not.toContain('token');
  expect(readFileSync(file, 'utf8')).toBe(`${ADDRESS}\n`);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  // One that others could read was there before.
  writeFileSync(file, 'old');
  chmodSync(file, 0o644);
  await sayWhereToSetUp(ADDRESS, { DATA_DIR }, false);
  expect(readFileSync(file, 'utf8')).toBe(`${ADDRESS}\n`);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await forgetSetUpAddress({ DATA_DIR });
  expect(existsSync(file)).toBe(false);
  await forgetSetUpAddress({ DATA_DIR });
});

it('says what to do where the file cannot be written, and prints no key', async () => {
  writeFileSync(join(folder, 'taken'), '');
  const said = await sayWhereToSetUp(ADDRESS, { DATA_DIR: join(folder, 'taken') }, false);
  expect(said).toContain('sourceline users add');
  expect(said).not.toContain('token');
});
