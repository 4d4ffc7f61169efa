import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Recipe, Step } from './recipe.ts';

const COPIED = [
  'src',
  'tests',
  'scripts',
  'client',
  'dist',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];

/** Copies the source tree to `folder`, with `.dependency-cruiser.cjs`; the installed packages are linked. */
export function copySources(folder: string): void {
  for (const path of [...COPIED, '.dependency-cruiser.cjs']) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
}

/** Makes the edits of a recipe in the source tree at `folder`. */
export function follow(recipe: Recipe, folder: string): void {
  for (const step of recipe.steps) {
    const path = join(folder, step.file);
    mkdirSync(dirname(path), { recursive: true });
    const text = 'create' in step ? step.create : edited(readFileSync(path, 'utf8'), step);
    writeFileSync(path, text);
  }
  const catalogue = join(folder, 'src/words/catalogue');
  if (recipe.words) addMessages(join(catalogue, recipe.words.domain), recipe.words.messages);
}

/** Adds messages in English to each language of a domain. */
function addMessages(domain: string, messages: Readonly<Record<string, string>>): void {
  for (const file of readdirSync(domain).filter((name) => name !== 'notes.json')) {
    const path = join(domain, file);
    const all = { ...JSON.parse(readFileSync(path, 'utf8')), ...messages };
    writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`);
  }
}

/** `text` after an edit. Throws if what the edit goes by is not there exactly once. */
export function edited(text: string, step: Exclude<Step, { create: string }>): string {
  const anchor = 'after' in step ? step.after : step.before;
  const parts = text.split(anchor);
  const [before, after] = parts;
  if (parts.length !== 2 || before === undefined || after === undefined) {
    throw new Error(`${step.file} has ${parts.length - 1} times: ${anchor}`);
  }
  const isLine = /(^|\n)$/.test(before) && after.startsWith('\n');
  const gap = isLine ? '\n' : '';
  const written = 'after' in step ? [anchor, step.add] : [step.add, anchor];
  return before + written.join(gap) + after;
}
