import { expect, it } from 'vitest';
import { paragraphsOfPost } from './parse-wxr.ts';

const PICTURE = '<a href="/a"><img src="/a.jpg" /></a>';

it.each([
  [`[caption id="a" width="9"]${PICTURE} Cranes[/caption]`, 'Cranes'],
  [`[CAPTION caption="Stated"]${PICTURE}[/Caption]`, 'Stated'],
  [`[caption]${PICTURE} [caption] twice[/caption]`, '[caption] twice'],
])('a caption of a post is that of its picture: %s', (post, words) => {
  const figure = `<figure>${PICTURE}<figcaption>${words}</figcaption></figure>`;
  expect(paragraphsOfPost(`Before ${post} after`)).toBe(`<p>Before</p>\n${figure}\n<p>after</p>`);
});

it('a caption that does not begin or end is left as words', () => {
  expect(paragraphsOfPost('One[/caption] two [caption]three')).toBe(
    '<p>One[/caption] two [caption]three</p>',
  );
});
