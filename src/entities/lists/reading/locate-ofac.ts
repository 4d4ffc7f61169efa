import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refusal } from '../../../words/refusal.ts';
import { LIST_LIMITS } from './limits.ts';
import { surveyTextFile, type TextFile } from './text-file.ts';

/** The files of one of OFAC's sets, and what they are called when they are there. */
export interface OfacSet {
  readonly primary: TextFile | null;
  readonly aliases: TextFile | null;
  readonly addresses: TextFile | null;
  readonly comments: TextFile | null;
  readonly names: Readonly<Record<'primary' | 'aliases' | 'addresses' | 'comments', string>>;
}

const CALLED = {
  ofac: { primary: 'sdn.csv', aliases: 'alt.csv', addresses: 'add.csv', comments: 'sdn_comments.csv' },
  'ofac-consolidated': {
    primary: 'cons_prim.csv',
    aliases: 'cons_alt.csv',
    addresses: 'cons_add.csv',
    comments: 'cons_comments.csv',
  },
} as const;

/** Finds the files of a set in a folder, or beside the one of them that was named. */
export async function locateOfac(format: 'ofac' | 'ofac-consolidated', path: string): Promise<OfacSet> {
  const names = CALLED[format];
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw refusal('noFileOrFolder', { path });
  if (found.isFile()) {
    const name = basename(path).toLowerCase();
    const other = format === 'ofac' ? 'ofac-consolidated' : 'ofac';
    if (Object.values<string>(CALLED[other]).includes(name))
      throw refusal('ofacOtherList', { file: basename(path), other });
    if (!Object.values<string>(names).includes(name))
      throw refusal('ofacStranger', { file: basename(path), names: Object.values(names).join(', ') });
  }
  const folder = found.isFile() ? dirname(path) : path;
  const there = new Map(readdirSync(folder).map((name) => [name.toLowerCase(), name]));
  const file = async (name: string) => {
    const real = there.get(name);
    if (real === undefined) return null;
    const isNamed = found.isFile() && real === basename(path);
    return surveyTextFile(join(folder, real), LIST_LIMITS.fileBytes, isNamed ? null : folder);
  };
  const set = {
    primary: await file(names.primary),
    aliases: await file(names.aliases),
    addresses: await file(names.addresses),
    comments: await file(names.comments),
    names,
  };
  if (!set.primary && !set.aliases)
    throw refusal('ofacFilesMissing', { folder, primary: names.primary, aliases: names.aliases });
  return set;
}
