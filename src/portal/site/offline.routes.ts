import { h } from 'preact';
import type { MakePage } from '../http/page.ts';
import { cacheTags } from './cache-tags.ts';
import { documentOf, htmlPage } from './document.tsx';
import { editionOf } from './edition.ts';
import { frameOf } from './frame.view.ts';
import { OfflinePage } from './OfflinePage.tsx';
import { sectionsShown } from './sections-shown.ts';

/** `/offline`: the pages stored on this device; the browser shows it instead of a page it cannot load. */
export const offlinePage: MakePage = async (context, { asked }) => {
  const edition = editionOf(context, asked);
  const { words } = edition;
  const title = words.say('offlineTitle');
  const frame = frameOf({
    edition,
    sections: await sectionsShown(context, edition.language),
    path: '/offline',
    title,
    description: words.say('offlineText'),
    members: true,
  });
  const view = {
    title,
    text: words.say('offlineText'),
    again: words.say('offlineAgain'),
    kept: words.say('offlineKept'),
    nothing: words.say('offlineNothing'),
    front: words.say('frontPage'),
  };
  return htmlPage(documentOf(frame, h(OfflinePage, { view }), 'own'), {
    cacheTags: [cacheTags.sections(edition.language)],
  });
};
