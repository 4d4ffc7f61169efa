import { describe, expect, it } from 'vitest';
import { countryCode, countryCodes } from './country-code.ts';
import { countryName } from './country-name.ts';

describe('countryCode', () => {
  it.each([
    ['Russian Federation (Russia)', 'RU'],
    ['Russie, Fédération de', 'RU'],
    ['Россия', 'RU'],
    ['俄罗斯', 'RU'],
    ['روسيا', 'RU'],
    ['Viet Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['Türkiye', 'TR'],
    ['TÜRKİYE', 'TR'],
    ['Turkey', 'TR'],
    ['Türkiye, Republic of', 'TR'],
    ['Korea, Republic of', 'KR'],
    ['Korea, Republic of (South Korea)', 'KR'],
    ["Korea, Democratic People's Republic of", 'KP'],
    ['Korea, Democratic People’s Republic of (North Korea)', 'KP'],
    ['Czechia', 'CZ'],
    ['Czech Republic', 'CZ'],
    ['China, mainland', 'CN'],
    ["China, People's Republic of", 'CN'],
    ['Hong Kong SAR', 'HK'],
    ['China, Hong Kong SAR', 'HK'],
    ["Hong Kong Special Administrative Region, People's Republic of China", 'HK'],
    ['Taiwan Province of China', 'TW'],
    ["Germany (incl. German Democratic Republic 'DD' from 1991)", 'DE'],
    ["Belgium (incl. Luxembourg 'LU' -> 1998)", 'BE'],
    ['Ireland (Eire)', 'IE'],
    ['Armenia, Republic of', 'AM'],
    ['Kyrgyz Republic', 'KG'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['Congo, Republic of', 'CG'],
    ['Congo', 'CG'],
    ['Côte d’Ivoire (Ivory Coast)', 'CI'],
    ['Lao People’s Democratic Republic (Laos)', 'LA'],
    ['Bahamas, The', 'BS'],
    ['St. Kitts and Nevis', 'KN'],
    ['Netherlands, The', 'NL'],
    ['Afghanistan, Islamic Republic of', 'AF'],
    ['Tanzania, United Republic of', 'TZ'],
    ['São Tomé and Príncipe, Democratic Republic of', 'ST'],
    ['GR', 'GR'],
    ['EL', 'GR'],
    ['UK', 'GB'],
    ['USA', 'US'],
    ['KGZ', 'KG'],
    [' Kyrgyzstan ', 'KG'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Guinea', 'GN'],
    ['Guinea-Bissau', 'GW'],
    ['Equatorial Guinea, Republic of', 'GQ'],
    ['Georgia', 'GE'],
    ['Dominica', 'DM'],
    ['Kosovo', 'XK'],
  ])('%s is %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it.each([
    'World',
    'European Union (EU)',
    'Euro Area (EA)',
    'European Union - 27 countries (AT, BE, BG)',
    'Extra-EU27 (from 2020)',
    'Africa',
    'Czechoslovakia',
    'Belgium-Luxembourg',
    'Serbia and Montenegro',
    'Countries & Areas not specified',
    'High seas',
    'total',
    '',
    'in',
    'ZZ',
    '__proto__',
  ])('%s is no country', (name) => {
    expect(countryCode(name)).toBeNull();
  });

  it('finds every country by the name each language has for it', () => {
    const lost = countryCodes().flatMap((code) =>
      ['en', 'ru', 'zh', 'fr', 'ar'].flatMap((language) => {
        const name = countryName(code, language);
        return countryCode(name) === code ? [] : [`${code} ${language} ${name} → ${countryCode(name)}`];
      }),
    );
    expect(lost).toEqual([]);
  });
});

describe('three capitals that are no code of ISO', () => {
  it.each([
    ['UAE', 'AE'],
    ['DRC', 'CD'],
    ['KSA', 'SA'],
    ['ABC', null],
  ])('are read as a name: %s', (name, code) => expect(countryCode(name)).toBe(code));
});
