import { isUnsaidStyle } from '../../../stories/body-tags.ts';

/** Elements whose text is not content. */
const DROPPED =
  'script,style,template,noscript,object,svg,math,canvas,audio,video,head,title,meta,link,form,input,select,option,textarea,button,dialog,nav,[hidden],[aria-hidden="true"]';
/** Deleted text and comments. */
const UNSAID = 'del,s,strike,[role="deletion"],.MsoCommentReference,.msocomanchor';

/**
 * Cleans up the clipboard of other programs: Word's lists, which it sends as paragraphs with symbols, become lists;
 * hidden and struck-out text and empty paragraphs are dropped. The editor's schema decides on the rest.
 */
export function cleanPasted(html: string): string {
  const pasted = new DOMParser().parseFromString(html, 'text/html');
  const { body } = pasted;
  for (const unsaid of unsaidIn(pasted)) unsaid.remove();
  for (const dropped of body.querySelectorAll(DROPPED)) dropped.remove();
  wordLists(body);
  for (const part of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (
      part.textContent?.replaceAll('\u00a0', ' ').trim() === '' &&
      !part.querySelector('img, iframe, br + br')
    ) {
      // A table cell keeps its empty paragraph.
      if (!part.closest('td, th')) part.remove();
    }
  }
  return body.innerHTML;
}

/** Elements that are struck out, hidden or comments: by name, style, or a class in the pasted style sheet. */
function* unsaidIn(pasted: Document): Generator<Element> {
  yield* pasted.body.querySelectorAll(UNSAID);
  for (const styled of pasted.body.querySelectorAll('[style]')) {
    if (isUnsaidStyle(styled.getAttribute('style') ?? '')) yield styled;
  }
  for (const { textContent } of pasted.querySelectorAll('style')) {
    for (const [, selector = '', style = ''] of (textContent ?? '').matchAll(RULE)) {
      if (isUnsaidStyle(style)) yield* matching(pasted.body, selector);
    }
  }
}

const RULE = /([^{}]{1,500})\{([^{}]{0,5000})\}/g;

function matching(body: HTMLElement, selector: string): Iterable<Element> {
  try {
    return body.querySelectorAll(selector.replace(/^\s*<!--|\/\*.*?\*\//gs, ''));
  } catch {
    // Browsers do not parse it either, so it styles nothing.
    return [];
  }
}

/** Word's list items: paragraphs whose style names a list and a level, with the symbol as text. */
function wordLists(body: HTMLElement): void {
  const open: { list: HTMLElement; level: number; name: string }[] = [];
  let last: Element | null = null;
  for (const item of body.querySelectorAll<HTMLElement>(
    'p[style*="mso-list"], p[class*="MsoListParagraph"]',
  )) {
    const found = /mso-list:\s*(\S+)\s+level(\d+)/i.exec(item.getAttribute('style') ?? '');
    if (!found) continue;
    const name = found[1] ?? '';
    const level = Number(found[2]);
    const sign = item.querySelector<HTMLElement>(
      '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]',
    );
    const isNumbered = /^\s*(?:\d{1,3}|[a-z]{1,4})[.)]/i.test(sign?.textContent ?? '');
    sign?.remove();
    if (last !== item.previousElementSibling || open[0]?.name !== name) open.length = 0;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let top = open.at(-1);
    if (!top || top.level < level) {
      const list = item.ownerDocument.createElement(isNumbered ? 'ol' : 'ul');
      const under = top?.list.lastElementChild;
      if (under) under.append(list);
      else item.before(list);
      top = { list, level, name };
      open.push(top);
    }
    const entry = item.ownerDocument.createElement('li');
    const words = item.ownerDocument.createElement('p');
    words.append(...item.childNodes);
    entry.append(words);
    last = open[0]?.list ?? null;
    top.list.append(entry);
    item.remove();
  }
}
