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
