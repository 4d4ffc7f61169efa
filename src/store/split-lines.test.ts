import { expect, test } from 'vitest';
import { splitLines } from './split-lines.ts';

async function lines(chunks: readonly string[], longest = 4): Promise<(string | null)[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const found: (string | null)[] = [];
  for await (const { number, bytes } of splitLines(stream(), longest)) {
    found.push(bytes?.toString() ?? null);
    expect(number).toBe(found.length);
  }
  return found;
}

test.each<[string, string[], (string | null)[]]>([
  ['nothing has no lines', [''], []],
  ['lines end where they end', ['ab\ncd\n'], ['ab', 'cd']],
  ['the last needs no end', ['ab\ncd'], ['ab', 'cd']],
  ['empty lines are lines', ['\n\na\n'], ['', '', 'a']],
  ['a line may come in pieces', ['a', 'b\nc', 'd', '\n'], ['ab', 'cd']],
  ['one as long as may be is whole', ['abcd\nabcd'], ['abcd', 'abcd']],
  ['one that is longer is none, and counts', ['abcde\nf\n'], [null, 'f']],
  ['one that gets too long in pieces is none, once', ['ab', 'cd', 'ef', 'gh\ni'], [null, 'i']],
  ['one that is too long at the end is none', ['a\nbcdef'], ['a', null]],
])('%s', async (_, chunks, expected) => {
  expect(await lines(chunks)).toEqual(expected);
});

test('one that is too long is reported before its end arrives', async () => {
  async function* stream() {
    yield Buffer.from('abcdef');
    throw new Error('asked for more');
  }
  const first = await splitLines(stream(), 4).next();
  expect(first.value).toEqual({ number: 1, bytes: null });
});
