import { afterAll, beforeAll } from 'vitest';
import { type JudgeText, judgeTextOf } from '../src/evidence/checks/judge-text.ts';
import { findFigures } from '../src/evidence/claims/find-figures.ts';
import { figuresOfParts } from '../src/evidence/claims/read-claims.ts';
import { testFiles } from '../src/evidence/datasets/testing.ts';
import { type Analytics, datasetFolder, openAnalytics } from '../src/store/analytics.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';

/** A table as a test gives it: its title, who made it, and its lines. */
export type GivenTable = readonly [title: string, producer: string, rows: readonly string[]];

/**
 * Adds tables to a newsroom for the tests of a file. What it returns says by them the verdict on a figure of a text, or,
 * without a figure, the verdicts that the text has; only those of at least the probability `sure`.
 */
export function judgingTables(
  tables: readonly GivenTable[],
  date = '2024-08-02',
  sure = 0.9,
): (text: string, quote?: string, language?: string) => Promise<string> {
  let store: Store;
  let analytics: Analytics;
  let judge: JudgeText;
  const files = testFiles(() => store);
  beforeAll(async () => {
    store = await openTestStore();
    analytics = openAnalytics(datasetFolder(files.settings));
    for (const [i, [title, producer, rows]] of tables.entries())
      await files.add(`first-${i}.csv`, rows.join('\n'), {
        slug: `first-${i}`,
        title,
        producer,
        licence: 'CC0',
      });
    judge = await judgeTextOf(store, analytics, sure, (_, error) => Promise.reject(error));
  }, 120_000);
  afterAll(async () => {
    await analytics.close();
    await store.close();
    files.remove();
  });
  return async (text, quote, language = 'en') => {
    const parts = { headline: '', standfirst: '', text };
    const context = { language, date };
    const judged = await judge(parts, figuresOfParts(parts, context, findFigures), context);
    const asked = judged.filter(
      (one) => quote === undefined || one.quote.includes(quote) || quote.includes(one.quote),
    );
    const verdicts = (quote === undefined ? asked : asked.slice(0, 1)).map(({ verdict }) => verdict);
    return [...new Set(verdicts.length > 0 ? verdicts : ['not found'])].join(', ');
  };
}
