import { findDataset, findVersion } from '../../../evidence/datasets/dataset.queries.ts';
import { openAtDesk } from '../../../evidence/datasets/open-values.ts';
import { readRow } from '../../../evidence/datasets/read-row.ts';
import { refusal } from '../../../words/refusal.ts';
import type { PageContext } from '../../http/page.ts';
import type { LookedAt } from './entity-parts.ts';

/**
 * The row entered as a source: a dataset by slug or URL, with the version and row in the URL or the row beside it;
 * without a version, in the newest. Throws a Problem if it does not exist.
 */
export async function rowTyped(
  { reading, analytics }: Pick<PageContext, 'reading' | 'analytics'>,
  typed: string,
  rowBeside: string,
): Promise<LookedAt> {
  const end = /(?:^|\/)([a-z0-9-]+)(?:\/versions\/(\d{1,6})(?:\/rows\/(\d{1,10}))?)?\/?$/.exec(
    typed.replace(/[?#].*$/, ''),
  );
  const [, slug = '', number, rowInside] = end ?? [];
  const dataset = slug ? await findDataset(reading, slug) : null;
  const version =
    dataset && (number === undefined ? dataset.newest : await findVersion(reading, slug, Number(number)));
  if (!dataset || !version) {
    throw refusal('datasetAtUnknown', { address: typed });
  }
  const text = rowBeside || rowInside || '';
  const row = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0;
  const cells = await readRow(analytics, openAtDesk(version), row);
  if (!cells) {
    throw text
      ? refusal('datasetRowUnknown', {
          number: String(version.number),
          slug,
          row: text,
          rows: version.rowCount,
        })
      : refusal('datasetRowMissing');
  }
  return { key: `${version.id} ${row}`, dataset, version, row, cells };
}
