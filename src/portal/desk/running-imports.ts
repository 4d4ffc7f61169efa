import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../errors.ts';
import { newId } from '../../store/ids.ts';
import { makeSandboxFolder, removeSandboxFolder } from '../../store/sandbox/sandbox-folder.ts';
import type { SentFile } from '../own-page.ts';

/** An import that was begun from a page, and how far it is. */
export interface RunningImport<Step extends string, Added> {
  readonly id: string;
  /** The member who began it: nobody else is told of it. */
  readonly by: string;
  readonly fileName: string;
  /** What a version is added to; null where a new one is made. */
  readonly slug: string | null;
  /** What was typed beside the files, to be kept where it is refused. */
  readonly values: Readonly<Record<string, string>>;
  readonly step: Step | 'waiting';
  readonly since: Date;
  readonly outcome: { readonly added: Added } | { readonly failure: unknown } | null;
  /** Settles when it has ended, either way. */
  readonly ended: Promise<void>;
}

/** Where the files of an import lie while it runs. */
export interface IncomingFiles {
  readonly folder: string;
  /** In the order they were sent. */
  readonly paths: readonly string[];
}

const KEPT_MS = 60 * 60_000;
const MOST = 20;
/** So long a browser waits for an answer before it is shown that the import runs. */
const WAIT_MS = 8_000;

/** The imports of one kind that were begun from pages of this process. */
export class RunningImports<Step extends string, Added> {
  readonly #imports = new Map<string, RunningImport<Step, Added>>();

  /**
   * Begins an import of files that were sent: they lie in a folder of their own, within `under`, until it has ended;
   * what a process that was killed left there is removed with the folders of its children.
   */
  begin(
    begun: Pick<RunningImport<Step, Added>, 'by' | 'fileName' | 'slug' | 'values' | 'since'>,
    files: readonly SentFile[],
    under: string,
    work: (files: IncomingFiles, progress: (step: Step) => void) => Promise<Added>,
  ): RunningImport<Step, Added> {
    this.#forgetOld(begun.since);
    if ([...this.#imports.values()].filter(({ outcome }) => outcome === null).length >= MOST) {
      throw new Problem(
        'too many',
        'Too many files are being read at this moment.',
        'Try again in a minute.',
      );
    }
    const id = newId();
    const folder = makeSandboxFolder(under);
    const paths = plainNames(files).map((name) => join(folder, name));
    for (const [at, path] of paths.entries()) writeFileSync(path, files[at]?.bytes ?? '', { mode: 0o600 });
    const change = (more: Partial<RunningImport<Step, Added>>) => {
      const now = this.#imports.get(id);
      if (now) this.#imports.set(id, { ...now, ...more });
    };
    const ended = work({ folder, paths }, (step) => change({ step }))
      .then(
        (added) => change({ outcome: { added } }),
        (failure: unknown) => change({ outcome: { failure } }),
      )
      .finally(() => removeSandboxFolder(folder));
    const running: RunningImport<Step, Added> = { ...begun, id, step: 'waiting', outcome: null, ended };
    this.#imports.set(id, running);
    return running;
  }

  /** The import a member began, as it is now; null where it is not theirs, long ago, or another process's. */
  find(id: string, by: string): RunningImport<Step, Added> | null {
    const found = this.#imports.get(id);
    return found && found.by === by ? found : null;
  }

  #forgetOld(now: Date): void {
    for (const [id, { since, outcome }] of this.#imports) {
      if (outcome !== null && now.getTime() - since.getTime() > KEPT_MS) this.#imports.delete(id);
    }
  }
}

/** Waits until an import has ended, as long as a browser is kept waiting. */
export async function endedSoon({ ended }: Pick<RunningImport<string, unknown>, 'ended'>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, WAIT_MS);
  });
  await Promise.race([ended, late]);
  clearTimeout(timer);
}

/** Names for files of a folder that lead nowhere else: what they were called where that is plain, each once. */
function plainNames(files: readonly SentFile[]): string[] {
  const taken = new Set<string>();
  return files.map(({ name }, at) => {
    const plain = name
      .split(/[\\/]/)
      .at(-1)
      ?.replaceAll(/[^A-Za-z0-9._-]/g, '_')
      .replace(/^\.+/, '')
      .slice(-100);
    const given = plain && !taken.has(plain.toLowerCase()) ? plain : `file-${at + 1}`;
    taken.add(given.toLowerCase());
    return given;
  });
}
