import { expect, test } from 'vitest';
import { readFollowed, readSearch, searchTarget, whatOf } from './follow.ts';

test('what a form names is read, and written the same again', () => {
  for (const what of ['section:world', 'topic:machine-tools', 'author:a-b', 'source:us', 'language:pt-BR']) {
    const followed = readFollowed(what);
    expect(followed && whatOf(followed)).toBe(what);
  }
});

test('what nothing can be named is nothing', () => {
  for (const what of [
    '',
    'topic',
    'topic:',
    'topic:A',
    'topic:a b',
    'topic:../x',
    `topic:${'a'.repeat(121)}`,
    'entity:Acme',
    'story:x',
    'language:!',
    'search:',
    'search:q=',
    'search:q=%00',
    'search:q=%ff',
    `search:q=${'a'.repeat(201)}`,
    'search:q=a&section=No',
    'search:q=a&language=1',
  ]) {
    expect(readFollowed(what), what).toBeNull();
  }
});

test('a search is one search however it was written', () => {
  const target = searchTarget({ q: 'machine tools: 70 %', language: 'en', section: 'world' });
  expect(readFollowed('search:section=world&q=machine++tools%3A%2070%20%25%20&language=en&page=3')).toEqual({
    kind: 'search',
    target,
  });
  expect(readSearch(target)).toEqual({ q: 'machine tools: 70 %', language: 'en', section: 'world' });
});
