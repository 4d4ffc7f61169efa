import { expect, test } from 'vitest';
import type { PictureFile, ShownLead } from '../../stories/media/picture-file.queries.ts';
import { figureOf, pictureOf, sharedPicture } from './picture.view.ts';

const id = '00000000-0000-4000-8000-00000000000a';
const file: PictureFile = {
  stamp: '0123456789ab',
  width: 1000,
  height: 800,
  focal: { x: 0.25, y: 0.1 },
  avif: true,
  isDrawing: false,
};
const said = { mediaId: id, src: null, alt: 'A port', caption: null, credit: 'Ada', width: 300, height: 300 };
const lead = { ...said, focal: { x: 0.5, y: 0.5 } };

test('a picture has the size, the point and the stamp of its file, whatever the story says of an older one', () => {
  expect(pictureOf(lead, file)).toEqual({
    src: `/media/${id}?w=800&v=0123456789ab`,
    srcset: `/media/${id}?w=400&v=0123456789ab 400w, /media/${id}?w=800&v=0123456789ab 800w`,
    avif: `/media/${id}?w=400&as=avif&v=0123456789ab 400w, /media/${id}?w=800&as=avif&v=0123456789ab 800w`,
    width: 1000,
    height: 800,
    alt: 'A port',
    position: '25% 10%',
  });
});

test('a point of the story goes before that of the picture; the middle leaves it to the picture', () => {
  const own = { ...lead, focal: { x: 0.8, y: 0.6 } };
  expect(pictureOf(own, file)?.position).toBe('80% 60%');
  expect(pictureOf(said, { ...file, focal: { x: 0.5, y: 0.5 } })?.position).toBeNull();
});

test('a drawing is one file at any width, and AVIF is named only where it was made', () => {
  const drawing = pictureOf(lead, { ...file, isDrawing: true, avif: false });
  expect(drawing).toMatchObject({ src: `/media/${id}?v=0123456789ab`, srcset: null, avif: null });
});

test('without a file known, the address is plain, and the size is what the story says', () => {
  expect(pictureOf(lead)).toMatchObject({ src: `/media/${id}?w=400`, avif: null, width: 300, height: 300 });
  expect(pictureOf({ ...lead, mediaId: null }, file)).toBeNull();
  expect(figureOf({ ...lead, mediaId: null })).toEqual({ picture: null, caption: null, credit: 'Ada' });
});

test('a shared link shows the picture cut to its shape, with the story’s point where it has one', () => {
  const shared = (own: ShownLead | null) => sharedPicture({ lead: own, presentation: null, pictures: {} });
  expect(shared({ ...lead, file })).toEqual({
    alt: lead.alt,
    path: `/media/${id}?w=1200&crop=social&as=card&v=0123456789ab`,
    width: 1000,
    height: 525,
  });
  const own = shared({
    ...lead,
    focal: { x: 0.8, y: 0.6 },
    file: { ...file, width: 4000, height: 3000 },
  });
  expect(own).toEqual({
    alt: lead.alt,
    path: `/media/${id}?w=1200&crop=social&as=card&at=80-60&v=0123456789ab`,
    width: 1200,
    height: 630,
  });
  expect(shared(null)).toBeNull();
});
