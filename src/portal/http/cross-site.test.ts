import { expect, test } from 'vitest';
import { refuseCrossSite } from './cross-site.ts';

const config = { PUBLIC_URL: 'https://news.example' };
const passes = (headers: Record<string, string>) => {
  try {
    refuseCrossSite(headers, config);
    return true;
  } catch {
    return false;
  }
};

test('only our own pages may ask for a change', () => {
  const host = 'news.example';
  expect(passes({ 'sec-fetch-site': 'same-origin', host })).toBe(true);
  for (const site of ['cross-site', 'same-site', 'none', '']) {
    expect(passes({ 'sec-fetch-site': site, host, origin: 'https://news.example' }), site).toBe(false);
  }
});

test('a browser that does not say where it comes from has to say its origin', () => {
  expect(passes({ origin: 'https://news.example', host: 'elsewhere.example' })).toBe(true);
  expect(passes({ origin: 'http://localhost:3000', host: 'localhost:3000' })).toBe(true);
  for (const origin of [
    'https://evil.example',
    'null',
    '',
    'https://news.example.evil.example',
    'not an address',
  ]) {
    expect(passes({ origin, host: 'news.example' }), origin).toBe(false);
  }
  expect(passes({ host: 'news.example' })).toBe(false);
});
