import { Problem } from '../../errors.ts';
import { isHsCode } from './hs.ts';

const MOST = 2000;

/**
 * The codes of a basket as they are kept: digits alone, each once, in order, none below another of the list.
 * Throws a Problem that names the first code the Harmonized System of 2022 does not have.
 */
export function checkCodes(given: readonly string[]): readonly string[] {
  const codes = [...new Set(given.map((code) => code.replaceAll(/[\s.]/g, '')).filter(Boolean))].sort();
  if (codes.length === 0) {
    throw new Problem(
      'bad input',
      'A basket needs at least one code.',
      'Write codes of two, four or six digits.',
    );
  }
  if (codes.length > MOST) {
    throw new Problem(
      'bad input',
      `A basket has at most ${MOST} codes, and this has ${codes.length}.`,
      'Name headings or chapters instead of every subheading.',
    );
  }
  const unknown = codes.find((code) => !isHsCode(code));
  if (unknown !== undefined) {
    throw new Problem(
      'bad input',
      `The Harmonized System of 2022 has no code ${unknown.slice(0, 20)}.`,
      'Correct it, or leave it out: codes have two, four or six digits.',
    );
  }
  return codes.filter((code) => !codes.some((other) => other !== code && code.startsWith(other)));
}
