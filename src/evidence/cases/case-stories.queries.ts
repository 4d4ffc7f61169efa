import { type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Judgement } from '../checks/verdict.ts';
import type { ClaimPlace } from '../claims/claim.ts';
import type { Figure } from '../claims/figure.ts';
import { type KeptClaim, keptClaims } from '../claims/kept-claims.queries.ts';
import { correctedSentence, type SentenceFigure } from './corrected-sentence.ts';
import type { CaseSentence, CaseStory, RevisionCase, SentenceState } from './revision-case.ts';
import { revisionNote } from './revision-note.ts';

/** Which stories of a case: those after the story `after`, or these alone. */
export type CaseStoriesWanted =
  | { readonly after?: string | undefined; readonly most: number }
  | { readonly only: string };

/** Stories of a case with their sentences, translations beside one another; one more than `most` where there are more. */
export async function caseStories(
  reading: Reading | Writing,
  of: RevisionCase,
  wanted: CaseStoriesWanted,
): Promise<CaseStory[]> {
  let query = reading
    .selectFrom('stories as s')
    .select(['s.id', 's.slug', 's.headline', 's.language', 's.group_id as groupId', 's.revision'])
    .where(
      sql<SqlBool>`s.id in (select p.story_id from correction_proposals p where p.case_id = ${of.id}::uuid)`,
    )
    .orderBy('s.group_id')
    .orderBy('s.id');
  if ('only' in wanted) query = query.where('s.id', '=', wanted.only);
  else {
    query = query.limit(wanted.most + 1);
    if (wanted.after && isId(wanted.after))
      query = query.where(
        sql<SqlBool>`(s.group_id, s.id) > (select l.group_id, l.id from stories l where l.id = ${wanted.after}::uuid)`,
      );
  }
  const stories = await query.execute();
  const ids = stories.map(({ id }) => id);
  const [proposals, claims] = await Promise.all([
    proposalsOf(reading, of.id, ids),
    keptClaims(reading, { stories: ids }),
  ]);
  return stories.map((story) => {
    const sentences = sentencesOf(
      proposals.filter(({ storyId }) => storyId === story.id),
      claims.filter(({ storyId, gone, hidden }) => storyId === story.id && !gone && !hidden),
    );
    const waiting = sentences.filter(({ state }) => state === 'open');
    return { ...story, sentences, note: revisionNote(of, waiting, story.language) };
  });
}

type Proposal = Awaited<ReturnType<typeof proposalsOf>>[number];

async function proposalsOf(reading: Reading | Writing, caseId: string, storyIds: readonly string[]) {
  const verdict = (column: string) => sql<Judgement | null>`(
    select jsonb_build_object('verdict', v.verdict, 'reason', v.reason, 'details', v.details)
    from verdicts v where v.id = ${sql.ref(column)})`;
  return reading
    .selectFrom('correction_proposals as p')
    .innerJoin('claims as c', 'c.id', 'p.claim_id')
    .select([
      'p.id',
      'p.story_id as storyId',
      'p.claim_id as claimId',
      sql<ClaimPlace>`c.place`.as('place'),
      'c.exact',
      'c.prefix',
      sql<Figure>`c.figure`.as('figure'),
      'p.passage_before as passage',
      'p.passage_after as passageAfter',
      'p.rewritten_by as rewrittenBy',
      sql<SentenceState>`p.state`.as('state'),
      verdict('p.before_verdict').as('before'),
      verdict('p.after_verdict').as('after'),
    ])
    .where('p.case_id', '=', caseId)
    .where('p.story_id', '=', sql<string>`any(${[...storyIds]})`)
    .orderBy('c.position')
    .orderBy('p.id')
    .execute();
}

function sentencesOf(proposals: readonly Proposal[], claims: readonly KeptClaim[]): CaseSentence[] {
  const groups = new Map<string, Proposal[]>();
  for (const one of proposals) {
    const key = JSON.stringify([one.place, one.passage, one.state]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const all = [...groups.values()].map((group) => sentenceOf(group, claims));
  // What was proposed anew by the same version is shown once.
  return all.filter(
    (one) =>
      one.state !== 'overtaken' ||
      !all.some((other) => other !== one && other.place === one.place && other.passage === one.passage),
  );
}

function sentenceOf(group: readonly Proposal[], claims: readonly KeptClaim[]): CaseSentence {
  const [first] = group;
  if (!first) throw new Error('a sentence has a proposal');
  const { id, place, passage, state, passageAfter, rewrittenBy } = first;
  const written =
    passageAfter !== null && (rewrittenBy !== null || state === 'accepted') ? passageAfter : null;
  const made = written === null ? madeBy(group, claims) : { text: written, byHand: null, puts: [] };
  return {
    id,
    proposals: group.map((one) => one.id),
    state,
    place,
    passage,
    corrected: made.text,
    puts: made.puts,
    byHand: state === 'open' ? made.byHand : null,
    rewrittenBy: written === null ? null : rewrittenBy,
    figures: group.flatMap(({ claimId, exact, figure, before, after }) =>
      after ? [{ claimId, exact, figure, before, after }] : [],
    ),
  };
}

/** The passage with all put right that the data contradict now, also what they contradicted before. */
function madeBy(group: readonly Proposal[], claims: readonly KeptClaim[]) {
  const [first] = group;
  const here = claims.filter(({ place, sentence }) => place === first?.place && sentence === first?.passage);
  const proposed = new Map(group.map((one) => [one.claimId, one]));
  const touched: SentenceFigure[] = [];
  const others: SentenceFigure[] = [];
  for (const { id, exact, prefix, figure, verdict, decided, evidence } of here) {
    const value = verdict?.details.value ?? null;
    const isFalse = decided === 'differs' || decided === 'cannot be checked';
    if (isFalse && (proposed.has(id) || (decided === 'differs' && verdict?.reason !== 'overruled')))
      touched.push({ exact, prefix, figure, value });
    else if (
      evidence === null &&
      !figure.minor &&
      !figure.setAside &&
      !figure.derivedFrom &&
      !figure.statement
    )
      others.push({ exact, prefix, figure, value: null });
  }
  return correctedSentence(first?.passage ?? '', touched, others);
}
