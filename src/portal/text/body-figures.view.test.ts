import { expect, it } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import type { Body } from '../../stories/body.ts';
import { sampleDetails, sampleRecord, sampleVerdict } from '../gallery/evidence-samples.ts';
import { editionOf } from '../site/edition.ts';
import { bodyFigures, figureHref } from './body-figures.view.ts';

const edition = editionOf({ config: readConfig({}), clock: fixedClock('2026-11-24T15:00:00Z') }, 'en');
const body = (text: string): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const text = 'Two years later it was more than €2.7 billion.';

it('marks what stands where it was found, and nothing else', () => {
  expect(bodyFigures([sampleRecord()], body(text), edition)).toEqual([
    {
      id: sampleRecord().claim.id,
      start: 23,
      end: 45,
      mark: 'h',
      href: `/figure/${sampleRecord().claim.id}`,
      word: 'holds',
      exactly: null,
      spans: null,
    },
  ]);
  expect(bodyFigures([sampleRecord()], body(`Now ${text}`), edition)).toEqual([]);
  expect(bodyFigures([sampleRecord({}, { mark: null })], body(text), edition)).toEqual([]);
});

it('has both values beside what held as it was published, and was revised since', () => {
  const verdict = sampleVerdict({
    verdict: 'differs',
    reason: 'revised',
    details: sampleDetails({ value: 2_400_000_000, revised: { value: 2_733_800_000, version: 1 } }),
  });
  const record = sampleRecord({ verdicts: [verdict] }, { mark: 'd' });
  expect(bodyFigures([record], body(text), edition)).toMatchObject([
    { mark: 'd', word: 'revised', exactly: '€2.734 billion when published, €2.400 billion now' },
  ]);
  const differs = sampleRecord({ verdicts: [{ ...verdict, reason: 'too low' }] }, { mark: 'd' });
  expect(bodyFigures([differs], body(text), edition)).toMatchObject([{ word: 'differs', exactly: null }]);
});

it('has the newest value beside what its words say is the latest', () => {
  const verdict = sampleVerdict({
    reason: 'stale',
    details: sampleDetails({ stale: { period: ['2024-01-01', '2025-01-01'], value: 2_910_400_000 } }),
  });
  expect(bodyFigures([sampleRecord({ verdicts: [verdict] })], body(text), edition)).toMatchObject([
    { mark: 'h', word: 'holds; newer data are in', exactly: 'newer: €2.910 billion (2024)' },
  ]);
});

it('of two that overlap in part the first is marked; one that spans another is a sign at its end', () => {
  const inner = sampleRecord({}, { id: 'inner', exact: '€2.7 billion', start: 33, end: 45 });
  const shown = bodyFigures([inner, sampleRecord()], body(text), edition);
  expect(shown.map(({ id, start, end, spans }) => [id, start, end, spans])).toEqual([
    ['inner', 33, 45, null],
    [sampleRecord().claim.id, 45, 45, 'more than €2.7 billion: holds'],
  ]);
  const across = sampleRecord({}, { id: 'across', exact: 'it was more', start: 16, end: 27 });
  expect(bodyFigures([sampleRecord(), across], body(text), edition).map(({ id }) => id)).toEqual(['across']);
});

it('names a language only where the story is in another', () => {
  expect(figureHref(edition, '1', 'ru')).toBe('/figure/1?lang=en');
  expect(figureHref(edition, '1', 'en', '/embed')).toBe('/figure/1/embed');
});
