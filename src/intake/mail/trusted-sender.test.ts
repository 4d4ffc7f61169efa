import { expect, test } from 'vitest';
import { isSenderEntry, trustOf } from './trusted-sender.ts';

const rules = { senders: ['wire.example', 'Ada@agency.example'], authServer: 'mx.news.example' };
const trust = (verified: string[], from = 'desk@wire.example', more = {}) =>
  trustOf({ from, verified }, { ...rules, ...more });
const refused = { refused: expect.any(String) };

test.each([
  ['mx.news.example; dmarc=pass (p=reject) header.from=wire.example', 'verified'],
  ['MX.news.example 1; spf=pass smtp.mailfrom=x; dmarc = pass header.from=WIRE.example', 'verified'],
  ['mx.news.example; dkim=pass header.d=wire.example', 'verified'],
  ['mx.news.example; dkim=fail header.d=x.example; dkim=pass header.i=@wire.example', 'verified'],
  ['mx.news.example; dmarc=none header.from=wire.example; dkim=pass header.d=wire.example', 'verified'],
  ['mx.news.example; dkim=pass header.d=wire.example; dmarc=fail header.from=wire.example', refused],
  ['mx.news.example; dmarc=pass header.from=evil.example', refused],
  ['mx.news.example; dkim=pass header.d=evil.example', refused],
  ['mx.news.example; dkim=pass header.d=example', refused],
  ['mx.news.example; spf=pass smtp.mailfrom=wire.example', refused],
  ['mx.news.example; none', refused],
  ['mx.news.example.evil.example; dmarc=pass header.from=wire.example', refused],
  ['mx.news.example; dkim=fail (dmarc=pass; dmarc=pass header.from=wire.example)', refused],
  ['mx.news.example; dkim=fail reason="x; dmarc=pass header.from=wire.example"', refused],
  ['', refused],
])('%s', (result, expected) => {
  expect(trust([result])).toEqual(expected);
});

test('only the topmost result of our own server counts', () => {
  const forged = 'mx.news.example; dmarc=pass header.from=wire.example';
  expect(trust(['mx.news.example; dmarc=fail header.from=wire.example', forged])).toEqual(refused);
  expect(trust(['mx.other.example; dmarc=fail header.from=wire.example', forged])).toBe('verified');
});

test('a sender is an address or of a domain that is listed', () => {
  const listed = (from: string | null) => trustOf({ from, verified: [] }, { ...rules, authServer: '' });
  expect(listed('anybody@wire.example')).toBe('listed');
  expect(listed('ada@agency.example')).toBe('listed');
  for (const from of [
    'bob@agency.example',
    'x@sub.wire.example',
    'x@notwire.example',
    'x@wire.example.evil',
    null,
  ])
    expect(listed(from), String(from)).toEqual(refused);
  expect(
    trustOf(
      { from: 'x@bücher.example', verified: [] },
      { senders: ['xn--bcher-kva.example'], authServer: '' },
    ),
  ).toBe('listed');
});

test('what may be listed', () => {
  for (const entry of ['wire.example', 'desk@wire.example', 'bücher.example'])
    expect(isSenderEntry(entry)).toBe(true);
  for (const entry of ['*', 'example', '@wire.example', 'a@b@c.example', 'wire.example/x', ''])
    expect(isSenderEntry(entry), entry).toBe(false);
});
