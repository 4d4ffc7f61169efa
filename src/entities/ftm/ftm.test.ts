import { defaultModel, Model } from '@alephdata/followthemoney';
import { describe, expect, it } from 'vitest';
import type { RelationSide, SaidRelation, SaidStatement } from '../dossier/dossier.ts';
import { type Entity, RELATION_KINDS, SCHEMATA, type Schema } from '../entity.ts';
import { propertiesOf } from '../statements/properties.ts';
import { ftmOf } from './ftm.ts';

const AT = new Date('2026-05-01T00:00:00Z');
const SITE = 'https://news.example';
const model = new Model(defaultModel);

function entityOf(schema: Schema): Entity {
  return {
    id: `me-${schema}`,
    slug: 'me',
    schema,
    label: 'Me',
    names: {},
    state: 'published',
    country: 'CN',
    topicSlug: null,
    mergedInto: null,
    createdAt: AT,
    changedAt: AT,
    publishedAt: AT,
  };
}

function statementOf(prop: string, more: Partial<SaidStatement> = {}): SaidStatement {
  return {
    id: `s-${prop}`,
    entityId: 'merged',
    prop,
    value: prop === 'country' ? 'RU' : 'x',
    lang: '',
    origin: 'person',
    storyId: null,
    datasetVersionId: null,
    listSlug: null,
    entryKey: null,
    row: null,
    source: { title: 'A register', url: null },
    firstSeen: AT,
    lastSeen: AT,
    madeBy: null,
    withdrawnAt: null,
    withdrawnBy: null,
    why: '',
    story: null,
    dataset: null,
    listNames: null,
    ...more,
  };
}

function relationOf(kind: SaidRelation['kind'], from: RelationSide, to: RelationSide | null): SaidRelation {
  return {
    id: `${kind} ${from.schema} ${to?.schema}`,
    kind,
    from,
    to,
    starts: '2024-01-01',
    ends: '2025-01-01',
    goods: 'lenses',
    codes: [],
    baskets: [],
    endUse: '',
    attribution: { kind: 'on record', who: 'officials', role: null },
    quote: { exact: 'They said so.', prefix: '', suffix: '' },
    story: { id: 's', slug: 'story', headline: 'A story', language: 'en', publishedAt: AT },
    source: null,
  };
}
const sideOf = (schema: Schema): RelationSide => ({
  id: `other-${schema}`,
  slug: 'other',
  label: 'Other',
  names: {},
  schema,
  country: null,
  published: false,
});

describe('FollowTheMoney lines', () => {
  it.each(SCHEMATA)(
    'of a %s hold what the model has, and every relation as an edge between what its ends can be',
    (schema) => {
      const entity = entityOf(schema);
      const self: RelationSide = { ...sideOf(schema), id: entity.id, slug: 'me', published: true };
      const relations = RELATION_KINDS.flatMap((kind) =>
        SCHEMATA.map((other) => relationOf(kind, self, sideOf(other))),
      );
      const statements = propertiesOf(schema).map(({ name }) => statementOf(name));
      const lines = ftmOf({ entity, statements, relations }, SITE);
      const byId = new Map(lines.map((line) => [line.id, line]));
      expect(lines).toHaveLength(1 + SCHEMATA.length + relations.length);
      for (const line of lines) {
        const known = model.getSchema(line.schema);
        for (const [name, values] of Object.entries(line.properties)) {
          const property = known.getProperties().get(name);
          expect(property?.stub, `${line.schema}.${name}`).toBe(false);
          if (property?.type.name !== 'entity') continue;
          for (const id of values) {
            const target = model.getSchema(byId.get(id)?.schema ?? '');
            expect(target.schemata, `${line.schema}.${name}`).toContain(property.getRange().name);
          }
        }
        for (const name of known.required)
          expect(line.properties[name]?.length ?? 0, `${line.schema}.${name}`).toBeGreaterThan(0);
      }
    },
  );

  it('keep statements with their sources, whose they were before a merge, and the last day of an interval', () => {
    const story = { id: 's', slug: 'story', headline: 'A story', language: 'en', publishedAt: AT };
    const [me, , edge] = ftmOf(
      {
        entity: entityOf('Company'),
        statements: [
          statementOf('ofacNumber', { value: '4711' }),
          statementOf('alias', { value: '我', lang: 'zh', origin: 'story', story, source: null }),
          statementOf('birthDate', { value: '2000' }),
          ...[true, false].map((open) =>
            statementOf('address', {
              id: `row ${open}`,
              origin: 'dataset',
              source: null,
              dataset: { slug: 'customs', names: { en: 'Customs' }, version: 2, open },
              row: 17,
            }),
          ),
        ],
        relations: [relationOf('owns', sideOf('Person'), { ...sideOf('Company'), id: 'me-Company' })],
      },
      SITE,
    );
    expect(me?.properties).toMatchObject({
      name: ['Me'],
      idNumber: ['OFAC 4711'],
      alias: ['我'],
      country: ['cn'],
    });
    expect(me?.properties).not.toHaveProperty('birthDate');
    expect(me?.referents).toEqual(['merged']);
    expect(me?.datasets).toEqual(['customs', 'newsroom', 'stories']);
    const origins = me?.statements
      ?.filter(({ dataset }) => dataset === 'customs')
      .map(({ origin }) => origin);
    expect(origins).toEqual([
      `${SITE}/dataset/customs/versions/2/rows/17`,
      `${SITE}/dataset/customs/versions/2`,
    ]);
    expect(me?.statements?.[1]).toMatchObject({
      lang: 'zh',
      dataset: 'stories',
      origin: `${SITE}/story/story`,
    });
    expect(edge).toMatchObject({
      schema: 'Ownership',
      properties: {
        owner: ['other-Person'],
        asset: ['me-Company'],
        endDate: ['2024-12-31'],
        publisher: ['officials'],
      },
    });
  });

  it('leave out a relation whose other side nobody names: an edge has two ends', () => {
    const relation = relationOf('supplies', { ...sideOf('Company'), id: 'me-Company' }, null);
    expect(ftmOf({ entity: entityOf('Company'), statements: [], relations: [relation] }, SITE)).toHaveLength(
      1,
    );
  });
});
