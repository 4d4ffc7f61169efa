import { expect, it } from 'vitest';
import { type NEWSROOM_SETTING_NAMES, NEWSROOM_SETTINGS, settingText } from './newsroom-settings.ts';

const takes = (name: (typeof NEWSROOM_SETTING_NAMES)[number], text: string) =>
  NEWSROOM_SETTINGS[name].schema.safeParse(text).success;

it.each(['', ' ', '0x1', '1e-3', '-0', '2', '1.01', '0,97', 'Infinity', '0.1234567'])(
  'does not read %j as how sure a check has to be',
  (text) => {
    expect(takes('CHECK_SURE', text)).toBe(false);
  },
);

it.each([
  ['0', 0],
  ['1', 1],
  ['1.0', 1],
  ['.5', 0.5],
  ['0.97', 0.97],
  ['0.000001', 0.000001],
])('reads %j as how sure a check has to be, and its value as text again', (text, value) => {
  const read = NEWSROOM_SETTINGS.CHECK_SURE.schema.parse(text);
  expect(read).toBe(value);
  expect(NEWSROOM_SETTINGS.CHECK_SURE.schema.parse(settingText(read))).toBe(value);
});

it.each([
  'https://',
  'https:///',
  'https://:443',
  'http://example.org',
  'mailto:',
  'mailto:desk',
  'mailto:@example.org',
  'mailto:desk@',
  'mailto:desk@example.org\nExpires: never',
  'mailto:desk @example.org',
  'https://example.org/a b',
  'https://example.org/\u202e',
])('does not take %j as a contact', (text) => {
  expect(takes('CONTACT', text)).toBe(false);
});

it.each([
  'https://example.org/security',
  'https://news.example:8443/?a=b',
  'mailto:desk@example.org',
  'mailto:desk@xn--bcher-kva.example?subject=Security',
])('takes %j as a contact', (text) => {
  expect(takes('CONTACT', text)).toBe(true);
});

it.each(['PORTAL_NAME', 'PORTAL_TAGLINE'] as const)('takes one line of plain text as %s', (name) => {
  for (const odd of ['\n', '\r', '\t', '\0', '\u0085', '\u2028', '\u202e', '\u2066', '\u061c'])
    expect(takes(name, `The ${odd}Harbour`)).toBe(odd === '\u061c');
  // Marks and joiners that names are written with.
  expect(takes(name, 'صحيفة‌ها \u200fأ 👩‍🚀')).toBe(true);
});
