import { Parser } from 'htmlparser2';
import { cleanLine } from '../stories/clean-text.ts';
import { depthCounter, isTooDeep } from './refuse-deep-page.ts';

const SILENT = new Set(['script', 'style', 'template', 'noscript']);
const BREAKS = /^(?:p|div|br|li|h[1-6]|tr|td|th|blockquote)$/;

/** The words of some HTML on one line. Of what is nested deeper than any page of people's, entities are left as they are. */
export function plainWords(html: string): string {
  if (!/[<&]/.test(html)) return cleanLine(html);
  try {
    return cleanLine(parsedWords(html));
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    return cleanLine(html.replace(/<[^<>]*>/g, ' '));
  }
}

function parsedWords(html: string): string {
  let words = '';
  let silent = 0;
  const depth = depthCounter();
  const parser = new Parser({
    onopentag: (tag) => {
      depth.open();
      if (SILENT.has(tag)) silent += 1;
      if (BREAKS.test(tag)) words += ' ';
    },
    onclosetag: (tag) => {
      depth.close();
      if (SILENT.has(tag) && silent > 0) silent -= 1;
    },
    ontext: (text) => {
      if (silent === 0) words += text;
    },
  });
  parser.write(html);
  parser.end();
  return words;
}

/** A headline's words: tags and entities are read only where they are certain to be markup. */
export function headlineWords(text: string): string {
  const markup =
    /<\/?(?:a|abbr|b|br|code|div|em|font|h\d|i|img|p|small|span|strong|sub|sup|u|script|style|blink)\b[^<>]*>/i;
  const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
  return markup.test(text) || entity.test(text) ? plainWords(text) : cleanLine(text);
}
