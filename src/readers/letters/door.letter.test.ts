import { describe, expect, test } from 'vitest';
import type { MemberLanguage } from '../member.ts';
import { composeLetter } from './compose-letter.ts';
import { keyLetter, knownAddressLetter, nobodyLetter } from './door.letter.ts';

const config = {
  PORTAL_NAME: 'The $& Courier',
  PUBLIC_URL: 'https://news.example',
  PORTAL_LANGUAGE: 'en',
} as const;
const LANGUAGES: MemberLanguage[] = ['en', 'ru', 'zh', 'ar', 'fr'];
const KEY = 'k'.repeat(43);

describe.each(LANGUAGES)('letters of the doors in %s', (language) => {
  const from = { config, language };
  const lang = language === 'en' ? '' : `lang=${language}`;
  const letters = [
    keyLetter('registration', from, KEY, '/favorites?page=2'),
    keyLetter('login', from, KEY, ''),
    keyLetter('reset', from, KEY, ''),
    knownAddressLetter(from),
    nobodyLetter(from),
  ];

  test('name the portal, say how long the link works, and have no holes left in them', () => {
    for (const letter of letters) {
      expect(letter.subject).toContain('The $& Courier');
      expect(letter.subject).not.toMatch(/[\r\n{}]/);
      expect(letter.after).toHaveLength(2);
      expect(composeLetter(letter, config.PORTAL_NAME).text).not.toMatch(/[{}]|undefined/);
    }
  });

  test('lead to the public address alone, in the same language', () => {
    for (const letter of letters) {
      const { text, html } = composeLetter(letter, config.PORTAL_NAME);
      const links = [...text.matchAll(/https?:\/\/\S+/g)].map(([link]) => new URL(link));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        expect(link.origin).toBe('https://news.example');
        expect(link.searchParams.get('lang') ?? '').toBe(lang.slice(5));
      }
      expect(html).not.toMatch(/(?:src|href)="(?!https:\/\/news\.example)/);
    }
  });

  test('carry the key and the way on', () => {
    const [registration, login, reset] = letters.map(({ button }) => new URL(button?.href ?? ''));
    expect(registration?.searchParams.get('token')).toBe(KEY);
    expect(registration?.searchParams.get('next')).toBe('/favorites?page=2');
    expect([login?.pathname, login?.searchParams.has('next')]).toEqual(['/login/with-link', false]);
    expect(reset?.pathname).toBe('/reset/finish');
  });
});
