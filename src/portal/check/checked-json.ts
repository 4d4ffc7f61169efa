import type { Abstention } from '../../evidence/abstaining/abstention.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { forMachines } from '../../words/kept-apart.ts';
import { EXPLAINED_COLUMNS, explainedJson } from '../figures/explained-json.ts';
import { csvLines, csvPage } from '../json/csv.ts';
import type { CheckedFigure } from './checked-figure.ts';

/** A checked figure in the API. */
export type CheckedJson = ReturnType<typeof checkedJson>;

/** Shapes a checked figure for the API; `text` is the part of the text that it is in. */
export function checkedJson({ found, ...said }: CheckedFigure, text: string, site: string, language: string) {
  const { dataset, people, question } = said;
  return {
    quote: found.quote,
    place: found.place,
    start: found.start,
    end: found.end,
    sentence: text.slice(found.sentence.start, found.sentence.end).trim(),
    hedge: found.hedge,
    value: found.value,
    high: found.high,
    unit: found.unit,
    measure: found.measure,
    period: found.period,
    attribution: found.attribution,
    minor: found.minor,
    setAside: found.setAside ?? null,
    verdict: said.verdict,
    reason: said.judgement?.reason ?? null,
    why: forMachines(said.why),
    abstention: abstentionJson(found.abstention),
    question: question && forMachines(question.text),
    dataValue: said.value,
    sure: found.data?.sure ?? null,
    ...explainedJson(said.judgement, language),
    dataset: dataset && datasetJson(dataset, site),
    people: people && datasetJson(people, site),
  };
}

function abstentionJson(abstention: Abstention | null) {
  return (
    abstention && {
      ...abstention,
      named: abstention.named.map(forMachines),
      question: abstention.question && forMachines(abstention.question),
    }
  );
}

function datasetJson({ slug, producer, licence, newest }: Dataset, site: string) {
  return {
    slug,
    url: `${site}/dataset/${slug}`,
    producer,
    licence,
    version: newest.number,
    sha256: newest.sha256,
    retrieved: newest.retrieved?.toISOString() ?? null,
  };
}

const COLUMNS: Record<string, (figure: CheckedJson) => string | number | null> = {
  quote: (figure) => figure.quote,
  place: (figure) => figure.place,
  start: (figure) => figure.start,
  end: (figure) => figure.end,
  sentence: (figure) => figure.sentence,
  hedge: (figure) => figure.hedge,
  value: (figure) => figure.value,
  high: (figure) => figure.high,
  unit: (figure) => figure.unit,
  measure: (figure) => figure.measure,
  from: (figure) => figure.period?.[0] ?? null,
  to: (figure) => figure.period?.[1] ?? null,
  attribution: (figure) => figure.attribution?.who ?? null,
  minor: (figure) => String(figure.minor),
  set_aside: (figure) => figure.setAside,
  verdict: (figure) => figure.verdict,
  why: (figure) => figure.why,
  question: (figure) => figure.question,
  data_value: (figure) => figure.dataValue,
  sure: (figure) => figure.sure,
  dataset: (figure) => figure.dataset?.url ?? null,
  producer: (figure) => figure.dataset?.producer ?? null,
  version: (figure) => figure.dataset?.version ?? null,
  people: (figure) => figure.people?.url ?? null,
  reason: (figure) => figure.reason,
  ...EXPLAINED_COLUMNS,
  abstention: (figure) => figure.abstention?.code ?? null,
  abstention_dataset: (figure) => figure.abstention?.dataset ?? null,
  abstention_named: (figure) => figure.abstention?.named.join('; ') || null,
};

/** Checked figures as a table: https://www.rfc-editor.org/rfc/rfc4180 */
export function checkedCsv(figures: readonly CheckedJson[]) {
  return csvPage('checked-figures', csvLines(COLUMNS, figures), null);
}
