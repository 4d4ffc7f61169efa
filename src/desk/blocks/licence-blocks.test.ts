import { expect, it } from 'vitest';
import { licenceBlocks } from './licence-blocks.ts';

const terms = { name: 'A wire', url: null, licence: null, licenceUrl: null };
const own = { ...terms, slug: 'us', policy: 'own' as const };
const wire = { ...terms, slug: 'wire', policy: 'linked' as const };
const licensed = { ...wire, policy: 'licensed' as const };
const stated = { licence: 'By contract' };
const here = 'https://example.org/a';

it.each([
  ['own copy', { source: own, agency: null, sourceUrl: null }, []],
  ['licensed copy that states nothing', { source: licensed, agency: null, sourceUrl: here }, ['no licence']],
  ['licensed copy', { source: { ...licensed, ...stated }, agency: null, sourceUrl: null }, []],
  [
    'licensed copy whose licence is an address',
    { source: { ...licensed, licenceUrl: here }, agency: null, sourceUrl: null },
    [],
  ],
  [
    'licensed copy whose licence is blank',
    { source: { ...licensed, licence: ' ' }, agency: null, sourceUrl: null },
    ['no licence'],
  ],
  ['an excerpt', { source: wire, agency: null, sourceUrl: here }, []],
  ['an excerpt without its original', { source: wire, agency: null, sourceUrl: null }, ['no address']],
  ['a wire’s copy as our own', { source: own, agency: wire, sourceUrl: null }, ['agency']],
  ['a wire’s copy that we may print', { source: own, agency: { ...wire, ...stated }, sourceUrl: null }, []],
  ['our own, which is a wire itself', { source: own, agency: { ...wire, slug: 'us' }, sourceUrl: null }, []],
  ['an excerpt that credits its wire', { source: wire, agency: licensed, sourceUrl: here }, []],
])('%s', (_what, copy, why) => {
  const blocks = licenceBlocks(copy, new Set(['wire']));
  expect(blocks.map((block) => block.kind === 'licence' && block.why)).toEqual(why);
  for (const block of blocks) expect(block).toMatchObject({ sourceSlug: 'wire', source: 'A wire' });
});

it('leads to the terms of a source that is kept, and of none that is only named', () => {
  const copy = { source: licensed, agency: null, sourceUrl: null };
  expect(licenceBlocks(copy, new Set())).toMatchObject([{ sourceSlug: null }]);
});
