import { type ColumnRole, type Correction, readCorrection } from '../../../evidence/cubes/correct-cube.ts';
import type { MeasureKind } from '../../../evidence/cubes/cube.ts';
import type { DescriptionStep } from '../../../evidence/cubes/settled-columns.ts';
import type { Words } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import { fullStamp, type Stamp } from '../../ui/times.ts';
import { isWord, kindWord, multiplierWord, nameOf, whatWord } from './column-words.ts';

/** One earlier description: who made it, when, and their changes. */
export interface StepView {
  readonly who: string;
  readonly at: Stamp;
  readonly version: string;
  readonly changes: readonly string[];
  readonly more: string | null;
  readonly note: string;
}

/** The maximum number of changes of one description that are listed one by one. */
const CHANGES_SAID = 12;

/** Shapes the earlier descriptions of a dataset, newest first. */
export function stepsView(steps: readonly DescriptionStep[], edition: Edition): StepView[] {
  const { words, zone } = edition;
  return steps.map((step) => {
    const changes = [
      ...step.made.map((text) => madeLine(readCorrection(text), words)),
      ...step.undone
        .map(readCorrection)
        .filter(({ column, what }) => !step.made.some((text) => isOf(readCorrection(text), column, what)))
        .map((one) => undoneLine(one, words)),
    ];
    const left = changes.length - CHANGES_SAID;
    return {
      who: whoLine(step, words),
      at: fullStamp(step.madeAt, true, words, zone),
      version: words.say('basketVersion', { number: words.number(step.version) }),
      changes: changes.slice(0, CHANGES_SAID),
      more: left > 0 ? words.say('colMoreChanges', { count: left }) : null,
      note: step.note,
    };
  });
}

/** Whether a correction replaced an earlier one, which then needs no line of its own. */
function isOf(one: Correction, column: string, what: Correction['what']): boolean {
  return one.column === column && (one.what === what || what === 'confirmed');
}

function whoLine({ act, by }: DescriptionStep, words: Words): string {
  const name = nameOf(by, words);
  switch (act) {
    case 'describe':
      return words.say('colStepDescribe');
    case 'correct':
      return words.say('colStepCorrect', { name });
    case 'confirm':
      return words.say('colStepConfirm', { name });
    case 'restore':
      return words.say('colStepRestore', { name });
  }
}

function madeLine({ column, what, value }: Correction, words: Words): string {
  if (what === 'confirmed') return words.say('colMadeConfirmed', { column });
  return words.say('colMade', { column, what: whatWord(what, words), value: valueWord(what, value, words) });
}

function undoneLine({ column, what }: Correction, words: Words): string {
  if (what === 'confirmed') return words.say('colUndoneConfirmed', { column });
  return words.say('colUndone', { column, what: whatWord(what, words) });
}

function valueWord(what: Correction['what'], value: string, words: Words): string {
  if (what === 'role') return isWord(value as ColumnRole, words);
  if (what === 'kind') return kindWord(value as MeasureKind, words);
  if (what === 'multiplier') return multiplierWord(Number(value), words);
  return value === '' ? words.say('colNone') : value;
}
