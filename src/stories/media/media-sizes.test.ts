import { describe, expect, test } from 'vitest';
import { avifState } from './add-media.ts';
import { CROP_SHAPES, cropBox } from './crop-box.ts';
import { plainFileName } from './file-name.ts';
import {
  focalAt,
  MASTER_PIXELS,
  masterSize,
  pageWidths,
  pointOf,
  type SizedFile,
  sizesOf,
} from './media-sizes.ts';
import { pictureTypeOf } from './picture-type.ts';

describe('a cut of a picture', () => {
  const wide = { width: 1000, height: 100 };
  const tall = { width: 100, height: 1000 };

  test.each<[string, { width: number; height: number }, number, { x: number; y: number }, object]>([
    [
      'of a wide one is as high as it is',
      wide,
      2,
      { x: 0.5, y: 0.5 },
      { left: 400, top: 0, width: 200, height: 100 },
    ],
    [
      'of a tall one is as wide as it is',
      tall,
      2,
      { x: 0.5, y: 0.5 },
      { left: 0, top: 475, width: 100, height: 50 },
    ],
    [
      'has the focal point in its middle',
      wide,
      2,
      { x: 0.3, y: 0 },
      { left: 200, top: 0, width: 200, height: 100 },
    ],
    ['stays within the left edge', wide, 2, { x: 0.05, y: 1 }, { left: 0, top: 0, width: 200, height: 100 }],
    ['stays within the right edge', wide, 2, { x: 1, y: 1 }, { left: 800, top: 0, width: 200, height: 100 }],
    [
      'stays within the lower edge',
      tall,
      2,
      { x: 0, y: 0.99 },
      { left: 0, top: 950, width: 100, height: 50 },
    ],
    ['of the same shape is all of it', wide, 10, { x: 0.1, y: 0.9 }, { left: 0, top: 0, ...wide }],
  ])('%s', (_, size, ratio, focal, box) => {
    expect(cropBox(size, ratio, focal)).toEqual(box);
  });

  test('is 16 to 9 on a card, 3 to 2 at a head, and as networks show it', () => {
    expect(CROP_SHAPES).toEqual({ card: 16 / 9, lead: 3 / 2, social: 1200 / 630 });
  });
});

describe('the sizes of a picture', () => {
  const photo: SizedFile = { width: 2000, height: 1500, frames: 1, isDrawing: false };
  const words = (file: SizedFile, points: string[] = []) =>
    sizesOf(file, points).map(({ kind, shape, point, width }) =>
      [kind, shape, point, width].filter(Boolean).join(' '),
    );

  test('are the widths pages choose from that it has, and its own', () => {
    expect(words(photo)).toEqual([
      ...[400, 800, 1200, 1600, 2000].map((width) => `webp whole ${width}`),
      'still whole 1200',
    ]);
    expect(words({ ...photo, width: 800, height: 600 })).toEqual([
      'webp whole 400',
      'webp whole 800',
      'still whole 1200',
    ]);
    expect(pageWidths(photo)).toEqual([400, 800, 1200, 1600]);
    expect(pageWidths({ width: 800, height: 600 })).toEqual([400]);
    expect(pageWidths({ width: 200, height: 100 })).toEqual([400]);
  });

  test('are cut to each shape about each point', () => {
    expect(words({ ...photo, width: 400, height: 300 }, ['50-50', '25-80']).slice(2)).toEqual(
      ['50-50', '25-80'].flatMap((point) =>
        ['card', 'lead', 'social'].map((shape) => `still ${shape} ${point} 1200`),
      ),
    );
  });

  test('of what moves are no wider than a page shows it, and a drawing is sent as it is', () => {
    expect(words({ ...photo, frames: 2 })).toEqual([
      ...[400, 800, 1200, 1600].map((width) => `webp whole ${width}`),
      'still whole 1200',
    ]);
    expect(words({ ...photo, isDrawing: true })).toEqual(['still whole 1200']);
  });

  test('are of no more pixels than are shown, in the same shape', () => {
    expect(masterSize({ width: 4000, height: 3000 })).toEqual({ width: 4000, height: 3000 });
    const { width, height } = masterSize({ width: 8000, height: 6000 });
    expect(width * height).toBeLessThanOrEqual(MASTER_PIXELS);
    expect(width / height).toBeCloseTo(4 / 3, 2);
    expect(width).toBe(4000);
    expect(masterSize({ width: 100_000_000, height: 1 }).height).toBe(1);
  });

  test('AVIF is made of pictures alone: not of drawings, and not of what moves', () => {
    expect(avifState({ mime: 'image/jpeg', frames: 1 })).toBe('waiting');
    expect(avifState({ mime: 'image/svg+xml', frames: 1 })).toBe('none');
    expect(avifState({ mime: 'image/webp', frames: 2 })).toBe('none');
  });

  test('a point is written in hundredths, and read back', () => {
    for (const [focal, point] of [
      [{ x: 0.25, y: 0.8 }, '25-80'],
      [{ x: 0, y: 1 }, '0-100'],
      [{ x: 0.3333, y: 0.5 }, '33.33-50'],
    ] as const) {
      expect(pointOf(focal)).toBe(point);
      expect(focalAt(point)).toEqual(focal);
    }
  });
});

describe('a file that is sent', () => {
  test.each([
    ['photo.jpg', 'photo.jpg'],
    ['C:\\Users\\ada\\photo.jpg', 'photo.jpg'],
    ['../../etc/passwd', 'passwd'],
    [' two  words.png ', 'two words.png'],
    ['gpj\u202e.exe', 'gpj.exe'],
    ['a\u0000b.png', 'ab.png'],
    ['..', 'picture'],
    ['folder/', 'picture'],
    [`${'x'.repeat(200)}.jpeg`, `${'x'.repeat(155)}.jpeg`],
    ['😀'.repeat(161), '😀'.repeat(160)],
  ])('called %j is called %j', (sent, name) => {
    expect(plainFileName(sent)).toBe(name);
  });

  const bytes = (text: string) => Buffer.from(text, 'latin1');
  const ftyp = (brand: string) => bytes(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}mif1`);
  test.each<[string, Buffer, string]>([
    ['jpeg', bytes('\xff\xd8\xff\xe0'), 'a.JPG'],
    ['jpeg', bytes('\xff\xd8\xff\xe0'), 'Harbour 14.03'],
    ['png', bytes('\x89PNG\r\n\x1a\n'), 'a.png'],
    ['gif', bytes('GIF89a'), 'a.gif'],
    ['gif', bytes('GIF87a'), 'a'],
    ['webp', bytes('RIFF....WEBP'), 'a.webp'],
    ['avif', ftyp('avif'), 'a.avif'],
    [
      'svg',
      bytes('<?xml version="1.0"?><!-- x --><!DOCTYPE svg [<!ENTITY a "b">]> <svg xmlns="x"/>'),
      'a.svg',
    ],
    ['svg', bytes('\xef\xbb\xbf<svg:svg/>'), 'a'],
  ])('is %s by what it begins with', (type, content, name) => {
    expect(pictureTypeOf(content, name)).toBe(type);
  });

  test.each<[string, Buffer, string, RegExp]>([
    ['empty', bytes(''), 'a.jpg', /is empty/],
    ['HEIC', ftyp('heic'), 'a.heic', /HEIC/],
    ['TIFF', bytes('II*\0'), 'a.tif', /TIFF/],
    ['TIFF of the other order', bytes('MM\0*'), 'a.tif', /TIFF/],
    ['a PDF', bytes('%PDF-1.7'), 'a.pdf', /PDF/],
    ['HTML with a drawing in it', bytes('<html><svg/></html>'), 'a.svg', /not a picture/],
    ['a script', bytes('#!/bin/sh'), 'a.png', /not a picture/],
    ['called otherwise', bytes('\x89PNG\r\n\x1a\n'), 'a.jpg', /ends in \.jpg, but the file is PNG/],
    ['called as a page', bytes('<svg/>'), 'a.html', /ends in \.html, but the file is SVG/],
  ])('is refused where it is %s', (_, content, name, words) => {
    expect(() => pictureTypeOf(content, name)).toThrow(words);
  });
});
