import { h } from 'preact';
import { documentOf, htmlPage } from '../document.tsx';
import { editionOf } from '../edition.ts';
import type { MakePage } from '../page.ts';
import { frameOf } from './frame.view.ts';
import { GalleryPage } from './GalleryPage.tsx';
import { galleryView } from './gallery.view.ts';

/** `/-/gallery`: every component in every state. */
export const galleryPage: MakePage = async (context, { asked }) => {
  const edition = editionOf(context, asked);
  const frame = frameOf({
    edition,
    sections: [],
    path: '/-/gallery',
    title: 'Gallery',
    description: 'Every component in every state.',
    head: { robots: 'noindex, nofollow', canonical: null },
  });
  return htmlPage(documentOf(frame, h(GalleryPage, { view: galleryView(edition) }), 'listing'), {
    shows: null,
  });
};
