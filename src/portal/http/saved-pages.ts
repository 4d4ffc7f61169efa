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
import { codeOf, messageOf } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { type DirectoryLock, lockDirectory } from '../../store/directory-lock.ts';
import { formsOf, type KeptPage, tagsOf } from './kept-page.ts';

const EXTENSION = '.page';
const STATE = 'state.json';
/** How many pages are written at once, and the pause in milliseconds before the next; readers wait for neither. */
const AT_ONCE = 10;
const WRITE_EVERY = 50;
/** Under a flood of new pages, any beyond this number are not saved. */
const MOST_WAITING = 2_000;

const head = z.object({
  key: z.string(),
  status: z.number(),
  mark: z.string(),
  type: z.string(),
  own: z.array(z.string()),
  cacheTags: z.array(z.string()),
  freshUntil: z.number().nullable(),
  counts: z.string().nullable(),
});

const state = z.object({ program: z.string(), position: z.string(), heardUntil: z.number() });

/** The last change received when pages were saved. */
export interface HeardUntil {
  /** The position in the log of changes. */
  readonly position: string;
  /** The time, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Pages on disk, for a server that starts while the database is unreachable. A removed page is gone from the disk when
 * `remove` returns. Each page is one file: a line of metadata, then its bytes.
 */
export class SavedPages {
  readonly #folder: string;
  readonly #program: string;
  readonly #lock: DirectoryLock;
  readonly #log: Log;
  readonly #saved = new Set<string>();
  /** Those that could not be deleted. */
  readonly #undeleted = new Set<string>();
  readonly #waiting = new Map<string, KeptPage>();
  #timer: NodeJS.Timeout | undefined;
  #hasFailed = false;
  readonly heardUntil: HeardUntil | null;

  /**
   * Opens the pages in `folder`, creating it; null if another process has them, or nothing can be written. Pages of another
   * program version (`program`) are deleted: they link to styles and scripts that no longer exist.
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

  /** The number of saved pages. */
  get size(): number {
    return this.#saved.size;
  }

  /** The saved pages, no longer divided into parts. Damaged ones are deleted. */
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
    // The page at this key now shows something else, with other tags.
    this.remove(page.key);
    if (this.#waiting.size >= MOST_WAITING) return;
    this.#waiting.set(page.key, page);
    this.#timer ??= setTimeout(() => this.#write(), WRITE_EVERY).unref();
  }

  /** Deletes a page at once. */
  remove(key: string): void {
    this.#waiting.delete(key);
    if (!this.#saved.has(key)) return;
    this.#try(
      () => {
        removeFile(join(this.#folder, fileOf(key)));
        this.#saved.delete(key);
        this.#undeleted.delete(key);
      },
      () => this.#undeleted.add(key),
    );
  }

  /** Deletes every page at once. */
  removeAll(): void {
    this.#waiting.clear();
    for (const key of [...this.#saved]) this.remove(key);
    this.#try(() => {
      for (const file of this.#files()) unlinkSync(join(this.#folder, file));
    });
  }

  /** Records the last change received. */
  note({ position, at }: HeardUntil): void {
    for (const key of [...this.#undeleted]) this.remove(key);
    // Without a recorded position, the next start deletes all pages.
    if (this.#undeleted.size > 0) {
      this.#try(() => rmSync(join(this.#folder, STATE), { force: true }));
      return;
    }
    this.#try(() => {
      const draft = join(this.#folder, `${STATE}.new`);
      writeFileSync(draft, JSON.stringify({ program: this.#program, position, heardUntil: at }));
      renameSync(draft, join(this.#folder, STATE));
    });
  }

  /** Saves any waiting pages, and releases the folder. */
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

  /** A full disk costs a restart its pages, but readers nothing. */
  #try(work: () => void, failed: () => void = () => undefined): void {
    try {
      work();
      this.#hasFailed = false;
    } catch (error) {
      failed();
      if (!this.#hasFailed)
        this.#log.warn({ error: messageOf(error) }, 'a page could not be saved or deleted');
      this.#hasFailed = true;
    }
  }
}

/** Faster than `rmSync`, which first checks whether it is a folder: a full cache removes a page for each new one. */
function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!(error instanceof Error) || codeOf(error) !== 'ENOENT') throw error;
  }
}

function fileOf(key: string): string {
  return `${createHash('sha256').update(key).digest('hex').slice(0, 40)}${EXTENSION}`;
}

function bytesOf(page: KeptPage): Buffer {
  const { key, status, mark, type, own, counts, freshUntil } = page;
  const about = {
    ...{ key, status, mark, type, own, cacheTags: tagsOf(page), counts },
    freshUntil: Number.isFinite(freshUntil) ? freshUntil : null,
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(about)}\n`), page.plain.bytes]);
}

/** Reads a page from a file; null if it is incomplete. */
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
