import type { Analytics } from '../../store/analytics.ts';
import type { Reading } from '../../store/database.ts';
import type { Figure } from '../claims/figure.ts';
import { type Judge, missingFor } from '../claims/judge.ts';
import { proposeQueries } from '../claims/propose-evidence.ts';
import { listDatasets } from '../datasets/dataset.queries.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { basketLists } from './code-lists.queries.ts';
import { cannot } from './judge-readings.ts';
import { runCheck } from './run-check.ts';
import type { Judgement } from './verdict.ts';
import { verdictSentence } from './verdict-words.ts';

/** Below this score a question is another one than the figure's: it is not asked. */
const LIKELY = 0.3;

/**
 * A judge by the newsroom's datasets: each figure is checked by the likeliest question to one of them, without a
 * person's yes, so what it says is a hint for editors and no verdict that readers see.
 */
export async function judgeOf(reading: Reading, analytics: Analytics): Promise<Judge> {
  const datasets = await listDatasets(reading);
  return async (figure) => {
    const found = await judgeByData(reading, analytics, datasets, figure);
    return found === null
      ? { verdict: 'cannot be checked', reason: missingFor(figure) }
      : { verdict: found.verdict, reason: verdictSentence(found, figure, 'en') };
  };
}

/** What the likeliest dataset says of a figure; null where none comes near. */
async function judgeByData(
  reading: Reading,
  analytics: Analytics,
  datasets: readonly Dataset[],
  figure: Figure,
): Promise<Judgement | null> {
  if (figure.minor || figure.setAside || datasets.length === 0) return null;
  const { product } = figure.subject;
  const lists = await basketLists(reading, product ? [product, 'common-high-priority'] : []);
  const [best] = proposeQueries(figure, datasets, lists);
  if (!best || best.score < LIKELY) return null;
  if (best.missing) return cannot(figure, best.missing.reason, best.missing.missing);
  const { judgement } = await runCheck(analytics, best.dataset.newest, { figure, query: best.query }, lists);
  return judgement;
}
