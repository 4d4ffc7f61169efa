import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edited } from './recipes/follow-recipes.ts';
import type { Recipe, Step } from './recipes/recipe.ts';
import { filesOf, RECIPES } from './recipes/recipes.ts';

// "Where do I add …" in ARCHITECTURE.md is a list of recipes, each with the files it touches, in order. Here they are
// compared with the edits of `recipes/`, and each edit with the file of today; `recipes-followed.full.test.ts` makes
// the edits in a copy, and looks at what becomes of them.

const [, AFTER = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('## Where do I add …\n');
const [RECIPES_IN_GUIDE = ''] = AFTER.split('\n## ');

/** The most files that a recipe may touch, besides catalogues and tests. */
const MOST: Readonly<Record<string, number>> = {
  'A field of a story': 8,
  'A list of the desk': 4,
  'A column of a desk list': 1,
};

/** The files that a recipe of the guide names, in order: the first in each numbered line. */
function filesInGuide(title: string): string[] {
  const [, section = ''] = RECIPES_IN_GUIDE.split(`### ${title}\n`);
  const [lines = ''] = section.split('\n#');
  return [...lines.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = '']) => file);
}

/** Migrations are named in the guide without their numbers. */
const asInGuide = (file: string) => file.replace(/migrations\/\d{4}-/, 'migrations/NNNN-');

test('the guide has the recipes, in this order', () => {
  const titles = [...RECIPES_IN_GUIDE.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual(RECIPES.map(({ title }) => title));
});

test.each(RECIPES)('$title: the guide names the files that are edited', (recipe) => {
  const files = filesOf(recipe);
  expect(filesInGuide(recipe.title)).toEqual(files.map(asInGuide));
  expect(files.length).toBeLessThanOrEqual(MOST[recipe.title] ?? 9);
});

test.each(RECIPES)('$title: the files of today are as the edits expect them', ({ steps }: Recipe) => {
  const texts = new Map<string, string>();
  for (const step of steps) {
    if ('create' in step) expect(existsSync(step.file)).toBe(false);
    else texts.set(step.file, edited(texts.get(step.file) ?? readFileSync(step.file, 'utf8'), step));
  }
});

test('a column is one line, and a list of the desk one file of at most 150 lines', () => {
  const added = (title: string) => RECIPES.find((recipe) => recipe.title === title)?.steps.map(linesOf) ?? [];
  expect(added('A column of a desk list')).toEqual([1]);
  const [description = 0, ...rest] = added('A list of the desk');
  expect(description).toBeLessThanOrEqual(150);
  expect(rest.every((lines) => lines === 1)).toBe(true);
});

test('an edit whose place is missing, or is there twice, is an error', () => {
  const step = { file: 'a.ts', after: '1;', add: '2;' };
  expect(edited('0;\n1;\n3;\n', step)).toBe('0;\n1;\n2;\n3;\n');
  expect(edited('x(1;3)', { ...step, add: '2;' })).toBe('x(1;2;3)');
  expect(() => edited('0;', step)).toThrow('a.ts has 0 times');
  expect(() => edited('1;\n1;\n', step)).toThrow('a.ts has 2 times');
});

function linesOf(step: Step): number {
  return ('create' in step ? step.create.trimEnd() : step.add).split('\n').length;
}
