import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import { type DirectoryLock, lockDirectory } from '../store/directory-lock.ts';
import { formsOf, type KeptPage, tagsOf } from './kept-page.ts';

const EXTENSION = '.page';
const STATE = 'state.json';
/** How many pages are written at once, and after how many milliseconds the next ones are: a reader waits for neither. */
const AT_ONCE = 10;
const WRITE_EVERY = 50;
/** Under a flood of new pages, those beyond it are not saved. */
const MOST_WAITING = 2_000;

const head = z.object({
  key: z.string(),
  status: z.number(),
  mark: z.string(),
  type: z.string(),
  own: z.array(z.string()),
  shows: z.array(z.string()),
  freshUntil: z.number().nullable(),
  counts: z.string().nullable(),
});

const state = z.object({ program: z.string(), position: z.string(), heardUntil: z.number() });

/** Up to where changes had been heard when pages were saved. */
export interface HeardUntil {
  /** In the log of changes. */
  readonly position: string;
  /** By the clock, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Pages on the disk, for a server that is started while the database is away. A page that was removed is gone from the
 * disk when `remove` returns. A page is one file: a line about it, and its bytes.
 */
export class SavedPages {
  readonly #folder: string;
  readonly #program: string;
  readonly #lock: DirectoryLock;
  readonly #log: Log;
  readonly #saved = new Set<string>();
  readonly #waiting = new Map<string, KeptPage>();
  #timer: NodeJS.Timeout | undefined;
  #hasFailed = false;
  readonly heardUntil: HeardUntil | null;

  /**
   * The pages in `folder`, which is made; null where another process has them, or nothing can be written. Those of
   * another program, as `program` names it, are deleted: they lead to styles and scripts that are no longer there.
   */
  static open(folder: string, program: string, log: Log): SavedPages | null {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return new SavedPages(folder, program, lockDirectory(folder), log);
    } catch (error) {
      log.warn({ error: messageOf(error) }, 'pages cannot be saved for a restart');
      return null;
    }
  }

  private constructor(folder: string, program: string, lock: DirectoryLock, log: Log) {
    this.#folder = folder;
    this.#program = program;
    this.#lock = lock;
    this.#log = log;
    this.heardUntil = this.#readState();
    if (!this.heardUntil) this.removeAll();
  }

  /** How many pages are saved. */
  get size(): number {
    return this.#saved.size;
  }

  /** The saved pages, without those that are damaged, which are deleted. Their parts are no longer told apart. */
  read(): KeptPage[] {
    return this.#files().flatMap((file) => {
      const page = readPage(join(this.#folder, file));
      if (page && fileOf(page.key) === file) {
        this.#saved.add(page.key);
        return [page];
      }
      rmSync(join(this.#folder, file), { force: true });
      return [];
    });
  }

  /** Saves a page soon. */
  save(page: KeptPage): void {
    if (this.#waiting.size >= MOST_WAITING) return;
    this.#waiting.set(page.key, page);
    this.#timer ??= setTimeout(() => this.#write(), WRITE_EVERY).unref();
  }

  /** Deletes a page, now. */
  remove(key: string): void {
    this.#waiting.delete(key);
    if (!this.#saved.delete(key)) return;
    this.#try(() => rmSync(join(this.#folder, fileOf(key)), { force: true }));
  }

  /** Deletes every page, now. */
  removeAll(): void {
    this.#waiting.clear();
    this.#saved.clear();
    for (const file of this.#files()) this.#try(() => unlinkSync(join(this.#folder, file)));
  }

  /** Notes up to where changes have been heard. */
  note({ position, at }: HeardUntil): void {
    this.#try(() => {
      const draft = join(this.#folder, `${STATE}.new`);
      writeFileSync(draft, JSON.stringify({ program: this.#program, position, heardUntil: at }));
      renameSync(draft, join(this.#folder, STATE));
    });
  }

  /** Saves what still waits, and leaves the folder to others. */
  close(): void {
    while (this.#waiting.size > 0) this.#write();
    clearTimeout(this.#timer);
    this.#lock.release();
  }

  #files(): string[] {
    return readdirSync(this.#folder).filter((file) => file.endsWith(EXTENSION));
  }

  #readState(): HeardUntil | null {
    try {
      const path = join(this.#folder, STATE);
      if (!existsSync(path)) return null;
      const { program, position, heardUntil } = state.parse(JSON.parse(readFileSync(path, 'utf8')));
      return program === this.#program ? { position, at: heardUntil } : null;
    } catch {
      return null;
    }
  }

  #write(): void {
    this.#timer = undefined;
    for (const [key, page] of [...this.#waiting].slice(0, AT_ONCE)) {
      this.#waiting.delete(key);
      this.#try(() => {
        writeFileSync(join(this.#folder, fileOf(key)), bytesOf(page), { mode: 0o600 });
        this.#saved.add(key);
      });
    }
    if (this.#waiting.size > 0) this.#timer = setTimeout(() => this.#write(), WRITE_EVERY).unref();
  }

  /** A disk that is full costs a restart its pages, and no reader anything. */
  #try(work: () => void): void {
    try {
      work();
      this.#hasFailed = false;
    } catch (error) {
      if (!this.#hasFailed)
        this.#log.warn({ error: messageOf(error) }, 'a page could not be saved or deleted');
      this.#hasFailed = true;
    }
  }
}

function fileOf(key: string): string {
  return `${createHash('sha256').update(key).digest('hex').slice(0, 40)}${EXTENSION}`;
}

function bytesOf(page: KeptPage): Buffer {
  const { key, status, mark, type, own, counts, freshUntil } = page;
  const about = {
    ...{ key, status, mark, type, own, shows: tagsOf(page), counts },
    freshUntil: Number.isFinite(freshUntil) ? freshUntil : null,
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(about)}\n`), page.plain.bytes]);
}

/** The page in a file; null where it was not written whole. */
function readPage(path: string): KeptPage | null {
  try {
    const file = readFileSync(path);
    const end = file.indexOf('\n');
    const { mark, freshUntil, ...about } = head.parse(JSON.parse(file.subarray(0, end).toString()));
    const forms = formsOf(file.subarray(end + 1), about.type, about.own);
    if (forms.mark !== mark) return null;
    return {
      ...about,
      ...forms,
      shared: about.own,
      parts: [],
      freshUntil: freshUntil ?? Number.POSITIVE_INFINITY,
      lasts: false,
    };
  } catch {
    return null;
  }
}
