import { saveMentionsOf } from '../../entities/mentions/save-mentions.ts';
import { messageOf } from '../../errors.ts';
import type { CheckTools } from '../../evidence/checks/check-version.ts';
import { unverifiable } from '../../evidence/checks/judge-readings.ts';
import { recheck } from '../../evidence/checks/recheck-claims.ts';
import { replacePassage } from '../../evidence/checks/replace-passage.ts';
import { refreshMarks } from '../../evidence/claims/refresh-marks.ts';
import { saveClaimsOf } from '../../evidence/claims/save-claims.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { correctStory } from '../../stories/correct-story.ts';
import { reviseStory } from '../../stories/revise-story.ts';
import { placesOf, restOf } from './demo-evidence.ts';
import {
  type BindingRow,
  contradicted,
  type DemoClaim,
  datasetIds,
  demoClaims,
  keepBindings,
  type SourceVerdictRow,
} from './demo-figures.queries.ts';
import type { DemoFigure } from './demo-schema.ts';
import { demoKey } from './draft-demo.ts';
import type { Demo } from './read-demo.ts';

/** How many demo figures were bound to a query, to a source, and hidden. */
export interface BoundDemo {
  readonly questions: number;
  readonly sources: number;
  readonly hidden: number;
}

interface Pairing {
  readonly claim: DemoClaim;
  readonly entry: DemoFigure;
}

const MOST = 5000;

/**
 * Binds the figures of the demo stories to the evidence in evidence.yaml, has them checked, and corrects those whose
 * first version was wrong. Stories with evidence are left alone, so that it can be called again. It is marked as
 * automatic, not signed by anyone. A story that does not match evidence.yaml is skipped with a warning.
 */
export async function bindDemoFigures(
  store: Store,
  tools: CheckTools,
  demo: Demo,
  now: Date,
  log: Log,
): Promise<BoundDemo> {
  const all = pairAll(demo, await demoClaims(store.reading), log);
  const pairings = all.filter(({ claim }) => !claim.isBound);
  const counts = { questions: 0, sources: 0, hidden: 0 };
  if (pairings.length > 0) {
    const { datasets: ofTrade, tables } = demo.evidence;
    const slugs = [...Object.values(ofTrade), ...Object.values(tables)].map(({ slug }) => slug);
    const datasets = await datasetIds(store.reading, slugs);
    const bindings: BindingRow[] = [];
    const verdicts: SourceVerdictRow[] = [];
    const hidden: string[] = [];
    for (const { claim, entry } of pairings) {
      const rest = restOf(demo.evidence, entry);
      if (rest.kind === 'derived') continue;
      if (rest.kind === 'hidden') {
        hidden.push(claim.id);
        continue;
      }
      const query = rest.kind === 'query' ? rest.query : null;
      const datasetId = query ? (datasets.get(query.dataset) ?? null) : null;
      if (query && !datasetId) {
        log.warn({ dataset: query.dataset, figure: claim.exact }, 'a figure of the demo has no dataset');
        continue;
      }
      bindings.push({
        id: newId(),
        claim_id: claim.id,
        kind: rest.kind,
        state: 'accepted',
        dataset_id: datasetId,
        query,
        source: rest.kind === 'source' ? rest.source : null,
        proposed_by: null,
        proposed_at: now,
        decided_by: null,
        decided_at: now,
        note: '',
      });
      if (rest.kind === 'source') verdicts.push(sourceVerdict(claim, rest.missing, now));
    }
    await store.write(async (writing) => {
      await keepBindings(writing, bindings, verdicts, hidden);
      await refreshMarks(
        writing,
        pairings.map(({ claim }) => claim.storyId),
      );
    });
    counts.questions = bindings.length - verdicts.length;
    counts.sources = verdicts.length;
    counts.hidden = hidden.length;
  }
  await recheck(store, tools, { unchecked: true, most: MOST, except: [] }, now);
  // For all of them, since a start that was killed may have stopped after binding them.
  for (const { claim, entry } of all) {
    if (!('first' in entry) || entry.first !== claim.exact || !entry.correction) continue;
    await putRight(store, claim, entry.figure, entry.correction, new Date(now.getTime() + 1000));
  }
  return counts;
}

/** Pairs each entry with its claim. */
function pairAll(demo: Demo, claims: readonly DemoClaim[], log: Log): Pairing[] {
  const byKey = new Map<string, DemoClaim[]>();
  for (const claim of claims) byKey.set(claim.externalKey, [...(byKey.get(claim.externalKey) ?? []), claim]);
  const pairings: Pairing[] = [];
  for (const { slug, language } of demo.stories) {
    const story = `${slug}.${language}`;
    const entries = demo.evidence.stories[story] ?? [];
    const found = byKey.get(demoKey(slug, language)) ?? [];
    if (entries.length === 0 || found.length === 0) continue;
    try {
      const quotes = found.map(({ exact }) => exact);
      const places = placesOf(story, entries, quotes, wordsIn(quotes));
      for (const [i, entry] of entries.entries()) {
        const claim = found[places[i] ?? -1];
        if (claim) pairings.push({ claim, entry });
      }
    } catch (error) {
      // A portal with an older text of the demo runs without these.
      log.warn({ story }, messageOf(error));
    }
  }
  return pairings;
}

/** The words of an entry in a text that may still be the first version. */
function wordsIn(quotes: readonly string[]): (entry: DemoFigure) => string {
  return (entry) =>
    'first' in entry && entry.first !== undefined && quotes.includes(entry.first)
      ? entry.first
      : entry.figure;
}

function sourceVerdict(claim: DemoClaim, missing: string | null, now: Date): SourceVerdictRow {
  const { verdict, reason, details } = unverifiable(
    claim.figure,
    'no dataset',
    missing === null ? [] : [missing],
  );
  return { id: newId(), claim_id: claim.id, verdict, reason, details, signed: false, note: '', at: now };
}

/**
 * What an editor does with a sentence that the data contradict: corrects the passage, with a correction in the story.
 */
async function putRight(
  store: Store,
  { id, storyId, sentence, exact }: DemoClaim,
  figure: string,
  correction: string,
  at: Date,
): Promise<void> {
  await store.write(async (writing) => {
    const before = await contradicted(writing, id);
    const after = sentence.replace(exact, figure);
    const body = before && replacePassage(before, sentence, after);
    if (!body) return;
    const revision = await reviseStory(writing, storyId, { body, reason: 'corrected' }, at);
    const passages = { passageBefore: sentence, passageAfter: after };
    await correctStory(writing, storyId, { text: correction, claimId: id, revision, ...passages }, at);
    await saveClaimsOf(writing, [storyId], at);
    await saveMentionsOf(writing, [storyId], at);
  });
}
