import { Parser } from 'htmlparser2';
import { Problem } from '../errors.ts';

/** Browsers stop at 512; beyond some thousands, finding the article takes minutes. */
const DEEPEST = 1_000;

/** Throws a Problem when elements of a page stand deeper in one another than any page of people's: before a tree is built. */
export function refuseDeepPage(html: string): void {
  let depth = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      if (depth > DEEPEST) throw new Problem('too large', 'The page is nested too deep to be read.');
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.write(html);
  parser.end();
}
