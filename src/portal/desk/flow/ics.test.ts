import { expect, test } from 'vitest';
import { icsFile } from './ics.ts';

test('a calendar file folds long lines between characters, and escapes what has a meaning', () => {
  const file = icsFile('Desk; due, all', [
    {
      uid: 'due-1@news.example',
      at: new Date('2026-03-31T12:30:00Z'),
      title: `Срок: ${'станки, '.repeat(20)}\nEND:VEVENT`,
      changedAt: new Date('2026-03-01T00:00:00Z'),
      url: 'https://news.example/desk/stories/1/workflow',
    },
  ]);
  const lines = file.split('\r\n');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const unfolded = file.replaceAll('\r\n ', '');
  expect(unfolded).toContain('X-WR-CALNAME:Desk\\; due\\, all\r\n');
  expect(unfolded).toContain('DTSTAMP:20260301T000000Z\r\n');
  expect(unfolded).toContain('DTSTART:20260331T123000Z\r\n');
  expect(unfolded).toContain('станки\\, \\nEND:VEVENT\r\n');
  expect(unfolded.match(/^END:VEVENT\r$/gm)).toHaveLength(1);
});
