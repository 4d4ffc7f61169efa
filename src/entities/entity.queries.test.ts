import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store, Writing } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { entitiesInStory } from './dossier/dossier-stories.queries.ts';
import { findEntity } from './entity.queries.ts';
import { mergeEntities } from './merging/merge-entities.ts';
import { splitEntity } from './merging/split-entity.ts';
import { unmergeEntity } from './merging/unmerge-entity.ts';
import { makeEntity } from './review/make-entity.ts';
import { publishEntity } from './review/publish-entity.ts';
import { renameEntity } from './review/rename-entity.ts';
import { stateProperty } from './statements/state-property.ts';
import { restoreStatement, withdrawStatement } from './statements/withdraw-statement.ts';
import { plantMention } from './testing.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
let store: Store;
let storyId: string;

beforeAll(async () => {
  store = await openTestStore();
  const [taken] = await store.write((writing) =>
    upsertStories(writing, [draftOf({ headline: 'Customs', text: 'The Lens Union met.' })], NOW),
  );
  storyId = taken?.id ?? '';
});
afterAll(() => store.close());

const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);
const make = (label: string, lang = '') =>
  write((writing) => makeEntity(writing, { schema: 'Organization', label, lang }, null, NOW));
const state = (
  entityId: string,
  value: string,
  lang: string,
  prop = 'name',
  source: { title: string; url: null } | { storyId: string } = { title: 'A register', url: null },
) =>
  write(async (writing) => {
    const said = await stateProperty(writing, { entityId, prop, value, lang, source }, null, NOW);
    return said.statementId;
  });
const namesOf = async (id: string) => (await findEntity(store.reading, id))?.names;

describe('what an entity is called in a language', () => {
  it('is the name stated in it, or in its script; a name before an alias, never a former or weak one', async () => {
    const { id } = await make('Lens Union', 'en');
    expect(await namesOf(id)).toEqual({});
    await state(id, 'ЛС', 'ru', 'alias');
    await state(id, 'العدسات', '');
    await state(id, '旧镜头', 'zh', 'previousName');
    await state(id, '镜', 'zh', 'weakAlias');
    expect(await namesOf(id)).toEqual({ ru: 'ЛС', ar: 'العدسات' });
    await state(id, 'Линзовый союз', 'ru');
    await state(id, '鏡頭聯盟', 'zh-Hant');
    await state(id, '镜头联盟', 'zh');
    await state(id, 'Union des lentilles', 'fr');
    await state(id, 'レンズ連合', '');
    expect(await namesOf(id)).toEqual({
      ru: 'Линзовый союз',
      ar: 'العدسات',
      zh: '镜头联盟',
      fr: 'Union des lentilles',
    });
  });

  it('is the label where that is a name in it; no alias of its script and no shorter word of a story takes its place', async () => {
    const { id } = await make('Prism Works of the North', 'en');
    await state(id, 'Prism Works Ltd.', 'en');
    await state(id, 'PWN', 'fr', 'alias');
    expect(await namesOf(id)).toEqual({});
    const untold = await make('Mirror House of the South');
    await state(untold.id, 'Mirror House', 'en', 'name', { storyId });
    expect(await namesOf(untold.id)).toEqual({});
    await state(untold.id, 'Maison des miroirs', 'fr');
    expect(await namesOf(untold.id)).toEqual({ fr: 'Maison des miroirs' });
    const russian = await make('Северные зеркала');
    await state(russian.id, 'Северные зеркала и линзы', 'ru');
    await state(russian.id, 'Northern Mirrors', '');
    await state(russian.id, 'Northern Mirrors', 'en', 'alias');
    expect(await namesOf(russian.id)).toEqual({ en: 'Northern Mirrors' });
  });

  it('is not a foreign word that a source in the language uses', async () => {
    const { id } = await make('Optik Nord', 'ru');
    await state(id, 'ON', 'zh');
    await state(id, 'Оптик Норд', 'ru', 'alias');
    expect(await namesOf(id)).toEqual({ ru: 'Оптик Норд' });
  });

  it('goes with a statement that is withdrawn, and comes back with it', async () => {
    const { id } = await make('Glass Guild', 'en');
    const said = await state(id, 'Стекольная гильдия', 'ru');
    await write((writing) => withdrawStatement(writing, said, null, NOW, 'Not so.'));
    expect(await namesOf(id)).toEqual({});
    await write((writing) => restoreStatement(writing, said, null, NOW));
    expect(await namesOf(id)).toEqual({ ru: 'Стекольная гильдия' });
  });

  it('follows merges and splits, and what takes them back', async () => {
    const [into, from] = [await make('Quartz League', 'en'), await make('Кварцевая лига', 'ru')];
    const { decisionId } = await write((writing) =>
      mergeEntities(writing, from.id, into.id, null, NOW, 'The same.'),
    );
    expect(decisionId).toBeTruthy();
    expect(await namesOf(into.id)).toEqual({ ru: 'Кварцевая лига' });
    await write((writing) => unmergeEntity(writing, from.id, null, NOW, 'Not the same.'));
    expect([await namesOf(into.id), await namesOf(from.id)]).toEqual([{}, {}]);
    const said = await state(into.id, '石英联盟', 'zh');
    const split = { entityId: into.id, label: 'Quartz Two', statements: [said], mentions: [], relations: [] };
    const made = await write((writing) => splitEntity(writing, split, null, NOW, 'Two.'));
    expect(await namesOf(into.id)).toEqual({});
    const row = await findEntity(store.reading, made.id);
    expect([row?.label, row?.names]).toEqual(['Quartz Two', { zh: '石英联盟' }]);
  });

  it('is the new label where an entity is renamed in the same script', async () => {
    const { id } = await make('Old Beam', 'en');
    await write((writing) => renameEntity(writing, id, { label: 'New Beam' }, null, NOW));
    expect(await namesOf(id)).toEqual({});
    await write((writing) => renameEntity(writing, id, { label: '新光束' }, null, NOW));
    expect(await namesOf(id)).toEqual({ en: 'Old Beam' });
  });

  it('is read with whom a story names', async () => {
    const { id } = await make('The Lens Union', 'en');
    await state(id, 'Союз линз', 'ru');
    await write((writing) => publishEntity(writing, id, null, NOW));
    await plantMention(store, {
      storyId,
      name: 'Lens Union',
      text: 'The Lens Union met.',
      entityId: id,
      state: 'accepted',
    });
    expect(await entitiesInStory(store.reading, storyId)).toMatchObject([
      { label: 'The Lens Union', names: { ru: 'Союз линз' } },
    ]);
  });
});
