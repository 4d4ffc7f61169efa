import type { Mark } from './body.ts';

/** Elements that are a mark on a run of text. */
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

/** Styles of words that nobody reads as part of a text: hidden, or struck out, as an editor's deletion is shown. */
const NOT_SAID =
  /display:\s*none|mso-hide:\s*all|text-decoration(?:-line)?:[^;]*line-through|mso-element:\s*comment/i;

/** Whether a style hides or strikes out what it stands on. */
export function isUnsaidStyle(style: string): boolean {
  return NOT_SAID.test(style);
}

/** Whether an element goes with everything in it: what a text is not made of, and words that were deleted from it. */
export function isDroppedTag(tag: string): boolean {
  return DROPPED.has(tag);
}

/** Whether an element that is unwrapped ends the paragraph before it. */
export function isBlockTag(tag: string): boolean {
  return BLOCKS.has(tag);
}

/** The level a heading has in a story, whose headline is the only level one; null for another element. */
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
