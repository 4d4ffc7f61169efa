import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmail, normaliseEmail } from './normalise-email.ts';

test.each([
  ['  Ada@Reader.Example ', 'ada@reader.example'],
  ['JOSE\u0301@reader.example', 'jos\u00e9@reader.example'],
  ['ада@Читатель.рф', 'ада@читатель.рф'],
  ['ада@xn--80akho6ab5a9b.xn--p1ai', 'ада@читатель.рф'],
  ['ada@ｒｅａｄｅｒ．ｅｘａｍｐｌｅ', 'ada@reader.example'],
])('%s is %s', (typed, email) => {
  expect(normaliseEmail(typed)).toBe(email);
  expect(isEmail(email)).toBe(true);
});

test.each([
  '',
  '@reader.example',
  'ada',
  'ada@reader',
  'ada@@reader.example',
  'ada reader@reader.example',
  'ada@reader.example, eve@evil.example',
  '<ada@reader.example>',
  '"ada"@reader.example',
  'ada@reader.example\r\nbcc: eve@evil.example',
  '.ada@reader.example',
  'ada..b@reader.example',
  'ada@-reader.example',
  'ada@reader..example',
  `${'a'.repeat(65)}@reader.example`,
  `ada@${'a'.repeat(250)}.example`,
])('%j cannot be written to', (typed) => {
  expect(isEmail(normaliseEmail(typed))).toBe(false);
});

test('normalising twice changes nothing, and case and spaces around make no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      const once = normaliseEmail(typed);
      expect(normaliseEmail(once)).toBe(once);
      expect(normaliseEmail(` ${typed.normalize('NFD')}\t`)).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});

test('an address that can be written to holds nothing that ends a header or begins another address', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('@a.example', '@', ''),
      (a, b) => {
        const email = normaliseEmail(a + b);
        if (isEmail(email)) expect(email).not.toMatch(/[\s,;:<>()[\]"\\]|\p{Cc}/u);
      },
    ),
    { numRuns: 2_000 },
  );
});
