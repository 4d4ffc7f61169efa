import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawnPicture } from './testing.ts';
import { withWords } from './write-words.ts';
import { readXmp, writeXmp } from './xmp.ts';

const NO_WORDS = '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>';
const picture = () => drawnPicture(61, 40);
const moving = () =>
  sharp(Buffer.alloc(20 * 10 * 3 * 2, 7), { raw: { width: 20, height: 20, channels: 3, pageHeight: 10 } });
const KINDS = {
  'a JPEG': ['image/jpeg', () => picture().jpeg().toBuffer()],
  'a PNG': ['image/png', () => picture().png().toBuffer()],
  'a WebP': ['image/webp', () => picture().withXmp(NO_WORDS).webp().toBuffer()],
  'a WebP with what is transparent': [
    'image/webp',
    () => picture().ensureAlpha(0.5).withXmp(NO_WORDS).webp().toBuffer(),
  ],
  'a WebP that moves': [
    'image/webp',
    () =>
      moving()
        .withXmp(NO_WORDS)
        .webp({ delay: [50, 50] })
        .toBuffer(),
  ],
} as const;
const words = { caption: 'Порт & cranes <1>', credit: 'Zoë' };

test.each(Object.entries(KINDS))(
  '%s carries its words, those alone, and the same pixels',
  async (_, [mime, make]) => {
    const plain = await make();
    const sent = Buffer.from(withWords(plain, mime, writeXmp(words)));
    const metadata = await sharp(sent, { animated: true }).metadata();
    expect(readXmp(metadata.xmp ?? Buffer.alloc(0))).toMatchObject(words);
    expect(metadata).toMatchObject({ width: (await sharp(plain, { animated: true }).metadata()).width });
    const pixels = (bytes: Buffer) => sharp(bytes, { animated: true, failOn: 'warning' }).raw().toBuffer();
    expect((await pixels(sent)).equals(await pixels(plain))).toBe(true);
    // Again, and with other words: nothing is left of the first.
    if (mime === 'image/webp') {
      const other = Buffer.from(withWords(sent, mime, writeXmp({ caption: '', credit: 'Ada' })));
      expect(readXmp((await sharp(other).metadata()).xmp ?? Buffer.alloc(0)).credit).toBe('Ada');
      expect(other.includes('Zoë')).toBe(false);
    }
  },
);

test.each(Object.entries(KINDS))('%s without words says nothing', async (_, [mime, make]) => {
  const sent = Buffer.from(withWords(await make(), mime, null));
  expect((await sharp(sent).metadata()).xmp).toBeUndefined();
  expect((await sharp(sent, { failOn: 'warning' }).raw().toBuffer()).length).toBeGreaterThan(0);
});

test('more words than a JPEG can hold, and kinds that hold none, leave the picture as it is', async () => {
  const jpeg = await picture().jpeg().toBuffer();
  expect(withWords(jpeg, 'image/jpeg', 'x'.repeat(70_000))).toBe(jpeg);
  const avif = Buffer.from('no picture');
  expect(withWords(avif, 'image/avif', 'x')).toBe(avif);
});
