import { expect, it } from 'vitest';
import { rslBlock, rslDocument } from './rsl.ts';

const PORTAL = 'The Harbour & Sons';

it('says as a file that search is permitted and everything that AI does with a text is not', () => {
  expect(rslDocument({ url: '/', holder: PORTAL })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<rsl xmlns="https://rslstandard.org/rsl"><content url="/"><license>' +
      '<permits type="usage">search</permits><prohibits type="usage">ai-all</prohibits></license>' +
      '<copyright type="organization">The Harbour &amp; Sons</copyright></content></rsl>\n',
  );
});

it('cannot end the element of a page that it is written into', () => {
  const block = rslBlock({ url: 'https://news.example/story/a', holder: '</script><b>' });
  expect(block).not.toContain('</script');
  expect(block).toContain('<content url="https://news.example/story/a">');
});
