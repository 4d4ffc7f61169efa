import type { Comparison } from '../../../desk/comparing/compare-drafts.ts';
import { type DeskStory, findDeskStory } from '../../../desk/draft.queries.ts';
import type { StoredDraft } from '../../../desk/draft.ts';
import { currentDraft } from '../../../desk/keeping/standing.queries.ts';
import { needsSecondPair } from '../../../desk/only-editor.queries.ts';
import { findPlan } from '../../../desk/plan.queries.ts';
import { movesFor } from '../../../desk/workflow.ts';
import type { Member } from '../../../readers/member.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { ActContext } from '../../http/own-page.ts';

/** The story with the id in a URL. Throws `not found`. */
export async function storyOf(
  { reading }: Pick<ActContext, 'reading'>,
  params: Readonly<Record<string, string>>,
): Promise<DeskStory> {
  const { id = '' } = params;
  const story = isId(id) ? await findDeskStory(reading, id) : null;
  if (!story) throw refusal('storyUnknown');
  return story;
}

/** The current state of a story. */
export async function standingOf({ reading }: Pick<ActContext, 'reading'>, id: string): Promise<StoredDraft> {
  const standing = await currentDraft(reading, id);
  if (!standing) throw refusal('storyUnknown');
  return standing;
}

/** A story at the desk, as the API returns it. */
export async function deskStoryJson(context: ActContext, story: DeskStory, member: Member) {
  const { config, reading } = context;
  const [{ version, draft }, plan] = [await standingOf(context, story.id), await findPlan(reading, story.id)];
  return {
    id: story.id,
    slug: story.slug,
    url: `${config.PUBLIC_URL}/story/${story.slug}`,
    state: story.state,
    revision: story.revision,
    version,
    language: draft.language,
    headline: draft.headline,
    published: story.publishedAt?.toISOString() ?? null,
    scheduled: story.scheduledFor?.toISOString() ?? null,
    embargo: story.embargoUntil?.toISOString() ?? null,
    deleted: story.deletedAt?.toISOString() ?? null,
    startedBy: story.startedBy,
    changedBy: story.changedBy,
    approvedBy: story.approvedBy,
    changed: story.changedAt.toISOString(),
    assigned: plan.assignedTo,
    due: plan.dueAt?.toISOString() ?? null,
    moves: movesFor(member, story, await needsSecondPair(reading, config, member.id)),
    demo: story.demo,
  };
}

/** The current draft, as the API returns it. */
export function standingJson({ version, baseRevision, savedAt, savedBy, draft }: StoredDraft) {
  return { version, baseRevision, saved: savedAt.toISOString(), savedBy, copy: draft };
}

/** A comparison of two texts, as the API returns it. */
export function comparisonJson({ fields, blocks, words }: Comparison) {
  const bare = (pieces: Comparison['fields'][number]['pieces']) =>
    pieces.map(({ kind, text }) => ({ kind, text }));
  return {
    fields: fields.map(({ field, pieces }) => ({ field, pieces: bare(pieces) })),
    blocks: blocks.map(({ change, lines }) => ({
      change,
      lines: lines.map(({ kind, pieces }) => ({ kind, pieces: bare(pieces) })),
    })),
    words,
  };
}
