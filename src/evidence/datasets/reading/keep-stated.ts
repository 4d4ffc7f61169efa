import { refusal } from '../../../words/refusal.ts';
import type { DatasetField } from '../dataset.ts';
import type { Column } from './column.ts';
import { isScaleColumn } from './read-scale.ts';

/**
 * Columns of a new version, with what was stated of those of the same name in the version before: a file that comes
 * without its descriptor is in the same unit, and what could be added up still can. What the new descriptor says goes
 * before it. A scale is never carried over: the new file may have been written out in full.
 */
export function keepStated(columns: readonly Column[], before: readonly DatasetField[]): Column[] {
  const known = new Map(before.map((field) => [field.name.toLowerCase(), field]));
  // A column such as UNIT_MULT is read after this.
  const saysScales = columns.some(({ name }) => isScaleColumn(name));
  return columns.map((column) => {
    const was = known.get(column.name.toLowerCase());
    if (!was) return column;
    const { field, said } = column;
    const saysScale = said?.multiplier !== undefined || said?.unit !== undefined;
    if (
      !saysScale &&
      !saysScales &&
      was.multiplier !== 1 &&
      field.multiplier === 1 &&
      (was.role === 'value' || was.role === 'quantity')
    )
      throw refusal('multiplierLost', { column: field.name, multiplier: was.multiplier });
    return {
      ...column,
      field: {
        ...field,
        title: field.title ?? was.title,
        description: field.description ?? was.description,
        unit: field.unit ?? was.unit,
        basis: field.basis ?? was.basis,
        ...(was.additive === undefined || field.additive !== undefined ? {} : { additive: was.additive }),
        ...(was.sparse === undefined || field.sparse !== undefined ? {} : { sparse: was.sparse }),
      },
    };
  });
}
