import { isUnsaidStyle } from '../../../stories/body-tags.ts';

/** Elements whose words are no part of a text. */
const DROPPED =
  'script,style,template,noscript,object,svg,math,canvas,audio,video,head,title,meta,link,form,input,select,option,textarea,button,dialog,nav,[hidden],[aria-hidden="true"]';
/** Words that were deleted from it, and what somebody remarked on them. */
const UNSAID = 'del,s,strike,[role="deletion"],.MsoCommentReference,.msocomanchor';

/**
 * What another program put on the clipboard, without what is no text: Word's lists, which it sends as paragraphs with
 * signs, become lists; what is not shown or struck out, and empty paragraphs, are dropped. What is left is for the editor's schema
 * to take or to leave.
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
      // A cell holds its empty paragraph.
      if (!part.closest('td, th')) part.remove();
    }
  }
  return body.innerHTML;
}

/** What is struck out, hidden or a remark: by its name, its style, or a class of the styles that came along. */
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
    // No browser understands it: it styles nothing.
    return [];
  }
}

/** Word's items: paragraphs whose style names a list and a level, with the sign as words of its own. */
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
