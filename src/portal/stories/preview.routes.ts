import { h } from 'preact';
import { type PreviewedStory, previewStory } from '../../desk/preview/preview-story.ts';
import { picturesKey } from '../../stories/preview/preview-link.ts';
import { findPreviewLink } from '../../stories/preview/preview-links.queries.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceLanguage } from '../../words/languages.ts';
import type { MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext } from '../http/page.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { type Edition, editionOf, hrefIn, storyHref } from '../site/edition.ts';
import { endedPreviewPage } from '../site/error.routes.ts';
import { frameOf } from '../site/frame.view.ts';
import { fullStamp } from '../ui/times.ts';
import { type FigureHref, previewView, withPictureKey } from './preview.view.ts';
import { StoryPage } from './StoryPage.tsx';
import { storyParts } from './story.routes.ts';
import type { PreviewBar } from './story.view.ts';

/** A previewed page has no scripted links, and counts nothing. */
const SCRIPT = /<script type="module"[^>]*><\/script>/g;

/** Its URL is not leaked to other sites or search engines, and no cache stores it. */
const UNLISTED = {
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
} as const;

/** `/preview/:token`: a story before publication, for everyone with the link. */
export const linkedPreviewPage: MakeOwnPage = async (context, request) => {
  const { token = '' } = request.params;
  const now = context.clock.now();
  const link = await findPreviewLink(context.reading, token, now);
  const previewed = link && (await previewStory(context.reading, link.storyId, now));
  // Invalid, expired and revoked tokens are indistinguishable.
  if (!previewed) {
    const page = await endedPreviewPage(context, request);
    return { ...page, headers: UNLISTED };
  }
  const story = withPictureKey(previewed, picturesKey(token));
  const edition = editionOf(context, request.asked ?? interfaceLanguage(story.language));
  if (previewed.state === 'published' && story.publishedAt <= now) {
    return { redirect: storyHref(edition, story), status: 302 };
  }
  const { words, zone } = edition;
  const time = fullStamp(link.expiresAt, true, words, zone).text;
  const bar = {
    label: words.say('pvLabel'),
    said: [words.say('pvNotPublished'), words.say('pvLinkUntil', { time })],
    back: null,
  };
  const page = await drawPreview(context, { ...previewed, story }, edition, {
    bar,
    path: `/preview/${token}`,
    figureHref: (id) => `#figure-${id}`,
  });
  return { ...page, opens: link.id };
};

/** Draws the page of a story as readers will see it, below a bar that marks it as a preview. */
export async function drawPreview(
  context: PageContext,
  { story, figures }: Pick<PreviewedStory, 'story' | 'figures'>,
  edition: Edition,
  {
    bar,
    path,
    figureHref,
  }: { readonly bar: PreviewBar; readonly path: string; readonly figureHref: FigureHref },
): Promise<Page> {
  const { view, frame } = await storyParts(context, story, figures, edition);
  const elsewhere: Partial<Record<InterfaceLanguage, string>> = {};
  for (const language of INTERFACE_LANGUAGES) elsewhere[language] = hrefIn({ ...edition, language }, path);
  const around = frameOf({
    ...frame,
    elsewhere,
    nowhere: true,
    head: {
      canonical: null,
      robots: 'noindex, nofollow',
      alternates: [],
      feeds: [],
      data: [],
      properties: [],
    },
  });
  const text = documentOf(around, h(StoryPage, { view: previewView(view, bar, figureHref) }), 'story-page');
  return htmlPage(text.replace(SCRIPT, ''), { cacheTags: null, headers: UNLISTED });
}
