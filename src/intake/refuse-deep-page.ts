import { Parser } from 'htmlparser2';
import type { Problem } from '../errors.ts';
import { isRefusal, refusal } from '../words/refusal.ts';

/** Browsers have the same limit; at twice the depth, finding the article takes many seconds. */
const DEEPEST = 512;

/** Throws a Problem if a page is nested deeper than any real page: before a tree is built. */
export function refuseDeepPage(html: string): void {
  const depth = depthCounter();
  const parser = new Parser({ onopentagname: depth.open, onclosetag: depth.close });
  parser.write(html);
  parser.end();
}

/** Counts the open elements while a page is parsed. Too many take a parser minutes: `open` then throws a Problem. */
export function depthCounter(deepest = DEEPEST): { readonly open: () => void; readonly close: () => void } {
  let depth = 0;
  return {
    open: () => {
      depth += 1;
      if (depth > deepest) throw tooDeep();
    },
    close: () => {
      depth -= 1;
    },
  };
}

/** The same for the tree: its builder may leave elements open that {@link refuseDeepPage} considers closed. */
export function refuseDeepTree(root: Element): void {
  let depth = 0;
  let at: Element | null = root;
  while (at) {
    if (depth > DEEPEST) throw tooDeep();
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth += 1;
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at === root ? null : (at?.nextElementSibling ?? null);
  }
}

/** The problem that a page is nested too deep. */
export function tooDeep(): Problem {
  return refusal('pageDeep');
}

/** Whether an error says that a page is nested too deep. */
export function isTooDeep(error: unknown): boolean {
  return isRefusal(error, 'pageDeep');
}
