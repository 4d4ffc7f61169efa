import { refusal } from '../../words/refusal.ts';
import type { Dataset, DatasetField } from './dataset.ts';
import type { Unattended } from './dataset-file.ts';

/** A file that lacks more than this share of the rows there were was cut off on its way, more likely than not. */
const MOST_GONE = 0.3;
/** Of a very short table a few rows are a large share. */
const FEW = 3;
const NAMED = 5;

/**
 * Refuses a file that nobody looked at and that is not what the version before it was: columns that something rests on
 * are gone or hold words for numbers, or so many rows are that it looks cut off.
 */
export function refuseUnlike(
  { slug, newest }: Pick<Dataset, 'slug' | 'newest'>,
  imported: { readonly fields: readonly DatasetField[]; readonly rowCount: number },
  { needs, acceptsChanges }: Unattended,
): void {
  if (acceptsChanges) return;
  const now = new Map(imported.fields.map((field) => [field.name, field]));
  const was = new Map(newest.fields.map((field) => [field.name, field]));
  const gone = needs.filter((name) => was.has(name) && !now.has(name));
  if (gone.length > 0) throw refusal('columnsGone', { slug, columns: named(gone), count: gone.length });
  const unlike = needs.filter((name) => isNumber(was.get(name)) && now.has(name) && !isNumber(now.get(name)));
  if (unlike.length > 0)
    throw refusal('columnsNoNumbers', { slug, columns: named(unlike), count: unlike.length });
  const lost = newest.rowCount - imported.rowCount;
  if (lost < FEW || lost <= newest.rowCount * MOST_GONE) return;
  throw refusal('rowsFewer', {
    rows: imported.rowCount,
    number: String(newest.number),
    slug,
    before: newest.rowCount,
  });
}

function isNumber(field: DatasetField | undefined): boolean {
  return field?.type === 'integer' || field?.type === 'number';
}

function named(columns: readonly string[]): string {
  const shown = columns.slice(0, NAMED).map((name) => `“${name.slice(0, 80)}”`);
  return `${shown.join(', ')}${columns.length > NAMED ? ' …' : ''}`;
}
