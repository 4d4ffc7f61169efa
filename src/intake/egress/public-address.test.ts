import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test('an address of the public net is one', () => {
  for (const address of ['93.184.216.34', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001:830::200e']) {
    expect(isPublicAddress(address), address).toBe(true);
  }
});

test('every other address is none', () => {
  const refused = [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.0.9',
    '169.254.169.254',
    '172.16.0.1',
    '192.0.0.8',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:93.184.216.34',
    '64:ff9b::7f00:1',
    '64:ff9b:1::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    // IPv4-compatible, https://www.rfc-editor.org/rfc/rfc4291: what `::/96` carries is reached on some systems.
    '::127.0.0.1',
    '::7f00:1',
    '::a00:1',
    '::93.184.216.34',
    '::ffff:0:127.0.0.1',
    '64:ff9b:1:ffff::a00:1',
    '100::1',
    '100:0:0:1::1',
    '2001:2::1',
    '2001:3::1',
    '2001:4:112::1',
    '2001:10::1',
    '2001:20::1',
    '2001:30::1',
    '2001:1::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '3fff::1',
    '5f00::1',
    '4000::1',
    'fec0::1',
    '1::1',
    '192.88.99.1',
    '198.51.100.1',
    '203.0.113.1',
    '127.1',
    '',
    'localhost',
  ];
  for (const address of refused) expect(isPublicAddress(address), address).toBe(false);
});
