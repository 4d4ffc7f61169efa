import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../src/config.ts';
import { makeBasket } from '../../src/desk/baskets/make-basket.ts';
import { correctDescription } from '../../src/desk/datasets/correct-description.ts';
import type { DatasetManager } from '../../src/desk/datasets/dataset-manager.ts';
import { plantEvent, showPlanted } from '../../src/desk/events/testing.ts';
import { plantFeed } from '../../src/desk/feeds/testing.ts';
import { bringIn } from '../../src/desk/intake/testing.ts';
import { liveStory, writeEntry } from '../../src/desk/live/testing.ts';
import { setPageState } from '../../src/desk/newsroom-pages/change-page.ts';
import { makePage } from '../../src/desk/newsroom-pages/make-page.ts';
import { newPage } from '../../src/desk/newsroom-pages/testing.ts';
import { addPlace } from '../../src/desk/places/add-place.ts';
import { makePreviewLink } from '../../src/desk/preview/change-preview-links.ts';
import { saveReadership } from '../../src/desk/readership/save-readership.ts';
import { addRedirect } from '../../src/desk/redirects/change-redirects.ts';
import { startStory } from '../../src/desk/start-story.ts';
import { staffIn, writtenDraft } from '../../src/desk/testing.ts';
import { addWebhook } from '../../src/desk/webhooks/change-webhook.ts';
import { makeEntity } from '../../src/entities/review/make-entity.ts';
import { publishEntity } from '../../src/entities/review/publish-entity.ts';
import { addVersion, entryOf } from '../../src/entities/screening/testing.ts';
import { plantDataName, plantHit, plantMention, plantRelation } from '../../src/entities/testing.ts';
import { plantCase } from '../../src/evidence/cases/testing.ts';
import { addDataset } from '../../src/evidence/datasets/add-dataset.ts';
import { type TestTrade, writeTestTrade } from '../../src/evidence/trade/testing.ts';
import { plantDataset, plantFigure, plantRows } from '../../src/portal/figures/evidence-testing.ts';
import { sampleDataset, sampleRecord } from '../../src/portal/gallery/evidence-samples.ts';
import { inviteMember } from '../../src/readers/accounts/invite-member.ts';
import type { Session } from '../../src/readers/member.ts';
import { asOperator, authorize } from '../../src/readers/permission.ts';
import { makeToken } from '../../src/readers/tokens/make-token.ts';
import { analyticsOf, datasetFolder } from '../../src/store/analytics.ts';
import type { Store } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { keepMedia } from '../../src/stories/media.queries.ts';
import { draftOf } from '../../src/stories/testing.ts';
import { upsertStories } from '../../src/stories/upsert-stories.ts';
import { plantLetter } from './plant-letter.ts';

const SECTION = { slug: 'world', names: { en: 'World' } };
const TOPIC = { slug: 'trade', names: { en: 'Trade' } };
const AUTHOR = { slug: 'ada', names: { en: 'Ada' } };

/** A path that is redirected: nothing else answers it. */
export const REDIRECTED = '/old';

/** A newsroom with one of each thing that has a page; answers the parameters of a path by how the path begins. */
export async function oneOfEach(
  store: Store,
  config: Config,
): Promise<(path: string) => Record<string, string>> {
  const now = new Date();
  const editor = await staffIn(store, 'Emil', 'editor');
  const sentence = 'Exports rose by 12 % in 2023.';
  const draft = draftOf({
    headline: 'Exports rise',
    slug: 'exports-rise',
    text: `${sentence} Silvermere sold lenses.`,
    section: SECTION,
    topics: [TOPIC],
    authors: [AUTHOR],
    publishedAt: new Date(now.getTime() - 3_600_000),
  });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], now));
  const story = taken?.id ?? '';
  const live = await liveStory(store, editor, 'Talks go on');
  await writeEntry(store, editor, live.storyId, 'The talks began.', { headline: 'They began', isKey: true });
  const entry = await store.reading.selectFrom('live_entries').select('id').executeTakeFirstOrThrow();
  await plantTrade(store, config);
  const keeper = { member: { ...editor.member, role: 'data editor' }, passed: 'passkey' } as never;
  await plantHomes(store, config, authorize(keeper, 'manage datasets', { twoStep: false }));
  const figure = await plantFigure(store, story, sampleRecord());
  const read = { day: now.toISOString().slice(0, 10), origin: 'search', host: 'google.com' } as const;
  await store.write((writing) =>
    saveReadership(
      writing,
      [{ ...read, slug: 'exports-rise', reads: 3, finished: 1 }],
      [{ ...read, figure: figure.id, opened: 1 }],
      now,
    ),
  );
  const revision = await plantCase(store, figure.id);
  const made = await store.write(async (writing) => {
    const company = async (label: string) => {
      const { id } = await makeEntity(writing, { schema: 'Company', label, lang: 'en' }, null, now);
      await publishEntity(writing, id, null, now);
      return id;
    };
    const [one, other] = [await company('Silvermere'), await company('Northwind')];
    const basket = {
      slug: 'lathes',
      names: { en: 'Lathes' },
      about: '',
      codes: ['8458'],
      source: 'Us',
      note: '',
    };
    await makeBasket(writing, basket, asOperator(), now);
    const place = await addPlace(writing, editor.writes, {
      names: { en: 'Korgas' },
      country: 'KZ',
      at: null,
    });
    const media = await keepMedia(writing, {
      mime: 'image/svg+xml',
      width: 40,
      height: 30,
      bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'),
    });
    const letter = await plantLetter(writing, 'Your password', 'Choose another.');
    return { one, other, place, media, letter };
  });
  const words = `${sentence} Silvermere sold lenses.`;
  const mention = await plantMention(store, {
    storyId: story,
    name: 'Silvermere',
    text: words,
    entityId: made.one,
  });
  await plantRelation(store, { from: made.one, to: made.other, goods: 'lenses', storyId: story });
  const source = await store.reading.selectFrom('sources').select('slug').limit(1).executeTakeFirstOrThrow();
  const dataName = await plantDataName(store, made.one, 'SILVERMERE LTD');
  const hit = await plantHit(store, made.one);
  await addVersion(store, 'sanctions', [entryOf('4711', 'Northwind Optics')], '2026-01-01T00:00:00Z');
  const event = await plantEvent(store, [story, live.storyId], now);
  await showPlanted(store, event, now);
  const page = await plantPage(store, editor.writes.session);
  const item = await bringIn(store, { headline: 'Glass prices fall', text: 'Glass fell by 3 %.' }, now, {
    sourceUrl: 'https://wire.example/glass',
  });
  const token = await plantPreview(store, editor);
  const feed = await plantFeed(store, asOperator(), 'https://wire.example/feed.xml', now);
  const rules = { site: config.PUBLIC_URL, isAnswered: () => false };
  const target = { from: REDIRECTED, to: '/story/exports-rise', isPermanent: true };
  const redirect = await store.write((writing) => addRedirect(writing, asOperator(), target, rules, now));
  const hook = { url: 'https://hooks.example/in', about: 'Archive', events: ['story.published'] };
  const access = { ownerId: editor.member.id, name: 'Wire import', scopes: ['stories:read'], days: 7 };
  const secrets = { current: 'of a test', earlier: [] };
  const guest = { email: 'guest@desk.example', name: 'Guest', role: 'reporter', language: null } as const;
  const { webhookId, tokenId, invitation } = await store.write(async (writing) => ({
    webhookId: (await addWebhook(writing, asOperator(), hook, secrets, now)).id,
    tokenId: (await makeToken(writing, asOperator(), access, now)).id,
    invitation: (await inviteMember(writing, asOperator(), guest, config, now)).id,
  }));
  const job = newId();
  await store.statement(
    `insert into jobs (id, name, standing, data, state, tries, failure, made_at, due_at, ended_at)
      values ($1::uuid, 'fetch-feeds', false, '{}', 'failed', 5, 'ENOSPC', now(), now(), now())`,
    [job],
  );
  const ids: [RegExp, Record<string, string>][] = [
    [/^\/preview/, { token }],
    [/^\/desk\/stories\/:id\/(?:live|changes|workflow)/, { id: live.storyId, entry: entry.id }],
    [/^\/desk\/stories/, { id: story, version: '1' }],
    [/^\/story\/:slug\/(?:live|feed)/, { slug: live.slug }],
    [/^(?:\/api\/v1)?\/(?:story|stories)/, { slug: 'exports-rise' }],
    [/^(?:\/api\/v1)?\/figures?/, { id: figure.id, check: figure.check ?? '' }],
    [/^\/desk\/figures/, { id: figure.id }],
    [/^(?:\/api\/v1)?\/desk\/revisions/, { id: revision }],
    [/^\/sitemap/, { number: '1' }],
    [/^\/trade/, { dataset: 'customs' }],
    [/\/columns/, { slug: 'homes' }],
    [/dataset/, { slug: 'customs', number: '1', row: '1' }],
    [/basket/, { slug: 'lathes' }],
    [/^\/desk\/entities/, { id: made.one }],
    [/entit/, { slug: 'silvermere' }],
    [/mentions/, { id: mention }],
    [/data-names/, { id: dataName }],
    [/screening/, { id: hit }],
    [/lists/, { slug: 'sanctions' }],
    [/media/, { id: made.media }],
    [/places/, { slug: made.place }],
    [/authors/, { slug: 'ada' }],
    [/\/desk\/intake/, { id: item }],
    [/\/events?\//, { id: event }],
    [/\/desk\/feeds/, { id: feed }],
    [/^(?:\/api\/v1)?\/desk\/pages/, { id: page }],
    [/\/menus\//, { place: 'header' }],
    [/\/pages?\//, { slug: 'about-us' }],
    [/redirects/, { id: redirect }],
    [/webhooks/, { id: webhookId }],
    [/tokens/, { id: tokenId }],
    [/sources/, { slug: source.slug }],
    [/outbox/, { id: made.letter }],
    [/jobs/, { id: job }],
    [/people/, { id: editor.member.id }],
    [/invitations/, { id: invitation }],
    [/sections/, { slug: 'world' }],
  ];
  const always = { section: 'world', topic: 'trade', author: 'ada' };
  return (path) => ({ ...always, ...(ids.find(([begins]) => begins.test(path))?.[1] ?? {}) });
}

/** The token of a link to a draft. */
async function plantPreview(store: Store, editor: Awaited<ReturnType<typeof staffIn>>): Promise<string> {
  const now = new Date();
  return store.write(async (writing) => {
    const { id: storyId } = await startStory(writing, writtenDraft('Not out yet'), editor.writes, now);
    const link = { storyId, days: 7, name: '' };
    return (await makePreviewLink(writing, editor.writes, link, now)).token;
  });
}

/** A page of the newsroom that readers see. */
async function plantPage(store: Store, session: Session): Promise<string> {
  const by = authorize(session, 'manage pages', { twoStep: false });
  return store.write(async (writing) => {
    const id = await makePage(writing, by, newPage('We report on trade.'), new Date());
    await setPageState(writing, by, { id, version: 1 }, 'published', new Date());
    return id;
  });
}

/** A dataset of which somebody said what a column is, and of which another is a guess. */
async function plantHomes(store: Store, config: Config, by: DatasetManager): Promise<void> {
  const file = join(datasetFolder(config), 'homes.csv');
  const towns = ['Ely', 'Wells'].flatMap((town) => [1, 2, 3].map((n) => `2024-0${n},${town},${n}0,${n}.5`));
  writeFileSync(file, ['month,town,homes,heat', ...towns].join('\n'));
  const said = { slug: 'homes', title: 'Homes', producer: 'A town', licence: 'CC0', fileName: 'homes.csv' };
  const { dataset } = await addDataset(store, config, { file, ...said }, { by: null, now: new Date() });
  const set = [{ column: 'homes', what: 'kind', value: 'flow' } as const];
  const change = { seen: null, set, confirm: [], undo: [], note: 'Says the town.' };
  await correctDescription(store, analyticsOf(config), dataset, change, by);
}

/** A dataset with rows that questions can be asked of. */
async function plantTrade(store: Store, config: Config): Promise<void> {
  const folder = datasetFolder(config);
  mkdirSync(folder, { recursive: true });
  const rows = ['2022-01', '2022-02', '2023-01', '2023-02'].flatMap((period): TestTrade[] => [
    {
      period,
      reporter: 'DE',
      partner: 'KG',
      flow: 'export',
      product: '854231',
      value: 7_000_000,
      quantity: 7,
    },
    {
      period,
      reporter: 'KG',
      partner: 'DE',
      flow: 'import',
      product: '854231',
      value: 5_000_000,
      quantity: 6,
    },
  ]);
  const made = await writeTestTrade(join(folder, 'bare.parquet'), rows);
  const bare = `read_parquet('${join(folder, 'bare.parquet')}')`;
  await plantRows(
    config,
    'customs.parquet',
    `select *, _reporter as reporter, _partner as partner, _flow as flow, _product as product, _value as "value" from ${bare}`,
  );
  const parquetBytes = statSync(join(folder, 'customs.parquet')).size;
  const dataset = sampleDataset({ slug: 'customs', names: { en: 'Customs' } });
  const newest = {
    ...dataset.newest,
    parquet: 'customs.parquet',
    parquetBytes,
    rowCount: rows.length,
    ...made,
  };
  await plantDataset(store, { ...dataset, newest });
}
