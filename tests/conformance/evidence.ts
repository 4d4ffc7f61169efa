import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { askTrade } from '../../src/evidence/checks/ask-trade.ts';
import { basketLists } from '../../src/evidence/checks/code-lists.queries.ts';
import { opensTrade } from '../../src/evidence/checks/open-trade.ts';
import { verdictSentence } from '../../src/evidence/checks/verdict-words.ts';
import { findFigures } from '../../src/evidence/claims/find-figures.ts';
import { proposeQueries } from '../../src/evidence/claims/propose-evidence.ts';
import { cubeNow } from '../../src/evidence/cubes/describe-versions.ts';
import { addDataset } from '../../src/evidence/datasets/add-dataset.ts';
import { listDatasets } from '../../src/evidence/datasets/dataset.queries.ts';
import { analyticsOf } from '../../src/store/analytics.ts';
import { openTestStore } from '../../src/store/testing.ts';
import type { CorpusResult } from './corpus.ts';

interface Expected {
  /** The words of the figure. */
  readonly quote: string;
  readonly verdict: string;
  /** In millions, or in percent. */
  readonly value?: number;
  /** What its sentence says among other things. */
  readonly says?: string;
}

const QUARTER =
  "of the EU's 731 million euros of exports to Kyrgyzstan in the last quarter of 2023 came from Germany.";

/** Sentences on Eurostat's monthly table, with the verdicts that were worked out by hand. */
const SENTENCES: readonly (readonly [sentence: string, figures: readonly Expected[]])[] = [
  [
    'EU exports to Kyrgyzstan rose from 263 million euros in 2021 to more than 2.7 billion in 2023.',
    [
      { quote: '263 million euros', verdict: 'holds', value: 263.2 },
      { quote: 'more than 2.7 billion', verdict: 'holds', value: 2733.8 },
    ],
  ],
  [
    `Nearly a quarter ${QUARTER}`,
    [
      { quote: 'Nearly a quarter', verdict: 'holds', value: 24.5 },
      { quote: '731 million euros', verdict: 'holds', value: 730.9 },
    ],
  ],
  [`Almost 30 % ${QUARTER}`, [{ quote: 'Almost 30 %', verdict: 'differs', value: 24.5 }]],
  [
    'EU exports to Kyrgyzstan in 2019 were 334 million euros.',
    [{ quote: '334 million euros', verdict: 'differs', value: 329.4, says: 'holds with the United Kingdom' }],
  ],
  [
    'EU exports to Kyrgyzstan in the third quarter of 2024 were 600 million euros.',
    [{ quote: '600 million euros', verdict: 'cannot be checked', says: 'nothing for September 2024' }],
  ],
  [
    'EU exports to Russia fell from 89 billion euros in 2021 to 38 billion euros in 2023.',
    [
      { quote: '89 billion euros', verdict: 'holds', value: 89_170 },
      { quote: '38 billion euros', verdict: 'holds', value: 38_180 },
    ],
  ],
];

/** The way from a sentence to its verdict, over Eurostat's monthly table as it came. */
export async function checkEvidence(corpora: string): Promise<CorpusResult> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-conformance-'));
  const config = readConfig({ DATA_DIR: folder });
  const store = await openTestStore();
  const analytics = analyticsOf(config);
  const lines: string[] = [];
  let right = 0;
  let all = 0;
  try {
    await addDataset(
      store,
      config,
      {
        file: join(corpora, 'trade/eurostat/monthly-total.csv'),
        fileName: 'monthly-total.csv',
        title: 'Exports by month',
        producer: 'Eurostat',
        licence: 'Reuse with the source named',
      },
      { by: null, now: new Date() },
    );
    const datasets = await listDatasets(store.reading);
    const lists = await basketLists(store.reading, []);
    const open = opensTrade(
      analytics,
      (dataset) => cubeNow(store.reading, analytics, dataset),
      (slug, error) => lines.push(`${slug} cannot be read: ${error}`),
    );
    for (const [sentence, expected] of SENTENCES) {
      const figures = findFigures(sentence, { language: 'en', date: '2026-11-20' });
      for (const { quote, verdict, value, says } of expected) {
        all += 1;
        const figure = figures.find((one) => one.quote === quote);
        const [best] = figure ? await proposeQueries(figure, datasets, lists, open, figures) : [];
        const table = best && (await open(best.dataset));
        if (!figure || !best || !table) {
          lines.push(`no figure or no question for “${quote}”`);
          continue;
        }
        const [checked] = await askTrade(analytics, table, [{ figure, query: best.query }], lists);
        if (!checked) continue;
        const { judgement } = checked;
        const found = judgement.details.value;
        const shown = found === null ? null : figure.unit === '%' ? found : found / 1e6;
        const near =
          value === undefined || (shown !== null && Math.abs(shown - value) <= (value > 10_000 ? 5 : 0.05));
        const said = verdictSentence(judgement, figure, 'en');
        if (judgement.verdict === verdict && near && said.includes(says ?? '')) right += 1;
        else lines.push(`“${quote}”: ${judgement.verdict} (${judgement.reason}), ${shown}: ${said}`);
      }
    }
  } finally {
    await analytics.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
  return {
    name: 'sentences on a table of trade',
    measure: 'of their figures get the verdict worked out by hand',
    rate: right / all,
    floor: 1,
    lines,
  };
}
