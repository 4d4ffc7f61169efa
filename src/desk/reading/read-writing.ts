import { type MentionIn, mentionsIn } from '../../entities/mentions/mentions-in.ts';
import { type ClaimAfter, claimsIn } from '../../evidence/claims/claims-after.ts';
import { type UnreadFigures, unreadFigures } from '../../evidence/claims/read-claims.ts';
import { takesProposals } from '../../evidence/claims/statement.queries.ts';
import type { Reading } from '../../store/database.ts';
import { bodyText } from '../../stories/body.ts';
import { copyOverlap, copySketch, isSameCopy } from '../../stories/copy-sketch.ts';
import { takeTurns } from '../../stories/take-turns.ts';
import type { Block, Going } from '../blocks/block.ts';
import { blocksOfCopy, entitiesNamed } from '../blocks/blocks.queries.ts';
import type { Copy } from '../copy.ts';
import {
  type EntityNamed,
  entitiesById,
  proposalsBehind,
  type SketchedStory,
  sketches,
} from './read-writing.queries.ts';

/** A story that is the same copy as what is being written. */
export interface SameCopy extends Omit<SketchedStory, 'sketch'> {
  /** The share of five-word runs in common, 0 to 1. */
  readonly overlap: number;
}

/** A figure of a text that is being written. */
export interface FigureRead extends ClaimAfter {
  /** How many proposals wait at the claim that it goes on from; what rests on something waits for nobody. */
  readonly proposals: number;
}

/** What the house reads in a text that is being written; nothing of it is kept. */
export interface WritingRead {
  /** Those that the desk has to look at, in the order of the text. */
  readonly figures: readonly FigureRead[];
  /** What was not read for figures, being too much; null where all was. */
  readonly unread: UnreadFigures | null;
  readonly mentions: readonly MentionIn[];
  readonly entities: ReadonlyMap<string, EntityNamed>;
  readonly copies: readonly SameCopy[];
  readonly blocks: readonly Block[];
}

/** More of the same copy than this nobody compares. */
const MOST_COPIES = 5;

/** Reads what is being written of a story as a save would, and answers what would come of it. */
export async function readWriting(
  reading: Reading,
  story: { readonly id: string; readonly publishedAt: Date | null },
  copy: Copy,
  going: Going,
): Promise<WritingRead> {
  const text = bodyText(copy.body);
  // One after another: what several do with the whole text at once comes in one turn of the event loop, and others wait.
  const turn = () => takeTurns(text.length);
  const others = async () => {
    await turn();
    const copies = await sameCopies(reading, story.id, copy.language, text);
    await turn();
    const words = { ...copy, caption: copy.lead?.caption ?? null };
    return { copies, mentions: await mentionsIn(reading, story.id, { words, date: story.publishedAt }) };
  };
  const [claims, { copies, mentions }] = await Promise.all([
    claimsIn(reading, {
      storyId: story.id,
      language: copy.language,
      headline: copy.headline,
      standfirst: copy.standfirst,
      body: copy.body,
      date: story.publishedAt,
    }),
    others(),
  ]);
  await turn();
  const named = entitiesNamed(mentions);
  const [blocks, entities, proposals] = await Promise.all([
    blocksOfCopy(reading, copy, { storyId: story.id, claims, entityIds: named }, going),
    entitiesById(reading, named),
    proposalsBehind(
      reading,
      claims.flatMap(({ old }) => old?.id ?? []),
    ),
  ]);
  await turn();
  const unread = unreadFigures(
    copy.body,
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

/** Whether the desk has a figure to look at: none that an editor hid, and no statement without a number before it has a proposal. */
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
