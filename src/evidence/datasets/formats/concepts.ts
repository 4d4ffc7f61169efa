import type { ColumnSubject } from '../stated.ts';

/** What the shared concepts of SDMX, and what offices call them, are about. */
const SUBJECTS: readonly (readonly [ColumnSubject, RegExp])[] = [
  [
    'place',
    /^(?:ref_?area|geo|area|country|location|reporting_(?:area|country|ctry)|(?:counterpart|vis|partner)_(?:area|country|ctry)|economy|region|jurisdiction|nuts\d?|comarca|territor(?:y|io))$/,
  ],
  ['series', /^(?:s_adj|adjustment|seasonal_adjust(?:ment)?|season_adjust|adjust|correction)$/],
  ['metric', /^(?:indicator|measure|series|subject|variable|element|statinfo|contentscode|tlist_metric)$/],
  ['frequency', /^freq(?:uency)?$/],
  ['unit', /^(?:unit|units?_(?:of_)?meas(?:ure)?|unit_?code|uom|currency_unit)$/],
  ['multiplier', /^(?:unit_mult(?:iplier)?|power_?code|scale|unit_scale)$/],
  ['decimals', /^decimals?$/],
  ['base', /^(?:base_per(?:iod)?|ref_?period|reference_?period|ref_year_price|base_year)$/],
  ['status', /^(?:(?:obs|conf)_(?:status|flag|conf).*|status|obs_conf|conf_status_obs|flags?)$/],
  [
    'note',
    /^(?:.*note.*|.*comment.*|obs_com|title(?:_compl)?|breaks|coverage|compilation|source.*|methodology)$/,
  ],
];

/** Attributes that every office knows, wherever a message does not say which of its columns are dimensions. */
const ATTRIBUTE =
  /^(?:obs_(?:status|conf|pre_break|com)|conf_status(?:_obs)?|unit_mult(?:iplier)?|decimals|time_format|title(?:_compl)?|collection(?:_method)?|coll_method|source_agency|compiling_org|base_per|last_update|updated|idbank|embargo_time|availability)$/;

/** What a column with the id of a concept, or its code list's, is about; null where that says nothing. */
export function subjectOf(concept: string, codelist = ''): ColumnSubject | null {
  const plain = concept.toLowerCase().replaceAll(/[ .-]/g, '_');
  const found = SUBJECTS.find(([, form]) => form.test(plain))?.[0];
  if (found) return found;
  return /^cl_(?:area|geo|country|iso_?3166|ref_area)/i.test(codelist) ? 'place' : null;
}

/** Whether a concept is that of an attribute by its id alone. */
export function isKnownAttribute(concept: string): boolean {
  return ATTRIBUTE.test(concept.toLowerCase());
}

/** Whether a concept is that of time. */
export function isTime(concept: string): boolean {
  return /^time(?:_?period)?$/i.test(concept);
}

/** The power of ten that a cell of UNIT_MULT stands for; null where it is none. */
export function powerOf(cell: string): number | null {
  const power = Number(cell);
  return cell.trim() !== '' && Number.isInteger(power) && power >= -12 && power <= 15 ? 10 ** power : null;
}
