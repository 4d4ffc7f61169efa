import { refusal } from '../words/refusal.ts';

const START = /<!DOCTYPE/i;

/**
 * Takes a harmless DOCTYPE out of XML before a parser sees it.
 * Throws a Problem on one that declares anything of its own: entities can make a small file a huge one.
 */
export function withoutDoctype(xml: string): string {
  const found = START.exec(xml.slice(0, 65_536));
  if (!found) return xml;
  const before = xml.slice(0, found.index);
  if (/<[A-Za-z]/.test(before.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))) return xml;
  const comment = before.lastIndexOf('<!--');
  if (comment !== -1 && !before.includes('-->', comment + 4)) return xml;
  const end = endOf(xml, found.index + found[0].length);
  return `${before}${xml.slice(end)}`;
}

function endOf(xml: string, from: number): number {
  let quote = '';
  for (let i = from; i < xml.length; i += 1) {
    const character = xml.charAt(i);
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[') {
      throw refusal('doctypeEntities');
    } else if (character === '>') return i + 1;
  }
  return xml.length;
}
