import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockDirectory } from './directory-lock.ts';
import { bundleChild } from './sandbox/bundle-child.ts';

/** The lock as one file: each process that reads the sources takes half a second to. */
const program = bundleChild(fileURLToPath(new URL('./directory-lock.ts', import.meta.url)));

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'sourceline-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const locks = () => readdirSync(directory).filter((name) => name.startsWith('lock'));

/** Another process that takes the lock, says what came of it, and keeps it until it is ended. */
function otherProcess() {
  const script = `
    import { lockDirectory } from ${JSON.stringify(program)};
    try { lockDirectory(${JSON.stringify(directory)}); console.log('held'); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.message); }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  const said = new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(String(data).trim())),
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { child, said, ended };
}

it('refuses a second process by naming the first one’s pid, and lets it in afterwards', async () => {
  const lock = lockDirectory(directory);
  const refused = otherProcess();
  expect(await refused.said).toContain(`in use by process ${process.pid}`);
  await refused.ended;
  lock.release();
  const admitted = otherProcess();
  expect(await admitted.said).toBe('held');
  admitted.child.kill('SIGKILL');
  await admitted.ended;
});

it('takes over from a process that was killed', async () => {
  const first = otherProcess();
  expect(await first.said).toBe('held');
  first.child.kill('SIGKILL');
  await first.ended;
  const lock = lockDirectory(directory);
  expect(locks()).toHaveLength(1);
  lock.release();
  expect(locks()).toEqual([]);
});

it('takes over when the pid now belongs to a process that began later', () => {
  writeFileSync(
    join(directory, 'lock.1'),
    JSON.stringify({ pid: process.pid, host: hostname(), began: 'long ago' }),
  );
  const lock = lockDirectory(directory);
  expect(JSON.parse(readFileSync(join(directory, 'lock.2'), 'utf8'))).toMatchObject({ pid: process.pid });
  lock.release();
});

it('does not take over from another machine, and says which', () => {
  writeFileSync(join(directory, 'lock.1'), JSON.stringify({ pid: 7, host: 'elsewhere', began: 'x' }));
  expect(() => lockDirectory(directory)).toThrow('process 7 on elsewhere');
});

it('lets exactly one of many in when all find a stale lock at once', async () => {
  writeFileSync(join(directory, 'lock.1'), JSON.stringify({ pid: 4_194_303, host: hostname(), began: 'x' }));
  const racers = Array.from({ length: 6 }, otherProcess);
  const said = await Promise.all(racers.map((racer) => racer.said));
  expect(said.filter((line) => line === 'held')).toHaveLength(1);
  for (const racer of racers) racer.child.kill('SIGKILL');
  await Promise.all(racers.map((racer) => racer.ended));
}, 30_000);
