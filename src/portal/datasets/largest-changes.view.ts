import type { ChangedCell, DatasetVersion } from '../../evidence/datasets/dataset.ts';
import { mainField } from '../../evidence/datasets/main-field.ts';
import { areaTitle, periodText, valueText } from '../figures/figure-values.ts';
import type { Edition } from '../site/edition.ts';
import type { TableView } from '../ui/table.view.ts';

/** The cells that a version changed most, before and after; null if there are none. */
export function largestChanges(
  version: DatasetVersion,
  edition: Edition,
  most = Number.POSITIVE_INFINITY,
): TableView | null {
  const { words } = edition;
  const largest = version.changes?.largest.slice(0, most) ?? [];
  if (largest.length === 0) return null;
  const unit = mainField(version.fields)?.unit ?? null;
  const all: TableView = {
    title: words.say('largestChanges', { count: largest.length }),
    columns: [
      ...[
        words.say('reportingCountry'),
        words.say('rolePartner'),
        words.say('roleProduct'),
        words.say('roleFlow'),
        words.say('columnPeriod'),
      ].map((name) => ({ name, numeric: false })),
      { name: words.say('columnBefore'), numeric: true },
      { name: words.say('columnAfter'), numeric: true },
    ],
    rows: largest.map((cell) => cellRow(cell, version, unit, edition)),
  };
  // A table without products gets no product column.
  const isFilled = (_: unknown, at: number) => all.rows.some((row) => row[at] !== '');
  return {
    ...all,
    columns: all.columns.filter(isFilled),
    rows: all.rows.map((row) => row.filter(isFilled)),
  };
}

function cellRow(
  cell: ChangedCell,
  version: DatasetVersion,
  unit: string | null,
  edition: Edition,
): string[] {
  const { words, language } = edition;
  const area = (code: string | null) => (code ? areaTitle(code, language) : '');
  const period = version.coverage.periods.find(({ from, to }) => from === cell.from && to === cell.to);
  const value = (amount: number | null) => (amount === null ? '–' : valueText(amount, unit, words));
  return [
    area(cell.reporter),
    area(cell.partner),
    cell.product ?? '',
    cell.flow ?? '',
    period ? periodText(period.label, words) : (cell.from ?? ''),
    value(cell.before),
    value(cell.after),
  ];
}
