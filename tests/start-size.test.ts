import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';
import { FOR_NODE } from '../scripts/build-server.mjs';

/** What is read before a portal listens: each megabyte costs a start 30 ms of a processor, and 5 MB of memory. */
const MOST_MEGABYTES = 11.5;

test('a portal reads little before it listens, and no word list, tagger or client that it may never need', async () => {
  const { metafile } = await build({
    ...FOR_NODE,
    entryPoints: ['src/cli/entry.ts'],
    outdir: 'dist',
    splitting: true,
    write: false,
    metafile: true,
  });
  const read = ['src/cli/entry.ts', 'src/cli/serve.ts', 'src/cli/start-portal.ts'].map((source) =>
    outputOf(metafile, source),
  );
  const files = new Set(read);
  for (const name of files) {
    const imports = metafile.outputs[name]?.imports ?? [];
    for (const { kind, path } of imports)
      if (kind === 'import-statement' && metafile.outputs[path]) files.add(path);
  }
  const bytes = [...files].reduce((sum, name) => sum + (metafile.outputs[name]?.bytes ?? 0), 0);
  const sources = [...files].flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {}));
  expect(sources).toContain('src/portal/server/server.ts');
  expect(sources.filter((name) => /node_modules\/(?:wink-|pg\/)|measure-lexicon/.test(name))).toEqual([]);
  expect(bytes / 1e6).toBeLessThan(MOST_MEGABYTES);
});

function outputOf({ outputs }: Metafile, source: string): string {
  const found = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === source);
  if (!found) throw new Error(`${source} is not loaded by itself`);
  return found;
}
