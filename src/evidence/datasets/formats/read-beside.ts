import { refusal } from '../../../words/refusal.ts';
import type { Beside } from './beside.ts';
import { isCsvw, readCsvw } from './csvw.ts';
import { isJsonStructure, readJsonStructure } from './sdmx-json-structure.ts';
import { readMlStructure } from './sdmx-ml-structure.ts';

/** Descriptors that are longer are read by the child that reads the file, and by nobody else. */
const FRICTIONLESS_MOST = 4 * 1024 * 1024;

/** Whether a descriptor is a Frictionless one, or none that is known: those are read at once, the others in the child. */
export function isFrictionless(text: string): boolean {
  if (text.length > FRICTIONLESS_MOST || plain(text).startsWith('<')) return false;
  const given = parsed(text);
  return given === null || !(isCsvw(given) || isJsonStructure(given));
}

/** Reads a descriptor of CSVW, or a structure message of SDMX-JSON or SDMX-ML. */
export async function readBeside(text: string, fileName: string): Promise<Beside> {
  if (plain(text).startsWith('<')) {
    const all = await readMlStructure(chunks(plain(text)));
    return { statement: (names) => all.statementOf(names), descriptor: null };
  }
  const given = parsed(text);
  if (given && isCsvw(given)) return readCsvw(given, fileName);
  if (given && isJsonStructure(given)) {
    const all = readJsonStructure(given);
    return { statement: (names) => all.statementOf(names), descriptor: null };
  }
  throw refusal('descriptorUnknown');
}

function plain(text: string): string {
  return text.replace(/^\ufeff/, '').trimStart();
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const given: unknown = JSON.parse(plain(text));
    return typeof given === 'object' && given !== null && !Array.isArray(given)
      ? (given as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function* chunks(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1 << 18) yield text.slice(at, at + (1 << 18));
}
