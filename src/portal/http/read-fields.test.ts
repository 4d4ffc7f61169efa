import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFields } from './read-fields.ts';

// Node's URLSearchParams loses unencoded characters after an invalid encoding ("%a+aé", "%ff😀"); if they are encoded,
// it follows the standard.
const same = async (body: string): Promise<void> => {
  const encoded = [...Buffer.from(body.replaceAll('+', ' '))].map((byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16)}`,
  );
  const expected = new URLSearchParams(encoded.join(''));
  expect([...(await readFields(Buffer.from(body)))], body).toEqual([...expected]);
};

it('reads a form as URLSearchParams does', async () => {
  for (const body of ['', '&', 'a', '=', 'a=', '=b', 'a=b=c', 'a=1&a=2', 'a+b=c%20d', '%C3%A9=%E4%B8%AD'])
    await same(body);
});

it('reads what is wrongly encoded as URLSearchParams does', async () => {
  for (const body of [
    'a=%',
    'a=%4',
    'a=%zz',
    'a=%ff',
    'a=%C3&b=%C3%A9',
    'a=100%&b=1',
    'a=%ED%A0%80',
    '%a+aé',
  ])
    await same(body);
});

it('reads whatever is sent as URLSearchParams does', async () => {
  const piece = fc.constantFrom(
    'a',
    'é',
    '中',
    '%',
    '%41',
    '%C3%A9',
    '%ff',
    '+',
    '&',
    '=',
    '\ud83d',
    '😀',
    ' ',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), (pieces) => same(pieces.join(''))),
    { numRuns: 5_000 },
  );
});

it('lets others have their turn while it reads a long form', async () => {
  let turns = 0;
  const read = readFields(Buffer.from(`copy=${'%D0%AB+'.repeat(200_000)}&version=1`));
  const count = () => {
    turns += 1;
    immediate = setImmediate(count);
  };
  let immediate = setImmediate(count);
  const fields = await read;
  clearImmediate(immediate);
  expect(fields.get('copy')).toBe('Ы '.repeat(200_000));
  expect(fields.get('version')).toBe('1');
  expect(turns).toBeGreaterThan(3);
});
