import { describe, expect, it } from 'vitest';
import { cleanSvg } from './clean-svg.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 40 20"') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
  );
const clean = (inside: string, attributes?: string) => cleanSvg(svg(inside, attributes));

describe('an SVG made inert', () => {
  it('keeps shapes, colours, text and what refers to its own parts, and says its size', () => {
    const inside =
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
      '<path d="M0 0h9" fill="url(#g)"/><use xlink:href="#g"/><text x="1">a &lt; b</text>';
    const { text, width, height, leftOut } = clean(inside);
    expect([width, height, leftOut]).toEqual([40, 20, []]);
    expect(text).toContain('fill="url(#g)"');
    expect(text).toContain('href="#g"');
    expect(text).toContain('a &lt; b');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in data', '<script><![CDATA[alert(1)]]></script>'],
    ['a handler', '<rect width="1" height="1" onload="alert(1)" onclick="alert(1)"/>'],
    [
      'another document',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">alert</body></foreignObject>',
    ],
    ['a link', '<a href="javascript:alert(1)"><text>alert</text></a>'],
    ['a picture from elsewhere', '<image href="https://elsewhere.example/alert.png"/>'],
    ['a part of another file', '<use href="https://elsewhere.example/alert.svg#x"/>'],
    ['a part in data', '<use xlink:href="data:image/svg+xml,alert"/>'],
    ['a colour from elsewhere', '<rect fill="url(https://elsewhere.example/alert)"/>'],
    ['a style that loads', '<style>@import "https://elsewhere.example/alert.css";</style>'],
    [
      'a style that loads, spelt otherwise',
      '<style>rect{fill:u\\72l(https://elsewhere.example/alert)}</style>',
    ],
    ['an animation', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['a shape of another name', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'],
  ])('leaves out %s', (_, inside) => {
    const { text } = clean(`${inside}<rect id="stays" width="1" height="1"/>`);
    expect(text).not.toMatch(/alert|elsewhere|javascript|onload/);
    expect(text).toContain('id="stays"');
  });

  it.each([
    [
      'entities',
      Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>'),
      /entities/,
    ],
    ['no XML', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g></svg>'), /broken/],
    ['no SVG', Buffer.from('<html><svg xmlns="http://www.w3.org/2000/svg"/></html>'), /not an SVG/],
    ['no size', svg('<g/>', ''), /how large/],
    ['a size beyond all paper', svg('<g/>', 'width="999999" height="1"'), /999999/],
    ['a part that uses itself', svg('<g id="a"><use href="#a"/></g>'), /uses itself/],
    ['too deep', svg('<g>'.repeat(70) + '</g>'.repeat(70)), /too deep/],
    ['too large', Buffer.alloc(5 * 1024 * 1024, 32), /4 MB/],
  ])('refuses %s', (_, bytes, why) => {
    expect(() => cleanSvg(bytes)).toThrow(why);
  });

  it('refuses parts that draw each other more often than anybody could look at', () => {
    const levels = Array.from({ length: 20 }, (_, level) => {
      const uses = `<use href="#l${level - 1}"/>`.repeat(10);
      return `<g id="l${level}">${level === 0 ? '<path d="M0 0"/>' : uses}</g>`;
    });
    expect(() => clean(levels.join(''))).toThrow(/more than can be shown/);
  });
});
