import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { plantMention, plantRelation } from '../../../entities/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let editor: TestMember;
let storyId: string;

const TEXT = 'Officials say Amber Optics supplies lenses used in drones to Basalt Works.';

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  const draft = draftOf({ headline: 'Lenses for drones', slug: 'lenses-for-drones', text: TEXT });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], new Date()));
  storyId = taken?.id ?? '';
}, 60_000);
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page: open, post } = visitsTo(() => ({ portal, as: reporter }));
const make = (label: string, schema: 'Company' | 'Person' = 'Company') =>
  store.write((writing) => makeEntity(writing, { schema, label }, null, new Date())).then(({ id }) => id);
const pageOf = async (id: string, as = reporter) => (await get(`/desk/entities/${id}`, as)).text();
const seenOf = async (id: string) => /name="seen" value="(\d+)"/.exec(await pageOf(id))?.[1] ?? '';
const stateOf = (id: string) =>
  store.reading.selectFrom('entities').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test('an entity is made by hand, found in the list, as JSON and as a table', async () => {
  const wrong = await post('/desk/entities', {
    label: 'Cobalt Trading',
    kind: 'Company',
    country: 'Atlantis',
  });
  expect(wrong.status).toBe(400);
  const again = readPage(await wrong.text());
  expect.soft(again.text).toContain('There is no country called Atlantis');
  expect.soft(again.fields(/^Name/).map(({ value }) => value)).toContain('Cobalt Trading');
  const made = await post('/desk/entities', {
    label: 'Cobalt Trading',
    kind: 'Company',
    country: 'Kyrgyzstan',
    source: 'Register of companies',
    url: 'https://register.example/1',
  });
  expect(made.headers.get('location')).toMatch(/^\/desk\/entities\/[0-9a-f-]{36}\?done=made$/);
  const { entities } = await (await get('/desk/entities.json?q=cobalt')).json();
  expect(entities).toMatchObject([
    { label: 'Cobalt Trading', kind: 'Company', country: 'KG', state: 'known' },
  ]);
  const csv = await (await get('/desk/entities.csv?country=KG')).text();
  expect(csv).toMatch(/^id,slug,label,kind,state,country/);
  expect(csv).toContain('Cobalt Trading');
  expect((await (await get('/desk/entities.json?country=DE')).json()).entities).toEqual([]);
  expect(await (await get('/desk/entities?q=nobody')).text()).toContain('No entities found.');
  expect((await get('/desk/entities?state=odd')).status).toBe(400);
  expect((await get('/desk/entities/not-an-id')).status).toBe(404);
});

test('what it is called and is changes with a history; a change beside one’s own is told', async () => {
  const id = await make('Amber Optic');
  const seen = await seenOf(id);
  const form = {
    seen,
    label: 'Amber Optics',
    slug: 'amber-optics',
    kind: 'Company',
    country: 'China',
    topic: '',
  };
  const done = await post(`/desk/entities/${id}/details`, { ...form, why: 'As its register writes it' });
  expect(done.headers.get('location')).toBe(`/desk/entities/${id}?done=changed`);
  expect(await stateOf(id)).toMatchObject({ label: 'Amber Optics', slug: 'amber-optics', country: 'CN' });
  const page = await pageOf(id);
  expect(page).toContain('Rita Reporter renamed it: Amber Optic');
  expect(page).toContain('As its register writes it');
  // The old name remains as an alias.
  expect(page).toContain('<bdi>Amber Optic</bdi>');
  const late = await post(`/desk/entities/${id}/details`, { ...form, label: 'Other Optics' });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Somebody else has changed Amber Optics since you opened this page.');
  const same = await post(`/desk/entities/${id}/details`, { ...form, seen: await seenOf(id) });
  expect(same.status).toBe(400);
  const bad = await post(`/desk/entities/${id}/details`, {
    ...form,
    seen: await seenOf(id),
    country: 'Nowhere',
  });
  expect(bad.status).toBe(400);
  expect(await bad.text()).toContain('There is no country called Nowhere');
});

test('a statement needs a source and a value its property takes; withdrawn, it stays with who and why', async () => {
  const id = await make('Basalt Works');
  const state = (form: Record<string, string>) => post(`/desk/entities/${id}/state`, form);
  expect((await state({ prop: 'alias', value: 'Basalt' })).status).toBe(400);
  const wrong = await state({ prop: 'innCode', value: '7707083894', source: 'A register' });
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain('This number is not valid');
  expect((await state({ prop: 'secret', value: 'x', source: 'A register' })).status).toBe(400);
  const right = await state({ prop: 'innCode', value: '7707083893', source: 'A register' });
  expect(right.headers.get('location')).toBe(`/desk/entities/${id}?done=stated#statements`);
  expect(await pageOf(id)).toContain('check digit right');
  const story = await state({ prop: 'alias', value: 'Базальт', lang: 'ru', story: 'lenses-for-drones' });
  expect(story.status).toBe(303);
  expect((await state({ prop: 'alias', value: 'B', story: 'no-such-story' })).status).toBe(400);
  const row = await store.reading
    .selectFrom('statements')
    .select('id')
    .where('value', '=', 'Базальт')
    .executeTakeFirstOrThrow();
  const bare = await post(`/desk/entities/${id}/withdraw`, { statement: row.id, why: '' });
  expect(bare.status).toBe(400);
  expect(await bare.text()).toContain('needs a reason');
  const gone = await post(`/desk/entities/${id}/withdraw`, { statement: row.id, why: 'Another factory' });
  expect(gone.headers.get('location')).toContain('done=withdrawn');
  expect(await pageOf(id)).toMatch(/Withdrawn by Rita Reporter, .*Another factory/);
  const back = await post(`/desk/entities/${id}/restore`, { statement: row.id });
  expect(back.headers.get('location')).toContain('done=restored');
  expect((await post(`/desk/entities/${id}/restore`, { statement: row.id })).status).toBe(409);
});

test('only an editor publishes, a person only with an explicit yes, and a page taken back needs a why', async () => {
  const id = await make('Vera Voronina', 'Person');
  expect(await pageOf(id)).toContain('An editor can give this a page.');
  expect((await post(`/desk/entities/${id}/publish`, { seen: await seenOf(id), yes: 'yes' })).status).toBe(
    403,
  );
  const bare = await post(`/desk/entities/${id}/publish`, { seen: await seenOf(id) }, editor);
  expect(bare.status).toBe(400);
  expect(await bare.text()).toContain('A person’s page needs this yes.');
  expect(await stateOf(id)).toMatchObject({ state: 'known' });
  const done = await post(`/desk/entities/${id}/publish`, { seen: await seenOf(id), yes: 'yes' }, editor);
  expect(done.headers.get('location')).toBe(`/desk/entities/${id}?done=published`);
  expect(await stateOf(id)).toMatchObject({ state: 'published' });
  expect((await post(`/desk/entities/${id}/unpublish`, {}, editor)).status).toBe(400);
  const back = await post(`/desk/entities/${id}/unpublish`, { why: 'Not of public concern' }, editor);
  expect(back.headers.get('location')).toContain('done=unpublished');
  const page = await pageOf(id, editor);
  expect(page).toContain('Edith Editor took its page back.');
  expect(page).toContain('Not of public concern');
});

test('what readers see a page of is renamed, merged and made a person by those who publish alone', async () => {
  const shown = await make('Kestrel Gears');
  const twin = await make('Kestrel Gear Works');
  const seen = await seenOf(shown);
  expect((await post(`/desk/entities/${shown}/publish`, { seen }, editor)).status).toBe(303);
  const page = await pageOf(shown);
  expect(page).toContain('An editor or a data editor changes what readers see a page of');
  expect(page).not.toContain(`action="/desk/entities/${shown}/details"`);
  expect(page).not.toContain(`href="/desk/entities/${shown}/merge"`);
  const stateNow = async (id: string) => String((await stateOf(id)).changed_at.getTime());
  const details = { seen: await stateNow(shown), label: 'Kestrel', slug: 'kestrel', kind: 'Company' };
  expect((await post(`/desk/entities/${shown}/details`, details)).status).toBe(403);
  const named = { prop: 'name', value: 'Пустельга', lang: 'ru', source: 'A register' };
  expect((await post(`/desk/entities/${shown}/state`, named)).status).toBe(403);
  const number = { ...named, prop: 'innCode', value: '7707083893', lang: '' };
  expect((await post(`/desk/entities/${shown}/state`, number)).status).toBe(403);
  expect((await post(`/desk/entities/${shown}/state`, named, editor)).status).toBe(303);
  expect((await stateOf(shown)).names).toEqual({ ru: 'Пустельга' });
  await withdrawnByEditorsAlone(shown, 'Пустельга', twin);
  await relatedByEditorsAlone(shown, twin);
  expect(page).not.toContain(`href="/desk/entities/${shown}/split"`);
  const split = { label: 'Kestrel Two', kind: 'Company', country: '', why: 'Two of them' };
  expect(
    (await post(`/desk/entities/${shown}/split`, { ...split, seen: await stateNow(shown) })).status,
  ).toBe(403);
  const compared = await open(`/desk/entities/${twin}/merge?with=${shown}`);
  expect.soft(compared.text).toContain('One of the two has a page that readers see');
  expect.soft(compared.buttons(/^Merge/)).toEqual([]);
  const merge = async (as = reporter) =>
    post(
      `/desk/entities/${twin}/merge`,
      { with: shown, seen: await stateNow(twin), 'with-seen': await stateNow(shown), why: 'The same works' },
      as,
    );
  expect((await merge()).status).toBe(403);
  expect((await stateOf(twin)).merged_into).toBeNull();
  const away = {
    with: twin,
    seen: await stateNow(shown),
    'with-seen': await stateNow(twin),
    why: 'The same works',
  };
  expect((await post(`/desk/entities/${shown}/merge`, away)).status, 'its page would be gone').toBe(403);
  expect((await stateOf(shown)).merged_into).toBeNull();
  expect((await merge(editor)).status).toBe(303);
  for (const id of [shown, twin]) {
    expect(await pageOf(id)).not.toContain(`/desk/entities/${twin}/unmerge`);
    expect(await pageOf(id, editor)).toContain(`/desk/entities/${twin}/unmerge`);
  }
  expect((await post(`/desk/entities/${twin}/unmerge`, { why: 'Two' })).status).toBe(403);
  expect((await post(`/desk/entities/${twin}/unmerge`, { why: 'Two' }, editor)).status).toBe(303);

  const person = {
    ...details,
    label: 'Kestrel Gears',
    slug: '',
    kind: 'Person',
    seen: await stateNow(shown),
  };
  const unmeant = await post(`/desk/entities/${shown}/details`, person, editor);
  expect(unmeant.status).toBe(400);
  expect(await unmeant.text()).toContain('A person’s page needs this yes.');
  expect((await stateOf(shown)).schema).toBe('Company');
  const meant = await post(`/desk/entities/${shown}/details`, { ...person, yes: 'yes' }, editor);
  expect(meant.status).toBe(303);
  expect((await stateOf(shown)).schema).toBe('Person');
});

/**
 * Statements about an entity with a page are withdrawn and restored only by publishers, whatever URL a reporter posts
 * to.
 */
async function withdrawnByEditorsAlone(shown: string, value: string, elsewhere: string) {
  const { id: statement } = await store.reading
    .selectFrom('statements')
    .select('id')
    .where('entity_id', '=', shown)
    .where('value', '=', value)
    .executeTakeFirstOrThrow();
  const send = (what: 'withdraw' | 'restore', as?: TestMember, at = shown) =>
    post(`/desk/entities/${at}/${what}`, { statement, why: 'Another company' }, as);
  expect(await pageOf(shown)).not.toContain(`action="/desk/entities/${shown}/withdraw"`);
  expect(await pageOf(shown)).not.toContain(`action="/desk/entities/${shown}/state"`);
  expect(await pageOf(shown, editor)).toContain(`action="/desk/entities/${shown}/withdraw"`);
  expect((await send('withdraw')).status).toBe(403);
  expect((await send('withdraw', undefined, elsewhere)).status).toBe(403);
  expect((await stateOf(shown)).names).toEqual({ ru: value });
  expect((await send('withdraw', editor)).status).toBe(303);
  expect((await stateOf(shown)).names).toEqual({});
  expect(await pageOf(shown)).not.toContain(`action="/desk/entities/${shown}/restore"`);
  expect((await send('restore')).status).toBe(403);
  expect((await send('restore', editor)).status).toBe(303);
  expect((await stateOf(shown)).names).toEqual({ ru: value });
}

/** Relations of an entity with a page are added and decided only by publishers, from either side. */
async function relatedByEditorsAlone(shown: string, other: string) {
  const relation = await plantRelation(store, { from: other, to: shown, goods: 'gears' });
  for (const [here, there] of [
    [shown, 'Kestrel Gear Works'],
    [other, 'Kestrel Gears'],
  ] as const) {
    const page = await pageOf(here);
    expect(page).not.toContain(`action="/desk/entities/${here}/relation"`);
    expect(await pageOf(here, editor)).toContain(`action="/desk/entities/${here}/relation"`);
    const form = { side: 'from', kind: 'owns', other: there, source: 'A register' };
    expect((await post(`/desk/entities/${here}/relate`, form)).status).toBe(403);
    const decision = { relation, seen: 'proposed 0', decision: 'accepted' };
    expect((await post(`/desk/entities/${here}/relation`, decision)).status).toBe(403);
  }
  expect(await pageOf(shown)).not.toContain(`action="/desk/entities/${shown}/relate"`);
  const seen = /name="seen" value="(proposed[^"]*)"/.exec(await pageOf(shown, editor))?.[1] ?? '';
  const decided = { relation, seen, decision: 'rejected' };
  expect((await post(`/desk/entities/${shown}/relation`, decided, editor)).status).toBe(303);
}

test('a story that readers do not see is led to at the desk, and to its page once they do', async () => {
  const id = await make('Lumen Sights');
  await plantMention(store, { storyId, name: 'Amber Optics', text: TEXT, entityId: id, state: 'accepted' });
  await post(`/desk/entities/${id}/state`, {
    prop: 'innCode',
    value: '7707083893',
    story: 'lenses-for-drones',
  });
  const name = await plantMention(store, { storyId, name: 'Basalt Works', text: TEXT });
  const set = (state: 'draft' | 'published', embargo: Date | null = null) =>
    store.write((writing) =>
      writing
        .updateTable('stories')
        .set({ state, embargo_until: embargo })
        .where('id', '=', storyId)
        .execute(),
    );
  const pages = async () => [await pageOf(id), await (await get(`/desk/mentions/${name}`)).text()];
  const [there, desk] = ['href="/story/lenses-for-drones"', `href="/desk/stories/${storyId}"`];
  for (const page of await pages()) expect(page).toContain(there);
  for (const [state, embargo] of [
    ['draft', null],
    ['published', new Date(Date.now() + 3_600_000)],
  ] as const) {
    await set(state, embargo);
    for (const page of await pages()) {
      expect(page).toContain(desk);
      expect(page).not.toContain(there);
    }
  }
  await set('published');
});

test('a relation the grammar proposes is set right, accepted and rejected; one is added with its source', async () => {
  const from = await make('Garnet Supply');
  const to = await make('Heron Drones');
  const relation = await plantRelation(store, {
    from,
    to: null,
    storyId,
    goods: 'lenses',
    endUse: 'drones',
    who: 'officials',
    quote: TEXT,
  });
  expect((await open('/desk')).text).toContain('1 relation to review');
  const waiting = await (await get('/desk/entities.json?waits=relations')).json();
  expect(waiting.entities).toMatchObject([{ id: from, relationsWait: 1 }]);
  const page = await pageOf(from);
  expect(page).toContain(TEXT);
  expect(page).toContain('(nobody named)');
  const seen = /name="seen" value="(proposed[^"]*)"/.exec(page)?.[1] ?? '';
  const set = (form: Record<string, string>) =>
    post(`/desk/entities/${from}/relation`, { relation, seen, decision: 'accepted', ...form });
  const unknown = await set({ edit: 'yes', kind: 'supplies', other: 'Heron Drone', goods: 'lenses' });
  expect(unknown.status).toBe(400);
  expect(await unknown.text()).toContain('Perhaps one of these: Heron Drones.');
  const codes = await set({ edit: 'yes', kind: 'supplies', other: 'heron drones', codes: '9002 99999' });
  expect(codes.status).toBe(400);
  const done = await set({
    edit: 'yes',
    kind: 'supplies',
    other: 'heron drones',
    goods: 'lenses',
    codes: '9002',
    endUse: 'drones',
    starts: '2023',
  });
  expect(done.headers.get('location')).toBe(`/desk/entities/${from}?done=relation-changed#relations`);
  const kept = await store.reading
    .selectFrom('relations')
    .select(['to_entity', 'state', 'codes'])
    .where('id', '=', relation)
    .executeTakeFirst();
  expect(kept).toEqual({ to_entity: to, state: 'accepted', codes: ['9002'] });
  const late = await set({});
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Somebody else has decided this relation');
  const added = await post(`/desk/entities/${to}/relate`, {
    side: 'to',
    kind: 'owns',
    other: 'Garnet Supply',
    source: 'Register',
  });
  expect(added.headers.get('location')).toContain('done=related');
  expect((await post(`/desk/entities/${to}/relate`, { side: 'from', kind: 'owns', other: '' })).status).toBe(
    400,
  );
  expect(await pageOf(to)).toContain(
    'Rita Reporter added a relation between Garnet Supply and Heron Drones.',
  );
});
