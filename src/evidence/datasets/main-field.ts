import type { FieldRole } from './dataset.ts';

/** The field that holds a table's values: the first of them, where there are several. */
export function mainField<F extends { readonly role: FieldRole | null }>(
  fields: readonly F[],
): F | undefined {
  return fields.find(({ role }) => role === 'value');
}
