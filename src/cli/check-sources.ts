import { stat } from 'node:fs/promises';
import { type ListedFile, listFiles } from '../intake/list-files.ts';

/** Something to check: a file, standard input (`-`), or what is no file and may be the slug of a story. */
export interface CheckedSource {
  /** As the run was told, or the path of a file below a folder it was told. */
  readonly name: string;
  /** Null for what is no file. */
  readonly file: ListedFile | null;
  /** Whether nobody named it: it was found in a folder. */
  readonly found: boolean;
}

/** Programs and tables stand among the pages of a site: their numbers are no figures of a text. */
const NO_TEXT = /\.(?:css|[cm]?[jt]sx?|map|csv|tsv|ya?ml|toml|sql)$/i;

/** What `names` stand for, in their order: folders are walked through as an import walks them. */
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

/** Whether a run has more than one text to name in its answer: several names, or a folder. */
export async function areSeveral(names: readonly string[]): Promise<boolean> {
  const [only = ''] = names;
  return names.length > 1 || ((await stat(only).catch(() => null))?.isDirectory() ?? false);
}
