import { h } from 'preact';
import { listCorrections } from '../../stories/catalogue.queries.ts';
import { documentOf, htmlPage } from '../document.tsx';
import { editionOf } from '../edition.ts';
import type { MakePage } from '../page.ts';
import { readSections } from '../sections-shown.ts';
import { shows } from '../shows.ts';
import { CorrectionsPage } from './CorrectionsPage.tsx';
import { correctionsView } from './corrections.view.ts';
import { editionAlternates } from './edition-links.ts';
import { frameOf } from './frame.view.ts';

const LISTED = 100;

/** `/corrections`: what was put right, newest first. */
export const correctionsPage: MakePage = async (context, { asked }) => {
  const edition = editionOf(context, asked);
  const { language, standard, now } = edition;
  let storyLanguage = language;
  let corrections = await listCorrections(context.reading, language, LISTED, now);
  if (corrections.length === 0 && language !== standard) {
    storyLanguage = standard;
    corrections = await listCorrections(context.reading, standard, LISTED, now);
  }
  const view = correctionsView(corrections, storyLanguage, edition);
  const frame = frameOf({
    edition,
    sections: await readSections(context, language),
    path: '/corrections',
    title: view.title,
    description: view.promise,
    head: { alternates: await editionAlternates(context, edition, '/corrections') },
  });
  return htmlPage(documentOf(frame, h(CorrectionsPage, { view }), 'listing'), {
    shows: [shows.language(language), shows.language(standard)],
  });
};
