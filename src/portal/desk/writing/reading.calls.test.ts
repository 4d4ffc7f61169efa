import { afterAll, beforeAll, expect, it } from 'vitest';
import { commitDraft } from '../../../desk/commit-draft.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { bodyOf, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const READING = '/api/v1/desk/stories/{id}/reading' as const;
const WIRE =
  'The port of Lattaquan closed for three days after a storm, and ships that were to unload machine parts waited outside the breakwater until the pilots went back to work. '.repeat(
    3,
  );
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch);
});
afterAll(() => api.close());

it('reads a text as saving it would, and keeps nothing', async () => {
  const { client } = await api.clientOf('Rosa', 'reporter');
  const drafts = [draftOf({ headline: 'Port closed', text: WIRE })];
  await api.store.write((writing) => upsertStories(writing, drafts, new Date()));
  const { data: story } = await client.POST('/api/v1/desk/stories', {
    body: { language: 'en', kind: 'news', copy: { headline: 'Begun', body: bodyOf('First.') } },
  });
  const at = { params: { path: { id: story?.id ?? '' } } };
  const { data: kept } = await client.GET('/api/v1/desk/stories/{id}/copy', at);
  const counted =
    'select (select count(*) from claims) as claims, (select max(version) from copies) as copies';
  const before = (await api.store.statement(counted)).rows;
  const sent = {
    ...kept?.copy,
    headline: 'Imports fell 11 %',
    body: bodyOf(
      `Imports fell by 9 % in 2022. It is not true that they fell by 40 %. Acme Lathes GmbH of Essen did not answer. ${WIRE}`,
    ),
  };
  const { data, error } = await client.POST(READING, { ...at, body: sent });
  expect(error).toBeUndefined();
  const [head, first, denied] = data?.figures ?? [];
  expect(head).toMatchObject({ quote: '11 %', place: 'headline', start: 13, end: 17, mark: 'unsupported' });
  expect(first).toMatchObject({
    quote: '9 %',
    place: 'text',
    mark: 'unsupported',
    figure: null,
    proposals: 0,
  });
  expect(denied).toMatchObject({ quote: '40 %', mark: null, setAside: 'denied' });
  // A denied claim does not block the story.
  expect(data?.blocks.filter(({ kind }) => kind === 'unsupported').map(({ place }) => place)).toEqual([
    'headline',
    'text',
  ]);
  expect(data?.names).toContainEqual({ name: 'Acme Lathes GmbH', entity: null, hit: null });
  expect(data?.copies).toMatchObject([{ headline: 'Port closed' }]);
  expect(data?.blocks.map(({ kind }) => kind)).toContain('unsupported');
  expect((await api.store.statement(counted)).rows).toEqual(before);
  expect(api.untold).toEqual([]);
});

it('leaves out a figure that an editor hid, whatever the text says of it', async () => {
  const { client, member } = await api.clientOf('Renate', 'reporter');
  const { data: story } = await client.POST('/api/v1/desk/stories', {
    body: {
      language: 'en',
      kind: 'news',
      copy: { headline: 'Begun', body: bodyOf('It is not true that imports fell by 40 %.') },
    },
  });
  const at = { params: { path: { id: story?.id ?? '' } } };
  const { data: kept } = await client.GET('/api/v1/desk/stories/{id}/copy', at);
  const figures = async () => {
    const { data } = await client.POST(READING, { ...at, body: { ...kept?.copy } });
    return data?.figures.map(({ quote, figure }) => ({ quote, isKept: figure !== null }));
  };
  const taking = { memberId: member.id, reason: 'to bind its figures' };
  await api.store.write((writing) => commitDraft(writing, story?.id ?? '', taking, new Date()));
  expect(await figures()).toEqual([{ quote: '40 %', isKept: true }]);
  await api.store.statement('update claims set hidden = true where story_id = $1::uuid', [story?.id]);
  expect(await figures()).toEqual([]);
});

it('refuses what is no copy, and no story', async () => {
  const { client } = await api.clientOf('Rita', 'reporter');
  const { data: story } = await client.POST('/api/v1/desk/stories', {
    body: { language: 'en', kind: 'news' },
  });
  const at = (id: string) => ({ params: { path: { id } } });
  const read = (id: string, body: Record<string, unknown>) => client.POST(READING, { ...at(id), body });
  expect((await read(story?.id ?? '', { headline: 5 })).response.status).toBe(400);
  const { data: kept } = await client.GET('/api/v1/desk/stories/{id}/copy', at(story?.id ?? ''));
  const odd = await read(story?.id ?? '', { ...kept?.copy, headlin: 'x' });
  expect(odd.error?.detail).toBe('The field headlin is not known here.');
  const none = '0193d1a0-5f8e-7c3b-9d52-6b1f0c7e4a21';
  expect((await read(none, { ...kept?.copy })).response.status).toBe(404);
  expect(api.untold).toEqual([]);
});
