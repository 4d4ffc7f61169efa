import { expect, it } from 'vitest';
import { openPGlite } from './pglite.ts';
import { keepTemplate } from './testing.ts';

it('answers all that was asked before it was closed, and nothing after', async () => {
  const thread = await openPGlite('memory://', await keepTemplate());
  const asked = Array.from({ length: 40 }, (_, at) =>
    at % 2 === 0 ? thread.query('select $1::int as at', [at]) : thread.script(`select ${at} as at`),
  );
  const closed = thread.close();
  const late = thread.query('select $1::int as at', [1]);
  await expect(late).rejects.toThrow('The database thread has ended');
  const answers = await Promise.all(asked);
  expect(answers.map(({ rows }) => rows[0]?.at)).toEqual(asked.map((_, at) => at));
  await closed;
});
