import type { Comparison } from '../../../desk/comparing/compare-copies.ts';
import { type DeskStory, findDeskStory } from '../../../desk/copy.queries.ts';
import type { KeptCopy } from '../../../desk/copy.ts';
import { standingCopy } from '../../../desk/keeping/standing.queries.ts';
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
export async function standingOf({ reading }: Pick<ActContext, 'reading'>, id: string): Promise<KeptCopy> {
  const standing = await standingCopy(reading, id);
  if (!standing) throw refusal('storyUnknown');
  return standing;
}

/** A story at the desk, as the API returns it. */
export async function deskStoryJson(context: ActContext, story: DeskStory, member: Member) {
  const { config, reading } = context;
  const [{ version, copy }, plan] = [await standingOf(context, story.id), await findPlan(reading, story.id)];
  return {
    id: story.id,
    slug: story.slug,
    url: `${config.PUBLIC_URL}/story/${story.slug}`,
    state: story.state,
    revision: story.revision,
    version,
    language: copy.language,
    headline: copy.headline,
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
export function standingJson({ version, baseRevision, savedAt, savedBy, copy }: KeptCopy) {
  return { version, baseRevision, saved: savedAt.toISOString(), savedBy, copy };
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
