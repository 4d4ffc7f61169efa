import { expect, test } from 'vitest';
import { checkPassword, isMadeFrom } from './check-password.ts';
import { COMMON_PASSWORDS, COMMON_ROOTS } from './common-passwords.ts';

const known = { email: 'ada.lovelace@reader.example', name: 'Ada Lovelace', portal: 'The Demo Courier' };
const check = (password: string) => checkPassword(password, known);

test.each([
  'quiet harbour at dawn',
  'correct staple harbour',
  'Tr0ub4dor&3x',
  'hzq8-2kdm-vv',
  'ночь улица фонарь',
  '寒い朝に白い鳥が飛ぶ。。',
  'aaaaaaaaaaabbbbbbbbxy',
  'k7'.padEnd(12, 'p0w'),
  'zebra lamp 19 tooth',
  'صباح هادئ على البحر',
])('%s will do', (password) => expect(check(password)).toBeNull());

test.each(['', 'short', '123456789', 'ninechars', '寒い朝に白い鳥'])('%j is too short', (password) =>
  expect(check(password)).toBe('short'),
);

test('more than two hundred characters are too long, and two hundred are not', () => {
  const long = 'quiet harbour '.repeat(20).slice(0, 200);
  expect(check(`${long}!`)).toBe('long');
  expect(check('z9'.repeat(3) + long.slice(6))).toBeNull();
});

test.each([
  'password123',
  'Password123!',
  'P@ssw0rd2026',
  'PASSWORDPASSWORD',
  'iloveyou123',
  'i love you 123',
  'qwertyuiop',
  '1q2w3e4r5t',
  '1234567890',
  '98765432101234',
  'aaaaaaaaaa',
  'abc123abc123',
  'abcdefghij',
  '0123456789012345',
  'monkey2019!!',
  '!!dragon!!2020',
  'sunshineprincess',
  'footballrocky99',
  'йцукенгшщз',
  'letmein!!!!',
  'adminadmin',
  '2026-11-24',
])('%s is common', (password) => expect(check(password)).toBe('common'));

test.each([
  'ada.lovelace@reader.example',
  'Ada Lovelace',
  'adalovelace1',
  'lovelace1815',
  'ada.lovelace',
  'The Demo Courier',
  'thedemocourier1',
  'LovelaceAda!!',
  'l0vel4ce-1815',
])('%s is made of what others know', (password) => expect(check(password)).toBe('own'));

test.each([
  // The address, and what stands before its @, in any case and any spelling of its host.
  ['quietharbour', 'quietharbour@reader.example'],
  ['QuietHarbour', 'quietharbour@reader.example'],
  ['QUIETHARBOUR@READER.EXAMPLE', 'quietharbour@reader.example'],
  ['MÜLLER.STRASSE', 'müller.straße@reader.example'],
  ['ИВАНОЧКАПЕТРОВ', 'иваночкапетров@почта.рф'],
  ['ada@xn--80a1acny.xn--p1ai', 'ada@почта.рф'],
  ['ADA@ПОЧТА.РФ', 'ada@почта.рф'],
  ['ＡＤＡ@reader.example', 'ada@reader.example'],
  ['mailto:ada@reader.example', 'ada@reader.example'],
  // Mail to it comes to the same mailbox.
  ['editor@reader.example', 'editor+sourceline@reader.example'],
  ['desk-editor-2026', 'editor.desk+news@reader.example'],
])('%s is made from the address %s', (password, email) => {
  expect(checkPassword(password, { email, name: 'Someone Else', portal: 'The Demo Courier' })).toBe('own');
  expect(isMadeFrom(password, email)).toBe(true);
  expect(isMadeFrom('seven grey herons wait', email)).toBe(false);
});

test('a name of a few letters forbids no sentence it stands in', () => {
  expect(checkPassword('a brown bottle', { email: 'a@b.example', name: 'A B', portal: 'C' })).toBeNull();
});

test('the list holds several thousand, each of them long enough to be typed, and each is refused', () => {
  expect(COMMON_PASSWORDS.size).toBeGreaterThan(5_000);
  expect(COMMON_ROOTS.size).toBeGreaterThan(500);
  for (const password of COMMON_PASSWORDS) {
    expect([...password].length, password).toBeGreaterThanOrEqual(10);
    expect(checkPassword(password, { email: '', name: '', portal: '' }), password).toBe('common');
  }
});
