import { readFileSync } from 'node:fs';

/**
 * While somebody holds the compiled module, V8 gives it, and what it has optimised, to every thread that asks for the
 * same bytes: the second database that a process opens, and each after it, costs half of the first.
 */
const held = globalThis as { pgliteOfTests?: Promise<WebAssembly.Module> };
held.pgliteOfTests ??= WebAssembly.compile(
  readFileSync(new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'))),
);
await held.pgliteOfTests;
