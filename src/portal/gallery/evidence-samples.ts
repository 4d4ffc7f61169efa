import type { CheckBasis } from '../../evidence/checks/check-basis.ts';
import type { FigureQuery } from '../../evidence/checks/figure-query.ts';
import type { VerdictDetails } from '../../evidence/checks/verdict.ts';
import type { Check, Claim, ClaimEvidence, FigureRecord, KeptVerdict } from '../../evidence/claims/claim.ts';
import type { Figure } from '../../evidence/claims/figure.ts';
import type { Coverage, Dataset, DatasetVersion } from '../../evidence/datasets/dataset.ts';

// The sample data of the gallery and the tests: figures of EU exports to Kyrgyzstan, from Eurostat.

const QUARTERS = [2021, 2022, 2023].flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter })));
const EXPORTS = [
  57_300_000, 61_900_000, 66_400_000, 77_600_000, 73_100_000, 122_800_000, 361_500_000, 593_700_000,
  640_700_000, 720_100_000, 642_100_000, 730_900_000,
];

const firstDay = (year: number, quarter: number) =>
  `${quarter > 4 ? year + 1 : year}-${String((((quarter - 1) % 4) + 1) * 3 - 2).padStart(2, '0')}-01`;

const PERIODS = QUARTERS.map(({ year, quarter }) => ({
  label: `${year}-Q${quarter}`,
  from: firstDay(year, quarter),
  to: firstDay(year, quarter + 1),
}));

/** The coverage of the sample dataset: one reporter joined late, one left, one missed a quarter. */
export const SAMPLE_COVERAGE: Coverage = {
  frequency: 'quarter',
  periods: PERIODS,
  reporters: [
    { code: 'EU27_2020', iso: 'EU27_2020', aggregate: true },
    { code: 'DE', iso: 'DE', aggregate: false },
    { code: 'PL', iso: 'PL', aggregate: false },
    { code: 'LT', iso: 'LT', aggregate: false },
    { code: 'ZZ', iso: null, aggregate: false },
  ],
  partners: [{ code: 'KG', iso: 'KG', aggregate: false }],
  flows: [{ code: '2', flow: 'export' }],
  products: 0,
  productCodes: null,
  reported: ['111111111111', '111111111111', '111111101111', '000011111111', '111100000000'],
};

/** A version of the sample dataset. */
export function sampleVersion(more: Partial<DatasetVersion> = {}): DatasetVersion {
  return {
    id: '018f0000-0000-7000-8000-0000000000b1',
    datasetId: '018f0000-0000-7000-8000-0000000000d1',
    number: 1,
    sha256: '7f3a0b6c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e',
    fileName: 'quarterly.csv',
    fileBytes: 180_000,
    format: 'csv',
    encoding: 'utf-8',
    parquet: 'sample.parquet',
    parquetBytes: 40_000,
    changes: null,
    rowCount: 4_812,
    fields: [
      field('reporter', 'string', 'reporter'),
      field('partner', 'string', 'partner'),
      field('flow', 'string', 'flow'),
      field('quarter', 'string', 'period'),
      { ...field('value_eur', 'number', 'value'), unit: 'EUR' },
    ],
    coverage: SAMPLE_COVERAGE,
    producerVersion: null,
    retrieved: new Date('2026-11-24T09:00:00Z'),
    sourceUrl: 'https://example.org/data',
    licence: null,
    citation: null,
    note: '',
    wasRevisionOf: null,
    addedAt: new Date('2026-11-24T09:10:00Z'),
    ...more,
  };
}

function field(
  name: string,
  type: DatasetVersion['fields'][number]['type'],
  role: DatasetVersion['fields'][number]['role'],
) {
  return { name, type, title: null, description: null, role, unit: null, multiplier: 1, basis: null };
}

/** The sample dataset. */
export function sampleDataset(more: Partial<Dataset> = {}): Dataset {
  return {
    id: '018f0000-0000-7000-8000-0000000000d1',
    slug: 'sample-trade',
    names: { en: 'A table of trade', fr: 'Un tableau du commerce' },
    about: 'Exports by quarter, reporter and partner.',
    producer: 'A statistical office',
    producerUrl: 'https://example.org/',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    redistributable: true,
    valuesOpen: more.redistributable ?? true,
    rolesConfirmed: true,
    publishedAt: new Date('2024-09-01T00:00:00Z'),
    demo: true,
    newest: sampleVersion(),
    ...more,
  };
}

const EU_TO_KG = {
  reporter: { areas: ['EU27_2020'] },
  partner: { areas: ['KG'] },
  product: { total: true as const },
  flow: 'export' as const,
};

/** The sample question: what the EU sold to Kyrgyzstan in a period. */
export const SAMPLE_QUERY: FigureQuery = {
  dataset: 'sample-trade',
  value: 'value_eur',
  statistic: 'level',
  filter: EU_TO_KG,
  period: ['2023-01-01', '2024-01-01'],
  part: null,
  from: null,
  rank: null,
  sql: null,
};

/** The rows of the sample dataset behind the answer to the sample question. */
export const SAMPLE_BASIS: CheckBasis = [
  {
    sum: 'whole',
    field: 'value_eur',
    rows: {
      reporter: {
        spans: [{ from: '2023-01-01', to: '2024-01-01', codes: ['DE', 'LT', 'PL'] }],
        aggregate: false,
        missing: [],
      },
      partner: {
        spans: [{ from: '2023-01-01', to: '2024-01-01', codes: ['KG'] }],
        aggregate: false,
        missing: [],
      },
      product: { kind: 'all' },
      flow: 'export',
      period: ['2023-01-01', '2024-01-01'],
    },
  },
];

/** A figure as found in a text. */
export function sampleFigure(more: Partial<Figure> = {}): Figure {
  return {
    quote: 'more than €2.7 billion',
    start: 0,
    end: 22,
    hedge: 'more than',
    value: 2_700_000_000,
    high: null,
    unit: 'EUR',
    unitYear: null,
    grain: 100_000_000,
    measure: 'level',
    direction: null,
    period: ['2023-01-01', '2024-01-01'],
    subject: {
      reporter: 'EU27_2020',
      partner: 'KG',
      product: 'total',
      flow: 'export',
      words: 'exports',
      whole: null,
    },
    attribution: null,
    minor: false,
    derivedFrom: null,
    ...more,
  };
}

/** The result of a check, with only the required details. */
export function sampleDetails(more: Partial<VerdictDetails> = {}): VerdictDetails {
  return {
    value: 2_733_800_000,
    allowed: [2_700_000_000, null],
    missing: [],
    readings: [
      { key: 'base', words: null, value: 2_733_800_000, verdict: 'holds', reason: 'on the stated side' },
      {
        key: 'with GB among the reporters',
        words: 'with the United Kingdom among the reporters',
        value: 2_760_100_000,
        verdict: 'holds',
        reason: 'on the stated side',
      },
    ],
    difference: 33_800_000,
    changesSense: false,
    alsoSay: null,
    ...more,
  };
}

/** A verdict in a figure's history. */
export function sampleVerdict(more: Partial<KeptVerdict> = {}): KeptVerdict {
  return {
    id: '018f0000-0000-7000-8000-0000000000e1',
    at: new Date('2026-11-24T14:01:00Z'),
    checkId: '018f0000-0000-7000-8000-0000000000f1',
    verdict: 'holds',
    reason: 'on the stated side',
    details: sampleDetails(),
    signed: true,
    by: 'Ada Sample',
    note: '',
    ...more,
  };
}

/** One run of the sample question: the quarters around its period. */
export function sampleCheck(more: Partial<Check> = {}): Check {
  return {
    id: '018f0000-0000-7000-8000-0000000000f1',
    at: new Date('2026-11-24T14:01:00Z'),
    sql: "select sum(value_eur) as value from 'sample.parquet' where reporter = 'EU27_2020' and partner = 'KG'",
    series: PERIODS.map(({ label }, at) => ({ period: label, value: EXPORTS[at] ?? null })),
    basis: null,
    isClosed: false,
    version: sampleVersion(),
    ...more,
  };
}

/** Evidence that is a question to the sample dataset. */
export function sampleEvidence(more: Partial<ClaimEvidence> = {}): ClaimEvidence {
  return {
    id: '018f0000-0000-7000-8000-0000000000a1',
    claimId: '018f0000-0000-7000-8000-000000000001',
    state: 'accepted',
    rests: { kind: 'query', query: SAMPLE_QUERY, datasetId: '018f0000-0000-7000-8000-0000000000d1' },
    score: null,
    because: [],
    tied: false,
    proposedAt: new Date('2026-11-24T13:00:00Z'),
    decidedAt: new Date('2026-11-24T13:10:00Z'),
    note: '',
    ...more,
  };
}

const SENTENCE = 'Two years later it was more than €2.7 billion.';

/** A claim in a story of one sentence. */
export function sampleClaim(more: Partial<Claim> = {}): Claim {
  return {
    id: '018f0000-0000-7000-8000-000000000001',
    storyId: '018f0000-0000-7000-8000-000000000099',
    position: 0,
    place: 'text',
    exact: 'more than €2.7 billion',
    prefix: 'Two years later it was ',
    suffix: '.',
    start: 23,
    end: 45,
    sentence: SENTENCE,
    figure: sampleFigure(),
    mark: 'h',
    ...more,
  };
}

/** A figure with everything its page shows. */
export function sampleRecord(more: Partial<FigureRecord> = {}, claim: Partial<Claim> = {}): FigureRecord {
  return {
    claim: sampleClaim(claim),
    story: {
      id: '018f0000-0000-7000-8000-000000000099',
      slug: 'sample',
      headline: 'A story with figures',
      language: 'en',
    },
    evidence: sampleEvidence(),
    verdicts: [sampleVerdict()],
    check: sampleCheck(),
    ...more,
  };
}

/** A figure whose only evidence is a statement by someone. */
export function sampleAttributed(): FigureRecord {
  const verdict = sampleVerdict({
    checkId: null,
    verdict: 'cannot be checked',
    reason: 'no dataset',
    signed: false,
    by: null,
    details: sampleDetails({
      value: null,
      allowed: [85, 95],
      readings: [],
      difference: null,
      missing: ['microelectronics'],
    }),
  });
  const attribution = {
    kind: 'anonymous' as const,
    who: 'two senior officials',
    role: 'on condition of anonymity',
  };
  return sampleRecord(
    {
      evidence: sampleEvidence({
        rests: { kind: 'source', source: { ...attribution, title: null, url: null } },
      }),
      verdicts: [verdict],
      check: null,
    },
    {
      id: '018f0000-0000-7000-8000-000000000002',
      mark: 'a',
      exact: 'about 90 percent',
      sentence: 'About 90 percent of the microelectronics came from one country, two senior officials said.',
      figure: sampleFigure({
        quote: 'about 90 percent',
        hedge: 'about',
        value: 90,
        unit: '%',
        grain: 10,
        measure: 'share',
        attribution,
      }),
    },
  );
}
