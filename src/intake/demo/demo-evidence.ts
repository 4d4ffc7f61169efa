import { Problem } from '../../errors.ts';
import type { FigureSource, ProductFilter, QueryFilter } from '../../evidence/checks/figure-query.ts';
import type { Question } from '../../evidence/checks/question.ts';
import type { DemoEvidence, DemoFigure } from './demo-schema.ts';
import { tableQuestion } from './table-figures.ts';

/**
 * The basis of one figure of a demo story: a dataset query, a source, other figures, or nothing because it is not a
 * figure.
 */
export type DemoRest =
  | { readonly kind: 'query'; readonly query: Question }
  | { readonly kind: 'source'; readonly source: FigureSource; readonly missing: string | null }
  | { readonly kind: 'hidden'; readonly why: string }
  /** Other figures in the text, which it follows from, as the text itself says. */
  | { readonly kind: 'derived' };

type Rows = Pick<Extract<DemoFigure, { dataset: string }>, 'exports' | 'imports' | 'by' | 'product'>;

/** Expands an entry of evidence.yaml; a Problem names references that do not exist. */
export function restOf(evidence: DemoEvidence, entry: DemoFigure): DemoRest {
  if ('hidden' in entry) return { kind: 'hidden', why: entry.hidden };
  if ('derived' in entry) return { kind: 'derived' };
  if ('source' in entry) {
    const source = evidence.sources[entry.source];
    if (!source) throw unknown(entry, `a source ${entry.source}`);
    return {
      kind: 'source',
      source: { ...source, role: entry.role ?? source.role },
      missing: entry.missing ?? null,
    };
  }
  if ('table' in entry) return { kind: 'query', query: tableQuestion(evidence, entry) };
  const dataset = evidence.datasets[entry.dataset];
  if (!dataset) throw unknown(entry, `a dataset ${entry.dataset}`);
  const areas = (named: readonly string[] | undefined) =>
    named ? { areas: named.flatMap((name) => evidence.areas[name] ?? [known(entry, name)]) } : null;
  const filterOf = (rows: Rows): QueryFilter => ({
    reporter: areas(rows.by ?? dataset.by),
    partner: areas(rows.exports ?? rows.imports),
    product: rows.product ? ({ codes: rows.product } satisfies ProductFilter) : { total: true },
    flow: dataset.flow ? (rows.imports ? 'import' : 'export') : null,
  });
  const filter = filterOf(entry);
  const { part, since, times, rank = null, sql = null } = entry;
  return {
    kind: 'query',
    query: {
      dataset: dataset.slug,
      value: entry.value ?? dataset.value,
      statistic: part ? 'share' : since ? 'change' : times ? 'ratio' : rank ? 'rank' : 'level',
      filter: rank ? { ...filter, [rank.along]: null } : filter,
      period: entry.in,
      part: part ? filterOf(partOf(entry, part)) : null,
      from: since ?? times ?? null,
      rank,
      sql,
    },
  };
}

/** A part has the rows of the whole unless it specifies its own. */
function partOf(whole: Rows, part: Rows): Rows {
  const { exports, imports } = part.exports || part.imports ? part : whole;
  return { exports, imports, by: part.by ?? whole.by, product: part.product ?? whole.product };
}

/**
 * The figure that each entry refers to, by its index in `quotes`: entries are in text order, and each takes the next
 * figure with its words; -1 for one that is to be hidden and was not found. `words` are those of an entry in this text.
 * A Problem names the first one that does not exist.
 */
export function placesOf(
  story: string,
  entries: readonly DemoFigure[],
  quotes: readonly string[],
  words: (entry: DemoFigure) => string = ({ figure }) => figure,
): number[] {
  let after = -1;
  return entries.map((entry) => {
    const place = placeOf(words(entry), quotes, after + 1);
    // The grammar may also have skipped what is not a figure.
    if (place < 0 && 'hidden' in entry) return place;
    if (place < 0) {
      const last = after < 0 ? '' : ` after “${quotes[after]}”`;
      throw new Problem(
        'bad input',
        `evidence.yaml: ${story}: there is no figure “${words(entry)}”${last}.`,
        'Write it as the story does, and keep the order of the text.',
      );
    }
    after = place;
    return place;
  });
}

/**
 * The next figure with these words or, if there is none, with more or fewer of them: the grammar decides where a
 * figure's noun ends ("fifth" or "fifth-largest").
 */
function placeOf(words: string, quotes: readonly string[], from: number): number {
  const exact = quotes.indexOf(words, from);
  if (exact >= 0) return exact;
  const wanted = inWords(words);
  return quotes.findIndex((quote, at) => {
    const found = inWords(quote);
    return at >= from && (found.includes(wanted) || wanted.includes(found));
  });
}

/** A text as space-separated words, so that only whole words match. */
function inWords(text: string): string {
  return ` ${text.split(/[\s\u00a0-]+/).join(' ')} `;
}

/** The initial text of a demo story: with the original words where a figure in it was wrong. */
export function firstText(story: string, markdown: string, entries: readonly DemoFigure[]): string {
  let text = markdown;
  for (const entry of entries) {
    if (!('first' in entry) || entry.first === undefined) continue;
    const parts = text.split(entry.figure);
    if (parts.length !== 2) {
      throw new Problem(
        'bad input',
        `evidence.yaml: ${story}: “${entry.figure}” must stand once in the story to have first words.`,
      );
    }
    text = parts.join(entry.first);
  }
  return text;
}

function known(entry: DemoFigure, name: string): string {
  if (!/^[A-Z]{2}(?:[A-Z0-9_]*)$/.test(name)) throw unknown(entry, `an area ${name}`);
  return name;
}

function unknown({ figure }: DemoFigure, what: string): Problem {
  return new Problem('bad input', `evidence.yaml: “${figure}” names ${what} that is not there.`);
}
