import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WHOLE } from '../../../tests/depth.ts';
import { Problem } from '../../errors.ts';
import type { Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { decisionsAbout } from '../decisions/decisions.queries.ts';
import { statementsAbout } from '../dossier/dossier-statements.queries.ts';
import { canonicalEntity, findPublished, readAs } from '../entity.queries.ts';
import { makeEntity } from '../review/make-entity.ts';
import { publishEntity } from '../review/publish-entity.ts';
import { stateProperty } from '../statements/state-property.ts';
import { plantDataName, plantMention, plantRelation } from '../testing.ts';
import { mergeEntities } from './merge-entities.ts';
import { splitEntity } from './split-entity.ts';
import { unmergeEntity } from './unmerge-entity.ts';
import { unsplitEntity } from './unsplit-entity.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
let store: Store;
let storyId: string;

beforeAll(async () => {
  store = await openTestStore();
  const [taken] = await store.write((writing) =>
    upsertStories(writing, [draftOf({ headline: 'Companies', text: 'Acme and Bolt make lenses.' })], NOW),
  );
  storyId = taken?.id ?? '';
});
afterAll(() => store.close());

const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);
const make = (label: string) =>
  write((writing) => makeEntity(writing, { schema: 'Company', label }, null, NOW));

describe('merging', () => {
  it('keeps persons apart from companies and bodies, but for one that the machine only proposed', async () => {
    const person = await write((writing) =>
      makeEntity(writing, { schema: 'Person', label: 'Ada Lens' }, null, NOW),
    );
    const [company, body] = [
      await make('Ada Lens Works'),
      await write((writing) => makeEntity(writing, { schema: 'PublicBody', label: 'Lens Board' }, null, NOW)),
    ];
    const merge = (from: string, into: string) =>
      write((writing) => mergeEntities(writing, from, into, null, NOW, 'Why not.'));
    for (const other of [company, body]) {
      await expect(merge(person.id, other.id)).rejects.toThrow(
        'A person cannot be merged with a company or body',
      );
      await expect(merge(other.id, person.id)).rejects.toThrow(
        'A person cannot be merged with a company or body',
      );
    }
    await write((writing) =>
      writing.updateTable('entities').set({ state: 'proposed' }).where('id', '=', person.id).execute(),
    );
    await merge(person.id, company.id);
    await merge(company.id, body.id);
    expect((await canonicalEntity(store.reading, person.id))?.id).toBe(body.id);
  });

  it('keeps places apart from everybody, also one that the machine only proposed', async () => {
    const place = await write((writing) =>
      makeEntity(writing, { schema: 'Place', label: 'Lensville' }, null, NOW),
    );
    const company = await make('Lensville Works');
    const merge = (from: string, into: string) =>
      write((writing) => mergeEntities(writing, from, into, null, NOW, 'Why not.'));
    for (const state of ['known', 'proposed'] as const) {
      await write((writing) =>
        writing.updateTable('entities').set({ state }).where('id', 'in', [place.id, company.id]).execute(),
      );
      await expect(merge(place.id, company.id)).rejects.toThrow('A place cannot be merged');
      await expect(merge(company.id, place.id)).rejects.toThrow('A place cannot be merged');
    }
  });

  it.each([
    ['published', 'published', null],
    ['published', 'known', 'has a page'],
    ['published', 'proposed', 'only proposed'],
    ['published', 'rejected', 'was rejected'],
    ['known', 'published', null],
    ['known', 'known', null],
    ['known', 'proposed', 'only proposed'],
    ['known', 'rejected', 'was rejected'],
    ['proposed', 'published', null],
    ['proposed', 'known', null],
    ['proposed', 'proposed', null],
    ['rejected', 'known', 'was rejected'],
  ] as const)('reads one that is %s as one that is %s: %s', async (from, into, refused) => {
    const [one, other] = [await make(`From ${from} ${into}`), await make(`Into ${from} ${into}`)];
    const set = (id: string, state: typeof from | typeof into) =>
      write((writing) => writing.updateTable('entities').set({ state }).where('id', '=', id).execute());
    await set(one.id, from);
    await set(other.id, into);
    const merging = write((writing) => mergeEntities(writing, one.id, other.id, null, NOW, 'Alike.'));
    if (refused) await expect(merging).rejects.toThrow(refused);
    else expect((await merging).intoId).toBe(other.id);
  });

  it('reads one as the other, through chains, and refuses circles', async () => {
    const [a, b, c] = [await make('Alpha Optics'), await make('Beta Optics'), await make('Gamma Optics')];
    await write((writing) => mergeEntities(writing, a.id, b.id, null, NOW, 'The same company.'));
    await write((writing) => mergeEntities(writing, b.id, c.id, null, NOW, 'The same company.'));
    expect((await canonicalEntity(store.reading, a.id))?.id).toBe(c.id);
    expect((await readAs(store.reading, c.id)).map(({ id }) => id).sort()).toEqual([a.id, b.id, c.id].sort());
    const merge = (from: string, into: string) =>
      write((writing) => mergeEntities(writing, from, into, null, NOW, 'Why not.'));
    await expect(merge(c.id, a.id)).rejects.toThrow('already been merged');
    await expect(merge(a.id, c.id)).rejects.toThrow('already been merged into another entity');
    await expect(write((writing) => mergeEntities(writing, c.id, a.id, null, NOW, ' '))).rejects.toThrow(
      'needs a reason',
    );
    await write((writing) => unmergeEntity(writing, b.id, null, NOW, 'They are two.'));
    expect((await canonicalEntity(store.reading, a.id))?.id).toBe(b.id);
    expect((await canonicalEntity(store.reading, c.id))?.id).toBe(c.id);
    const kinds = (await decisionsAbout(store.reading, c.id)).map(({ kind, undoneBy }) => [
      kind,
      undoneBy !== null,
    ]);
    expect(kinds).toEqual([
      ['unmerge', false],
      ['merge', true],
      ['make', false],
    ]);
  });

  it('leads from the page of the one to the page of the other, and takes no page away', async () => {
    const [a, b] = [await make('Delta Lens'), await make('Delta Lens Company')];
    await write((writing) => publishEntity(writing, a.id, null, NOW));
    await expect(
      write((writing) => mergeEntities(writing, a.id, b.id, null, NOW, 'The same.')),
    ).rejects.toThrow('has a page');
    await write((writing) => publishEntity(writing, b.id, null, NOW));
    await write((writing) => mergeEntities(writing, a.id, b.id, null, NOW, 'The same.'));
    expect(await findPublished(store.reading, a.slug)).toEqual({ found: 'moved', slug: b.slug });
    await write((writing) => unmergeEntity(writing, a.id, null, NOW));
    expect((await findPublished(store.reading, a.slug)).found).toBe('entity');
  });
});

describe('splitting', () => {
  it('gives everything home, also where what it made was merged and split again, and reversals come out of order', async () => {
    const [a, b] = [await make('Epsilon Optics'), await make('Zeta Optics')];
    const { statementId } = await write((writing) =>
      stateProperty(
        writing,
        { entityId: a.id, prop: 'alias', value: 'Epsilon', source: { title: 'A registry', url: null } },
        null,
        NOW,
      ),
    );
    const ownerOf = async () => {
      const row = await store.reading
        .selectFrom('statements')
        .select('entity_id')
        .where('id', '=', statementId)
        .executeTakeFirstOrThrow();
      return (await canonicalEntity(store.reading, row.entity_id))?.id;
    };
    const split = (entityId: string, label: string) =>
      write((writing) =>
        splitEntity(
          writing,
          { entityId, label, statements: [statementId], mentions: [], relations: [] },
          null,
          NOW,
          'Two of one name.',
        ),
      );
    const first = await split(a.id, 'Epsilon');
    expect(await ownerOf()).toBe(first.id);
    await write((writing) => mergeEntities(writing, first.id, b.id, null, NOW, 'They look alike.'));
    const second = await split(b.id, 'Epsilon again');
    await expect(split(a.id, 'Not its own')).rejects.toThrow('no longer belongs to this entity');
    await write((writing) => unsplitEntity(writing, first.decisionId, null, NOW));
    expect(await ownerOf()).toBe(second.id);
    await write((writing) => unsplitEntity(writing, second.decisionId, null, NOW));
    await write((writing) => unmergeEntity(writing, first.id, null, NOW));
    expect(await ownerOf()).toBe(a.id);
    expect((await canonicalEntity(store.reading, first.id))?.id).toBe(a.id);
    await expect(write((writing) => unsplitEntity(writing, first.decisionId, null, NOW))).rejects.toThrow(
      'already been undone',
    );
    await expect(write((writing) => unmergeEntity(writing, first.id, null, NOW))).rejects.toThrow(
      'split that was undone',
    );
  });

  it('moves two thousand things at most, of what is the entity’s', async () => {
    const a = await make('Theta Optics');
    const split = (things: number) => {
      const statements = Array.from({ length: things }, () => newId());
      const of = { entityId: a.id, label: 'Theta', statements, mentions: [], relations: [] };
      return write((writing) => splitEntity(writing, of, null, NOW, 'Another one.'));
    };
    await expect(split(0)).rejects.toThrow('Nothing is selected');
    await expect(split(2_000)).rejects.toThrow('no longer belongs to this entity');
    await expect(split(2_001)).rejects.toThrow('at most 2,000 things');
  });

  it('lets what the new entity got meanwhile be seen with the other, once the split is taken back', async () => {
    const a = await make('Eta Optics');
    const mention = await plantMention(store, {
      storyId,
      name: 'Acme',
      text: 'Acme and Bolt make lenses.',
      entityId: a.id,
    });
    const split = await write((writing) =>
      splitEntity(
        writing,
        { entityId: a.id, label: 'Eta Lens', statements: [], mentions: [mention], relations: [] },
        null,
        NOW,
        'Another one.',
      ),
    );
    await write((writing) =>
      stateProperty(
        writing,
        { entityId: split.id, prop: 'alias', value: 'Eta L.', source: { title: 'A registry', url: null } },
        null,
        NOW,
      ),
    );
    await write((writing) => unsplitEntity(writing, split.decisionId, null, NOW));
    const values = (await statementsAbout(store.reading, a.id, NOW)).map(({ value }) => value);
    expect(values.sort()).toEqual(['Eta L.', 'Eta Optics']);
  });
});

describe('any sequence of merges, splits and reversals', () => {
  it('loses no statement, mention, relation, name in data or decision; taking all back restores what was', async () => {
    const step = fc.record({
      what: fc.constantFrom('merge', 'merge', 'split', 'undo'),
      one: fc.nat(20),
      other: fc.nat(20),
      share: fc.nat(7),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 10 }),
        fc.boolean(),
        fc.infiniteStream(fc.nat(1000)),
        async (steps, inOrder, picks) => {
          run += 1;
          const entities = await plant(`Run ${run}`);
          const first = await picture(entities);
          const open: Undo[] = [];
          const known = new Map<string, string>();
          for (const { what, one, other, share } of steps) {
            const pick = (n: number) => entities[n % entities.length] ?? '';
            if (what === 'undo') {
              const [undo] = open.length > 0 ? open.splice(one % open.length, 1) : [];
              await undo?.();
            } else if (what === 'merge') {
              const from = pick(one);
              const done = await attempt((writing) =>
                mergeEntities(writing, from, pick(other), null, NOW, 'They look alike.'),
              );
              if (done)
                open.push(async () => {
                  await write((writing) => unmergeEntity(writing, from, null, NOW));
                });
            } else {
              const rows = await someOf(pick(one), share);
              const split = await attempt((writing) =>
                splitEntity(
                  writing,
                  { entityId: pick(one), label: `Part ${run}`, ...rows },
                  null,
                  NOW,
                  'Two of one name.',
                ),
              );
              if (split) {
                entities.push(split.id);
                open.push(async () => {
                  await write((writing) => unsplitEntity(writing, split.decisionId, null, NOW));
                });
              }
            }
            await nothingIsLost(first, entities, known);
          }
          while (open.length > 0) {
            const at = inOrder ? open.length - 1 : (picks.next().value ?? 0) % open.length;
            const [undo] = open.splice(at, 1);
            await undo?.();
            await nothingIsLost(first, entities, known);
          }
          expect((await picture(entities)).owners).toEqual(first.owners);
        },
      ),
      { numRuns: WHOLE ? 50 : 15, endOnFailure: true },
    );
  });
});

type Undo = () => Promise<void>;

async function attempt<T>(change: (writing: Writing) => Promise<T>): Promise<T | null> {
  try {
    return await write(change);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return null;
  }
}

/** Four companies, each with names, a mention, a name in data, and relations among them. */
async function plant(prefix: string): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < 4; i += 1) {
    const { id } = await make(`${prefix} company ${i}`);
    ids.push(id);
    await write((writing) =>
      stateProperty(
        writing,
        { entityId: id, prop: 'alias', value: `${prefix} c${i}`, source: { title: 'A registry', url: null } },
        null,
        NOW,
      ),
    );
    await plantMention(store, {
      storyId,
      name: i % 2 ? 'Acme' : 'Bolt',
      text: 'Acme and Bolt make lenses.',
      entityId: id,
    });
    await plantDataName(store, id, `${prefix} C${i}`);
  }
  for (let i = 0; i < 4; i += 1) {
    await plantRelation(store, { from: ids[i] ?? '', to: ids[(i + 1) % 4] ?? '', storyId });
  }
  return ids;
}

/** The entity each row is read as; and all decisions, exact except for who undid them. */
async function picture(entities: readonly string[]) {
  const owners = new Map<string, string>();
  const { reading } = store;
  const canonical = new Map(
    (await reading.selectFrom('entities').select(['id', 'canonical_id']).execute()).map((row) => [
      row.id,
      row.canonical_id,
    ]),
  );
  const owner = (id: string | null) => (id === null ? 'nobody' : (canonical.get(id) ?? 'lost'));
  for (const table of ['statements', 'mentions', 'data_names'] as const) {
    const rows = await reading
      .selectFrom(table)
      .select(['id', 'entity_id'])
      .where('entity_id', 'in', [...entities])
      .execute();
    for (const row of rows) owners.set(`${table} ${row.id}`, owner(row.entity_id));
  }
  for (const row of await reading
    .selectFrom('relations')
    .select(['id', 'from_entity', 'to_entity'])
    .where('from_entity', 'in', [...entities])
    .execute())
    owners.set(`relations ${row.id}`, `${owner(row.from_entity)} ${owner(row.to_entity)}`);
  const named = await reading
    .selectFrom('statements')
    .select('id')
    .where('entity_id', 'in', [...entities])
    .where('withdrawn_at', 'is not', null)
    .execute();
  // The names that splits stated are withdrawn with them: they were not there before.
  for (const { id } of named) owners.delete(`statements ${id}`);
  const decisions = await reading
    .selectFrom('entity_decisions')
    .select(['id', 'kind', 'entity_id', 'other_id', 'why', 'details'])
    .where('entity_id', 'in', [...entities])
    .execute();
  return { owners, decisions: new Map(decisions.map((row) => [row.id, JSON.stringify(row)])) };
}

async function nothingIsLost(
  first: Awaited<ReturnType<typeof picture>>,
  entities: readonly string[],
  known: Map<string, string>,
) {
  const now = await picture(entities);
  for (const row of first.owners.keys()) expect(now.owners.has(row), row).toBe(true);
  expect([...now.owners.values()].join()).not.toMatch(/lost|nobody/);
  for (const [id, row] of known) expect(now.decisions.get(id)).toBe(row);
  for (const [id, row] of now.decisions) known.set(id, row);
}

/** Some of the rows that are read as an entity's. */
async function someOf(id: string, share: number) {
  const group = (
    await canonicalEntity(store.reading, id).then((entity) => readAs(store.reading, entity?.id ?? ''))
  ).map((entity) => entity.id);
  const some = <T extends { id: string }>(rows: T[]) =>
    rows.filter((_, i) => (share >> (i % 3)) & 1).map((row) => row.id);
  const of = (table: 'statements' | 'mentions' | 'data_names') =>
    store.reading.selectFrom(table).select('id').where('entity_id', 'in', group).orderBy('id').execute();
  return {
    statements: some(await of('statements')),
    mentions: some(await of('mentions')),
    dataNames: some(await of('data_names')),
    relations: some(
      await store.reading
        .selectFrom('relations')
        .select('id')
        .where((is) => is.or([is('from_entity', 'in', group), is('to_entity', 'in', group)]))
        .orderBy('id')
        .execute(),
    ),
  };
}
