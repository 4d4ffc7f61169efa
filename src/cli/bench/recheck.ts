import { saveMentions } from '../../entities/mentions/save-mentions.ts';
import { recheckStory } from '../../evidence/checks/recheck-claims.ts';
import { bindEvidence } from '../../evidence/claims/bind-evidence.ts';
import { saveClaims } from '../../evidence/claims/save-claims.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { Analytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { percentiles } from './latency.ts';
import type { TradeTable } from './trade-table.ts';
import { WordSalad } from './word-salad.ts';

const FIGURES = 30;
const ROUNDS = 5;

/** Milliseconds in which a story with thirty bound figures is checked again on the newest version of its data. */
export async function timeRecheck(
  store: Store,
  analytics: Analytics,
  dataset: Dataset,
  table: TradeTable,
): Promise<{ figures: number; milliseconds: number }> {
  const now = new Date();
  const asked = Array.from({ length: FIGURES }, (_, at) => ({
    reporter: table.reporters[at % table.reporters.length] ?? '',
    partner: table.partners[(at * 7) % table.partners.length] ?? '',
    year: 2014 + (at % 10),
  }));
  const draft = {
    ...new WordSalad().story(0, now),
    externalKey: 'bench:figures',
    slug: 'bench-figures',
    body: {
      type: 'doc' as const,
      content: asked.map(({ year }, at) => ({
        type: 'paragraph' as const,
        content: [{ type: 'text' as const, text: `Exports came to ${310 + at} million euros in ${year}.` }],
      })),
    },
  };
  const storyId = await store.write(async (writing) => {
    const taken = await upsertStories(writing, [draft], now);
    await saveClaims(writing, [draft], taken, now);
    await saveMentions(writing, [draft], taken, now);
    const id = taken[0]?.id ?? '';
    const claims = await writing
      .selectFrom('claims')
      .select('id')
      .where('story_id', '=', id)
      .orderBy('position')
      .execute();
    for (const [at, claim] of claims.entries()) {
      const { reporter, partner, year } = asked[at % FIGURES] ?? { reporter: '', partner: '', year: 2014 };
      const query = {
        dataset: dataset.slug,
        value: 'value_eur',
        statistic: 'level',
        filter: {
          reporter: { areas: [reporter] },
          partner: { areas: [partner] },
          product: { total: true },
          flow: 'export',
        },
        period: [`${year}-01-01`, `${year + 1}-01-01`],
        part: null,
        from: null,
        rank: null,
        sql: null,
      } as const;
      await bindEvidence(writing, claim.id, { query }, null, now);
    }
    return id;
  });
  const taken: number[] = [];
  let figures = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    const { checked } = await recheckStory(store, { analytics, ownSql: null }, storyId, new Date());
    taken.push(performance.now() - begun);
    figures = checked;
  }
  return { figures, milliseconds: percentiles(taken).p50 };
}
