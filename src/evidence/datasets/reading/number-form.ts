import { refusal } from '../../../words/refusal.ts';

/** How a column writes its numbers: what stands before the decimals, and between thousands. */
export interface NumberForm {
  readonly decimal: '.' | ',';
  readonly group: '' | ',' | '.' | ' ' | "'";
}

/** What a plain number needs no reading for. */
export const PLAIN: NumberForm = { decimal: '.', group: '' };

const SPACES = /[\s\u00a0\u2009\u202f]/g;

/**
 * Finds how numbers are written that are not plain, from those that are not; null when they are no numbers.
 * Throws a Problem where 1,234 could be read either way.
 */
export function numberForm(cells: readonly string[], column: string, separator: string): NumberForm | null {
  const forms: NumberForm[] = [
    { decimal: ',', group: '' },
    { decimal: '.', group: ',' },
    { decimal: ',', group: '.' },
    { decimal: '.', group: ' ' },
    { decimal: ',', group: ' ' },
    { decimal: '.', group: "'" },
  ];
  const scored = forms
    .map((form) => ({
      form,
      fits: cells.filter((cell) => shape(form).test(cell.replace(SPACES, ' '))).length,
    }))
    .filter(({ fits }) => fits > cells.length / 2)
    .sort((a, b) => b.fits - a.fits);
  const [best] = scored;
  if (!best) return null;
  const equal = scored.filter(({ fits }) => fits === best.fits).map(({ form }) => form);
  const comma = equal.some(({ decimal }) => decimal === ',');
  const grouped = equal.some(({ decimal, group }) => decimal === '.' && group === ',');
  // With commas between columns nobody writes decimals by them without saying so; elsewhere it cannot be known.
  // No thousands are written 0,279.
  if (comma && cells.some((cell) => /^[-+]?0,\d/.test(cell.trim()))) return { decimal: ',', group: '' };
  if (comma && grouped && separator !== ',' && separator !== '\t')
    throw refusal('numbersAmbiguous', { column, number: String(cells[0]) });
  return comma && grouped ? { decimal: '.', group: ',' } : best.form;
}

function shape({ decimal, group }: NumberForm): RegExp {
  const dot = `\\${decimal}`;
  // In India a comma is after every two digits, but for the last three.
  const lakhs = group === ',' ? '|\\d{1,2}(?:,\\d{2})+,\\d{3}' : '';
  const whole = group === '' ? '\\d+' : `\\d{1,3}(?:\\${group}\\d{3})+${lakhs}|\\d+`;
  return new RegExp(`^[-+]?(?:${whole})(?:${dot}\\d+)?$`);
}

/** Whether a cell is a number written in `form`. */
export function fitsForm(cell: string, form: NumberForm): boolean {
  return shape(form).test(cell.replace(SPACES, ' '));
}

/** The SQL that makes a number of a cell written in `form`; null where it is none. */
export function numberSql(cell: string, { decimal, group }: NumberForm): string {
  let text = cell;
  if (group !== '')
    text =
      group === ' '
        ? `regexp_replace(${text}, '[\\s\\x{00a0}\\x{2009}\\x{202f}]', '', 'g')`
        : `replace(${text}, '${group === "'" ? "''" : group}', '')`;
  if (decimal !== '.') text = `replace(${text}, '${decimal}', '.')`;
  return `try_cast(${text} as double)`;
}
