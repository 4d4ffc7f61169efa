import type { CubeMeasure } from './cube.ts';
import { timeOfColumn } from './dated-columns.ts';
import { kindOf } from './kind-of.ts';
import type { MeasureContext } from './measure-context.ts';
import { multiplierOf } from './multipliers.ts';
import { plain, readHeader, saysPercent } from './read-header.ts';
import { headerOf } from './shared-tails.ts';
import type { ColumnProfile, TableProfile } from './table-profile.ts';

/**
 * What a column measures whose header is in another language and not wholly known: something of which its unit and its
 * scale alone can be told. Of what its table's title names it may be anything, and nothing.
 */
export function unclearMeasure(
  columns: readonly ColumnProfile[],
  { parts, sums }: TableProfile,
  { unit: saidUnit, unitTexts, scale, places }: MeasureContext,
  byYear: boolean,
): CubeMeasure {
  const first = columns[0] as ColumnProfile;
  const known = readHeader(first.unclear ?? '');
  const unit = known.unit ?? saidUnit;
  const kind = kindOf(first.unclear ?? '', first.unclear ?? '', '', unit, null);
  const isRelative = /^(?:%|percentage points|index|per )/.test(known.unit ?? '');
  const { multiplier } = multiplierOf({
    stated:
      first.field.multiplier !== 1
        ? first.field.multiplier
        : (known.multiplier ?? (isRelative ? null : scale)),
    unitSaid: unit !== null,
    percentSaid: [first.name, first.unclear ?? '', ...unitTexts].some((text) => saysPercent(text)),
    shown: columns.length === 1 ? (parts.get(first.name) ?? null) : null,
    kind,
    unit,
    concept: null,
    columns,
    places,
  });
  return {
    columns: columns.map((one) => ({
      column: one.name,
      period: (byYear && timeOfColumn(one)?.period) || null,
    })),
    label: plain(headerOf(first)),
    unit,
    multiplier,
    kind,
    concept: null,
    also: [],
    confidence: UNSURE,
    whole: false,
    parts: sums.get(first.name) ?? [],
  };
}

/** How sure the description of such a column is. */
const UNSURE = 0.4;
