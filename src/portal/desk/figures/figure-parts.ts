import type { Problem } from '../../../errors.ts';
import { abstentionSentence } from '../../../evidence/abstaining/abstention-words.ts';
import { whyNothingProposed } from '../../../evidence/abstaining/why-nothing.ts';
import type { ClaimEvidence, FigureRecord } from '../../../evidence/claims/claim.ts';
import { figureRecord, proposalsOf } from '../../../evidence/claims/claims.queries.ts';
import { type ClaimAtDesk, claimAtDesk } from '../../../evidence/queue/claim-history.queries.ts';
import type { Role } from '../../../readers/member.ts';
import { nameIn } from '../../../stories/story.ts';
import { refusal } from '../../../words/refusal.ts';
import type { PageContext } from '../../http/page.ts';
import { type DeskLists, readDeskLists, withCubes } from './desk-lists.ts';
import { type Tried, tryQuery } from './try-query.ts';

/** The values of one of the forms on a claim's page, and their errors. */
export interface FigureTyped {
  readonly form: 'query' | 'sql' | 'source' | 'sign' | 'overrule' | 'accept' | 'hide';
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Partial<Record<string, string>>>;
  /** The result of trying it, in lines. */
  readonly shown?: readonly string[];
}

/** A claim at the desk, with the results of trying each proposal. */
export interface FigureAtDesk {
  readonly record: FigureRecord;
  readonly desk: ClaimAtDesk;
  readonly proposals: readonly { readonly evidence: ClaimEvidence; readonly tried: Tried | null }[];
  readonly lists: DeskLists;
}

/** Whether the claim has no question, accepted or proposed. */
export function isWithoutQuestion({
  record,
  proposals,
}: Pick<FigureAtDesk, 'record' | 'proposals'>): boolean {
  return record.evidence === null && proposals.every(({ evidence: { rests } }) => rests.kind !== 'query');
}

/** Why no question is proposed for a claim, as a sentence; null if it no longer appears in its story. */
export async function whyNoProposals(
  { reading, analytics, clock }: Pick<PageContext, 'reading' | 'analytics' | 'clock'>,
  { record: { claim, story }, lists }: FigureAtDesk,
  language: string,
): Promise<string | null> {
  const { datasets } = lists;
  const asked = { claimId: claim.id, storyId: story.id, datasets, now: clock.now(), language };
  const abstention = await whyNothingProposed(reading, analytics, asked);
  const titleOf = (slug: string) =>
    nameIn(datasets.find((one) => one.slug === slug)?.names ?? {}, language) || slug;
  return abstention && abstentionSentence(abstention, { language, titleOf, open: false });
}

/** The data a claim's page is built from. */
export interface FigureParts extends FigureAtDesk {
  readonly role: Role;
  readonly typed: FigureTyped | null;
  /** Why no question is proposed, if that was requested. */
  readonly whyNot?: string | null;
}

/** Reads a claim at the desk, with questions in words of `language`. Throws a Problem if it does not exist. */
export async function readFigureAtDesk(
  context: Pick<PageContext, 'reading' | 'analytics'>,
  id: string,
  language: string,
): Promise<FigureAtDesk> {
  const { reading } = context;
  const [record, desk] = await Promise.all([figureRecord(reading, id), claimAtDesk(reading, id)]);
  if (!record || !desk) throw noSuchClaim();
  const proposed = await proposalsOf(reading, id);
  const all = [record.evidence, ...proposed, ...desk.past].flatMap((one) =>
    one?.rests.kind === 'query' ? [one.rests.query] : [],
  );
  const lists = await withCubes(context, await readDeskLists(context), all);
  const proposals: FigureAtDesk['proposals'][number][] = [];
  for (const evidence of proposed) {
    const { rests } = evidence;
    const tried =
      rests.kind === 'query'
        ? await tryQuery(
            context,
            { ...record.claim, language: record.story.language },
            rests.query,
            lists,
            language,
          )
        : null;
    proposals.push({ evidence, tried });
  }
  return { record, desk, proposals, lists };
}

/** The error for a claim that does not exist, or no longer does. */
export function noSuchClaim(): Problem {
  return refusal('figureUnknown');
}
