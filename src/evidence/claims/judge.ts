import { countryName } from '../../language/countries/country-name.ts';
import type { Figure, Period, Subject } from './figure.ts';

/** What a check of a figure says: one of the verdicts, and why in a sentence. */
export interface Judgement {
  verdict: string;
  reason: string;
}

/** What no dataset has of the trade that a figure is of, as one sentence; null of what is no trade, or not said whose. */
export function tradeInWords(figure: Figure): string | null {
  const what = subjectInWords(figure.subject, figure);
  if (what === null) return null;
  return figure.period === null
    ? `The text does not say of which period ${what} are meant.`
    : `No dataset has ${what} for ${periodInWords(figure.period)}.`;
}

const PRODUCT_WORDS: Readonly<Record<string, string>> = {
  'machine-tools': 'machine tools',
  semiconductors: 'semiconductors',
  microelectronics: 'microelectronics',
  optics: 'optics',
  chpl: 'goods of the Common High Priority List',
  total: 'goods',
};

/** "Russia's imports of machine tools by partner"; null when it is no trade, or not said whose. */
function subjectInWords(subject: Subject, figure: Figure): string | null {
  if (subject.flow === null || (subject.reporter === null && subject.partner === null)) return null;
  const reporter = subject.reporter
    ? `${nameOf(subject.reporter)}${possessive(nameOf(subject.reporter))} `
    : '';
  const product =
    subject.product === null
      ? subject.words
        ? ` (${subject.words})`
        : ''
      : ` of ${PRODUCT_WORDS[subject.product] ?? `HS ${subject.product}`}`;
  const joint = subject.flow === 'import' ? 'from' : 'to';
  const partner = subject.partner ? ` ${joint} ${nameOf(subject.partner)}` : '';
  const byPartner = figure.measure === 'share' && subject.partner ? ' and from all partners' : '';
  const byPart = subject.part ? ', by reporter' : '';
  return `${reporter}${subject.flow}s${product}${partner}${subject.flow === 'import' ? byPartner : byPartner.replace('from', 'to')}${byPart}`;
}

const possessive = (name: string) => (name.endsWith('s') ? '’' : '’s');

function nameOf(code: string): string {
  return code.startsWith('EU') ? 'the EU' : countryName(code, 'en');
}

/** A period as statistics write it: 2023, 2023-Q4, 2023-11, a day, or its first and last day. */
export function periodInWords([from, to]: Period): string {
  const [year = '', month = '', day = ''] = from.split('-');
  const months = (Number(to.slice(0, 4)) - Number(year)) * 12 + Number(to.slice(5, 7)) - Number(month);
  if (day === '01' && to.endsWith('-01')) {
    if (months === 12 && month === '01') return year;
    if (months === 3 && Number(month) % 3 === 1) return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    if (months === 1) return `${year}-${month}`;
    if (months % 12 === 0 && month === '01') return `${year} to ${Number(to.slice(0, 4)) - 1}`;
  }
  const last = new Date(`${to}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  const end = last.toISOString().slice(0, 10);
  return end === from ? from : `${from} to ${end}`;
}
