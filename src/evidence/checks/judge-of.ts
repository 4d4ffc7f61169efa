import type { Analytics } from '../../store/analytics.ts';
import type { Reading } from '../../store/database.ts';
import type { Figure } from '../claims/figure.ts';
import type { Judgement as InWords } from '../claims/judge.ts';
import { proposeQueries } from '../claims/propose-evidence.ts';
import type { Cube } from '../cubes/cube.ts';
import { cubeNow } from '../cubes/describe-versions.ts';
import { listDatasets } from '../datasets/dataset.queries.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { askTrade } from './ask-trade.ts';
import { basketLists } from './code-lists.queries.ts';
import type { CodeLists } from './code-lists.ts';
import type { FigureQuery } from './figure-query.ts';
import { unverifiable } from './judge-readings.ts';
import { type OpensTrade, opensTrade } from './open-trade.ts';
import type { Judgement } from './verdict.ts';
import { inputsSentence, verdictSentence } from './verdict-words.ts';

/** Below this score a question is another one than the figure's: it is not asked. */
export const LIKELY = 0.3;

/** What a dataset of trade says of a figure, and the question that was put to it. */
export interface TradeAnswer {
  /** Its slug. */
  readonly dataset: string;
  readonly query: FigureQuery;
  readonly judgement: Judgement;
}

/** What a check of a figure against trade says, in English, and by whom; `by` is null where no dataset comes near. */
export interface TradeJudgement extends InWords {
  readonly by: TradeAnswer | null;
}

/** Checks one figure against datasets of trade; `isOfNow` tells whether its sentence says that it is the latest. */
export type TradeJudge = (figure: Figure, isOfNow?: () => boolean) => Promise<TradeJudgement>;

/**
 * A judge by the newsroom's datasets: each figure is checked by the likeliest question to one of them, without a
 * person's yes, so what it says is a hint for editors and no verdict that readers see. What cannot be read goes to
 * `onUnread`.
 */
export async function judgeOf(
  reading: Reading,
  analytics: Analytics,
  onUnread: (slug: string, error: unknown) => void,
): Promise<TradeJudge> {
  return judgeByTrade(analytics, {
    datasets: await listDatasets(reading),
    listsOf: (products) => basketLists(reading, products),
    cubeOf: (dataset) => cubeNow(reading, analytics, dataset),
    onUnread,
  });
}

/** Datasets of trade, the lists that they are asked with, and what each is described as. */
export interface TradeSources {
  readonly datasets: readonly Dataset[];
  listsOf(products: readonly string[]): Promise<CodeLists>;
  cubeOf(dataset: Dataset): Promise<Cube | undefined>;
  onUnread(slug: string, error: unknown): void;
}

/** A judge by these datasets; a question that scores less than `least` is not asked. */
export function judgeByTrade(
  analytics: Analytics,
  sources: TradeSources,
  least: number = LIKELY,
): TradeJudge {
  const open = opensTrade(analytics, sources.cubeOf, sources.onUnread);
  return async (figure, isOfNow = () => false) => {
    const by = await likeliest(figure, isOfNow, analytics, sources, open, least);
    // Why not is told by whoever asks: tables may come nearer than trade.
    if (by === null) return { verdict: 'cannot be checked', reason: '', by };
    const { judgement } = by;
    const said = [verdictSentence(judgement, figure, 'en'), inputsSentence(judgement, 'en')];
    return { verdict: judgement.verdict, reason: said.filter(Boolean).join(' '), by };
  };
}

/** What the likeliest dataset says of a figure; null where none comes near. */
async function likeliest(
  figure: Figure,
  isOfNow: () => boolean,
  analytics: Analytics,
  { datasets, listsOf }: TradeSources,
  open: OpensTrade,
  least: number,
): Promise<TradeAnswer | null> {
  if (figure.minor || figure.setAside || datasets.length === 0) return null;
  const { product } = figure.subject;
  const lists = await listsOf(product ? [product, 'common-high-priority'] : []);
  const [best] = await proposeQueries(figure, datasets, lists, open);
  if (!best || best.score < (best.missing ? LIKELY : least)) return null;
  const { dataset, query, missing } = best;
  if (missing) {
    const judgement = unverifiable(figure, missing.reason, missing.missing);
    return { dataset: dataset.slug, query, judgement };
  }
  const table = await open(dataset);
  if (!table) return null;
  const [checked] = await askTrade(analytics, table, [{ figure, query, isOfNow: isOfNow() }], lists);
  return checked ? { dataset: dataset.slug, query, judgement: checked.judgement } : null;
}
