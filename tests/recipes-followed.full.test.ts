import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copySources, follow } from './recipes/follow-recipes.ts';
import { RECIPES } from './recipes/recipes.ts';

// All recipes of ARCHITECTURE.md, followed one after the other in a copy of the source tree: the copy is checked for
// types and for what its folders import, and `recipes/followed.probe.ts` runs what was added. The built client is needed.

const folder = mkdtempSync(join(tmpdir(), 'sourceline-recipes-'));
const MINUTES = 60_000;

async function run(...command: string[]): Promise<{ readonly code: number; readonly said: string }> {
  const ran = promisify(execFile)(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, TEST_PART: '', TEST_WITHOUT: '' },
    maxBuffer: 64 * 2 ** 20,
  });
  return ran.then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      said: error.stdout + error.stderr,
    }),
  );
}

beforeAll(async () => {
  copySources(folder);
  for (const recipe of RECIPES) follow(recipe, folder);
  expect(await run('node_modules/tsx/dist/cli.mjs', 'scripts/write-words.ts')).toMatchObject({ code: 0 });
}, 2 * MINUTES);
afterAll(() => rmSync(folder, { recursive: true }));

test('the types of the copy are right', { timeout: 15 * MINUTES }, async () => {
  const info = join(folder, 'types.tsbuildinfo');
  const tsc = 'node_modules/typescript-7/bin/tsc';
  expect(await run(tsc, '-p', '.', '--noEmit', '--tsBuildInfoFile', info)).toEqual({ code: 0, said: '' });
});

test('its folders import only what they may', { timeout: 5 * MINUTES }, async () => {
  const bin = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
  const { code, said } = await run(bin, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err');
  expect(code, said).toBe(0);
});

test('what was added runs', { timeout: 15 * MINUTES }, async () => {
  writeFileSync(join(folder, 'tests/followed.test.ts'), "import './recipes/followed.probe.ts';\n");
  const vitest = 'node_modules/vitest/vitest.mjs';
  const { code, said } = await run(vitest, 'run', '--project', 'rooms', 'tests/followed.test.ts');
  expect(code, said).toBe(0);
});
