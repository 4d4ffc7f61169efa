import { parseHTML } from 'linkedom';

/** One piece of text that a page says, and where. */
export interface Said {
  readonly text: string;
  /** The element it stands in, with the attribute where it stands in one: `p`, `input@placeholder`. */
  readonly at: string;
}

/** Attributes that people read or hear. */
const READ = ['title', 'alt', 'aria-label', 'placeholder', 'label'];
const SILENT = 'script, style, pre, code, kbd, samp, template';

/**
 * What a page says in its own language, piece by piece: what says that it is in another, or in none, is left out, and
 * so is what is not language at all. What a form sends stands in it only where it is a button.
 */
export function saidOnPage(html: string): { language: string; said: Said[] } {
  const { document } = parseHTML(html);
  const language = document.documentElement.getAttribute('lang') ?? '';
  const said: Said[] = [];
  const say = (text: string | null, at: string) => {
    const words = (text ?? '').replace(/\s+/g, ' ').trim();
    if (words) said.push({ text: words, at });
  };
  const read = (element: Element) => {
    if (element.matches(SILENT)) return;
    const own = element.getAttribute('lang');
    if (own !== null && own !== language) return;
    if (element.getAttribute('translate') === 'no') return;
    for (const name of READ) say(element.getAttribute(name), `${element.localName}@${name}`);
    if (element.matches('meta[name="description"]')) say(element.getAttribute('content'), 'meta@content');
    if (element.matches('input[type="submit"]')) say(element.getAttribute('value'), 'input@value');
    for (const node of element.childNodes) {
      if (node.nodeType === 3) say(node.textContent, element.localName);
      if (node.nodeType === 1) read(node as Element);
    }
  };
  read(document.documentElement);
  return { language, said };
}
