import type { Problem } from '../../../errors.ts';
import { type RefusalParameters, refusal } from '../../../words/refusal.ts';

type LineParameters = RefusalParameters<'listLineWrong'>;
/** What is wrong with a line, and what its words are filled with. */
export type LineWrong = [fault: LineParameters['fault'], more?: Partial<Omit<LineParameters, 'fault'>>];

/** A Problem about one line of a file. */
export function wrong(
  { name }: { readonly name: string },
  line: number,
  ...[fault, more]: LineWrong
): Problem {
  return refusal('listLineWrong', {
    file: name,
    line: String(line),
    fault,
    name: '',
    other: '',
    most: 0,
    found: 0,
    ...more,
  });
}
