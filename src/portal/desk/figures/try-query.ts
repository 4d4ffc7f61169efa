import { messageOf, Problem } from '../../../errors.ts';
import { askTrade } from '../../../evidence/checks/ask-trade.ts';
import { type AskedTable, askCube } from '../../../evidence/checks/check-cubes.ts';
import type { QueryNames } from '../../../evidence/checks/query-words.ts';
import { describeQuery } from '../../../evidence/checks/query-words.ts';
import { isCubeQuery, ownSqlOf, type Question } from '../../../evidence/checks/question.ts';
import { tradeCubeOf } from '../../../evidence/checks/trade-cube.ts';
import type { Judgement } from '../../../evidence/checks/verdict.ts';
import type { Figure } from '../../../evidence/claims/figure.ts';
import { hsName } from '../../../evidence/codes/hs.ts';
import type { CubeQuery } from '../../../evidence/cubes/cube-query.ts';
import { cubeNow } from '../../../evidence/cubes/describe-versions.ts';
import { describeCubeQuery } from '../../../evidence/cubes/question-words.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import { nameIn } from '../../../stories/story.ts';
import { refusal } from '../../../words/refusal.ts';
import type { PageContext } from '../../http/page.ts';
import type { DeskLists } from './desk-lists.ts';

/** A question tried on the newest version of its dataset, with nothing stored. */
export interface Tried {
  /** The question in words. */
  readonly words: string;
  readonly sql: string | null;
  readonly dataset: Dataset | null;
  /** The expected verdict; null if the query failed. */
  readonly judgement: Judgement | null;
  /** Why the query failed. */
  readonly failure: string | null;
}

/** A figure with its sentence: its role there decides what an answer is compared with. */
export interface TriedFigure {
  readonly figure: Figure;
  readonly exact: string;
  readonly sentence: string;
  readonly prefix: string;
  readonly language: string;
}

/** A figure without a sentence. */
export function bareFigure(figure: Figure): TriedFigure {
  return { figure, exact: figure.quote, sentence: figure.quote, prefix: '', language: 'en' };
}

/** Runs a question as the check would, and stores nothing. Custom SQL is not run here: it has its own form. */
export async function tryQuery(
  context: Pick<PageContext, 'analytics' | 'reading'>,
  tried: TriedFigure,
  query: Question,
  lists: DeskLists,
  language: string,
): Promise<Tried> {
  const dataset = lists.datasets.find(({ slug }) => slug === query.dataset) ?? null;
  const words = questionWords(query, dataset, lists, language);
  const nothing = { words, sql: ownSqlOf(query), dataset, judgement: null, failure: null };
  if (!dataset || nothing.sql !== null) return nothing;
  try {
    if (isCubeQuery(query)) {
      const cube = lists.cubes.get(query.dataset);
      if (!cube) throw unreadable();
      const asked = { version: dataset.newest, cube };
      const second = peopleIn(query, lists);
      const { judgement, sql } = await askCube(context.analytics, asked, query, tried, second);
      return { ...nothing, sql, judgement };
    }
    const { newest: version } = dataset;
    const { reading, analytics } = context;
    const cube = await tradeCubeOf(analytics, version, () => cubeNow(reading, analytics, dataset));
    if (!cube) throw unreadable();
    const asked = [{ figure: tried.figure, query }];
    const [checked] = await askTrade(analytics, { version, cube }, asked, lists.codes);
    return { ...nothing, sql: checked?.sql || null, judgement: checked?.judgement ?? null };
  } catch (error) {
    return { ...nothing, failure: error instanceof Problem ? error.line : messageOf(error) };
  }
}

function unreadable(): Problem {
  return refusal('tableUnreadable');
}

/** The population table that a question needs; null if it needs none, or it cannot be read. */
function peopleIn({ per }: CubeQuery, { datasets, cubes }: DeskLists): AskedTable | null {
  const dataset = per && datasets.find(({ slug }) => slug === per.dataset);
  const cube = per && cubes.get(per.dataset);
  return dataset && cube ? { version: dataset.newest, cube } : null;
}

/** A question in words, with the names of its goods and of its unit. */
export function questionWords(
  query: Question,
  dataset: Dataset | null,
  lists: DeskLists,
  language: string,
): string {
  if (isCubeQuery(query)) {
    const cube = lists.cubes.get(query.dataset);
    return cube ? describeCubeQuery(query, cube, language, peopleIn(query, lists)?.cube) : query.dataset;
  }
  const value = dataset?.newest.fields.find(({ name }) => name === query.value);
  const names: QueryNames = {
    unit: value?.unit ?? null,
    product: (key) => {
      const basket = lists.baskets.find(({ slug }) => slug === key);
      return basket ? nameIn(basket.names, language) : hsName(key);
    },
  };
  return describeQuery(query, language, names);
}
