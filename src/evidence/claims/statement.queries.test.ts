import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import type { FigureMark } from '../checks/verdict.ts';
import type { Figure } from './figure.ts';
import { isFigure, isProposedFor, takesProposals } from './statement.queries.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const STATEMENT = { statement: { kind: 'extreme' } } as unknown as Figure;
const NUMBER = {} as Figure;

test.each<
  [what: string, mark: FigureMark | null, hidden: boolean, figure: Figure, is: boolean, asks: boolean]
>([
  ['a number with a mark', 'u', false, NUMBER, true, true],
  ['a number that an editor hid', null, true, NUMBER, true, false],
  ['a number that is none of the story', null, false, NUMBER, true, false],
  ['a statement that rests on something', 'w', false, STATEMENT, true, true],
  ['a statement that rests on nothing', null, false, STATEMENT, false, true],
  ['a statement that an editor hid', null, true, STATEMENT, false, false],
])('%s', async (_, mark, hidden, figure, is, asks) => {
  const claim = sql<object>`(select ${mark ?? ''}::text as mark, ${hidden}::boolean as hidden,
    ${JSON.stringify(figure)}::jsonb as figure)`;
  const answer = await store.reading
    .selectFrom(claim.as('c'))
    .select([isFigure('c').as('is'), isProposedFor('c').as('asks')])
    .executeTakeFirstOrThrow();
  expect(answer).toEqual({ is, asks });
  expect(takesProposals({ mark, hidden, figure })).toBe(asks);
});
