import type { Recipe } from './recipe.ts';

/** A page that says in how many languages the portal is read. */
export const readerPage: Recipe = {
  title: 'A page for readers',
  steps: [
    {
      file: 'src/portal/colophon/ColophonPage.tsx',
      create: `/** The page about how the portal is made. */
export function ColophonPage({ title, text }: { title: string; text: string }) {
  return (
    <article class="listing">
      <h1>{title}</h1>
      <p>{text}</p>
    </article>
  );
}
`,
    },
    {
      file: 'src/portal/colophon/colophon.routes.ts',
      create: `import { h } from 'preact';
import type { MakePage } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { editionOf } from '../site/edition.ts';
import { editionAlternates } from '../site/edition-links.ts';
import { frameOf } from '../site/frame.view.ts';
import { readSections } from '../site/sections-shown.ts';
import { ColophonPage } from './ColophonPage.tsx';

const PATH = '/colophon';

/** \`/colophon\`: how the portal is made. */
export const colophonPage: MakePage = async (context, { asked }) => {
  const edition = editionOf(context, asked);
  const { words, language } = edition;
  const title = words.say('colophonTitle');
  const text = words.say('colophonText');
  const frame = frameOf({
    edition,
    sections: await readSections(context, language),
    path: PATH,
    title,
    description: text,
    head: { alternates: await editionAlternates(context, edition, PATH) },
  });
  return htmlPage(documentOf(frame, h(ColophonPage, { title, text }), 'listing'), {
    cacheTags: [cacheTags.sections(language)],
  });
};
`,
    },
    { file: '.dependency-cruiser.cjs', after: "  'newsroom-pages': ['text'],", add: '  colophon: [],' },
    { file: '.dependency-cruiser.cjs', after: '  server: [', add: "    'colophon'," },
    {
      file: 'src/portal/server/routes.ts',
      before: "import { CORRECTING_ROUTES } from '../desk/correcting/correcting-rows.ts';",
      add: "import { colophonPage } from '../colophon/colophon.routes.ts';",
    },
    {
      file: 'src/portal/server/routes.ts',
      after: "  forPeople('/page/:slug', 'A page about the newsroom.', newsroomPage),",
      add: "  forPeople('/colophon', 'How the portal is made.', colophonPage),",
    },
  ],
  words: {
    domain: 'portal',
    messages: { colophonTitle: 'Colophon', colophonText: 'This portal runs on Sourceline.' },
  },
};
