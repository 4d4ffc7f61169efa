import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

let loaded: SharedArrayBuffer | null = null;

/** The weights that English is parsed with, as all threads share them: read once, on first use. */
export function parserData(): SharedArrayBuffer {
  if (loaded) return loaded;
  // In the build the file is beside the program.
  const bytes = readFileSync(fileURLToPath(new URL('./english.parser', import.meta.url)));
  loaded = new SharedArrayBuffer(bytes.length);
  new Uint8Array(loaded).set(bytes);
  return loaded;
}

/** Their bytes. */
export const parserFile = (): Uint8Array => new Uint8Array(parserData());

/** Takes what this thread was handed. */
export function useParserData(data: SharedArrayBuffer): void {
  loaded = data;
}
