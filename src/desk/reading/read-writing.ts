import { type MentionIn, mentionsIn } from '../../entities/mentions/mentions-in.ts';
import { type ClaimAfter, claimsIn } from '../../evidence/claims/claims-after.ts';
import { type UnreadFigures, unreadFigures } from '../../evidence/claims/read-claims.ts';
import { takesProposals } from '../../evidence/claims/statement.queries.ts';
import type { Reading } from '../../store/database.ts';
import { bodyText } from '../../stories/body.ts';
import { copyOverlap, copySketch, isSameCopy } from '../../stories/copy-sketch.ts';
import { takeTurns } from '../../stories/take-turns.ts';
import type { Block, Going } from '../blocks/block.ts';
import { blocksOfDraft, entitiesNamed } from '../blocks/blocks.queries.ts';
import type { Draft } from '../draft.ts';
import {
  type EntityNamed,
  entitiesById,
  proposalsBehind,
  type SketchedStory,
  sketches,
} from './read-writing.queries.ts';

/** A story that is the same copy as the draft. */
export interface SameCopy extends Omit<SketchedStory, 'sketch'> {
  /** The share of five-word runs in common, 0 to 1. */
  readonly overlap: number;
}

/** A figure in a draft. */
export interface FigureRead extends ClaimAfter {
  /** How many proposals its previous claim has; a figure with evidence has none pending. */
  readonly proposals: number;
}

/** The result of checking a draft; nothing of it is stored. */
export interface WritingRead {
  /** The figures the desk has to check, in text order. */
  readonly figures: readonly FigureRead[];
  /** What was not read for figures because it is too long; null if everything was. */
  readonly unread: UnreadFigures | null;
  readonly mentions: readonly MentionIn[];
  readonly entities: ReadonlyMap<string, EntityNamed>;
  readonly copies: readonly SameCopy[];
  readonly blocks: readonly Block[];
}

/** Maximum number of copies listed. */
const MOST_COPIES = 5;

/** Analyses a story's draft as a save would, and returns the result. */
export async function readWriting(
  reading: Reading,
  story: { readonly id: string; readonly publishedAt: Date | null },
  draft: Draft,
  going: Going,
): Promise<WritingRead> {
  const text = bodyText(draft.body);
  // One after another, with yields: otherwise processing the whole text would block the event loop.
  const turn = () => takeTurns(text.length);
  const others = async () => {
    await turn();
    const copies = await sameCopies(reading, story.id, draft.language, text);
    await turn();
    const words = { ...draft, caption: draft.lead?.caption ?? null };
    return { copies, mentions: await mentionsIn(reading, story.id, { words, date: story.publishedAt }) };
  };
  const [claims, { copies, mentions }] = await Promise.all([
    claimsIn(reading, {
      storyId: story.id,
      language: draft.language,
      headline: draft.headline,
      standfirst: draft.standfirst,
      body: draft.body,
      date: story.publishedAt,
    }),
    others(),
  ]);
  await turn();
  const named = entitiesNamed(mentions);
  const [blocks, entities, proposals] = await Promise.all([
    blocksOfDraft(reading, draft, { storyId: story.id, claims, entityIds: named }, going),
    entitiesById(reading, named),
    proposalsBehind(
      reading,
      claims.flatMap(({ old }) => old?.id ?? []),
    ),
  ]);
  await turn();
  const unread = unreadFigures(
    draft.body,
    claims.map(({ found }) => found),
  );
  const figures = claims
    .map((claim) => ({
      ...claim,
      proposals: claim.evidence ? 0 : (proposals.get(claim.old?.id ?? '') ?? 0),
    }))
    .filter(isOfDesk);
  return { figures, unread, mentions, entities, copies, blocks };
}

/**
 * Whether the desk has to check a figure: not if an editor hid it, nor a statement without a number until it has a
 * proposal.
 */
function isOfDesk({ mark, old, found: { figure }, proposals }: FigureRead): boolean {
  const hidden = old?.hidden ?? false;
  if (figure.setAside && !hidden) return true;
  return takesProposals({ mark, hidden, figure }) && (mark !== null || proposals > 0);
}

async function sameCopies(
  reading: Reading,
  storyId: string,
  language: string,
  text: string,
): Promise<SameCopy[]> {
  const own = copySketch(text);
  if (!own) return [];
  const others = await sketches(reading, storyId, language);
  return others
    .filter(({ sketch }) => isSameCopy(own, sketch))
    .map(({ sketch, ...other }) => ({ ...other, overlap: copyOverlap(own, sketch) }))
    .sort((a, b) => b.overlap - a.overlap)
    .slice(0, MOST_COPIES);
}
