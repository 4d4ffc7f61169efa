import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { FigureSource } from '../checks/figure-query.ts';
import type { Question } from '../checks/question.ts';
import { saysTheSame } from './echoes.ts';
import type { Figure } from './figure.ts';

/** What a figure of a headline may rest on, as the figure of the text does that says the same. */
export interface EchoProposal {
  readonly datasetId: string | null;
  /** The second dataset that its question needs; left out where it needs none. */
  readonly secondId?: string | null;
  readonly query: Question | null;
  readonly source: FigureSource | null;
  readonly score: number;
  readonly because?: readonly string[];
  /** Whether another question fits the words as well. */
  readonly tied?: boolean;
}

/** Somebody accepted it for the same words, which is worth more than a question that fits; a person looks still. */
const SCORE = 0.95;

/** What the figures of headlines and standfirsts may rest on, by their ids: a person accepted it for the same in the text. */
export async function echoProposals(
  reading: Reading,
  claims: readonly { id: string; story_id: string; place: string; figure: unknown }[],
): Promise<ReadonlyMap<string, readonly EchoProposal[]>> {
  const echoes = claims.filter(({ place }) => place !== 'text');
  if (echoes.length === 0) return new Map();
  const bound = await reading
    .selectFrom('claim_evidence as e')
    .innerJoin('claims as c', 'c.id', 'e.claim_id')
    .select(['c.story_id', 'c.figure', 'e.dataset_id', 'e.second_dataset_id', 'e.query', 'e.source'])
    .where('c.story_id', '=', sql<string>`any(${[...new Set(echoes.map(({ story_id }) => story_id))]})`)
    .where('c.place', '=', 'text')
    .where('c.gone_at', 'is', null)
    .where('e.state', '=', 'accepted')
    .orderBy('c.position')
    .execute();
  return new Map(
    echoes.map(({ id, story_id, figure }) => {
      const same = bound.filter(
        (one) => one.story_id === story_id && saysTheSame(figure as Figure, one.figure as Figure),
      );
      // The same question for two figures of the text is one question.
      const different = new Map(same.map((one) => [JSON.stringify([one.query, one.source]), one]));
      return [
        id,
        [...different.values()].map(
          ({ dataset_id: datasetId, second_dataset_id: secondId, query, source }) => ({
            datasetId,
            secondId,
            query: query as Question | null,
            source: source as FigureSource | null,
            score: SCORE,
          }),
        ),
      ];
    }),
  );
}

/** Has the figures of a story's headline and standfirst looked at again: a figure of its text rests on something new. */
export async function askEchoes(writing: Writing, storyId: string): Promise<void> {
  await writing
    .updateTable('claims')
    .set({ proposed_at: null })
    .where('story_id', '=', storyId)
    .where('place', '<>', 'text')
    .where('gone_at', 'is', null)
    .execute();
}
