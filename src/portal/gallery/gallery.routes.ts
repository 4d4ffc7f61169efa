import { h } from 'preact';
import { refusal } from '../../words/refusal.ts';
import type { MakePage } from '../http/page.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { editionOf } from '../site/edition.ts';
import { frameOf } from '../site/frame.view.ts';
import { GalleryPage } from './GalleryPage.tsx';
import { galleryView } from './gallery.view.ts';

/** `/-/gallery`: every component in every state, for people who work on the portal; 404 unless GALLERY=yes. */
export const galleryPage: MakePage = async (context, { asked }) => {
  if (!context.config.GALLERY) {
    throw refusal('pageNotHere');
  }
  const edition = editionOf(context, asked);
  const frame = frameOf({
    edition,
    sections: [],
    path: '/-/gallery',
    title: 'Gallery',
    description: 'Every component in every state.',
    // Its styles come with those of members' pages: readers are not to load them.
    head: { robots: 'noindex, nofollow', canonical: null, members: true },
  });
  return htmlPage(documentOf(frame, h(GalleryPage, { view: galleryView(edition) }), 'listing'), {
    cacheTags: null,
  });
};
