import type { AreaFilter, FigureQuery } from '../../evidence/checks/figure-query.ts';
import { isCubeQuery, measureAsked, ownSqlOf, periodAsked } from '../../evidence/checks/question.ts';
import type { Judgement } from '../../evidence/checks/verdict.ts';
import type { FigureRecord } from '../../evidence/claims/claim.ts';
import type { Subject } from '../../evidence/claims/figure.ts';
import type { FigureCorrection } from '../../evidence/claims/figure-places.queries.ts';
import type { Dataset, DatasetVersion } from '../../evidence/datasets/dataset.ts';
import { nameIn } from '../../stories/story.ts';
import { explainedJson } from './explained-json.ts';
import { ROWS_BEHIND_SHOWN } from './rows.view.ts';
import type { RowsBehind, ShownSum } from './rows-behind.ts';

/** The API's names for the marks of figures. */
export const MARK_NAMES = {
  h: 'holds',
  w: 'holds with hedge',
  d: 'differs',
  a: 'attributed',
  u: 'unsupported',
} as const;

/** A figure in a list, as the API returns it. */
export function figureJson(record: FigureRecord, site: string) {
  const { claim, story, verdicts, evidence, check } = record;
  const { figure } = claim;
  const [current] = verdicts;
  const rests = evidence?.rests;
  // A subject set by a person replaces the one read from the sentence.
  const asked = rests?.kind === 'query' && ownSqlOf(rests.query) === null ? rests.query : null;
  return {
    id: claim.id,
    // A figure that is only mentioned has no page: it needs no evidence.
    url: claim.mark === null ? null : `${site}/figure/${claim.id}`,
    story: {
      slug: story.slug,
      url: `${site}/story/${story.slug}`,
      headline: story.headline,
      language: story.language,
    },
    quote: claim.exact,
    sentence: claim.sentence,
    selector: { type: 'TextQuoteSelector', exact: claim.exact, prefix: claim.prefix, suffix: claim.suffix },
    place: claim.place,
    start: claim.start,
    end: claim.end,
    hedge: figure.hedge,
    value: figure.value,
    high: figure.high,
    unit: figure.unit,
    measure: asked ? measureAsked(asked) : figure.measure,
    period: asked ? (periodAsked(asked) ?? figure.period) : figure.period,
    subject: asked && !isCubeQuery(asked) ? subjectAsked(asked, figure.subject) : figure.subject,
    attribution: figure.attribution,
    setAside: claim.mark === null ? (figure.setAside ?? null) : null,
    statement: figure.statement?.says ?? null,
    derivedFrom: (record.inputs ?? []).map(({ id }) => id),
    mark: claim.mark ? MARK_NAMES[claim.mark] : null,
    verdict: current?.verdict ?? null,
    // A figure the story calculated itself is judged by its inputs.
    reason: current?.reason ?? ((record.inputs ?? []).length > 0 ? ('derived' as const) : null),
    dataValue: current?.details.value ?? null,
    revised: current ? revisedJson(current) : null,
    ...explainedJson(current ?? null, story.language, check?.isClosed),
    allowed: current?.details.allowed ?? null,
    dataset: evidence?.rests.kind === 'query' ? evidence.rests.query.dataset : null,
    version: check?.version?.number ?? null,
    checked: current?.at.toISOString() ?? null,
    signed: current?.signed ?? false,
  };
}

/** What the data said when a story was published, for a figure that was right then; null if they were not revised. */
function revisedJson({ reason, details }: Judgement) {
  const { revised } = details;
  if (reason !== 'revised' || !revised) return null;
  const { value, version, second } = revised;
  return { value, version, of: second ? ('people' as const) : ('data' as const) };
}

/** The subject of a question in the terms of its figure: for a share, the whole, and whose part it is. */
function subjectAsked({ filter, part, rank }: FigureQuery, { words, of: whose, whole }: Subject): Subject {
  const only = (areas: AreaFilter | null | undefined) =>
    areas?.areas.length === 1 ? (areas.areas[0] ?? null) : null;
  const { product } = filter;
  const own = {
    reporter: only(filter.reporter),
    partner: only(filter.partner),
    product:
      'total' in product
        ? filter.flow && 'total'
        : 'basket' in product
          ? product.basket
          : product.codes.length === 1
            ? (product.codes[0] ?? null)
            : null,
    flow: filter.flow,
    words,
    ...(whose === undefined ? {} : { of: whose }),
    whole,
  };
  if (rank?.along === 'reporter' || rank?.along === 'partner') return { ...own, [rank.along]: rank.of };
  const of = only(part?.reporter);
  if (of !== null && of !== own.reporter) return { ...own, part: { reporter: of } };
  return part ? { ...own, partner: own.partner ?? only(part.partner) } : own;
}

/**
 * A full figure: with its readings, its question, its history, and the rows behind its value if they may be
 * redistributed.
 */
export function figureWholeJson(
  record: FigureRecord,
  more: {
    readonly site: string;
    readonly dataset: Dataset | null;
    /** The second dataset that its question needs. */
    readonly second?: Dataset | null | undefined;
    readonly corrections: readonly FigureCorrection[];
    readonly question: string | null;
    readonly why: string;
    readonly behind: RowsBehind | null;
  },
) {
  const { verdicts, evidence, check } = record;
  const { site, dataset, second, corrections, question, why, behind } = more;
  const source = evidence?.rests.kind === 'source' ? evidence.rests.source : null;
  return {
    ...figureJson(record, site),
    why,
    question: question === null ? null : { words: question, sql: check?.sql ?? null },
    source,
    readings: verdicts[0]?.details.readings ?? [],
    missing: verdicts[0]?.details.missing ?? [],
    data: dataset && check?.version ? dataJson(dataset, check.version, record.story.language, site) : null,
    people: second && check?.second ? dataJson(second, check.second, record.story.language, site) : null,
    series: check?.isClosed ? null : (check?.series ?? []),
    rows:
      behind?.kind === 'rows'
        ? behind.sums.map((sum) => sumJson(sum, record.claim.id, site))
        : behind && null,
    history: verdicts.map((verdict) => ({
      at: verdict.at.toISOString(),
      verdict: verdict.verdict,
      reason: verdict.reason,
      value: verdict.details.value,
      revised: revisedJson(verdict),
      stale: verdict.reason === 'stale' ? (verdict.details.stale ?? null) : null,
      signed: verdict.signed,
      by: verdict.signed ? verdict.by : null,
      note: verdict.note,
      url: verdict.checkId ? `${site}/figure/${record.claim.id}/check/${verdict.checkId}` : null,
    })),
    corrections: corrections.map(({ at, text }) => ({ at: at.toISOString(), text })),
  };
}

/** A dataset with the version that was queried. */
function dataJson(dataset: Dataset, version: DatasetVersion, language: string, site: string) {
  return {
    dataset: dataset.slug,
    name: nameIn(dataset.names, language),
    url: `${site}/dataset/${dataset.slug}`,
    version: version.number,
    sha256: version.sha256,
    retrieved: version.retrieved?.toISOString() ?? null,
    producer: dataset.producer,
    licence: dataset.licence,
    redistributable: dataset.redistributable,
  };
}

/** A sum behind a figure's value, with its first `most` rows and the cursor of the next. */
export function sumJson(
  { sum, field, count, total, averaged, rows }: ShownSum,
  figure: string,
  site: string,
  most = ROWS_BEHIND_SHOWN,
) {
  const page = rows.slice(0, most);
  const query = new URLSearchParams({ sum, cursor: String(page.at(-1)?.row ?? 0) });
  return {
    sum,
    field,
    count,
    total,
    averaged,
    rows: page,
    next: rows.length > most ? `${site}/api/v1/figures/${figure}/rows?${query}` : null,
  };
}
