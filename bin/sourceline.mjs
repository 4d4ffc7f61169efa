#!/usr/bin/env -S MALLOC_ARENA_MAX=2 node --max-semi-space-size=8
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/sourceline.mjs', import.meta.url);
if (!existsSync(fileURLToPath(built))) {
  process.stderr.write('sourceline: the program is not built yet. Run `npm run build`, or `npm start`.\n');
  process.exit(1);
}
await import(built.href);
