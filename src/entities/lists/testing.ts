import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ListEntry } from './list-entry.ts';
import type { ListRead, ListSource } from './reading/list-source.ts';

/** A folder in which a test writes the files of lists. */
export interface ListFolder {
  readonly path: string;
  /** Writes a file and says where. */
  write(name: string, content: string | Uint8Array): string;
  /** Writes a set of OFAC's files from rows without the fields that are empty, and says where. */
  ofac(set: OfacRows, folder?: string): string;
  remove(): void;
}

/** The rows of a set of OFAC's, as a test writes them. */
export interface OfacRows {
  /** Number, name, type, programmes, remarks; null for a set without its primary names. */
  readonly primary: readonly (readonly [number, string, string, string, string])[] | null;
  /** Number, type, name. */
  readonly aliases?: readonly (readonly [number, string, string])[];
  /** Number, street, city, country. */
  readonly addresses?: readonly (readonly [number, string, string, string])[];
  readonly comments?: readonly (readonly [number, string])[];
}

/** A folder of its own for a test's lists. */
export function listFolder(): ListFolder {
  const path = mkdtempSync(join(tmpdir(), 'sourceline-lists-'));
  const write = (name: string, content: string | Uint8Array) => {
    const file = join(path, name);
    writeFileSync(file, content);
    return file;
  };
  return {
    path,
    write,
    ofac: ({ primary, aliases = [], addresses = [], comments = [] }, folder = 'ofac') => {
      mkdirSync(join(path, folder), { recursive: true });
      rmSync(join(path, folder, 'sdn.csv'), { force: true });
      const file = (name: string, rows: readonly (readonly unknown[])[]) =>
        write(join(folder, name), ofacText(rows));
      if (primary)
        file(
          'sdn.csv',
          primary.map(([key, name, type, programmes, remarks]) => [
            key,
            name,
            type,
            programmes,
            ...NONE,
            remarks,
          ]),
        );
      file(
        'alt.csv',
        aliases.map(([key, type, name], i) => [key, i + 1, type, name, '']),
      );
      file(
        'add.csv',
        addresses.map(([key, street, city, country], i) => [key, i + 1, street, city, country, '']),
      );
      file('sdn_comments.csv', comments);
      return join(path, folder);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

const NONE = ['', '', '', '', '', '', ''];

/** Rows as OFAC writes them: quoted, "-0- " for nothing, and DOS's mark at the end. */
export function ofacText(rows: readonly (readonly unknown[])[]): string {
  const field = (value: unknown) =>
    typeof value === 'number' ? value : value === '' ? '-0- ' : `"${String(value).replaceAll('"', '""')}"`;
  return `${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}\x1a`;
}

/** Everything a source has. */
export async function readAll(source: ListSource): Promise<ListRead & { entries: ListEntry[] }> {
  const entries: ListEntry[] = [];
  const read = await source.read((entry) => {
    entries.push(entry);
  });
  return { ...read, entries };
}
