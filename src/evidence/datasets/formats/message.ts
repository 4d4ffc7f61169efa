import { open, readFile } from 'node:fs/promises';
import type { Problem } from '../../../errors.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Coverage, DatasetVersion } from '../dataset.ts';
import type { DatasetLimits } from '../limits.ts';
import type { Stage } from '../reading/stage.ts';
import type { Statement } from '../stated.ts';
import type { Beside } from './beside.ts';

/** What a message of a statistics office states, once its rows are written. */
export interface ReadMessage {
  /** Of each column in the order of the file that was written. */
  readonly statement: Statement;
  /** What it says besides: footnotes, and rows that were left out. */
  readonly notes: readonly string[];
}

/** A file of a kind that says what its columns are, staged. */
export interface StatedFile {
  readonly stage: Stage;
  readonly format: DatasetVersion['format'];
  readonly statement: Statement;
  readonly around: NonNullable<Coverage['around']>;
}

/** A file that may be of such a kind: its text as UTF-8, and what its first bytes look like. */
export interface StatedOrder {
  readonly text: string;
  readonly kind: 'xml' | 'jsonl' | 'text';
  readonly folder: string;
  readonly beside: Beside | null;
  readonly limits: DatasetLimits;
  /** What separates columns, where a descriptor says so. */
  readonly separator: string | null;
}

/** Of a JSON document more than this is not held in memory at once, whatever an import may take. */
const DOCUMENT_MOST = 192 * 1024 * 1024;

/** Reads a whole JSON document that is an object; null where it is JSON lines, or no JSON at all. */
export async function readDocument(
  path: string,
  bytes: number,
  limits: DatasetLimits,
): Promise<Record<string, unknown> | null> {
  // A parsed document takes several times its bytes.
  const most = Math.floor(Math.min(DOCUMENT_MOST, (limits.megabytes * 1024 * 1024) / 6));
  if (bytes > most) {
    if (parsed(await firstLine(path)) !== null) return null;
    throw refusal('documentLarge', { most: Math.round(most / 1024 / 1024) });
  }
  return parsed(await readFile(path, 'utf8'));
}

/** What is nested too deeply to be parsed is no document either. */
function parsed(text: string): Record<string, unknown> | null {
  try {
    const given: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof given === 'object' && given !== null && !Array.isArray(given)
      ? (given as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

const LINE_MOST = 1024 * 1024;

async function firstLine(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LINE_MOST), 0, LINE_MOST, 0);
    return buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1)[0] ?? '';
  } finally {
    await file.close();
  }
}

/** What is said of a document that tells what columns are, and was given as the data itself. */
export function noData(format: string): Problem {
  return refusal('structureOnly', { format });
}
