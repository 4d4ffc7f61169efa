import { join } from 'node:path';
import { messageOf } from '../../errors.ts';
import { SentencesAround, type Stretch } from '../../language/sentences.ts';
import { type Analytics, openAnalytics } from '../../store/analytics.ts';
import type { ClaimPlace } from '../claims/claim.ts';
import type { FigureContext } from '../claims/figure.ts';
import { findFigures } from '../claims/find-figures.ts';
import { figuresOfParts, type UnreadFigures, unreadOf } from '../claims/read-claims.ts';
import { isTrade } from '../cubes/describe-trade.ts';
import type { DescribedDataset } from '../cubes/describe-versions.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { openTables } from '../linking/open-tables.ts';
import { codeLists } from './code-lists.queries.ts';
import type { BasketCodes } from './code-lists.ts';
import { judgeByTrade } from './judge-of.ts';
import { type JudgedFigure, judgeTextBy } from './judge-text.ts';

/** A text to check, and everything it may be checked against: the child has no database. */
export interface StrangersText {
  readonly parts: Readonly<Record<ClaimPlace, string>>;
  readonly context: FigureContext;
  /** The folder of the Parquet files, absolute. */
  readonly folder: string;
  readonly datasets: readonly Dataset[];
  readonly described: readonly DescribedDataset[];
  readonly baskets: Readonly<Record<string, readonly BasketCodes[]>>;
  /** How sure a verdict has to be: 0 to 1. */
  readonly sure: number;
  /** Whose language the questions are put into words in. */
  readonly language: string;
}

/** What a check of a stranger's text found. */
export interface StrangersFigures {
  /** In the order of the text, each with its sentence's place in the part of the text that it is in. */
  readonly figures: readonly (JudgedFigure & { readonly sentence: Stretch })[];
  readonly unread: UnreadFigures | null;
  /** Datasets that could not be read, and why. */
  readonly silent: readonly { readonly slug: string; readonly why: string }[];
}

/** What a question of trade scores that lacks nothing: its dataset's roles and unit are confirmed, and it is asked of the side that reports. */
const CERTAIN_TRADE = 0.9;

/** Checks a text of a stranger against what it is given, in a process that does nothing else. */
export async function checkStrangersText(asked: StrangersText): Promise<StrangersFigures> {
  const analytics = openAnalytics(asked.folder, join(process.cwd(), 'spill'));
  try {
    return await checkBy(analytics, asked);
  } finally {
    // The next text, of somebody else, gets an engine of its own.
    await analytics.close();
  }
}

async function checkBy(analytics: Analytics, asked: StrangersText): Promise<StrangersFigures> {
  const { parts, context, datasets, described, baskets, sure, language } = asked;
  const silent: { slug: string; why: string }[] = [];
  const lists = codeLists(baskets);
  const linked = described.filter(({ dataset }) => !isTrade(dataset.newest));
  const cubes = new Map(described.map(({ dataset, cube }) => [dataset.id, cube]));
  const onUnread = (slug: string, error: unknown) => void silent.push({ slug, why: messageOf(error) });
  const byTrade = judgeByTrade(
    analytics,
    { datasets, listsOf: async () => lists, cubeOf: async ({ id }) => cubes.get(id), onUnread },
    Math.min(sure, CERTAIN_TRADE),
  );
  const judge = judgeTextBy(byTrade, openTables(analytics, linked), sure, onUnread, language);
  const found = figuresOfParts(parts, context, findFigures);
  const judged = await judge(parts, found, context);
  const around = new Map<ClaimPlace, SentencesAround>();
  const sentenceOf = ({ place, start, end }: JudgedFigure) => {
    const sentences = around.get(place) ?? new SentencesAround(parts[place], context.language);
    around.set(place, sentences);
    return sentences.around({ start, end });
  };
  return {
    figures: judged.map((one) => ({ ...one, sentence: sentenceOf(one) })),
    unread: unreadOf(
      parts.text,
      found.flatMap(({ place, figure }) => (place === 'text' ? [figure.quote] : [])),
    ),
    silent,
  };
}
