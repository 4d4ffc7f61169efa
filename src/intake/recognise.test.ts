import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';

describe('recognise', () => {
  it('takes no time over markup that is never closed', () => {
    for (const piece of ['<!--', '<!', '<?', '<', '<a:']) {
      const begun = performance.now();
      recognise(piece.repeat(320_000 / piece.length), 'x.html');
      expect(performance.now() - begun, piece).toBeLessThan(1_000);
    }
  });

  it('looks past comments and instructions', () => {
    expect(recognise('<!-- <rss> --><?xml version="1.0"?><html><p>', 'x')).toBe('page');
    expect(recognise('<?xml version="1.0"?><!-- a --><rss version="2.0">', 'x')).toBe('feed');
  });
});
