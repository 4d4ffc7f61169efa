import { expect, test } from 'vitest';
import { watchForElsewhere } from './reached-elsewhere.ts';

interface Case {
  readonly url?: string;
  readonly httpVersion?: string;
  readonly headers: Readonly<Record<string, string>>;
}

const refused = (config: { PUBLIC_URL: string; TRUST_PROXY: boolean }, { headers, ...asked }: Case) =>
  watchForElsewhere(config)({
    url: '/',
    httpVersion: '1.1',
    rawHeaders: Object.entries(headers).flat(),
    ...asked,
  })?.line ?? null;
const alone = { PUBLIC_URL: 'http://localhost:3000', TRUST_PROXY: false };
const LINE =
  'This portal answers only at http://localhost:3000. Operator: set PUBLIC_URL to the address readers use.';

test.each<Case>([
  { headers: { host: 'localhost:3000' } },
  { headers: { host: 'LOCALHOST' } },
  { headers: { host: 'news.localhost:3000' } },
  { headers: { host: '127.0.0.1:49152' } },
  { headers: { host: '[::1]:3000' } },
])('a request to this machine is answered: %j', (asked) => {
  expect(refused(alone, asked)).toBeNull();
});

test.each<Case>([
  { headers: { host: 'news.example' } },
  { headers: { host: '192.168.1.20:3000' } },
  { headers: { host: 'localhost.evil.example' } },
  { headers: { host: 'evil.example:127' } },
  { headers: { host: '' } },
  { headers: { host: '[::2]:3000' } },
  { headers: { host: 'localhost:3000', forwarded: 'for=192.0.2.7' } },
  { headers: { host: 'localhost:3000', 'x-forwarded-for': '192.0.2.7' } },
  { headers: { host: 'localhost:3000', 'x-forwarded-host': 'localhost' } },
  { headers: { host: 'localhost:3000', 'x-forwarded-proto': 'https' } },
  { headers: { host: 'localhost:3000', 'x-real-ip': '192.0.2.7' } },
  { headers: { host: 'localhost:3000', via: '1.1 varnish' } },
  // What nginx sends by default.
  { headers: { host: '127.0.0.1:3000' }, httpVersion: '1.0' },
  { headers: {}, httpVersion: '1.0' },
])('a request from elsewhere is refused with one line for the operator: %j', (asked) => {
  expect(refused(alone, asked)).toBe(LINE);
});

test.each(['/healthz', '/readyz', '/healthz?from=monitor'])('%s answers any host', (url) => {
  expect(
    refused(alone, { url, headers: { host: 'news.example', 'x-forwarded-for': '192.0.2.7' } }),
  ).toBeNull();
});

test('no other address answers any host', () => {
  for (const url of ['/healthz/', '/healthzz', '/desk?/healthz', '/metrics', '/login']) {
    expect(refused(alone, { url, headers: { host: 'news.example' } }), url).toBe(LINE);
  }
});

test('a portal that says where readers find it answers whatever reaches it', () => {
  const open = { PUBLIC_URL: 'https://news.example', TRUST_PROXY: false };
  for (const host of ['news.example', 'www.news.example', '10.0.0.4:3000', 'localhost:3000']) {
    expect(refused(open, { headers: { host, 'x-forwarded-for': '192.0.2.7' } }), host).toBeNull();
  }
});

test('a trusted proxy on this machine may try TLS, but brings nobody from elsewhere', () => {
  const trial = { PUBLIC_URL: 'https://localhost:8443', TRUST_PROXY: true };
  const headers = { host: 'localhost:8443', 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https' };
  expect(refused(trial, { headers })).toBeNull();
  expect(refused(trial, { headers: { ...headers, 'x-forwarded-host': 'localhost:8443' } })).toBeNull();
  expect(refused(trial, { headers: { ...headers, 'x-forwarded-host': 'news.example' } })).not.toBeNull();
  expect(refused(trial, { headers: { ...headers, host: 'news.example' } })).not.toBeNull();
});
