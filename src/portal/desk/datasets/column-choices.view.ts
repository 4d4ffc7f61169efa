import type { ColumnReading } from '../../../evidence/cubes/column-readings.ts';
import { COLUMN_ROLES } from '../../../evidence/cubes/correct-cube.ts';
import { MEASURE_KINDS } from '../../../evidence/cubes/cube.ts';
import type { Edition } from '../../site/edition.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { kindMeaning, multiplierWord } from './column-words.ts';
import type { ColumnSent } from './columns.fields.ts';

/** A choice from a list. */
export interface ChoiceView extends FieldView {
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** The roles a column may have: one that names measures may be a dimension instead. */
export function rolesFor(is: ColumnReading['is']): readonly ColumnReading['is'][] {
  return is === 'names' ? ['names', 'place', 'category', 'series'] : COLUMN_ROLES;
}

/** The multipliers of a value: percentages may be stored as fractions of one. */
const MULTIPLIERS = [1, 1e3, 1e6, 1e9, 1e12];
const OF_ONE = 100;

/** The options for a measure. */
export function measureChoices(
  { kind, unit, multiplier }: NonNullable<ColumnReading['measure']>,
  sent: ColumnSent | undefined,
  field: (name: string, label: string, value: string) => FieldView,
  { words }: Edition,
): ChoiceView[] {
  const own = multiplier === null ? [] : [multiplier];
  const ofOne = kind === 'rate' || unit === '%' ? [OF_ONE] : [];
  const multipliers = [...new Set([...MULTIPLIERS, ...ofOne, ...own])].sort((one, other) => one - other);
  return [
    {
      ...field('kind', words.say('colKind'), sent?.kind || kind),
      options: MEASURE_KINDS.map((one) => ({ value: one, text: kindMeaning(one, words) })),
    },
    {
      ...field('multiplier', words.say('colMultiplier'), sent?.multiplier ?? String(multiplier ?? '')),
      options: [
        ...(multiplier === null ? [{ value: '', text: multiplierWord(null, words) }] : []),
        ...multipliers.map((one) => ({ value: String(one), text: multiplierWord(one, words) })),
      ],
    },
  ];
}
