import { expect, it } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import type { Body } from '../../stories/body.ts';
import { editionOf } from '../edition.ts';
import { bodyFigures, figureHref } from './body-figures.view.ts';
import { sampleRecord } from './evidence-samples.ts';

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
    },
  ]);
  expect(bodyFigures([sampleRecord()], body(`Now ${text}`), edition)).toEqual([]);
  expect(bodyFigures([sampleRecord({}, { mark: null })], body(text), edition)).toEqual([]);
});

it('of two that overlap only the first is marked', () => {
  const inner = sampleRecord({}, { id: 'inner', exact: '€2.7 billion', start: 33, end: 45 });
  expect(bodyFigures([inner, sampleRecord()], body(text), edition).map(({ id }) => id)).toEqual([
    sampleRecord().claim.id,
  ]);
});

it('names a language only where the story is in another', () => {
  expect(figureHref(edition, '1', 'ru')).toBe('/figure/1?lang=en');
  expect(figureHref(edition, '1', 'en', '/embed')).toBe('/figure/1/embed');
});
