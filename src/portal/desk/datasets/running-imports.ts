import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../../errors.ts';
import type { AddedDataset } from '../../../evidence/datasets/add-dataset.ts';
import type { ImportStep } from '../../../evidence/datasets/reading/import-file.ts';
import { newId } from '../../../store/ids.ts';
import { makeSandboxFolder, removeSandboxFolder } from '../../../store/sandbox/sandbox-folder.ts';

/** An import that was begun from a page, and how far it is. */
export interface RunningImport {
  readonly id: string;
  /** The member who began it: nobody else is told of it. */
  readonly by: string;
  readonly fileName: string;
  /** The dataset a version is added to; null where a new one is made. */
  readonly slug: string | null;
  /** What was typed beside the file, to be kept where it is refused. */
  readonly values: Readonly<Record<string, string>>;
  readonly step: ImportStep | 'waiting';
  readonly since: Date;
  readonly outcome: { readonly added: AddedDataset } | { readonly failure: unknown } | null;
  /** Settles when it has ended, either way. */
  readonly ended: Promise<void>;
}

const KEPT_MS = 60 * 60_000;
const MOST = 20;

const imports = new Map<string, RunningImport>();

/**
 * Begins an import of bytes that were sent: they lie in a file of their own, in a folder within `under`, until it has
 * ended; what a process that was killed left there is removed with the folders of its children.
 */
export function beginImport(
  begun: Pick<RunningImport, 'by' | 'fileName' | 'slug' | 'values' | 'since'>,
  bytes: Uint8Array,
  under: string,
  work: (file: string, progress: (step: ImportStep) => void) => Promise<AddedDataset>,
): RunningImport {
  forgetOld(begun.since);
  if ([...imports.values()].filter(({ outcome }) => outcome === null).length >= MOST) {
    throw new Problem('too many', 'Too many files are being read at this moment.', 'Try again in a minute.');
  }
  const id = newId();
  const folder = makeSandboxFolder(under);
  const file = join(folder, 'file');
  writeFileSync(file, bytes, { mode: 0o600 });
  const change = (more: Partial<RunningImport>) => {
    const now = imports.get(id);
    if (now) imports.set(id, { ...now, ...more });
  };
  const ended = work(file, (step) => change({ step }))
    .then(
      (added) => change({ outcome: { added } }),
      (failure: unknown) => change({ outcome: { failure } }),
    )
    .finally(() => removeSandboxFolder(folder));
  const running: RunningImport = { ...begun, id, step: 'waiting', outcome: null, ended };
  imports.set(id, running);
  return running;
}

/** The import a member began, as it is now; null where it is not theirs, long ago, or another process's. */
export function findImport(id: string, by: string): RunningImport | null {
  const found = imports.get(id);
  return found && found.by === by ? found : null;
}

function forgetOld(now: Date): void {
  for (const [id, { since, outcome }] of imports) {
    if (outcome !== null && now.getTime() - since.getTime() > KEPT_MS) imports.delete(id);
  }
}
