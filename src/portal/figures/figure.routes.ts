import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../words/languages.ts';
import type { MakePage, Page, PageContext, PageRequest } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { frameOf } from '../site/frame.view.ts';
import { sectionsShown } from '../site/sections-shown.ts';
import { figureHref } from '../text/body-figures.view.ts';
import { claimJsonLd } from './claim-json-ld.ts';
import { FigurePage } from './FigurePage.tsx';
import { FigurePanel } from './FigurePanel.tsx';
import { figureView } from './figure.view.ts';
import { type FoundEvidence, pageWithout, readFigure, rowsOfFigure } from './figure-reads.ts';
import { ROWS_BEHIND_SHOWN } from './rows.view.ts';

/** `/figure/:id`: a figure and its evidence. */
export const figurePage: MakePage = async (context, request) => {
  const found = await readFigure(context, request);
  return 'no' in found ? pageWithout(context, request, found) : pageOf(context, request, found);
};

async function pageOf(context: PageContext, request: PageRequest, found: FoundEvidence): Promise<Page> {
  const { given, edition } = found;
  const { claim, story } = given.record;
  const { words, publicUrl } = edition;
  const behind = await rowsOfFigure(context, given, { after: 0, most: ROWS_BEHIND_SHOWN });
  const view = figureView({ ...given, behind }, edition);
  const sections = await sectionsShown(context, edition.language);
  const tail = given.fixed ? `/check/${given.fixed}` : '';
  const path = `/figure/${claim.id}${tail}`;
  const elsewhere: Partial<Record<InterfaceLanguage, string>> = {};
  for (const language of INTERFACE_LANGUAGES) {
    elsewhere[language] = figureHref({ ...edition, language }, claim.id, story.language, tail);
  }
  const address = encodeURIComponent(publicUrl + path);
  const frame = frameOf({
    edition,
    sections,
    path,
    title: words.say('figureTitle', { quote: claim.exact }),
    description: view.why || claim.sentence,
    elsewhere,
    head: {
      counted: context.config.READERSHIP,
      canonical: `${publicUrl}/figure/${claim.id}`,
      // A single check is not a separate page for search engines.
      robots: given.fixed || request.asked ? 'noindex, follow' : null,
      feeds: [
        {
          type: 'application/json+oembed',
          title: words.say('figureTitle', { quote: claim.exact }),
          href: `${publicUrl}/oembed?url=${address}&format=json`,
        },
      ],
      data: [claimJsonLd(given.record, publicUrl, edition.name)],
    },
  });
  return htmlPage(documentOf(frame, h(FigurePage, { view }), 'listing'), {
    // Not cached if its rows were temporarily unreadable.
    cacheTags: behind?.kind === 'away' ? null : [...found.shows, cacheTags.sections(edition.language)],
  });
}

/** `/figure/:id/panel`: what the story's page opens in place. */
export const figurePanel: MakePage = async (context, request) => {
  const found = await readFigure(context, request);
  if ('no' in found) return pageWithout(context, request, found);
  const { given, edition } = found;
  const view = figureView(given, edition);
  const { language, words } = edition;
  const head = `<meta charset="utf-8"><meta name="robots" content="noindex"><title>${words.say('wholeFigure')}</title>`;
  return htmlPage(
    `<!doctype html><html lang="${language}" dir="${words.direction}"><head>${head}</head>` +
      `<body>${render(h(FigurePanel, { view }))}</body></html>\n`,
    { cacheTags: found.shows },
  );
};
