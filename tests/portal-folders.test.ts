import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { expect, onTestFinished, test } from 'vitest';

// What may import what inside src/portal is a table in .dependency-cruiser.cjs, and `npm run check` holds the code to it.
// Here small sources that break it are written, so that a rule which no longer sees the files fails.

/** The names of the rules that files break, given as their imports by path. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'folders-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  const { options, ...ruleSet } = await extractConfig('./.dependency-cruiser.cjs');
  const { tsConfig: _, ...rest } = options ?? {};
  const { output } = await cruise(['src'], { ...rest, baseDir: folder, validate: true, ruleSet });
  if (typeof output === 'string') throw new Error('A result was asked for.');
  expect(output.summary.totalCruised).toBe(Object.keys(files).length);
  return output.summary.violations.map(({ rule }) => rule.name);
}

const THING = 'export const thing = 1;\n';

test.each([
  ['a component that knows a subject', 'portal/ui/A.ts', 'portal/cards/b.ts', ['portal/ui']],
  [
    'a subject that imports one it has not declared',
    'portal/entities/a.ts',
    'portal/datasets/b.ts',
    ['portal/entities'],
  ],
  ['a subject that imports the desk', 'portal/stories/a.ts', 'portal/desk/frame/b.ts', ['portal/stories']],
  ['a subject that imports the API', 'portal/stories/a.ts', 'portal/api/b.ts', ['portal/stories']],
  [
    'a list of the desk that imports another',
    'portal/desk/webhooks/a.ts',
    'portal/desk/tokens/b.ts',
    ['portal/desk/webhooks'],
  ],
  [
    'what every page is built on, importing a subject',
    'portal/http/a.ts',
    'portal/live/b.ts',
    ['portal/http'],
  ],
  ['a declared subject', 'portal/entities/a.ts', 'portal/figures/b.ts', []],
  ['what is below, from the desk', 'portal/desk/webhooks/a.ts', 'portal/ui/b.ts', []],
  ['the frame of the desk', 'portal/desk/webhooks/a.ts', 'portal/desk/frame/b.ts', []],
])('%s', async (_name, from, to, rules) => {
  const up = '../'.repeat(from.split('/').length - 1);
  const files = { [`src/${from}`]: `export { thing } from '${up}${to}';\n`, [`src/${to}`]: THING };
  expect(await broken(files)).toEqual(rules);
});

test('a file of the portal that lies in no folder of the table is an error', async () => {
  const source = "export { thing } from './a.ts';\n";
  const files = {
    'src/portal/a.ts': THING,
    'src/portal/odds.ts': source,
    'src/portal/desk/a.ts': THING,
    'src/portal/desk/ends.ts': source,
  };
  expect(await broken(files)).toEqual(expect.arrayContaining(['portal-folders', 'portal-folders']));
});

test('the tables name the folders that there are, and no others', async () => {
  const { forbidden = [] } = await extractConfig('./.dependency-cruiser.cjs');
  const named = (below: string) =>
    forbidden
      .flatMap(({ name = '' }) => (dirname(name) === below ? [name.slice(below.length + 1)] : []))
      .sort();
  const there = (path: string, others: readonly string[] = []) =>
    readdirSync(path)
      .filter((name) => !others.includes(name))
      .sort();
  expect(named('portal')).toEqual(there('src/portal', ['islands', 'styles', 'testing']));
  expect(named('portal/desk')).toEqual(there('src/portal/desk'));
});

test('every file of calls at the desk is in the API', () => {
  const files = readdirSync('src/portal/desk', { recursive: true, encoding: 'utf8' });
  const register = readFileSync('src/portal/api/desk-api-rows.ts', 'utf8');
  const calls = files.filter((file) => file.endsWith('.calls.ts'));
  expect(calls.length).toBeGreaterThan(20);
  expect(calls.filter((file) => !register.includes(`'../desk/${file}'`))).toEqual([]);
});
