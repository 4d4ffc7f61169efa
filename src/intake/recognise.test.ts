import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';

describe('recognise', () => {
  it('looks past comments and instructions', () => {
    expect(recognise('<!-- <rss> --><?xml version="1.0"?><html><p>', 'x')).toBe('page');
    expect(recognise('<?xml version="1.0"?><!-- a --><rss version="2.0">', 'x')).toBe('feed');
  });
});
