import { closeSync, openSync, readSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type RefusalParameters, refusal } from '../../../words/refusal.ts';
import type { Coverage, DatasetVersion } from '../dataset.ts';
import type { Descriptor } from '../descriptor.ts';
import type { Beside } from '../formats/beside.ts';
import { statedFile } from '../formats/stated-file.ts';
import type { DatasetLimits } from '../limits.ts';
import type { Statement } from '../stated.ts';
import { findNotes } from './find-notes.ts';
import { readText } from './read-text.ts';
import { sniffLayout } from './sniff-separator.ts';
import { type Stage, stageText } from './stage.ts';
import { tidyLines } from './tidy-lines.ts';

/** A file to be staged, and where the child may write. */
export interface StageOrder {
  readonly file: string;
  readonly fileName: string;
  readonly folder: string;
  readonly descriptor: Descriptor | null;
  /** What a descriptor of another kind says of the columns; null where there is none. */
  readonly beside: Beside | null;
  readonly limits: DatasetLimits;
}

/** A staged file, and what it was. */
export interface StagedFile {
  readonly stage: Stage;
  readonly format: DatasetVersion['format'];
  readonly encoding: string | null;
  /** What its lines above and below the table say; null where a file has none. */
  readonly around?: NonNullable<Coverage['around']>;
  /** What the file states of its columns, where it is of a kind that does. */
  readonly statement?: Statement;
}

/** Recognises what a file is by its first bytes, whatever it is called, and stages its rows. */
export async function stageFile(connection: DuckDBConnection, order: StageOrder): Promise<StagedFile> {
  const { limits, folder } = order;
  const kind = kindOf(order.file, order.fileName);
  if (kind === 'parquet') {
    const { stageParquet } = await import('./stage-parquet.ts');
    return { stage: await stageParquet(connection, order.file, limits), format: 'parquet', encoding: null };
  }
  if (kind === 'xlsx') {
    const { sheetToCsv } = await import('./sheet-to-csv.ts');
    const path = `${folder}/sheet.csv`;
    const header = await sheetToCsv(order.file, path, limits);
    return {
      stage: await stageText(connection, path, { separator: ',', header }, 1, limits),
      format: 'xlsx',
      encoding: null,
    };
  }
  const said = order.descriptor?.encoding ?? (kind === 'xml' ? xmlEncoding(order.file) : null);
  const text = await readText(order.file, `${folder}/text`, said);
  const stated = await statedFile(connection, {
    ...order,
    text: text.path,
    kind,
    separator: order.descriptor?.separator ?? null,
  });
  if (stated) return { ...stated, encoding: text.encoding };
  if (kind === 'jsonl') {
    const { linesToCsv } = await import('./lines-to-csv.ts');
    const path = `${folder}/lines.csv`;
    const header = await linesToCsv(text.path, path, limits);
    return {
      stage: await stageText(connection, path, { separator: ',', header }, 0, limits),
      format: 'jsonl',
      encoding: text.encoding,
    };
  }
  const layout = await sniffLayout(text.path, order.descriptor?.separator ?? null);
  const { above = 0, lines = 1, mixed = false, titles = [], header, separator } = layout;
  const notes = await findNotes(text.path, separator, above, header.length);
  const isUntidy = above > 0 || mixed || lines > 1 || notes !== null;
  const path = isUntidy ? `${folder}/tidy.csv` : text.path;
  // One line in the place of several; it also shows DuckDB how lines end, before a cell with a line break in it.
  const line = lines > 1 ? `${header.map((_, i) => `c${i}`).join(separator)}\n` : '';
  const left = { above, lines: lines > 1 ? lines : 0, header: line, end: notes?.end ?? null };
  if (isUntidy) await tidyLines(text.path, path, left);
  const stage = await stageText(connection, path, layout, lines + above, limits);
  return {
    stage: {
      ...stage,
      units: new Map((layout.units ?? []).map((unit, i) => [stage.names[i] ?? '', unit])),
      said: [...titles, ...(notes?.lines ?? [])],
    },
    format: separator === '\t' ? 'tsv' : 'csv',
    encoding: text.encoding,
    around: { above: titles, below: notes?.lines ?? [] },
  };
}

/** The encoding that an XML file declares, but for those that its bytes show by themselves; null where it declares none. */
function xmlEncoding(path: string): string | null {
  const declared = /^<\?xml[^>]*\sencoding=["']([\w.-]{1,40})["']/.exec(
    headOf(path, 200).toString('latin1'),
  )?.[1];
  return declared && !/^utf-?(?:8|16)/i.test(declared) ? declared : null;
}

function headOf(path: string, bytes: number): Buffer {
  const head = Buffer.alloc(bytes);
  const file = openSync(path, 'r');
  const length = readSync(file, head, 0, bytes, 0);
  closeSync(file);
  return head.subarray(0, length);
}

function kindOf(path: string, fileName: string): 'parquet' | 'xlsx' | 'xml' | 'jsonl' | 'text' {
  const head = headOf(path, 64);
  const starts = (text: string, at = 0) => head.subarray(at, at + text.length).toString('latin1') === text;
  if (starts('PAR1')) return 'parquet';
  if (starts('PK\x03\x04')) return 'xlsx';
  const refused: readonly (readonly [boolean, RefusalParameters<'fileKindWrong'>['kind']])[] = [
    [starts('DUCK', 8), 'duckdb'],
    [starts('SQLite format 3'), 'sqlite'],
    [starts('\x1f\x8b'), 'packed'],
    [starts('\x28\xb5\x2f\xfd'), 'packed'],
    [starts('\xd0\xcf\x11\xe0'), 'xls'],
    [starts('%PDF'), 'pdf'],
    [starts('ARROW1'), 'arrow'],
    [/^\s*<(?:!doctype|html)/i.test(head.toString('utf8').replace(/^\ufeff/, '')), 'page'],
  ];
  const [, kind] = refused.find(([is]) => is) ?? [];
  if (kind) throw refusal('fileKindWrong', { kind });
  if (head.length > 0 && isBinary(head)) throw refusal('fileKindWrong', { kind: 'other' });
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^<[?!\p{L}]/u.test(text.replaceAll(/[\0\ufffd]/g, ''))) return 'xml';
  if (text.startsWith('{')) return 'jsonl';
  if (text.startsWith('[') && /\.json$/i.test(fileName)) throw refusal('jsonArray');
  return 'text';
}

/** Control characters that no text has; zeros are UTF-16's, which has them in every other byte. */
function isBinary(head: Buffer): boolean {
  const zeros = head.filter((byte) => byte === 0).length;
  const odd = head.filter((byte) => byte < 9 && byte !== 0).length;
  return odd > 0 || (zeros > 0 && (zeros < head.length / 4 || zeros > head.length * 0.8));
}
