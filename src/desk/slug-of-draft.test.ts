import { expect, it } from 'vitest';
import { slugOfDraft } from './slug-of-draft.ts';

const at = (slug: string, out = false) => ({ slug, publishedAt: out ? new Date(0) : null });

it('names a story after its headline until readers have seen it, and as requested at any time', () => {
  expect(slugOfDraft(at('draft-1a2b3c4d'), { slug: null, headline: '' })).toBe('draft-1a2b3c4d');
  expect(slugOfDraft(at('draft-1a2b3c4d'), { slug: null, headline: 'Steel rises' })).toBe('steel-rises');
  expect(slugOfDraft(at('steel-rises-1a2b3c4d'), { slug: null, headline: 'Steel rises' })).toBe(
    'steel-rises-1a2b3c4d',
  );
  expect(slugOfDraft(at('draft-1a2b3c4d'), { slug: 'draft-1a2b3c4d', headline: 'Steel rises' })).toBe(
    'steel-rises',
  );
  expect(slugOfDraft(at('steel-rises', true), { slug: null, headline: 'Steel falls' })).toBe('steel-rises');
  expect(slugOfDraft(at('steel-rises', true), { slug: 'steel', headline: 'Steel falls' })).toBe('steel');
});
