import type { Dossier, ListStatus, SaidRelation, SaidStatement } from '../../entities/dossier/dossier.ts';
import type { Entity } from '../../entities/entity.ts';

const AT = new Date('2026-11-20T10:00:00Z');
const STORY = {
  id: 'sample',
  slug: 'sample',
  headline: 'A headline of ordinary length says what happened',
  language: 'en',
  publishedAt: AT,
};

/** An entity for the gallery and for tests, with `more` merged into it. */
export function sampleEntity(more: Partial<Entity> = {}): Entity {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    slug: 'sample-optics',
    schema: 'Company',
    label: 'Sample Optics',
    names: {},
    state: 'published',
    country: 'CN',
    topicSlug: null,
    mergedInto: null,
    createdAt: AT,
    changedAt: AT,
    publishedAt: AT,
    ...more,
  };
}

/** A statement for the gallery and for tests. */
export function sampleStatement(
  prop: string,
  value: string,
  more: Partial<SaidStatement> = {},
): SaidStatement {
  return {
    id: `statement ${prop} ${value}`,
    entityId: sampleEntity().id,
    prop,
    value,
    lang: '',
    origin: 'person',
    storyId: null,
    datasetVersionId: null,
    listSlug: null,
    entryKey: null,
    row: null,
    source: { title: 'A sample register', url: null },
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

/** A relation of the sample entity for the gallery and for tests. */
export function sampleRelation(more: Partial<SaidRelation> = {}): SaidRelation {
  const { id, slug, label, names, schema, country } = sampleEntity();
  return {
    id: 'relation',
    kind: 'supplies',
    from: { id, slug, label, names, schema, country, published: true },
    to: sampleSide('Sample Instruments'),
    starts: '2024-05-01',
    ends: null,
    goods: 'optical components',
    codes: ['9002'],
    baskets: [],
    endUse: 'telescopes',
    attribution: { kind: 'anonymous', who: 'two people who know the contracts', role: null },
    quote: {
      exact:
        'Sample Optics supplies optical components for telescopes, two people who know the contracts said.',
      prefix: '',
      suffix: '',
    },
    story: STORY,
    source: null,
    ...more,
  };
}

/** The other side of a sample relation. */
export function sampleSide(label: string, published = false): SaidRelation['from'] {
  const slug = label.toLowerCase().replaceAll(' ', '-');
  return { id: slug, slug, label, names: {}, schema: 'Company', country: 'RU', published };
}

/** A decided list status, for the gallery and for tests. */
export function sampleListStatus(more: Partial<ListStatus> = {}): ListStatus {
  return {
    listName: 'Sample List of Companies',
    listSlug: 'sample',
    producer: 'The Sample Ministry',
    listUrl: 'https://lists.example/',
    entryKey: '4711',
    redistributable: true,
    entryName: 'SAMPLE OPTICS CO LTD',
    programmes: ['SAMPLE-PROGRAMME'],
    entryUrl: 'https://lists.example/4711',
    listedOn: '2025-06-01',
    version: {
      listSlug: 'sample',
      listNames: { en: 'Sample List of Companies' },
      format: 'csv',
      number: 3,
      asOf: '2026-02-01',
      sha256: 'a'.repeat(64),
      importedAt: '2026-02-02T00:00:00.000Z',
      shows: null,
    },
    age: { days: 90, stale: true, asOf: '2026-02-01' },
    decidedAt: AT,
    automatic: false,
    ...more,
  };
}

/** A dossier with an example of everything, for the gallery and for tests. */
export function sampleDossier(more: Partial<Dossier> = {}): Dossier {
  return {
    entity: sampleEntity(),
    data: [
      {
        dataset: {
          slug: 'sample-customs',
          names: { en: 'Sample customs records' },
          producer: 'The Sample Customs Office',
          version: 2,
          open: true,
        },
        field: 'consignor_name',
        fieldTitle: 'Consignor',
        value: 'SAMPLE OPTICS CO LTD',
        rows: 12,
        firstRow: 4,
        byCodeList: false,
      },
    ],
    statements: [
      sampleStatement('name', 'Sample Optics', { lang: 'en' }),
      sampleStatement('alias', '样本光学', { lang: 'zh' }),
      sampleStatement('alias', 'Сэмпл Оптикс', { lang: 'ru' }),
      sampleStatement('previousName', 'Sample Lens Works', { lang: 'en' }),
      sampleStatement('usccCode', '91330000733796106P', {
        source: { title: 'A register', url: 'https://register.example/' },
      }),
      sampleStatement('incorporationDate', '2001-03', {
        origin: 'story',
        storyId: 'sample',
        story: STORY,
        source: null,
      }),
      sampleStatement('summary', 'Makes lenses.', { lang: 'en' }),
    ],
    relations: [
      sampleRelation(),
      sampleRelation({
        id: 'second',
        kind: 'owns',
        from: sampleSide('Sample Holding', true),
        to: sampleRelation().from,
        goods: '',
        endUse: '',
        codes: [],
        quote: null,
      }),
      sampleRelation({
        id: 'third',
        to: null,
        goods: 'infrared detectors',
        endUse: '',
        codes: [],
        starts: null,
        attribution: null,
      }),
    ],
    stories: [],
    storyCount: 0,
    firstStory: null,
    figures: [],
    lists: [sampleListStatus()],
    topic: null,
    demo: false,
    ...more,
  };
}
