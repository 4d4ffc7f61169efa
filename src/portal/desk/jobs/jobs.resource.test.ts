import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { MOST_TRIES, sendJob } from '../../../store/queue.ts';
import { claimJob, declareJobs, failJob, finishStanding } from '../../../store/queue-claims.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let administrator: TestMember;
let editor: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  administrator = await makeMember(store, { role: 'administrator', name: 'Ada Admin' });
  editor = await makeMember(store, { role: 'editor' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const visits = visitsTo(() => ({ portal, as: administrator }));
const rowOf = async (id: string) =>
  (await store.statement('select state, tries, failure from jobs where id = $1::uuid', [id])).rows[0];

/** Makes the next job of this name fail on every attempt; answers its id. */
async function failed(name: string): Promise<string> {
  let id = '';
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    await store.statement("update jobs set due_at = now() - interval '1 second' where name = $1", [name]);
    const claim = await claimJob(store, name, false);
    if (!claim) throw new Error(`${name} was not to be had`);
    id = claim.id;
    await failJob(store, claim, `<b>no</b> disk, "full" ${tries}`, new Date('2099-01-01T00:00:00Z'));
  }
  return id;
}

async function asked(name: string): Promise<string> {
  const order = { id: newId(), name, data: {}, askedBy: administrator.id, at: new Date() };
  await store.write((writing) => sendJob(writing, order));
  return failed(name);
}

async function json() {
  const answer = await visits.get('/desk/jobs.json');
  return ((await answer.json()) as { jobs: Record<string, unknown>[] }).jobs;
}

test('an administrator sees what failed for good, and why, as a page, as JSON and as a table', async () => {
  expect(await (await visits.get('/desk/jobs')).text()).toContain('No failed jobs.');
  await declareJobs(store, [{ name: 'stands', next: () => new Date('2099-01-01T00:00:00Z'), rhythm: 'x' }]);
  const [standing, one] = [await failed('stands'), await asked('was-asked')];
  const page = await (await visits.get('/desk/jobs')).text();
  expect(page).toContain('was-asked');
  expect(page).toContain('&lt;b>no&lt;/b> disk');
  expect(page).toContain('started by Ada Admin');
  expect(page).toContain('runs on a schedule');
  expect((await json()).map(({ id }) => id).sort()).toEqual([standing, one].sort());
  const csv = await (await visits.get('/desk/jobs.csv')).text();
  expect(csv).toContain('"<b>no</b> disk, ""full"" 5"');
  const metrics = await (await fetch(`${portal.url}/metrics`)).text();
  expect(metrics).toContain('\nsourceline_jobs_failed 2\n');
  await store.statement('delete from jobs');
});

test('one is tried again as often as a new one, or given up; a standing one stays, and is well when it is', async () => {
  await declareJobs(store, [{ name: 'stands', next: () => new Date('2099-01-01T00:00:00Z'), rhythm: 'x' }]);
  const [standing, first, second] = [await failed('stands'), await asked('first'), await asked('second')];
  await visits.post(`/desk/jobs/${first}/retry`, {});
  expect(await rowOf(first)).toMatchObject({ state: 'waiting', tries: 0 });
  await visits.post(`/desk/jobs/${second}/discard`, {});
  expect(await rowOf(second)).toBeUndefined();
  await visits.post(`/desk/jobs/${standing}/discard`, {});
  expect(await rowOf(standing)).toMatchObject({ state: 'waiting', failure: '' });
  expect(await json()).toEqual([]);
  await failed('stands');
  expect(await json()).toHaveLength(1);
  const claim = await claimJob(store, 'stands', true);
  if (claim) await finishStanding(store, claim, null);
  expect(await json()).toEqual([]);
  expect((await visits.post(`/desk/jobs/${second}/retry`, {})).headers.get('location')).toContain(
    'done=gone',
  );
});

test('nobody else may', async () => {
  const others = visitsTo(() => ({ portal, as: editor }));
  for (const path of ['/desk/jobs', '/desk/jobs.json', '/desk/jobs.csv'])
    expect((await others.get(path)).status, path).toBe(403);
  expect((await others.post(`/desk/jobs/${newId()}/retry`, {})).status).toBe(403);
});
