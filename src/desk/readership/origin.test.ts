import { expect, it } from 'vitest';
import { cameFrom } from './origin.ts';

const from = (sent: string) => {
  const { origin, host } = cameFrom(sent, ['news.example']);
  return [origin, host].join(' ').trim();
};

it.each([
  ['', 'direct'],
  ['internal', 'internal'],
  ['news.example', 'internal'],
  ['NEWS.example:443', 'internal'],
  ['newsletter', 'newsletter'],
  ['alert', 'alert'],
  ['www.google.com', 'search google.com'],
  ['news.google.com', 'search google.com'],
  ['google.co.uk', 'search google.com'],
  ['www.google.com.br', 'search google.com'],
  ['com.google.android.googlequicksearchbox', 'search google.com'],
  ['duckduckgo.com', 'search duckduckgo.com'],
  ['cn.bing.com', 'search bing.com'],
  ['yandex.com.tr', 'search yandex.ru'],
  ['ya.ru', 'search yandex.ru'],
  ['m.baidu.com', 'search baidu.com'],
  ['t.co', 'social x.com'],
  ['lm.facebook.com', 'social facebook.com'],
  ['out.reddit.com', 'social reddit.com'],
  ['away.vk.com', 'social vk.com'],
  ['gemini.google.com', 'assistant gemini.google.com'],
  ['chatgpt.com', 'assistant chatgpt.com'],
  ['www.theguardian.com', 'site theguardian.com'],
  ['m.lemonde.fr', 'site lemonde.fr'],
  ['www.com', 'site www.com'],
  ['xn--80ak6aa92e.com', 'site xn--80ak6aa92e.com'],
  ['mail.google.com.evil.example', 'site mail.google.com.evil.example'],
  ['notgoogle.com', 'site notgoogle.com'],
])('%j is %s', (sent, expected) => expect(from(sent)).toBe(expected));

it.each([
  'https://a.example/secret?q=1',
  'a.example/path',
  'localhost',
  '10.0.0.1',
  '[::1]',
  'a b.example',
  '-a.example',
  `${'a'.repeat(64)}.example`,
  `${'abcdefgh.'.repeat(12)}example`,
  'a.example\u202e',
  '<script>',
])('%j says nothing, and counts as direct', (sent) => expect(from(sent)).toBe('direct'));
