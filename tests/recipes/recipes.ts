import { column } from './column.ts';
import { deskList } from './desk-list.ts';
import { feedFormat } from './feed-format.ts';
import { job } from './job.ts';
import { language } from './language.ts';
import { readerPage } from './reader-page.ts';
import type { Recipe } from './recipe.ts';
import { storyField } from './story-field.ts';
import { verdictRule } from './verdict-rule.ts';

/** The recipes of ARCHITECTURE.md, in its order. */
export const RECIPES: readonly Recipe[] = [
  storyField,
  readerPage,
  deskList,
  column,
  feedFormat,
  language,
  job,
  verdictRule,
];

/** The files that a recipe touches, in order. */
export const filesOf = ({ steps }: Recipe): string[] => [...new Set(steps.map(({ file }) => file))];
