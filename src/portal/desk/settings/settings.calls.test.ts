import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawnPicture } from '../../../stories/media/testing.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/settings' as const;
const UNDO = '/api/v1/desk/settings/changes/{id}/undo' as const;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://', PORTAL_ZONE: 'Europe/Vienna' });
});
afterAll(() => api.close());

const administrator = () => api.clientOf('Ada', 'administrator', ['settings:manage']);

it('reads and changes the settings, and undoes a change', async () => {
  const { client, member } = await administrator();
  const before = await client.GET(HERE);
  const etag = before.response.headers.get('etag') ?? '';
  expect(before.data?.settings.find(({ key }) => key === 'zone')).toMatchObject({
    value: 'Europe/Vienna',
    standard: 'UTC',
    setBy: 'environment',
    environment: 'PORTAL_ZONE',
  });
  const change = (body: Record<string, unknown>, tag?: string) =>
    client.PATCH(HERE, { params: { header: tag ? { 'If-Match': tag } : {} }, body: body as never });
  const changed = await change({ name: 'The Harbour', languages: ['fr', 'en'], checkPage: true }, etag);
  expect(changed.response.status).toBe(200);
  const nowIs = (key: string) => changed.data?.settings.find((one) => one.key === key)?.value;
  expect([nowIs('name'), nowIs('languages'), nowIs('checkPage')]).toEqual([
    'The Harbour',
    ['en', 'fr'],
    true,
  ]);
  expect(changed.data?.changes[0]).toMatchObject({
    key: 'checkPage',
    before: null,
    after: 'yes',
    by: member.id,
  });

  const late = await change({ name: 'Late' }, etag);
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ etag: changed.response.headers.get('etag') });
  expect((await change({ accent: '#ffd400' })).error?.detail).toMatch(
    /nearest readable colour is #[0-9a-f]{6}/,
  );
  expect((await change({ zone: 'Asia/Tokyo' })).response.status).toBe(409);
  expect((await change({ languages: ['tlh'] })).response.status).toBe(400);
  expect((await change({ nothing: 1 })).response.status).toBe(400);

  const id = changed.data?.changes.find(({ key }) => key === 'name')?.id ?? '';
  const undone = await client.POST(UNDO, { params: { path: { id } } });
  expect(undone.data?.settings.find(({ key }) => key === 'name')).toMatchObject({
    value: 'Newsroom',
    setBy: 'default',
  });
  expect((await client.POST(UNDO, { params: { path: { id } } })).response.status).toBe(409);
  expect((await client.POST(UNDO, { params: { path: { id: 'x' } } })).response.status).toBe(404);
  expect((await change({ tagline: 'Short' })).response.status).toBe(200);
  const cleared = await change({ tagline: null });
  expect(cleared.data?.settings.find(({ key }) => key === 'tagline')?.value).toBeNull();
  expect(api.untold).toEqual([]);
});

it('sets the logo to a picture of the library, and refuses one that is not there or does not fit', async () => {
  const { client } = await api.clientOf('Lou', 'administrator', ['settings:manage', 'media:write']);
  const add = async (width: number, height: number) => {
    const body = new FormData();
    body.append(
      'file',
      new Blob([new Uint8Array(await drawnPicture(width, height).png().toBuffer())]),
      'x.png',
    );
    const added = await client.POST('/api/v1/desk/media', {
      body: body as never,
      bodySerializer: (sent: unknown) => sent as FormData,
    });
    return added.data?.media[0]?.id ?? '';
  };
  const change = (sent: Record<string, unknown>) => client.PATCH(HERE, { body: sent as never });
  const wide = await add(400, 100);
  const changed = await change({ logo: wide });
  expect(changed.data?.settings.find(({ key }) => key === 'logo')?.value).toBe(wide);
  expect((await change({ icon: wide })).error?.detail).toBe(
    'The setting icon must be square; this picture has 400 × 100 pixels.',
  );
  expect((await change({ icon: await add(90, 90) })).error?.detail).toContain('at least 512 pixels wide');
  expect((await change({ logo: '0193d1a0-5f8e-7c3b-9d52-6b1f0c7e4a21' })).error?.detail).toContain(
    'must be the id of a picture in the media library',
  );
  expect((await change({ logo: 'x' })).response.status).toBe(400);
  expect((await change({ logo: null })).response.status).toBe(200);
});

it('has the values that belong to its version, whatever this process has heard of changes', async () => {
  const { client } = await api.clientOf('Bea', 'administrator', ['settings:manage']);
  await api.store.statement(
    `insert into setting_changes (id, setting, after) values (gen_random_uuid(), 'tagline', 'Unheard')`,
  );
  const { data } = await client.GET(HERE);
  expect(data?.settings.find(({ key }) => key === 'tagline')?.value).toBe('Unheard');
});

it('is for tokens of administrators with the scope alone', async () => {
  const { client } = await api.clientOf('Rita', 'administrator', ['log:read']);
  expect((await client.GET(HERE)).response.status).toBe(403);
});
