import { findWholeCase, listCases } from '../../../evidence/cases/case.queries.ts';
import { caseStories } from '../../../evidence/cases/case-stories.queries.ts';
import { noSuchCase } from '../../../evidence/cases/hold-case.ts';
import type { CaseStory, RevisionCase, WholeCase } from '../../../evidence/cases/revision-case.ts';
import type { Reading } from '../../../store/database.ts';
import { cutPage } from '../../json/next-page.ts';

/** A page of the cases, and the cursor of the next; null on the last page. */
export async function casesData(
  reading: Reading,
  { state, cursor }: Readonly<Record<string, string>>,
  most: number,
): Promise<{ page: readonly RevisionCase[]; cursor: string | null }> {
  const list = await listCases(reading, { open: !state, after: cursor, most });
  return cutPage(list, most, ({ id: last }) => last);
}

/** A case with a page of its stories. Throws a Problem if it does not exist. */
export async function caseData(
  reading: Reading,
  id: string,
  before: string | undefined,
  most: number,
): Promise<{ of: WholeCase; page: readonly CaseStory[]; cursor: string | null }> {
  const of = await findWholeCase(reading, id);
  if (!of) throw noSuchCase();
  return {
    of,
    ...cutPage(await caseStories(reading, of, { after: before, most }), most, ({ id: last }) => last),
  };
}

/** A case as data. */
export function caseJson(of: RevisionCase) {
  const { id, state, dataset, from, to, retrieved, openedAt, closedAt, stories, sentences, waiting } = of;
  return {
    id,
    state,
    dataset: dataset.slug,
    from,
    to,
    retrieved: retrieved?.toISOString() ?? null,
    opened: openedAt.toISOString(),
    closed: closedAt?.toISOString() ?? null,
    stories,
    sentences,
    waiting,
  };
}

/** A case with the producer's changes and the decisions, as data. */
export function wholeCaseJson(of: WholeCase) {
  const { changes, stillHold, decisions } = of;
  return {
    ...caseJson(of),
    changes: changes && {
      added: changes.added,
      removed: changes.removed,
      changed: changes.changed,
      largest: changes.largest,
    },
    stillHold,
    decisions: decisions.map(({ storyId, decision, sentences, by, at, note }) => ({
      story: storyId,
      decision,
      sentences,
      by,
      at: at.toISOString(),
      note,
    })),
  };
}

/** A story of a case as data. */
export function caseStoryJson({ groupId, sentences, ...story }: CaseStory) {
  return {
    id: story.id,
    slug: story.slug,
    headline: story.headline,
    language: story.language,
    group: groupId,
    revision: story.revision,
    note: story.note,
    sentences: sentences.map(({ id, state, place, passage, corrected, byHand, rewrittenBy, figures }) => ({
      id,
      state,
      place,
      passage,
      corrected,
      byHand,
      rewritten: rewrittenBy !== null,
      figures: figures.map(({ claimId, exact, before, after }) => ({
        figure: claimId,
        quote: exact,
        before: before && {
          verdict: before.verdict,
          reason: before.reason,
          value: before.details.value,
        },
        after: { verdict: after.verdict, reason: after.reason, value: after.details.value },
      })),
    })),
  };
}
