import { expect, it } from 'vitest';
import { isHostFieldRight } from './host-field.ts';

it.each([
  [['Host', 'news.example']],
  [['host', 'news.example:8443', 'Accept', '*/*']],
  [['HOST', '127.0.0.1:3000']],
  [['Host', '[::1]:3000']],
  [['Host', '']],
  [['X-Host', 'a', 'Accept', '*/*']],
])('takes %s', (fields) => {
  expect(isHostFieldRight(fields)).toBe(true);
});

it.each([
  [['Host', 'news.example', 'Host', 'news.example']],
  [['Host', 'news.example', 'hOST', 'evil.example']],
  [['Host', 'news.example, evil.example']],
  [['Host', 'news.example evil.example']],
  [['Host', 'user@news.example']],
  [['Host', 'news.example/path']],
  [['Host', 'news.example:port']],
])('refuses %s', (fields) => {
  expect(isHostFieldRight(fields)).toBe(false);
});
