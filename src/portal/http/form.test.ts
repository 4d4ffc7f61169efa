import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../../errors.ts';
import { readForm, wholeNumberIn } from './form.ts';

const FORM = {
  name: { most: 20 },
  note: { most: 100, lines: true },
  password: { most: 30, exact: true },
  ids: { most: 10, many: true },
} as const;
const read = (text: string) => readForm(FORM, new URLSearchParams(text));

test('a form gives the fields its table names, each trimmed unless its spaces count, and no others', () => {
  expect(read('name=+Ada+&password=+a+b+&note=one%0D%0Atwo&ids=1&ids=2&ids=&role=administrator')).toEqual({
    form: { name: 'Ada', password: ' a b ', note: 'one\ntwo' },
    many: { ids: ['1', '2'] },
  });
  expect(read('').form).toEqual({ name: '', note: '', password: '' });
});

test('fields that are too long, repeated or not plain text are refused by name', () => {
  for (const [sent, says] of [
    [`name=${'x'.repeat(21)}`, 'name takes at most 20'],
    ['name=a&name=b', 'name takes one value'],
    ['name=a%0Abcc: x', 'name takes plain text'],
    ['name=a%00', 'name takes plain text'],
    ['note=%FF', 'note takes plain text'],
    [`ids=${'1&ids='.repeat(501)}`, 'ids takes at most 500'],
  ] as const) {
    expect(() => read(sent), sent).toThrow(new RegExp(says));
  }
});

test('any input gives the named fields or a Problem', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' }))), (pairs) => {
      try {
        const { form, many } = readForm(FORM, new URLSearchParams(pairs));
        expect(Object.keys(form)).toEqual(['name', 'note', 'password']);
        expect(Object.keys(many)).toEqual(['ids']);
        for (const value of Object.values(form)) expect(value).not.toMatch(/\r|\0/);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }),
  );
});

test('a number that a form carries unseen is read whole, or the page has to be loaded again', () => {
  expect(wholeNumberIn({ version: '12' }, 'version')).toBe(12);
  for (const version of ['', '-1', '1.5', '0x1', 'one', '1e9'])
    expect(() => wholeNumberIn({ version }, 'version'), version).toThrow('takes a whole number');
  expect(() => wholeNumberIn({}, 'seen')).toThrow('The field seen takes a whole number.');
});
