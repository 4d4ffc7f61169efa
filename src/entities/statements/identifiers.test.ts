import { describe, expect, it } from 'vitest';
import { checkIdentifier, IDENTIFIER_KINDS, type IdentifierKind } from './identifiers.ts';

describe('checkIdentifier', () => {
  it.each<[IdentifierKind, string, string]>([
    ['inn', '7707083893', '7707083893'],
    ['inn', 'ИНН 7707 083 893', '7707083893'],
    ['inn', '500100732259', '500100732259'],
    ['ogrn', '1027700132195', '1027700132195'],
    ['ogrn', 'ОГРНИП 304500116000157', '304500116000157'],
    ['uscc', '91330000733796106P', '91330000733796106P'],
    ['uscc', '9133 0000 7337 9610 6p', '91330000733796106P'],
    ['edrpou', '14360570', '14360570'],
    ['lei', '5493001KJTIIGC8Y1R12', '5493001KJTIIGC8Y1R12'],
    ['imo', 'IMO 9074729', '9074729'],
  ])('takes %s %s', (kind, given, value) => {
    expect(checkIdentifier(kind, given)).toEqual({ result: 'valid', value });
  });

  it.each<[IdentifierKind, string, string]>([
    ['inn', '7707083894', 'check digit'],
    ['inn', '77070838', 'length'],
    ['inn', '77O7083893', 'characters'],
    ['ogrn', '1027700132196', 'check digit'],
    ['ogrn', '102770013219', 'length'],
    ['uscc', '91330000733796106Q', 'check digit'],
    ['edrpou', '14360571', 'check digit'],
    ['lei', '5493001KJTIIGC8Y1R13', 'check digit'],
    ['lei', '5493001KJTIIGC8Y1RAA', 'characters'],
    ['imo', '9074728', 'check digit'],
    ['imo', '90747290', 'length'],
    ['ofac', 'twelve', 'characters'],
    ['ofac', '12345678', 'length'],
  ])('says of %s %s what is wrong: %s', (kind, given, fault) => {
    expect(checkIdentifier(kind, given)).toMatchObject({ result: 'not valid', fault });
  });

  it('says of a number without a check digit that it cannot be checked', () => {
    expect(checkIdentifier('ofac', 'SDN 46633')).toMatchObject({ result: 'not checkable', value: '46633' });
  });

  it('answers at once, whatever it is given', () => {
    for (const kind of IDENTIFIER_KINDS) {
      for (const given of ['', ' ', '9'.repeat(100_000), '\u0000', '١٢٣٤٥٦٧٨٩٠', '💶'.repeat(20)])
        expect(checkIdentifier(kind, given).result, `${kind} ${given.slice(0, 9)}`).not.toBe('valid');
    }
  });
});
