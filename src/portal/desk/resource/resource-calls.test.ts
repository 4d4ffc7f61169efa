import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { addPlace } from '../../../desk/places/add-place.ts';
import { staffIn } from '../../../desk/testing.ts';
import type { Store } from '../../../store/database.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

describe('places', () => {
  const HERE = '/api/v1/desk/places' as const;
  let store: Store;
  let api: TestApiPortal;
  beforeAll(async () => {
    api = await openTestApi(fetch);
    ({ store } = api);
    const { writes } = await staffIn(store, 'Rana');
    for (const name of ['Aktau', 'Atyrau', 'Balkhash']) {
      const place = { names: { en: name }, country: 'KZ', at: null };
      await store.write((writing) => addPlace(writing, writes, place));
    }
  });
  afterAll(() => api.close());

  type Client = Awaited<ReturnType<TestApiPortal['clientOf']>>['client'];
  type Body = { names?: Record<string, string>; latitude?: number | null; longitude?: number | null };
  const correct = (client: Client, slug: string, etag: string, body: Body) =>
    client.PATCH(`${HERE}/{slug}`, { params: { path: { slug }, header: { 'If-Match': etag } }, body });

  it('lists the places page by page, and reads one', async () => {
    const { client } = await api.clientOf('Rita', 'reporter', ['stories:read']);
    const first = await client.GET(HERE, { params: { query: { lack: 'coordinates', limit: '2' } } });
    expect(first.data?.places.map(({ slug }) => slug)).toEqual(['aktau', 'atyrau']);
    const next = new URL(first.data?.next ?? '');
    expect(first.response.headers.get('link')).toBe(`<${next}>; rel="next"`);
    const query = Object.fromEntries(next.searchParams);
    expect(query).toMatchObject({ lack: 'coordinates', limit: '2' });
    const rest = await client.GET(HERE, { params: { query } as never });
    expect(rest.data).toMatchObject({ places: [{ slug: 'balkhash', latitude: null }], next: null });
    const one = await client.GET(`${HERE}/{slug}`, { params: { path: { slug: 'aktau' } } });
    expect(one.response.headers.get('etag')).toBe('"v1"');
    expect(one.data).toMatchObject({ names: { en: 'Aktau' }, country: 'KZ', stories: 0 });
    const none = await client.GET(`${HERE}/{slug}`, { params: { path: { slug: 'none' } } });
    expect(none.response.status).toBe(404);
    expect(api.untold).toEqual([]);
  });

  it('corrects one, of the version it was seen in; what is left out stays', async () => {
    const { client, tokenId } = await api.clientOf('Edda', 'editor', ['stories:read', 'places:write']);
    const corrected = await correct(client, 'aktau', '"v1"', { latitude: 43.65, longitude: 51.15 });
    expect(corrected.error).toBeUndefined();
    expect(corrected.data).toMatchObject({
      names: { en: 'Aktau' },
      country: 'KZ',
      latitude: 43.65,
      version: 2,
    });
    expect(corrected.response.headers.get('etag')).toBe('"v2"');
    const [row] = await searchLog(store.reading, { action: 'change place' }, 1);
    expect(row?.details).toMatchObject({ place: 'aktau', token: tokenId });
    const late = await correct(client, 'aktau', '"v1"', { names: { en: 'Aqtau' } });
    expect(late.response.status).toBe(412);
    expect(late.error).toMatchObject({ etag: '"v2"', current: { latitude: 43.65 } });
    // The version was current: it clashes with another row's name, and not with a concurrent change.
    expect((await correct(client, 'aktau', '"v2"', { names: { en: 'ATYRAU' } })).response.status).toBe(409);
    const half = await correct(client, 'atyrau', '"v1"', { latitude: 47.1 });
    expect(half.response.status).toBe(400);
    expect(half.error?.detail).toContain('One coordinate is not enough.');
    expect((await correct(client, 'aktau', '"v2"', { names: {} })).response.status).toBe(400);
    expect((await correct(client, 'none', '"v1"', { names: { en: 'X' } })).response.status).toBe(404);
    expect(api.untold).toEqual([]);
  });

  it('is for editors, with a token that allows it', async () => {
    const { client } = await api.clientOf('Else', 'editor', ['stories:read', 'stories:write']);
    expect((await correct(client, 'balkhash', '"v1"', { names: { en: 'X' } })).error).toMatchObject({
      type: 'urn:sourceline:problem:scope-missing',
      scope: 'places:write',
    });
    await expect(api.clientOf('Rudi', 'reporter', ['places:write'])).rejects.toThrow();
    expect(api.untold).toEqual([]);
  });
});

describe('sources', () => {
  const HERE = '/api/v1/desk/sources' as const;
  let store: Store;
  let api: TestApiPortal;
  beforeAll(async () => {
    api = await openTestApi(fetch);
    ({ store } = api);
    const source = (slug: string) => ({
      ...{ slug, name: `Wire ${slug}`, url: null, licence: null, licenceUrl: null },
      policy: 'licensed' as const,
    });
    const drafts = ['a', 'b', 'c'].map((slug) =>
      draftOf({ headline: slug, externalKey: slug, source: source(slug) }),
    );
    await store.write((writing) => upsertStories(writing, drafts, new Date()));
  });
  afterAll(() => api.close());

  type Client = Awaited<ReturnType<TestApiPortal['clientOf']>>['client'];
  const change = (client: Client, slug: string, etag: string, body: { licence?: string; url?: string }) =>
    client.PATCH(`${HERE}/{slug}`, { params: { path: { slug }, header: { 'If-Match': etag } }, body });

  it('lists the sources page by page, and reads one', async () => {
    const { client } = await api.clientOf('Rita', 'reporter', ['stories:read']);
    const first = await client.GET(HERE, { params: { query: { q: 'Wire', limit: '2' } } });
    expect(first.data?.sources.map(({ slug }) => slug)).toEqual(['a', 'b']);
    const query = Object.fromEntries(new URL(first.data?.next ?? '').searchParams);
    const rest = await client.GET(HERE, { params: { query } as never });
    expect(rest.data).toMatchObject({ sources: [{ slug: 'c', stories: 1, changed: null }], next: null });
    // A cursor belongs to one order: in another it would start anywhere.
    const other = await client.GET(HERE, { params: { query: { ...query, sort: 'changed' } } as never });
    expect(other.error).toMatchObject({ status: 400, code: 'cursorWrong' });
    const odd = await client.GET(HERE, { params: { query: { sort: 'colour' } } as never });
    expect(odd.response.status).toBe(400);
    const one = await client.GET(`${HERE}/{slug}`, { params: { path: { slug: 'a' } } });
    expect(one.response.headers.get('etag')).toBe('"v1"');
    expect(one.data).toMatchObject({ name: 'Wire a', policy: 'licensed', version: 1 });
    expect((await client.GET(`${HERE}/{slug}`, { params: { path: { slug: 'none' } } })).response.status).toBe(
      404,
    );
    expect(api.untold).toEqual([]);
  });

  it('changes one, of the version it was seen in', async () => {
    const { client, tokenId } = await api.clientOf('Edda', 'editor', ['stories:read', 'sources:write']);
    const changed = await change(client, 'a', '"v1"', { licence: 'By contract' });
    expect(changed.error).toBeUndefined();
    expect(changed.data).toMatchObject({ licence: 'By contract', name: 'Wire a', version: 2 });
    expect(changed.response.headers.get('etag')).toBe('"v2"');
    const [row] = await searchLog(store.reading, { action: 'change source' }, 1);
    expect(row?.details).toMatchObject({ source: 'a', changed: ['licence'], token: tokenId });
    const late = await change(client, 'a', '"v1"', { licence: 'Late' });
    expect(late.response.status).toBe(412);
    expect(late.error).toMatchObject({ etag: '"v2"', current: { licence: 'By contract' } });
    const wrong = await change(client, 'a', '"v2"', { url: 'nowhere' });
    expect(wrong.response.status).toBe(400);
    expect(wrong.error?.detail).toContain('url');
    expect((await change(client, 'a', '"v2"', {})).response.status).toBe(400);
    expect((await change(client, 'none', '"v1"', { licence: 'x' })).response.status).toBe(404);
    expect(api.untold).toEqual([]);
  });

  it('is for editors, with a token that allows it', async () => {
    const { client } = await api.clientOf('Else', 'editor', ['stories:read', 'stories:write']);
    expect((await change(client, 'b', '"v1"', { licence: 'x' })).error).toMatchObject({
      type: 'urn:sourceline:problem:scope-missing',
      scope: 'sources:write',
    });
    await expect(api.clientOf('Rudi', 'reporter', ['sources:write'])).rejects.toThrow();
    expect(api.untold).toEqual([]);
  });
});
