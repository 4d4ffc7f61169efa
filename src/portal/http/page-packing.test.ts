import { expect, it } from 'vitest';
import { keepable } from './kept-page.ts';
import { PagePacking } from './page-packing.ts';

it.each(['br', 'gzip'] as const)('a page packed as %s keeps no memory but its own', async (coding) => {
  const text = '<p>Exports of copper rose by 4.2 percent in October.</p>'.repeat(300);
  const page = keepable({ status: 200, type: 'text/html; charset=utf-8', text, cacheTags: [] }, '/', []);
  const failed: unknown[] = [];
  await new PagePacking(
    () => undefined,
    (error) => failed.push(error),
  ).packFirst(page, coding);
  expect(failed).toEqual([]);
  const bytes = page[coding]?.bytes;
  expect(bytes?.length).toBeGreaterThan(50);
  expect(bytes?.buffer.byteLength).toBe(bytes?.length);
});
