import { defaultModel, Model } from '@alephdata/followthemoney';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announceEntities } from '../../entities/entity.changes.ts';
import { mergeEntities } from '../../entities/merging/merge-entities.ts';
import { unmergeEntity } from '../../entities/merging/unmerge-entity.ts';
import { decideRelation } from '../../entities/relations/decide-relation.ts';
import { acceptMentions } from '../../entities/review/accept-mentions.ts';
import { describeEntity } from '../../entities/review/describe-entity.ts';
import { makeEntity } from '../../entities/review/make-entity.ts';
import { publishEntity, unpublishEntity } from '../../entities/review/publish-entity.ts';
import { renameEntity } from '../../entities/review/rename-entity.ts';
import { decideHit } from '../../entities/screening/decide-hit.ts';
import { stateProperty } from '../../entities/statements/state-property.ts';
import { withdrawStatement } from '../../entities/statements/withdraw-statement.ts';
import { plantHit, plantMention, plantRelation } from '../../entities/testing.ts';
import { announceDataset } from '../../evidence/datasets/dataset.changes.ts';
import type { Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import { plantDataset, plantFigure } from '../figures/evidence-testing.ts';
import { sampleAttributed, sampleDataset, sampleVersion } from '../gallery/evidence-samples.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';

const TEXT =
  'Officials said that Northwind Optics supplies lenses to Volga Instruments for about 90 percent of its sights.';
const SECRET = 'Northwind Optics also has a secret owner.';
const NOW = new Date();
let store: Store;
let portal: RunningServer;
const stories: Record<string, string> = {};
let maker: { id: string; slug: string };
let buyer: { id: string; slug: string };
let owner: { id: string; slug: string };
let relation: string;
let hit: string;

const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);
const make = (label: string, schema: 'Company' | 'Person' = 'Company', country: string | null = null) =>
  write((writing) => makeEntity(writing, { schema, label, country, lang: 'en' }, null, NOW));
const state = (entityId: string, prop: string, value: string, lang = '') =>
  write((writing) =>
    stateProperty(
      writing,
      { entityId, prop, value, lang, source: { title: 'A registry', url: 'https://registry.example/1' } },
      null,
      NOW,
    ),
  );

beforeAll(async () => {
  store = await openTestStore();
  const tomorrow = new Date(Date.now() + 86_400_000);
  const topic = { slug: 'optics', names: { en: 'Optics', ru: 'Оптика' } };
  const drafts = [
    draftOf({ slug: 'open', headline: 'Lenses for sights', text: TEXT, topics: [topic] }),
    draftOf({ slug: 'early', headline: 'A story under embargo', text: SECRET, embargoUntil: tomorrow }),
    draftOf({ slug: 'taken', headline: 'A story that goes', text: 'Northwind Optics moved.' }),
  ];
  await write((writing) => upsertStories(writing, drafts, NOW));
  for (const { id, slug } of await store.reading.selectFrom('stories').select(['id', 'slug']).execute())
    stories[slug] = id;
  maker = await make('Northwind Optics', 'Company', 'CN');
  buyer = await make('Volga Instruments', 'Company', 'RU');
  owner = await make('Ada Example', 'Person');
  const mention = (storyId: string | undefined, name: string, text: string, entityId: string) =>
    plantMention(store, { storyId: storyId ?? '', name, text, entityId, state: 'accepted' });
  await mention(stories.open, 'Northwind Optics', TEXT, maker.id);
  await mention(stories.open, 'Volga Instruments', TEXT, buyer.id);
  await mention(stories.early, 'Northwind Optics', SECRET, maker.id);
  await mention(stories.taken, 'Northwind Optics', 'Northwind Optics moved.', maker.id);
  relation = await plantRelation(store, {
    from: maker.id,
    to: buyer.id,
    storyId: stories.open ?? '',
    goods: 'lenses',
    endUse: 'sights',
    who: 'officials',
    quote: TEXT,
    starts: '2024-05-01',
  });
  await plantRelation(store, {
    from: owner.id,
    to: maker.id,
    kind: 'owns',
    storyId: stories.early ?? '',
    state: 'accepted',
    quote: SECRET,
  });
  await state(maker.id, 'alias', '北风光学', 'zh');
  await state(maker.id, 'usccCode', '91330000733796106P');
  await state(maker.id, 'incorporationDate', '2001-03');
  await write((writing) => describeEntity(writing, maker.id, { topicSlug: 'optics' }, null, NOW));
  const { claim } = sampleAttributed();
  const start = TEXT.indexOf('about 90 percent');
  await plantFigure(store, stories.open ?? '', {
    ...sampleAttributed(),
    claim: { ...claim, exact: 'about 90 percent', sentence: TEXT, start, end: start + 16 },
  });
  hit = await plantHit(store, maker.id);
  portal = await startTestPortal(store);
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const get = (path: string) => fetch(portal.url + path, { redirect: 'manual' });
const page = async (path: string) => (await get(path)).text();
const jsonOf = async (path: string) => (await (await get(path)).json()) as Record<string, never>;
const publish = (id: string) => write((writing) => publishEntity(writing, id, null, NOW));

describe('an entity nobody published', () => {
  it('has no page, no data, and is in no list, no story and no sitemap', async () => {
    for (const tail of ['', '/data.json', '/statements.csv', '/ftm.json'])
      expect((await get(`/entity/${maker.slug}${tail}`)).status, tail).toBe(404);
    expect((await get(`/api/v1/entities/${maker.slug}`)).status).toBe(404);
    expect(await page('/entities')).toContain('Nobody has a page yet.');
    expect(await page('/story/open')).not.toContain('/entity/');
    expect(await page('/topic/optics')).not.toContain('/entity/');
    expect(await page('/sitemap-1.xml')).not.toContain('/entit');
  });

  it('gets all of them the moment an editor publishes it', async () => {
    await publish(maker.id);
    await expect.poll(async () => (await get(`/entity/${maker.slug}`)).status).toBe(200);
    await expect
      .poll(async () => page('/story/open'))
      .toContain(`<a class="named" href="/entity/${maker.slug}">Northwind Optics</a>`);
    const story = await page('/story/open');
    expect(story).toContain('In this story');
    expect(story).not.toContain(buyer.slug);
    expect(await page('/entities')).toContain(`href="/entity/${maker.slug}"`);
    expect(await page('/sitemap-1.xml')).toContain(`/entity/${maker.slug}</loc>`);
    expect(await page('/topic/optics')).toContain(`href="/entity/${maker.slug}"`);
  });
});

describe('a dossier', () => {
  it('shows names, numbers with their source, stories and figures, and no word of an embargoed story', async () => {
    const html = await page(`/entity/${maker.slug}`);
    expect(html).toContain('<h1><bdi>Northwind Optics</bdi></h1>');
    expect(html).toContain('<span lang="zh">北风光学</span>');
    expect(html).toContain('91330000733796106P');
    expect(html).toContain('href="https://registry.example/1"');
    expect(html).toContain('March 2001');
    expect(html).toContain('Lenses for sights');
    expect(html).toMatch(/<a class="figure a" href="\/figure\/[0-9a-f-]+">about 90 percent<\/a>/);
    expect(html).toContain('value="entity:northwind-optics"');
    expect(html).toContain('href="/topic/optics"');
    expect(html).not.toContain('embargo');
    expect(html).not.toContain('secret');
    expect(html).not.toContain('Ada Example');
  });

  it('says what it is said to do only once a person has accepted it, and then who says so', async () => {
    expect(await page(`/entity/${maker.slug}`)).toContain('No story has said what Northwind Optics does');
    await write((writing) => decideRelation(writing, relation, 'accepted', { codes: ['9002'] }, null, NOW));
    await expect.poll(async () => page(`/entity/${maker.slug}`)).toContain('Said by officials');
    const html = await page(`/entity/${maker.slug}`);
    expect(html).toContain('Northwind Optics is said to supply Volga Instruments');
    expect(html).toContain('9002');
    expect(html).toContain('1 May 2024');
    expect(html).toContain(`<blockquote>${TEXT}</blockquote>`);
    expect(html).toMatch(/<svg class="lines"[^>]*aria-hidden="true"/);
    // The other side has no page, so it is not a link, until it gets one.
    expect(html).not.toContain(`/entity/${buyer.slug}`);
    await publish(buyer.id);
    await expect.poll(async () => page(`/entity/${maker.slug}`)).toContain(`href="/entity/${buyer.slug}"`);
  });

  it('says nothing of a list until a person decided, and then exactly which list, entry, version and day', async () => {
    expect(await page(`/entity/${maker.slug}`)).not.toContain('Example List');
    const { changed_at } = await store.reading
      .selectFrom('screening_hits')
      .select('changed_at')
      .where('id', '=', hit)
      .executeTakeFirstOrThrow();
    await write((writing) =>
      decideHit(writing, hit, { decision: 'same', note: 'The same number.', seen: changed_at }, null, NOW),
    );
    await expect.poll(async () => page(`/entity/${maker.slug}`)).toContain('On official lists');
    const html = await page(`/entity/${maker.slug}`);
    const text = html.replaceAll(/<[^>]+>/g, '');
    expect(text).toContain('this is entry 4711 of the Example List (version 3, of 1 February 2026).');
    expect(html).not.toMatch(/sanctioned/i);
    const { lists } = (await jsonOf(`/entity/${maker.slug}/data.json`)) as unknown as {
      lists: { list: string; entry: string; version: number }[];
    };
    expect(lists).toMatchObject([{ list: 'Example List', entry: '4711', version: 3 }]);
  });

  it('speaks five languages, and runs from the right where they do', async () => {
    expect(await page(`/entity/${maker.slug}?lang=ar`)).toContain('dir="rtl"');
    expect(await page(`/entity/${maker.slug}?lang=ru`)).toContain('Что говорят и кто это говорит');
    expect(await page(`/entity/${maker.slug}?lang=fr`)).toContain('Ce que l’on dit');
    expect(await page(`/entity/${maker.slug}?lang=zh`)).toContain('有何说法');
  });

  it('is under the name of the page’s language wherever readers see it, and under its label elsewhere', async () => {
    await state(buyer.id, 'name', 'Волжские приборы', 'ru');
    const all = () => page('/entities?lang=ru');
    await expect.poll(all).toContain('Волжские приборы');
    const own = await page(`/entity/${buyer.slug}?lang=ru`);
    expect(own).toContain('<bdi>Волжские приборы</bdi></h1>');
    expect(own).toContain('<title>Волжские приборы');
    expect(own).toContain('Volga Instruments');
    expect(own).toContain('"name":"Волжские приборы"');
    const side = await page(`/entity/${maker.slug}?lang=ru`);
    expect(side.split('Волжские приборы').length).toBeGreaterThan(3);
    expect(side).toContain('<bdi>Northwind Optics</bdi></h1>');
    await expect.poll(() => page('/story/open?lang=ru')).toContain('Волжские приборы');
    expect(await page('/story/open')).toContain('>Volga Instruments<');
    expect(await page('/topic/optics?lang=ru')).toContain('Northwind Optics');
    expect(await page(`/entity/${buyer.slug}`)).toContain('<bdi>Volga Instruments</bdi></h1>');
    expect(await page(`/entity/${maker.slug}?lang=zh`)).toContain('<bdi>北风光学</bdi></h1>');
    const both = { label: 'Volga Instruments', name: 'Волжские приборы' };
    expect(await jsonOf(`/api/v1/entities/${buyer.slug}?lang=ru`)).toMatchObject(both);
    expect(await jsonOf(`/entity/${buyer.slug}/data.json?lang=ru`)).toMatchObject(both);
    expect(await jsonOf(`/api/v1/entities/${maker.slug}?lang=ru`)).toMatchObject({
      relations: [{ to: both }],
    });
    expect(await jsonOf('/api/v1/entities?country=RU&lang=ru')).toMatchObject({ entities: [both] });
    expect(await jsonOf(`/api/v1/entities/${buyer.slug}`)).toMatchObject({ ...both, name: both.label });
    expect(await page('/api/v1/entities.csv?lang=ru')).toContain('Volga Instruments,Волжские приборы,RU');
  });

  it('stays within what a reader page may weigh', async () => {
    expect(Buffer.byteLength(await page(`/entity/${maker.slug}`))).toBeLessThan(60_000);
  });
});

describe('what programs get', () => {
  it('is the same in the API as at its own address', async () => {
    const own = await jsonOf(`/entity/${maker.slug}/data.json`);
    expect(await jsonOf(`/api/v1/entities/${maker.slug}`)).toEqual(own);
    expect(own).toMatchObject({ name: 'Northwind Optics', schema: 'Company', country: 'CN', storyCount: 2 });
    expect(JSON.stringify(own)).not.toContain('secret');
    const list = await jsonOf('/api/v1/entities?limit=1');
    expect(list.entities).toHaveLength(1);
    const rest = await jsonOf(
      `/api/v1/entities?limit=1&cursor=${new URL(String(list.next)).searchParams.get('cursor')}`,
    );
    expect(rest).toMatchObject({ entities: [{ name: 'Volga Instruments' }], next: null });
    expect((await jsonOf('/api/v1/entities?country=RU')).entities).toMatchObject([
      { name: 'Volga Instruments' },
    ]);
    expect((await get('/api/v1/entities?schema=Nothing')).status).toBe(400);
    expect((await get('/api/v1/entities?cursor=4oCm')).status).toBe(400);
  });

  it('has every statement with who says so in the CSV', async () => {
    const csv = await page(`/entity/${maker.slug}/statements.csv`);
    expect(csv.split('\r\n')[0]).toContain('property,value,language,origin,story');
    expect(csv).toContain('usccCode,91330000733796106P,,person');
  });

  it('names the row of a dataset, and leads to it while its rows may be handed on', async () => {
    const newest = sampleVersion({ id: newId(), rowCount: 20 });
    await plantDataset(store, sampleDataset({ slug: 'customs', names: { en: 'Customs' }, newest }));
    await write((writing) =>
      stateProperty(
        writing,
        {
          entityId: maker.id,
          prop: 'address',
          value: '1 Quarry Road',
          source: { datasetVersionId: newest.id, row: 17 },
        },
        null,
        NOW,
      ),
    );
    const path = '/dataset/customs/versions/1/rows/17';
    const entity = `/entity/${maker.slug}`;
    await expect
      .poll(() => page(entity))
      .toContain(`Dataset: <a href="${path}">Customs</a>, version 1, row 17`);
    expect(await page(`${entity}?lang=ar`)).toContain(`href="${path}?lang=ar"`);
    const rowOf = async () => {
      const { statements } = (await (await get(`${entity}/data.json`)).json()) as {
        statements: { row: number | null; rowUrl: string | null }[];
      };
      return statements.find(({ row }) => row === 17);
    };
    expect(await rowOf()).toMatchObject({ origin: 'dataset', rowUrl: expect.stringMatching(`${path}$`) });
    expect(await page(`${entity}/statements.csv`)).toMatch(
      /address,1 Quarry Road,,dataset,,[^,]*\/dataset\/customs\/versions\/1,17,[^,]*rows\/17,/,
    );
    expect(await page(`${entity}/ftm.json`)).toContain(path);
    await write(async (writing) => {
      await writing
        .updateTable('datasets')
        .set({ redistributable: false })
        .where('slug', '=', 'customs')
        .execute();
      await announceDataset(writing, 'customs');
    });
    await expect.poll(() => page(entity)).not.toContain(path);
    expect(await page(entity)).toContain(
      '<a href="/dataset/customs/versions/1">Customs</a>, version 1, row 17',
    );
    expect(await rowOf()).toMatchObject({ value: '1 Quarry Road', rowUrl: null });
    expect(await page(`${entity}/ftm.json`)).not.toContain(path);
  });

  it('is FollowTheMoney that its own package reads, line by line', async () => {
    const model = new Model(defaultModel);
    const lines = (await page(`/entity/${maker.slug}/ftm.json`)).trim().split('\n');
    const entities = lines.map((line) => JSON.parse(line));
    expect(entities.map(({ schema }) => schema)).toEqual(['Company', 'Company', 'UnknownLink']);
    for (const entity of entities) {
      const schema = model.getSchema(entity.schema);
      for (const name of Object.keys(entity.properties))
        expect(schema.getProperties().get(name)?.stub, `${entity.schema}.${name}`).toBe(false);
      for (const name of schema.required) expect(entity.properties[name]?.length, name).toBeGreaterThan(0);
    }
    expect(entities[0].properties.registrationNumber).toEqual(['91330000733796106P']);
    expect(entities[0].properties.country).toEqual(['cn']);
    expect(entities[2].properties).toMatchObject({
      subject: [maker.id],
      object: [buyer.id],
      role: ['supplies: lenses: for sights'],
      publisher: ['officials'],
    });
  });
});

describe('what changes', () => {
  it('leads on where it was renamed or merged, and back where the merge was wrong', async () => {
    await write((writing) => renameEntity(writing, buyer.id, { slug: 'volga' }, null, NOW));
    const moved = async () => (await get('/entity/volga-instruments?lang=ru')).headers.get('location');
    await expect.poll(moved).toBe('/entity/volga?lang=ru');
    expect((await get('/entity/volga-instruments?lang=ru')).status).toBe(301);
    const twin = await make('Northwind Optical Company');
    await state(twin.id, 'website', 'https://northwind.example/');
    await publish(twin.id);
    await expect.poll(async () => (await get(`/entity/${twin.slug}`)).status).toBe(200);
    await write((writing) => mergeEntities(writing, twin.id, maker.id, null, NOW, 'The same company.'));
    await expect.poll(async () => (await get(`/entity/${twin.slug}`)).status).toBe(301);
    await expect.poll(async () => page(`/entity/${maker.slug}`)).toContain('https://northwind.example/');
    for (const tail of ['/data.json', '/statements.csv', '/ftm.json'])
      expect((await get(`/entity/${twin.slug}${tail}`)).headers.get('location')).toBe(
        `/entity/${maker.slug}${tail}`,
      );
    await write((writing) => unmergeEntity(writing, twin.id, null, NOW));
    await expect.poll(async () => (await get(`/entity/${twin.slug}`)).status).toBe(200);
    await expect.poll(async () => page(`/entity/${maker.slug}`)).not.toContain('https://northwind.example/');
  });

  it('is seen at once: a statement withdrawn, a story withdrawn, a page taken away', async () => {
    const { id } = await store.reading
      .selectFrom('statements')
      .select('id')
      .where('value', '=', '北风光学')
      .executeTakeFirstOrThrow();
    await write((writing) => withdrawStatement(writing, id, null, NOW, 'Another company.'));
    await expect.poll(async () => page(`/entity/${maker.slug}`)).not.toContain('北风光学');
    expect(await page(`/entity/${maker.slug}`)).toContain('A story that goes');
    await write((writing) => withdrawStory(writing, stories.taken ?? '', 'It was wrong.', NOW));
    await expect.poll(async () => page(`/entity/${maker.slug}`)).not.toContain('A story that goes');
    await write((writing) => unpublishEntity(writing, maker.id, null, NOW, 'Too little is known.'));
    await expect.poll(async () => (await get(`/entity/${maker.slug}`)).status).toBe(404);
    await expect.poll(async () => page('/story/open')).not.toContain(`/entity/${maker.slug}`);
  });

  it('says at its foot that what the demo newsroom made up is made up', async () => {
    const notice = 'This is a demo newsroom.';
    expect(await page('/entity/volga')).not.toContain(notice);
    await write((writing) =>
      writing.updateTable('entities').set({ demo: true }).where('id', '=', buyer.id).execute(),
    );
    await write((writing) => announceEntities(writing, [buyer.id]));
    await expect.poll(async () => page('/entity/volga')).toContain(notice);
  });

  it('names in a text what a person accepted meanwhile', async () => {
    const [waiting] = await write((writing) =>
      upsertStories(
        writing,
        [draftOf({ slug: 'more', headline: 'More', text: 'Volga Instruments bought more.' })],
        NOW,
      ),
    );
    await plantMention(store, {
      storyId: waiting?.id ?? '',
      name: 'Volga Instruments',
      text: 'Volga Instruments bought more.',
      entityId: buyer.id,
    });
    expect(await page('/story/more')).not.toContain('class="named"');
    await write((writing) =>
      acceptMentions(
        writing,
        { folded: 'volga instruments', storyId: waiting?.id ?? '' },
        { entityId: null },
        null,
        NOW,
      ),
    );
    await expect.poll(async () => page('/story/more')).toContain('<a class="named" href="/entity/volga">');
  });
});
