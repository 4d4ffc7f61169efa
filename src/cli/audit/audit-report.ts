import type { JudgedFigure } from '../../evidence/checks/judge-text.ts';
import { describeQuery } from '../../evidence/checks/query-words.ts';
import { hsName } from '../../evidence/codes/hs.ts';
import { SentencesAround } from '../../language/sentences.ts';
import type { CheckedText } from '../check-input.ts';
import { countOf } from '../count-of.ts';
import type { OneLine } from '../one-line.ts';
import { printOut } from '../print-out.ts';
import { textTable } from '../text-table.ts';
import { type Fault, faultOf } from './fault-of.ts';

/** A figure listed by an audit, as printed by `--json`. */
export interface AuditFinding {
  readonly page: string;
  readonly headline: string | null;
  /** The date of the page, YYYY-MM-DD. */
  readonly date: string | null;
  readonly place: JudgedFigure['place'];
  readonly quote: string;
  readonly sentence: string;
  readonly fault: Fault;
  readonly reason: string;
  readonly value: number;
  readonly unit: string | null;
  readonly period: JudgedFigure['period'];
  readonly question: string | null;
  readonly dataset: string | null;
  readonly dataValue: number | null;
  readonly sure: number | null;
}

const HEADS = ['figure', 'fault', 'sentence', 'what the data say'];
const WIDEST = [26, 10, 50, 60];
/** Beyond this number, unreadable pages are counted, but not listed at the end. */
const MOST_LISTED = 1000;

/** Prints an audit as it progresses: the wrong figures of each page, and a summary at the end. */
export class AuditReport {
  readonly #json: boolean;
  readonly #line: OneLine;
  readonly #unreadable: { page: string; reason: string }[] = [];
  readonly #counts = { pages: 0, withoutStory: 0, unreadable: 0, figures: 0, checked: 0, wrong: 0 };
  /** How many figures are not checked, by why not. */
  readonly #unchecked = new Map<string, number>();

  constructor(json: boolean, line: OneLine) {
    this.#json = json;
    this.#line = line;
  }

  /** How many figures are wrong so far. */
  get wrong(): number {
    return this.#counts.wrong;
  }

  /** How many pages were read so far, with a story on them or without. */
  get read(): number {
    return this.#counts.pages + this.#counts.withoutStory;
  }

  /** Shows which page is being read. */
  progress(page: string): void {
    const { pages, wrong } = this.#counts;
    this.#line.tell(`${countOf(pages, 'page')}, ${countOf(wrong, 'wrong figure')}, ${page}`);
  }

  /** A page without a story on it. */
  withoutStory(): void {
    this.#counts.withoutStory += 1;
  }

  /** A page that could not be read, and why. */
  unreadable(page: string, reason: string): void {
    this.#counts.unreadable += 1;
    if (this.#unreadable.length < MOST_LISTED) this.#unreadable.push({ page, reason });
    this.#line.clear();
    process.stderr.write(`${page}: ${reason}\n`);
  }

  /** The figures of a page. */
  async page(name: string, text: CheckedText, figures: readonly JudgedFigure[]): Promise<void> {
    const counts = this.#counts;
    const claims = figures.filter(({ minor, setAside }) => !minor && !setAside);
    counts.pages += 1;
    counts.figures += claims.length;
    for (const { verdict, abstention, answer } of claims) {
      if (verdict !== 'cannot be checked') {
        counts.checked += 1;
        continue;
      }
      const why = abstention?.code ?? answer?.judgement?.reason;
      if (why) this.#unchecked.set(why, (this.#unchecked.get(why) ?? 0) + 1);
    }
    const found = findingsOf(name, text, figures);
    if (found.length === 0) return;
    this.#line.clear();
    if (this.#json) {
      const start = counts.wrong === 0 ? '{"findings":[' : ',';
      await printOut(`${start}${found.map((one) => JSON.stringify(one)).join(',')}`);
    } else {
      const rows = found.map(({ quote, place, fault, sentence, reason }) => [
        `${quote}${place === 'text' ? '' : ` (${place})`}`.replace(/\s+/g, ' '),
        fault,
        sentence.replace(/\s+/g, ' '),
        reason,
      ]);
      const title = text.headline ? `${name}\n${text.headline}\n\n` : `${name}\n\n`;
      await printOut(`${title}${textTable([HEADS, ...rows], WIDEST, process.stdout.columns ?? 240)}\n`);
    }
    counts.wrong += found.length;
  }

  /** Prints the summary. */
  async end(): Promise<void> {
    this.#line.clear();
    const { pages, withoutStory, unreadable, figures, checked, wrong } = this.#counts;
    if (this.#json) {
      const start = wrong === 0 ? '{"findings":[' : '';
      const unchecked = Object.fromEntries(this.#commonest());
      const rest = { pages, withoutStory, figures, checked, unchecked, wrong, unreadable: this.#unreadable };
      return printOut(`${start}],${JSON.stringify(rest).slice(1)}\n`);
    }
    const parts = [
      `${countOf(pages, 'page')} read: ${countOf(figures, 'figure')}, ${checked} checked, ${wrong} wrong`,
      ...(withoutStory > 0 ? [`${countOf(withoutStory, 'page')} without a story`] : []),
      ...(unreadable > 0 ? [`${unreadable} could not be read`] : []),
    ];
    const whys = this.#commonest().map(([why, count]) => `${count} ${why}`);
    const unchecked = whys.length > 0 ? `Not checked: ${whys.join(', ')}.\n` : '';
    await printOut(`${parts.join('; ')}.\n${unchecked}`);
  }

  /** Why figures are not checked, the commonest first. */
  #commonest(): [why: string, count: number][] {
    return [...this.#unchecked].sort(([a, many], [b, others]) => others - many || a.localeCompare(b));
  }
}

function findingsOf(page: string, text: CheckedText, figures: readonly JudgedFigure[]): AuditFinding[] {
  const parts = { headline: text.headline ?? '', standfirst: text.standfirst ?? '', text: text.text };
  return figures.flatMap((figure) => {
    const fault = faultOf(figure);
    if (fault === null) return [];
    const { place, start, end, answer, data } = figure;
    const around = new SentencesAround(parts[place], text.language).around({ start, end });
    return [
      {
        page,
        headline: text.headline,
        date: text.date,
        place,
        quote: figure.quote,
        sentence: parts[place].slice(around.start, around.end).trim(),
        fault,
        reason: figure.reason,
        value: figure.value,
        unit: figure.unit,
        period: figure.period,
        question: answer && questionOf(answer),
        dataset: answer?.dataset ?? null,
        dataValue: answer?.judgement?.details.value ?? null,
        sure: data?.sure ?? null,
      },
    ];
  });
}

function questionOf(answer: NonNullable<JudgedFigure['answer']>): string | null {
  if ('question' in answer) return answer.question;
  return describeQuery(answer.query, 'en', { unit: null, product: hsName });
}
