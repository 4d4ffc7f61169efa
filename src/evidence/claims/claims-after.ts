import type { Reading, Writing } from '../../store/database.ts';
import { withoutLater } from '../checks/explain.ts';
import { judgeAgain, unverifiable } from '../checks/judge-readings.ts';
import type { FigureMark, Judgement } from '../checks/verdict.ts';
import { readFigureAgain } from '../linking/figure-again.ts';
import { saysNow } from '../linking/says-now.ts';
import { matchAnchors } from './anchor.ts';
import { CLAIM_PLACES, type ClaimPlace } from './claim.ts';
import { claimsOf } from './claims-of.ts';
import type { Figure } from './figure.ts';
import { type KeptClaim, keptClaims } from './kept-claims.queries.ts';
import { marksOf } from './marks.ts';
import { isOtherStatement } from './other-statement.ts';
import type { FoundClaim, StoryText } from './read-claims.ts';
import { isSameUnit } from './unit-forms.ts';

/** What an edit of its words does to a claim that rests on something. */
interface Edit {
  /** It has become another question: what it rested on falls. */
  readonly replaced: boolean;
  /** What is said of the changed words; null where the verdict in force stays. */
  readonly judged: Judgement | null;
}

/** A figure found in a text, the kept claim that it goes on from, and what comes of it. */
export interface ClaimAfter {
  readonly found: FoundClaim;
  readonly old: KeptClaim | null;
  readonly edit: Edit | null;
  /** The verdict in force after the edit; null where there is none. */
  readonly judgement: Judgement | null;
  /** What it rests on still. */
  readonly evidence: KeptClaim['evidence'];
  readonly mark: FigureMark | null;
}

/** The figures found in a text as they go on from the claims that stood there before. */
export function claimsAfter(found: readonly FoundClaim[], before: readonly KeptClaim[]): ClaimAfter[] {
  const matches = matchInPlaces(found, before);
  const after = found.map((fresh, i) => {
    const place = matches[i] ?? null;
    const old = place === null ? null : (before[place] ?? null);
    const edit = old ? afterEdit(old, fresh) : null;
    const evidence = edit?.replaced ? null : (old?.evidence ?? null);
    return { found: fresh, old, edit, judgement: edit?.judged ?? old?.verdict ?? null, evidence };
  });
  const marks = marksOf(
    after.map(({ found: { figure }, old, edit, evidence }) => ({
      figure,
      hidden: old?.hidden ?? false,
      asserted: old?.asserted ?? false,
      evidence: evidence?.kind ?? null,
      open: old?.open !== false,
      verdict: old?.open === false ? null : (edit?.judged?.verdict ?? old?.decided ?? null),
    })),
  );
  return after.map((claim, i) => ({ ...claim, mark: marks[i] ?? null }));
}

/** What stood in the headline is found again in the headline alone, and so is what stood in the text; a number never becomes what is said without one. */
function matchInPlaces(found: readonly FoundClaim[], before: readonly KeptClaim[]): (number | null)[] {
  const matches: (number | null)[] = found.map(() => null);
  for (const [place, stated] of CLAIM_PLACES.flatMap((one) => [
    [one, false] as const,
    [one, true] as const,
  ])) {
    const fresh = placesOf(found, place, stated);
    const old = placesOf(before, place, stated);
    if (fresh.length === 0 || old.length === 0) continue;
    const matched = matchAnchors(
      fresh.map((at) => found[at] as FoundClaim),
      old.map((at) => before[at] as KeptClaim),
    );
    for (const [i, to] of matched.entries()) {
      const at = fresh[i];
      if (at !== undefined && to !== null) matches[at] = old[to] ?? null;
    }
  }
  return matches;
}

function placesOf(
  claims: readonly { readonly place: ClaimPlace; readonly figure: Pick<Figure, 'statement'> }[],
  place: ClaimPlace,
  stated: boolean,
): number[] {
  return claims.flatMap((claim, at) =>
    claim.place === place && Boolean(claim.figure.statement) === stated ? [at] : [],
  );
}

/** The figures of a story's text, whether it is saved or only being written, with what each has of its claim; nothing is kept. */
export async function claimsIn(reading: Reading | Writing, text: StoryText): Promise<ClaimAfter[]> {
  const [before, found] = await Promise.all([
    keptClaims(reading, { stories: [text.storyId] }),
    claimsOf(text),
  ]);
  return claimsAfter(found, before);
}

/**
 * What an edit of a figure's words does to what it rests on: another number is judged by the values the data gave
 * when it was last checked; another unit, measure or period is another question, and its evidence falls.
 */
function afterEdit(old: KeptClaim, fresh: FoundClaim): Edit | null {
  if (!old.evidence || old.sentence === fresh.sentence) return null;
  const was = old.figure;
  const is = fresh.figure;
  const isOther = is.statement ? isOtherStatement(old, fresh) : isOtherQuestion(was, is);
  if (old.evidence.kind === 'query' && isOther) {
    return { replaced: true, judged: old.verdict ? unverifiable(is, 'no evidence', []) : null };
  }
  const same =
    was.value === is.value &&
    was.high === is.high &&
    was.hedge === is.hedge &&
    was.grain === is.grain &&
    was.direction === is.direction;
  if (old.evidence.kind === 'source' || !old.verdict || !old.decided) return null;
  const isPast = old.verdict.reason === 'stale' && !isStillOfNow(fresh);
  const before = isPast ? withoutLater(old.verdict) : old.verdict;
  if (same) return isPast ? { replaced: false, judged: before } : null;
  return { replaced: false, judged: judgeAgain(is, before) };
}

/** Whether a sentence says of a figure, in any language, that it is the latest. */
function isStillOfNow({ figure, exact, sentence, prefix }: FoundClaim): boolean {
  return saysNow(readFigureAgain({ figure, exact, sentence, prefix }, 'en'), null);
}

function isOtherQuestion(was: Figure, is: Figure): boolean {
  if (!isSameUnit(was.unit, is.unit) || was.measure !== is.measure) return true;
  const differ = (a: unknown, b: unknown) =>
    a !== null && b !== null && JSON.stringify(a) !== JSON.stringify(b);
  return (
    differ(was.period, is.period) ||
    differ(was.subject.reporter, is.subject.reporter) ||
    differ(was.subject.partner, is.subject.partner) ||
    differ(was.subject.flow, is.subject.flow)
  );
}
