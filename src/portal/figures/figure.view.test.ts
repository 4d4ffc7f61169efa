import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { type CubeQuery, valueQuery } from '../../evidence/cubes/cube-query.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import {
  SAMPLE_QUERY,
  sampleAttributed,
  sampleCheck,
  sampleClaim,
  sampleDataset,
  sampleDetails,
  sampleEvidence,
  sampleRecord,
  sampleVerdict,
} from '../gallery/evidence-samples.ts';
import { editionOf } from '../site/edition.ts';
import { structuredFaults } from '../testing/schema-org.ts';
import { chartView } from './chart.view.ts';
import { claimJsonLd } from './claim-json-ld.ts';
import { embedCode } from './embed-code.ts';
import { type FigurePageInput, figureView, sentenceOf } from './figure.view.ts';

const config = readConfig({ PUBLIC_URL: 'https://news.example' });
const edition = (language: InterfaceLanguage = 'en') =>
  editionOf({ config, clock: fixedClock('2026-11-24T15:00:00Z') }, language);
const given = (more: Partial<FigurePageInput> = {}): FigurePageInput => ({
  record: sampleRecord(),
  dataset: sampleDataset(),
  corrections: [],
  why: ({ reason }) => `Because: ${reason}.`,
  question: 'What was sold?',
  fixed: null,
  ...more,
});
const facts = (view: ReturnType<typeof figureView>) =>
  Object.fromEntries(view.facts.map(({ term, parts }) => [term, parts.map(({ text }) => text).join('')]));

describe('a figure in words', () => {
  it('names data, interval, question, version and who signed', () => {
    const view = figureView(given(), edition());
    expect(facts(view)).toEqual({
      'The data say': expect.stringContaining('2.734') as string,
      'We accept': expect.stringContaining('or more') as string,
      Question: 'What was sold?',
      Data: 'A table of trade, version 1 (7f3a0b6c1d2e), retrieved 24 November 2026, licence CC BY 4.0',
      Checked: '24 November 2026, 14:01 UTC · signed by Ada Sample',
    });
    expect(view.readings?.rows).toHaveLength(2);
    expect(view.links.map(({ href }) => href)).toContain(
      `/figure/${view.id}/check/${sampleVerdict().checkId}`,
    );
    expect(view.embed.code).toContain(`/check/${sampleVerdict().checkId}/embed`);
  });

  it('says that the data were revised, with both values, where it held as it was published', () => {
    const revised = sampleVerdict({
      verdict: 'differs',
      reason: 'revised',
      signed: false,
      details: sampleDetails({
        value: 2_400_000_000,
        readings: [],
        revised: { value: 2_733_800_000, version: 1 },
      }),
    });
    const record = sampleRecord({ verdicts: [revised, sampleVerdict()] }, { mark: 'd' });
    const view = figureView(given({ record }), edition());
    expect(view).toMatchObject({ mark: 'd', word: 'revised' });
    expect(view.history.items.map(({ word }) => word)).toEqual(['revised', 'holds']);
    expect(facts(view)).toMatchObject({
      'The data say': '€2.400 billion',
      'At publication': '€2.734 billion (Version 1)',
    });
    const fixed = figureView(given({ record, fixed: revised.checkId }), edition('fr'));
    expect(fixed.word).toBe('révisé');
    const differs = sampleRecord(
      { verdicts: [sampleVerdict({ verdict: 'differs', reason: 'too low' })] },
      { mark: 'd' },
    );
    expect(figureView(given({ record: differs }), edition()).word).toBe('differs');
  });

  it('says that newer data are in, with their value, where the words say that it is the latest', () => {
    const stale = sampleVerdict({
      reason: 'stale',
      details: sampleDetails({
        readings: [],
        base: 'on the stated side',
        stale: { period: ['2024-01-01', '2025-01-01'], value: 2_910_400_000 },
      }),
    });
    const record = sampleRecord({ verdicts: [stale] });
    const view = figureView(given({ record }), edition());
    expect(view).toMatchObject({ mark: 'h', word: 'holds; newer data are in' });
    expect(facts(view)).toMatchObject({
      'The data say': '€2.734 billion',
      'Newer data': '€2.910 billion (2024)',
    });
    expect(figureView(given({ record }), edition('ar')).word).toContain('أحدث');
  });

  it('lists what a value was worked out from, but not where values may not be handed on', () => {
    const input = (value: number) => ({
      names: null,
      period: ['2023-01-01', '2024-01-01'] as const,
      value,
      unit: 'EUR',
      cells: 1,
      flag: null,
    });
    const details = sampleDetails({ readings: [], inputs: [input(669_800_000), input(2_733_800_000)] });
    const verdicts = [sampleVerdict({ details })];
    const open = figureView(given({ record: sampleRecord({ verdicts }) }), edition());
    expect(facts(open)['Derived from']).toBe('€669.8 million · €2.734 billion');
    const closed = sampleRecord({ verdicts, check: sampleCheck({ series: [], isClosed: true }) });
    expect(facts(figureView(given({ record: closed }), edition()))).not.toHaveProperty('Derived from');
  });

  it('says of what the story worked out itself how firm the weakest of its figures is', () => {
    const inputs = [
      { id: 'a', exact: '5 percent', mark: 'h' as const },
      { id: 'b', exact: '$900 million', mark: 'd' as const },
    ];
    const record = sampleRecord({ evidence: null, verdicts: [], check: null, inputs }, { mark: 'u' });
    const view = figureView(given({ record, dataset: null, question: null }), edition());
    expect(view.why).toBe(
      'Our own arithmetic, from “5 percent” and “$900 million”; nobody else gave this figure. No firmer than the weakest of them (differs).',
    );
    expect(facts(view)['Derived from']).toBe('5 percent (holds) · $900 million (differs)');
  });

  it('offers no rows where they may not be handed on', () => {
    const record = sampleRecord({ check: sampleCheck({ series: [], isClosed: true }) });
    const dataset = sampleDataset({ redistributable: false });
    const view = figureView(given({ record, dataset, behind: { kind: 'closed' } }), edition());
    expect(view.chart).toBeNull();
    expect(view.rows).toMatchObject({
      tables: [],
      instead: expect.stringContaining('does not let us') as string,
    });
    expect(view.links.some(({ href }) => href?.endsWith('rows.csv'))).toBe(false);
  });

  it('says of what cannot be checked who said it, and of what nobody said, that', () => {
    const view = figureView(given({ record: sampleAttributed(), dataset: null, question: null }), edition());
    expect(view.why).toBe(
      'Source: two senior officials. It was not checked against data. Because: no dataset.',
    );
    expect(view.chart).toBeNull();
    expect(Object.keys(facts(view))).toEqual(['Said by', 'Checked']);
    const record = sampleAttributed();
    const nobody = { ...record, evidence: null, claim: { ...record.claim, mark: 'u' as const } };
    expect(figureView(given({ record: nobody, dataset: null }), edition()).why).toMatch(
      /^It has no data, and no named/,
    );
  });

  it('at the address of one check shows what that check found, and where the newest stands', () => {
    const newer = sampleVerdict({
      id: 'newer',
      checkId: 'another',
      verdict: 'differs',
      reason: 'too low',
      signed: false,
      by: null,
    });
    const record = sampleRecord({ verdicts: [newer, sampleVerdict()] }, { mark: 'd' });
    const fixed = sampleVerdict().checkId;
    const older = figureView(given({ record, fixed }), edition());
    expect([older.mark, older.why]).toEqual(['h', 'Because: on the stated side.']);
    expect(older.older?.some(({ href }) => href === `/figure/${older.id}`)).toBe(true);
    const now = figureView(given({ record }), edition());
    expect([now.mark, now.older, now.history.items.length]).toEqual(['d', null, 2]);
  });

  it('in Arabic marks the sentence of an English story as what it is', () => {
    expect(figureView(given(), edition('ar'))).toMatchObject({ lang: 'en', dir: 'ltr' });
  });

  it('hands on HTML that nothing in a story can break out of', () => {
    expect(embedCode('https://news.example/x', '"><script>')).toContain('title="&quot;&gt;&lt;script&gt;"');
  });
});

it('a figure is set out where it stands, also where its words stand twice', () => {
  const twice = sampleClaim({
    sentence: 'From 5 percent to 5 percent again.',
    exact: '5 percent',
    prefix: 'From 5 percent to ',
  });
  expect(sentenceOf(twice)).toEqual({ before: 'From 5 percent to ', exact: '5 percent', after: ' again.' });
  const lost = sampleClaim({ sentence: 'Nothing of it.', exact: '5 percent' });
  expect(sentenceOf(lost)).toEqual({ before: '', exact: 'Nothing of it.', after: '' });
});

describe('the chart of a figure in words', () => {
  it('says both values of a change from one period to the next, and draws what is below zero under the line', () => {
    const years = [2021, 2022, 2023].map((year, at) => ({
      label: String(year),
      from: `${year}-01-01`,
      to: `${year + 1}-01-01`,
      value: [0.4, -0.2, 0.3][at] ?? 0,
    }));
    const place = (year: number) => ({
      measure: 'anomaly',
      members: {},
      time: [`${year}-01-01`, `${year + 1}-01-01`] as const,
    });
    const query: CubeQuery = {
      ...valueQuery('warmth', place(2023)),
      statistic: 'change',
      how: 'absolute',
      against: place(2022),
    };
    const sample = sampleRecord();
    const { check, evidence } = sample;
    if (!check || !evidence) throw new Error('the sample rests on a question');
    const chart = chartView(
      {
        ...sample,
        check: { ...check, series: years, basis: [] },
        evidence: { ...evidence, rests: { kind: 'query', query, datasetId: '' } },
      },
      edition(),
    );
    if (chart?.drawn.kind !== 'series') throw new Error('it is a series');
    expect(chart.drawn.labels.map(({ text }) => text)).toEqual(['−€0.2 → €0.3']);
    const [first, second] = chart.drawn.columns;
    expect(first?.foot).toBeGreaterThan(0);
    expect(second).toMatchObject({ foot: 0, height: first?.foot });
    expect(chart.drawn.grid.filter(({ zero }) => zero)).toEqual([
      { text: '0', height: first?.foot, zero: true },
    ]);
  });

  it('says the sum of the periods the figure speaks of, and the same as a table', () => {
    const chart = chartView(sampleRecord(), edition());
    expect(chart?.drawn.kind).toBe('series');
    if (chart?.drawn.kind !== 'series') return;
    expect(chart.drawn.columns.filter(({ on }) => on)).toHaveLength(4);
    expect(chart.drawn.labels.map(({ text }) => text)).toEqual(['€2.73bn']);
    expect(chart.drawn.years.map(({ text }) => text)).toEqual(['2021', '2022', '2023']);
    expect(chart.table.rows).toHaveLength(12);
    expect(chart.label).toContain('Q4 2023: €731m');
    for (const { x, width, height } of chart.drawn.columns) {
      expect(x + width).toBeLessThanOrEqual(100.01);
      expect(height).toBeLessThanOrEqual(100);
    }
  });

  it('of a share is a bar of its whole, in every language', () => {
    const record = sampleRecord({
      evidence: sampleEvidence({
        rests: {
          kind: 'query',
          query: { ...SAMPLE_QUERY, statistic: 'share', part: SAMPLE_QUERY.filter },
          datasetId: 'd',
        },
      }),
      verdicts: [sampleVerdict({ details: sampleDetails({ value: 24.5 }) })],
    });
    for (const language of ['en', 'ru', 'zh', 'ar', 'fr'] as const) {
      expect(chartView(record, edition(language))?.drawn).toMatchObject({ kind: 'share', percent: 24.5 });
    }
  });
});

describe('a figure for machines', () => {
  const ld = (record = sampleRecord()) =>
    claimJsonLd(record, 'https://news.example', 'The Paper') as Record<string, unknown>;

  it('is a Claim that appears in its story', () => {
    expect(ld()).toMatchObject({
      '@type': 'Claim',
      text: 'Two years later it was more than €2.7 billion.',
      appearance: { '@id': 'https://news.example/story/sample#story' },
    });
    expect(ld().review).toBeUndefined();
  });

  it('is reviewed only where a person signed with a note', () => {
    const noted = (more: object) =>
      ld(sampleRecord({ verdicts: [sampleVerdict({ note: 'I counted.', ...more })] })).review;
    expect(noted({})).toMatchObject({
      '@type': 'ClaimReview',
      reviewBody: 'I counted.',
      author: { name: 'Ada Sample' },
    });
    const reviewed = ld(sampleRecord({ verdicts: [sampleVerdict({ note: 'I counted.' })] }));
    const html = `<script type="application/ld+json">${JSON.stringify(reviewed)}</script>`;
    expect(structuredFaults(html)).toEqual([]);
    expect(structuredFaults(html.replace('reviewBody', 'reviewText'))).toEqual([
      'ClaimReview has no reviewText',
    ]);
    expect(noted({ signed: false })).toBeUndefined();
    expect(noted({ note: '' })).toBeUndefined();
    expect(noted({ verdict: 'cannot be checked' })).toBeUndefined();
    expect(noted({ verdict: 'differs', reason: 'too low' })).toMatchObject({
      reviewRating: { ratingValue: 1 },
    });
    // The story was right according to the data of its day.
    expect(noted({ verdict: 'differs', reason: 'revised' })).toBeUndefined();
  });
});
