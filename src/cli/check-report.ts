import type { JudgedFigure } from '../evidence/checks/judge-text.ts';
import { type Attribution, type Figure, SET_ASIDE } from '../evidence/claims/figure.ts';
import { periodInWords } from '../evidence/claims/judge.ts';
import { READ_FOR_FIGURES, type UnreadFigures } from '../evidence/claims/read-claims.ts';
import { explainedJson } from '../portal/figures/explained-json.ts';
import { textTable } from './text-table.ts';

/** Says that the rest of a text was not read for figures. */
export function unreadNote({ why, after }: UnreadFigures): string {
  const { characters, figures } = READ_FOR_FIGURES;
  const most = why === 'too long' ? `${number(characters)} characters` : `${number(figures)} figures`;
  return `Only the first ${most} are read: nothing after "${after}" was checked.`;
}

/** What `check --json` prints of a figure, in this order: docs/claims.md describes each. */
const PRINTED = [
  'quote',
  'place',
  'start',
  'end',
  'hedge',
  'value',
  'high',
  'unit',
  'measure',
  'period',
  'subject',
  'attribution',
  'minor',
  'verdict',
  'reason',
  'unitYear',
  'direction',
  'derivedFrom',
  'setAside',
  'grain',
  'data',
] as const satisfies readonly (keyof JudgedFigure)[];

/** A figure as `check --json` prints it. */
export function figureJson(figure: JudgedFigure): Record<string, unknown> {
  const judgement = figure.answer?.judgement ?? null;
  return {
    ...Object.fromEntries(PRINTED.map((name) => [name, figure[name] ?? null])),
    reasonCode: judgement?.reason ?? null,
    abstention: figure.abstention,
    ...explainedJson(judgement, 'en'),
  };
}

/** The figures of a text as a table for a person, and a last line that tells how many were found. */
export function figureTable(figures: readonly JudgedFigure[], width: number): string {
  const shown = figures.filter(({ minor }) => !minor);
  const rows = shown.map((figure) => [
    `${figure.quote.replace(/\s+/g, ' ')}${figure.place === 'text' ? '' : ` (${figure.place})`}`,
    figure.hedge === 'none' ? '' : figure.hedge,
    figure.high === null ? number(figure.value) : `${number(figure.value)} to ${number(figure.high)}`,
    figure.unit ?? '',
    figure.direction && figure.measure === 'change' ? `change, ${figure.direction}` : figure.measure,
    subjectLine(figure),
    figure.period ? periodInWords(figure.period) : '',
    attributionLine(figure.attribution),
    figure.setAside ? `${figure.setAside}: ${figure.reason}` : `${figure.verdict}: ${figure.reason}`,
  ]);
  const heads = [
    'figure',
    'hedge',
    'value',
    'unit',
    'measure',
    'subject',
    'period',
    'who says so',
    'verdict',
  ];
  const minors = figures.length - shown.length;
  return `${shown.length > 0 ? `${textTable([heads, ...rows], WIDEST, width)}\n` : ''}${coverage(shown, minors)}\n`;
}

function coverage(shown: readonly JudgedFigure[], minors: number): string {
  const claims = shown.filter(({ setAside }) => !setAside);
  const attributed = claims.filter(({ attribution }) => attribution).length;
  const dated = claims.filter(({ period }) => period).length;
  const counts = new Map<string, number>();
  for (const { verdict } of claims) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const verdicts = [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
  const asides = SET_ASIDE.map(
    (why) => [shown.filter(({ setAside }) => setAside === why).length, why] as const,
  )
    .filter(([count]) => count > 0)
    .map(([count, why]) => `${count} ${why}`)
    .join(', ');
  const aside = asides ? ` Of them set aside, as only mentioned: ${asides}.` : '';
  const minor =
    minors > 0
      ? ` ${minors} minor ${minors === 1 ? 'quantity is' : 'quantities are'} left out here and in --json.`.replace(
          ' and in --json',
          '; --json has them',
        )
      : '';
  if (shown.length === 0) return `No figures were found.${minor}`;
  const found = `${shown.length} ${shown.length === 1 ? 'figure' : 'figures'} found`;
  if (claims.length === 0) return `${found}.${aside}${minor}`;
  return `${found}: ${dated} with a period, ${attributed} attributed; ${verdicts}.${aside}${minor}`;
}

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });

function subjectLine({ subject }: Figure): string {
  const { reporter, partner, product, flow, words, whole } = subject;
  if (!flow) return words ?? '';
  const sides =
    flow === 'import'
      ? `${reporter ?? '?'} from ${partner ?? 'all'}`
      : `${reporter ?? '?'} to ${partner ?? 'all'}`;
  const part = subject.part ? `, part of ${subject.part.reporter}` : '';
  return `${flow}s of ${product ?? words ?? '?'}, ${sides}${part}${whole === null ? '' : `, of ${number(whole)}`}`;
}

function attributionLine(attribution: Attribution | null): string {
  if (!attribution) return '';
  const role = attribution.role ? `, ${attribution.role}` : '';
  return `${attribution.who}${role} (${attribution.kind})`;
}

const WIDEST = [26, 13, 16, 14, 12, 34, 12, 40, 60];
