import { Parser } from 'htmlparser2';
import { Problem } from '../errors.ts';

/** Browsers stop here, too; at twice as deep, finding the article takes many seconds. */
const DEEPEST = 512;

/** Throws a Problem when elements of a page stand deeper in one another than any page of people's: before a tree is built. */
export function refuseDeepPage(html: string): void {
  let depth = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      if (depth > DEEPEST) throw tooDeep();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.write(html);
  parser.end();
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
  return new Problem('too large', 'The page is nested too deep to be read.');
}
