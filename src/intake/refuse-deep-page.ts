import { Parser } from 'htmlparser2';
import type { Problem } from '../errors.ts';
import { isRefusal, refusal } from '../words/refusal.ts';

/** Browsers stop here, too; at twice as deep, finding the article takes many seconds. */
const DEEPEST = 512;

/** Throws a Problem when elements of a page stand deeper in one another than any page of people's: before a tree is built. */
export function refuseDeepPage(html: string): void {
  const depth = depthCounter();
  const parser = new Parser({ onopentagname: depth.open, onclosetag: depth.close });
  parser.write(html);
  parser.end();
}

/** Counts the elements that are open while a page is parsed. Too many take a parser minutes: `open` throws a Problem then. */
export function depthCounter(): { readonly open: () => void; readonly close: () => void } {
  let depth = 0;
  return {
    open: () => {
      depth += 1;
      if (depth > DEEPEST) throw tooDeep();
    },
    close: () => {
      depth -= 1;
    },
  };
}

/** The same of the tree: what builds it may leave elements open that {@link refuseDeepPage} takes to be closed. */
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

/** Says that a page is nested too deep. */
export function tooDeep(): Problem {
  return refusal('pageDeep');
}

/** Whether an error says that a page is nested too deep. */
export function isTooDeep(error: unknown): boolean {
  return isRefusal(error, 'pageDeep');
}
