import type { Problem } from '../../../errors.ts';
import type { ClaimEvidence, FigureRecord } from '../../../evidence/claims/claim.ts';
import { figureRecord, proposalsOf } from '../../../evidence/claims/claims.queries.ts';
import { type ClaimAtDesk, claimAtDesk } from '../../../evidence/queue/claim-history.queries.ts';
import type { Role } from '../../../readers/member.ts';
import { refusal } from '../../../words/refusal.ts';
import type { PageContext } from '../../http/page.ts';
import { type DeskLists, readDeskLists, withCubes } from './desk-lists.ts';
import { type Tried, tryQuery } from './try-query.ts';

/** What was typed into one of the forms of a claim's page, and what is wrong with it. */
export interface FigureTyped {
  readonly form: 'query' | 'sql' | 'source' | 'sign' | 'overrule' | 'accept' | 'hide';
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Partial<Record<string, string>>>;
  /** What trying it showed, in lines. */
  readonly shown?: readonly string[];
}

/** A claim at the desk, with what trying each proposal shows. */
export interface FigureAtDesk {
  readonly record: FigureRecord;
  readonly desk: ClaimAtDesk;
  readonly proposals: readonly { readonly evidence: ClaimEvidence; readonly tried: Tried | null }[];
  readonly lists: DeskLists;
}

/** What the page of a claim is made from. */
export interface FigureParts extends FigureAtDesk {
  readonly role: Role;
  readonly typed: FigureTyped | null;
}

/** Reads a claim at the desk, with questions in words of `language`; a Problem where there is none. */
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

/** Says that a claim is not, or no longer, there. */
export function noSuchClaim(): Problem {
  return refusal('figureUnknown');
}
