import { describe, expect, it } from 'vitest';
import { identifierOf, partyOf } from './party-columns.ts';

describe('whom a column names', () => {
  it.each([
    ['importer', 'Company'],
    ['Importer name', 'Company'],
    ['consigneeName', 'Company'],
    ['NAME_OF_THE_SHIPPER', 'Company'],
    ['supplier 2', 'Company'],
    ['Грузополучатель', 'Company'],
    ['Наименование получателя', null],
    ['наименование поставщик', 'Company'],
    ['Raison sociale', 'Company'],
    ['Expéditeur', 'Company'],
    ['公司名称', 'Company'],
    ['اسم الشركة', 'Company'],
    ['contracting authority', 'PublicBody'],
    ['Director', 'Person'],
    ['ФИО', 'Person'],
    ['beneficial_owner', 'either'],
    ['Name', 'either'],
    ['importer_country', null],
    ['company id', null],
    ['supplier address', null],
    ['ИНН получателя', null],
    ['goods', null],
    ['value_usd', null],
    ['', null],
  ])('is read from "%s": %s', (heading, party) => {
    expect(partyOf(heading)).toBe(party);
  });

  it.each([
    ['importer_inn', 'inn'],
    ['ИНН получателя', 'inn'],
    ['ЄДРПОУ', 'edrpou'],
    ['LEI', 'lei'],
    ['IMO number', 'imo'],
    ['统一社会信用代码', 'uscc'],
    ['inner diameter', null],
    ['imported', null],
  ])('holds the number that "%s" says: %s', (heading, kind) => {
    expect(identifierOf(heading)).toBe(kind);
  });
});
