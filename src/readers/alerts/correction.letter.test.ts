import { expect, it } from 'vitest';
import { composeLetter } from '../letters/compose-letter.ts';
import { correctionLetter } from './correction.letter.ts';

const CORRECTION = {
  id: '0190a000-0000-7000-8000-00000000000a',
  kind: 'correction' as const,
  at: new Date('2026-03-01T08:05:00Z'),
  text: 'An earlier version gave 5 billion euros. It was 4.8 billion.',
  passageBefore: 'more than 5 billion',
  passageAfter: 'about 4.8 billion',
};
const STORY = { slug: 'a-story', headline: 'A story', language: 'en' };

it('says when with the zone, what it said and says, and whose language the headline is in', () => {
  const writing = {
    correction: CORRECTION,
    story: STORY,
    publicUrl: 'https://p.example',
    zone: 'Europe/Paris',
  };
  const english = correctionLetter({ ...writing, language: 'en' }, 'https://p.example/stop');
  expect(english.items).toEqual([
    {
      title: 'A story',
      lang: 'en',
      href: `https://p.example/story/a-story#correction-${CORRECTION.id}`,
      text: CORRECTION.text,
      about: '1 March 2026 at 09:05 CET',
    },
  ]);
  expect(english.after.slice(0, 2)).toEqual([
    'It said: “more than 5 billion”',
    'It says now: “about 4.8 billion”',
  ]);
  const arabic = correctionLetter({ ...writing, language: 'ar' }, 'https://p.example/stop');
  const { html, text } = composeLetter(arabic, 'The Courier');
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<bdi lang="en">A story</bdi>');
  expect(text).toContain('09:05');
});
