import { Parser } from 'htmlparser2';
import { depthCounter, isTooDeep } from '../refuse-deep-page.ts';

const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'blockquote',
  'svg',
  'select',
]);
/** Elements without content, which are never closed. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const BLOCKS = /^(?:p|div|li|h[1-6]|tr|table|ul|ol|section|article|header|footer|center)$/;
/** The names that mail programs give to what is quoted, and to signatures. */
const QUOTED =
  /(?:^|\s)(?:gmail_quote|gmail_quote_container|gmail_signature|moz-cite-prefix|moz-signature|yahoo_quoted|protonmail_quote|divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|ms-outlook-mobile-reference-message)(?:\s|$)/i;
const LONGEST = 2_000_000;

/**
 * The lines of a message's HTML as a person sees them, an empty one between two blocks; without what is hidden, quoted
 * or a signature.
 */
export function linesOfHtml(html: string): string[] {
  const lines: string[] = [''];
  const write = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const depth = depthCounter();
  let silent = 0;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (!VOID.has(tag)) {
        depth.open();
        if (silent > 0 || SILENT.has(tag) || isUnseen(attributes)) silent += 1;
      }
      if (silent > 0) return;
      if (tag === 'br' || tag === 'hr') lines.push('');
      else if (BLOCKS.test(tag)) lines.push('', '');
    },
    ontext: (text) => {
      if (silent === 0) write(text.replace(/\s+/g, ' '));
    },
    onclosetag: (tag) => {
      if (VOID.has(tag)) return;
      depth.close();
      if (silent > 0) silent -= 1;
      else if (BLOCKS.test(tag)) lines.push('', '');
    },
  });
  try {
    parser.write(html.slice(0, LONGEST));
    parser.end();
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    return [];
  }
  return lines;
}

function isUnseen({ class: names = '', id = '', style = '', hidden }: Record<string, string>): boolean {
  return (
    hidden !== undefined ||
    QUOTED.test(names) ||
    QUOTED.test(id) ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|mso-hide\s*:\s*all)/i.test(style)
  );
}
