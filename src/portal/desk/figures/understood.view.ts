import type { FigureSource } from '../../../evidence/checks/figure-query.ts';
import { areaName } from '../../../evidence/checks/query-words.ts';
import type { Attribution, Figure } from '../../../evidence/claims/figure.ts';
import type { Words } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import { flowWord, hedgedValue, measureWord, statementWords, valueIn, writePeriod } from './figure-words.ts';

/** How a figure was understood, line by line; what its sentence leaves open is marked as such. */
export function understoodRows(figure: Figure, { words }: Edition) {
  if (figure.statement)
    return [
      {
        label: words.say('statementWord'),
        text: statementWords(figure, figure.statement, words).join(' · '),
      },
    ];
  const { subject, period } = figure;
  const unsaid = words.say('deskUnsaid');
  const area = (code: string | null) => (code ? areaName(code, words.locale) : unsaid);
  const value =
    figure.high === null
      ? valueIn(figure.value, figure.unit, words)
      : `${valueIn(figure.value, figure.unit, words)} – ${valueIn(figure.high, figure.unit, words)}`;
  const product = subject.product === 'total' ? words.say('tradeAllGoods') : subject.product;
  return [
    { label: words.say('deskValue'), text: hedgedValue(figure.hedge, value, words) },
    { label: words.say('deskGrain'), text: valueIn(figure.grain, figure.unit, words) },
    { label: words.say('deskMeasure'), text: measureWord(figure.measure, words) },
    { label: words.say('deskPeriod'), text: period ? writePeriod(period) : unsaid },
    ...(subject.flow === null && product === null
      ? [{ label: words.say('deskOf'), text: namesOf(figure, words) || unsaid }]
      : [
          { label: words.say('deskReporter'), text: area(subject.reporter) },
          { label: words.say('deskPartner'), text: area(subject.partner) },
          { label: words.say('deskProduct'), text: product ?? subject.words ?? unsaid },
          { label: words.say('deskFlow'), text: subject.flow ? flowWord(subject.flow, words) : unsaid },
        ]),
    ...(subject.part ? [{ label: words.say('deskPartReporter'), text: area(subject.part.reporter) }] : []),
    {
      label: words.say('deskAttribution'),
      text: figure.attribution ? saidBy(figure.attribution, words) : unsaid,
    },
  ];
}

/**
 * The subject of a figure that is not about trade: its places, or else its owner as the text names it, and what is
 * measured.
 */
function namesOf({ subject: { reporter, partner, of, words: said } }: Figure, words: Words): string {
  const places = [reporter, partner].flatMap((code) => (code ? [areaName(code, words.locale)] : []));
  const owners = places.length === 0 && of && !said?.includes(of) ? [of] : places;
  return [...new Set([...owners, ...(said ? [said] : [])])].join(' · ');
}

function saidBy({ kind, who, role }: Attribution, words: Words): string {
  return [sourceKind(kind, words), who, ...(role ? [role] : [])].join(' · ');
}

/** The kind of a source, in a word. */
export function sourceKind(kind: FigureSource['kind'], words: Words): string {
  switch (kind) {
    case 'on record':
      return words.say('deskOnRecord');
    case 'background':
      return words.say('deskBackground');
    case 'anonymous':
      return words.say('deskAnonymous');
    case 'document':
      return words.say('deskDocument');
  }
}

/** A source in one line: its kind, who, in what role, and the document. */
export function sourceLine(source: FigureSource, words: Words): string {
  const { kind, who, role, title } = source;
  return [sourceKind(kind, words), who, ...(role ? [role] : []), ...(title ? [title] : [])].join(' · ');
}
