import { stat } from 'node:fs/promises';
import { type ListedFile, listFiles } from '../intake/list-files.ts';

/** Something to check: a file, standard input (`-`), or something that is not a file and may be a story's slug. */
export interface CheckedSource {
  /** As named on the command line, or the path of a file below a named folder. */
  readonly name: string;
  /** Null if it is not a file. */
  readonly file: ListedFile | null;
  /** Whether it was found in a folder rather than named. */
  readonly found: boolean;
}

/** Programs and tables among the pages of a site: their numbers are not figures of a text. */
const NO_TEXT = /\.(?:css|[cm]?[jt]sx?|map|csv|tsv|ya?ml|toml|sql)$/i;

/** Expands `names`, in order: folders are traversed as by an import. */
export async function* listSources(names: readonly string[]): AsyncGenerator<CheckedSource> {
  for (const name of names) {
    const known = name === '-' ? null : await stat(name).catch(() => null);
    if (name !== '-' && !known) yield { name, file: null, found: false };
    else if (!known?.isDirectory())
      yield { name, file: { path: name, size: known?.size ?? null, time: null }, found: false };
    else {
      for await (const file of listFiles([name]))
        if (!NO_TEXT.test(file.path)) yield { name: file.path, file, found: true };
    }
  }
}

/** Whether a run has more than one text to name in its output: several names, or a folder. */
export async function areSeveral(names: readonly string[]): Promise<boolean> {
  const [only = ''] = names;
  return names.length > 1 || ((await stat(only).catch(() => null))?.isDirectory() ?? false);
}
