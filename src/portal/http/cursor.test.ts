import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from './cursor.ts';

describe('a cursor', () => {
  it('reads back what it was written from', () => {
    const cursor = {
      publishedAt: new Date('2026-11-24T10:00:00.123Z'),
      id: '0193f7a0-0000-7000-8000-000000000001',
    };
    expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  });

  it('is nothing for any other word', () => {
    const id = '0193f7a0-0000-7000-8000-000000000001';
    const made = [
      '1 x',
      `-8640000000000000 ${id}`,
      `8640000000000000 ${id}`,
      `-62200000000000 ${id}`,
      `NaN ${id}`,
    ];
    for (const word of [
      undefined,
      '',
      'abc',
      ...made.map((text) => Buffer.from(text).toString('base64url')),
    ]) {
      expect(readCursor(word)).toBeNull();
    }
  });
});
