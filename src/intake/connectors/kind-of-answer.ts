import { refusal } from '../../words/refusal.ts';
import { hostOf } from '../egress/answers.ts';
import type { Answer } from '../egress/egress.ts';
import { withoutProlog } from '../prolog.ts';

/** What kind of file an answer is, as far as it matters here. */
export type AnswerKind = 'csv' | 'tsv' | 'json' | 'jsonl' | 'xlsx' | 'parquet' | 'xml' | 'other';

const LONGEST_NAME = 120;
const HEAD = 512;

/** What kind of file an answer is: by its first bytes, and else by what its host and its address call it. */
export function kindOfAnswer(answer: Answer): AnswerKind {
  const head = headOf(answer.bytes);
  if (head.startsWith('PAR1')) return 'parquet';
  if (head.startsWith('PK\x03\x04')) return 'xlsx';
  const text = head.replace(/^\ufeff/, '').trimStart();
  const type = (answer.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const path = new URL(answer.url).pathname.toLowerCase();
  if (/ndjson|jsonl|json-?lines/.test(type) || /\.(?:jsonl|ndjson)$/.test(path)) return 'jsonl';
  if (/^[[{]/.test(text)) return 'json';
  if (text.startsWith('<')) return 'xml';
  if (type.includes('tab-separated') || path.endsWith('.tsv')) return 'tsv';
  return 'csv';
}

/** Refuses a page, which some hosts send with 200 where a file is gone or a login is wanted. */
export function refusePage(answer: Answer): void {
  if (!/^<(?:!doctype\s+html|html)\b/i.test(withoutProlog(headOf(answer.bytes)))) return;
  throw refusal('hostPage', { host: hostOf(answer) });
}

/** Refuses JSON lines of which the last was cut off. */
export function refuseCutLines(bytes: Buffer, host: string): void {
  const text = bytes
    .subarray(bytes.lastIndexOf(10, bytes.length - 2) + 1)
    .toString('utf8')
    .trim();
  if (text === '') return;
  try {
    JSON.parse(text);
  } catch (error) {
    throw refusal('hostCutOff', { host }, { cause: error });
  }
}

/** What a file at an address is called, with the ending of its kind. */
export function fileNameOf(address: string, kind: AnswerKind): string {
  const { pathname, hostname } = new URL(address);
  let last = pathname.split('/').filter(Boolean).at(-1) ?? hostname;
  try {
    last = decodeURIComponent(last);
  } catch {
    // As it is written, then.
  }
  const plain = last.replaceAll(/[\\/:\p{Cc}]+/gu, ' ').slice(0, LONGEST_NAME);
  if (kind === 'other') return plain;
  return new RegExp(`\\.${kind}$`, 'i').test(plain)
    ? plain
    : `${plain.replace(/\.(?:csv|tsv|txt|json|jsonl|ndjson|xlsx|parquet|xml)$/i, '')}.${kind}`;
}

function headOf(bytes: Buffer): string {
  return bytes.subarray(0, HEAD).toString('latin1').replace(/^ï»¿/, '');
}
