import { expect, test } from 'vitest';
import { findMentioned } from './find-mentioned.ts';

const people = ['Ana', 'Ana Lee', 'Edith Editor', 'Rita Reporter', 'Rita Roe', 'ليلى المحررة'].map(
  (name) => ({
    id: name,
    name,
  }),
);
const named = (text: string) => findMentioned(text, people).map(({ name }) => name);

test('a colleague is mentioned by name after an @', () => {
  expect(named('@Edith Editor, see here')).toEqual(['Edith Editor']);
  expect(named('Ask @edith. And @RITA  REPORTER!')).toEqual(['Edith Editor', 'Rita Reporter']);
  expect(named('اسألي @ليلى المحررة عن هذا')).toEqual(['ليلى المحررة']);
});

test('the longer of two names is meant, and a first name only where one has it', () => {
  expect(named('@Ana Lee')).toEqual(['Ana Lee']);
  expect(named('@Ana')).toEqual(['Ana']);
  expect(named('@Rita')).toEqual([]);
});

test('an address of mail, a longer word and a name without the sign are nobody', () => {
  expect(named('write to desk@edith.example')).toEqual([]);
  expect(named('@Edithian')).toEqual([]);
  expect(named('Edith Editor')).toEqual([]);
});
