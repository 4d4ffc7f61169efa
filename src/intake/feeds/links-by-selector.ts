import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { cleanLine } from '../../stories/clean-text.ts';
import { safeLink } from '../../stories/safe-link.ts';
import { refusal } from '../../words/refusal.ts';
import { depthCounter } from '../refuse-deep-page.ts';

/** The links of a page that a selector matches, and what the page calls itself. */
export interface SelectedLinks {
  readonly title: string | null;
  readonly links: readonly string[];
}

/** A selector with several parts takes time that grows with the depth of a page to the power of its parts. */
const DEEPEST = 100;
const MOST_ELEMENTS = 30_000;
const MOST_LINKS = 200;
const LONGEST_TITLE = 200;

/**
 * The addresses of the links of a page that a CSS selector matches, in its order, each once: of an element that is no
 * link, the first link within it, or else the one around it. Throws a Problem if there are none.
 */
export function linksBySelector(html: string, address: string, selector: string): SelectedLinks {
  refuseSelector(selector);
  refuseLargePage(html);
  const { document } = parseHTML(withBody(html));
  const base = safeLink(document.querySelector('base[href]')?.getAttribute('href') ?? '', address) ?? address;
  const own = withoutHash(address);
  const links = new Set<string>();
  for (const element of document.querySelectorAll(selector)) {
    const to = hrefOf(element)?.trim();
    const link = to && !to.startsWith('#') ? safeLink(to, base) : null;
    if (!link || !/^https?:/.test(link)) continue;
    const url = withoutHash(link);
    if (url !== own) links.add(url);
    if (links.size >= MOST_LINKS) break;
  }
  if (links.size === 0) throw refusal('selectorNoLinks', { selector });
  const title = cleanLine(document.querySelector('title')?.textContent ?? '').slice(0, LONGEST_TITLE);
  return { title: title || null, links: [...links] };
}

/** Throws a Problem if a text is no CSS selector. */
export function refuseSelector(selector: string): void {
  try {
    parseHTML('<p></p>').document.querySelectorAll(selector);
  } catch (error) {
    throw refusal('selectorUnfit', { selector }, { cause: error });
  }
}

function hrefOf(element: Element): string | null {
  const own = 'a[href],area[href]';
  const link = element.matches(own) ? element : (element.querySelector(own) ?? element.closest(own));
  return link?.getAttribute('href') ?? null;
}

/** A page with the elements that a browser adds where its tags leave them out. */
function withBody(html: string): string {
  return /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
}

function withoutHash(address: string): string {
  return address.replace(/#.*/s, '');
}

function refuseLargePage(html: string): void {
  const depth = depthCounter(DEEPEST);
  let elements = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth.open();
      elements += 1;
      if (elements > MOST_ELEMENTS) throw refusal('pageManyElements', { most: MOST_ELEMENTS });
    },
    onclosetag: depth.close,
  });
  parser.write(html);
  parser.end();
}
