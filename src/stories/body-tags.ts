import type { Mark } from './body.ts';

/** Elements that become a mark on a run of text. */
export const INLINE_MARKS: ReadonlyMap<string, Exclude<Mark['type'], 'link'>> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
]);

const DROPPED = new Set(
  `script style template noscript object embed applet svg math canvas audio video head title meta link base
   form input select option textarea button dialog menu frame frameset noframes map area xmp plaintext
   del s strike`.split(/\s+/),
);

const BLOCKS = new Set(
  `address article aside body center dd details div dl dt fieldset footer header hgroup html legend main nav
   picture section summary caption tbody thead tfoot colgroup`.split(/\s+/),
);

/** Styles of text that is not to be read: hidden, or struck out, as editors' deletions are shown. */
const NOT_SAID =
  /display:\s*none|mso-hide:\s*all|text-decoration(?:-line)?:[^;]*line-through|mso-element:\s*comment/i;

/** Whether a style hides or strikes out its text. */
export function isUnsaidStyle(style: string): boolean {
  return NOT_SAID.test(style);
}

/** Whether an element is dropped with its contents: non-text elements, and deleted text. */
export function isDroppedTag(tag: string): boolean {
  return DROPPED.has(tag);
}

/** Whether unwrapping an element ends the paragraph before it. */
export function isBlockTag(tag: string): boolean {
  return BLOCKS.has(tag);
}

/** The level of a heading in a story, whose headline is the only level one; null for other elements. */
export function headingLevel(tag: string): 2 | 3 | 4 | null {
  switch (tag) {
    case 'h1':
    case 'h2':
      return 2;
    case 'h3':
      return 3;
    case 'h4':
    case 'h5':
    case 'h6':
      return 4;
    default:
      return null;
  }
}
