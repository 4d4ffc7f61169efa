import { LIST_LIMITS } from './limits.ts';
import { wrong } from './line-wrong.ts';
import { type TextFile, textOf } from './text-file.ts';

/** The lines of a file, one after another with their numbers, without the empty ones; one that is too long is refused. */
export async function* linesOf(file: TextFile): AsyncGenerator<readonly [line: number, text: string]> {
  let rest = '';
  let line = 0;
  for await (const piece of textOf(file)) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) {
      line += 1;
      if (text.length > LIST_LIMITS.rowLength) throw wrong(file, line, 'rowLong');
      if (text.trim() !== '') yield [line, text];
    }
    if (rest.length > LIST_LIMITS.rowLength) throw wrong(file, line + 1, 'rowLong');
  }
  if (rest.trim() !== '') yield [line + 1, rest];
}
