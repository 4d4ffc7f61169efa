import { Problem } from '../../errors.ts';
import type { Dataset, DatasetField } from './dataset.ts';
import type { Unattended } from './dataset-file.ts';

/** A file that lacks more than this share of the rows there were was cut off on its way, more likely than not. */
const MOST_GONE = 0.3;
/** Of a very short table a few rows are a large share. */
const FEW = 3;
const NAMED = 5;
const ADVICE = 'Look at the file. If it is right, fetch it again and accept what is gone.';

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
  if (gone.length > 0)
    throw new Problem(
      'conflict',
      `The columns of ${slug} changed: ${named(gone)} ${gone.length === 1 ? 'is' : 'are'} gone. Nothing was loaded.`,
      ADVICE,
    );
  const unlike = needs.filter((name) => isNumber(was.get(name)) && now.has(name) && !isNumber(now.get(name)));
  if (unlike.length > 0)
    throw new Problem(
      'conflict',
      `The columns of ${slug} changed: ${named(unlike)} had numbers, and ${unlike.length === 1 ? 'has' : 'have'} other values now. Nothing was loaded.`,
      ADVICE,
    );
  const lost = newest.rowCount - imported.rowCount;
  if (lost < FEW || lost <= newest.rowCount * MOST_GONE) return;
  throw new Problem(
    'conflict',
    `The file has ${imported.rowCount} rows, and version ${newest.number} of ${slug} has ${newest.rowCount}: it looks cut off. Nothing was loaded.`,
    ADVICE,
  );
}

function isNumber(field: DatasetField | undefined): boolean {
  return field?.type === 'integer' || field?.type === 'number';
}

function named(columns: readonly string[]): string {
  const shown = columns.slice(0, NAMED).map((name) => `“${name.slice(0, 80)}”`);
  return `${shown.join(', ')}${columns.length > NAMED ? ` and ${columns.length - NAMED} more` : ''}`;
}
