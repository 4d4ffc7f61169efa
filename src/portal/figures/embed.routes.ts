import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { interfaceLanguage } from '../../words/languages.ts';
import { refusal } from '../../words/refusal.ts';
import { jsonPage, missingJson } from '../http/json-page.ts';
import type { MakePage } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { htmlPage } from '../site/document.tsx';
import { assets } from '../ui/assets.ts';
import { EmbedCard } from './EmbedCard.tsx';
import { embedCode } from './embed-code.ts';
import { figureView } from './figure.view.ts';
import { problemWithout, readFigure } from './figure-reads.ts';

const SIZE = { width: 600, height: 540 };
const LEAST = { width: 240, height: 200 };

/** `/figure/:id/embed`, `/figure/:id/check/:check/embed`: a figure as a card that other pages may frame. */
export const figureEmbed: MakePage = async (context, request) => {
  const asked = interfaceLanguage(request.query.lang);
  const found = await readFigure(context, { ...request, asked });
  if ('no' in found) throw problemWithout(found);
  const { given, edition } = found;
  const view = figureView(given, edition);
  const path = `/figure/${view.id}${given.fixed ? `/check/${given.fixed}` : ''}`;
  const card = render(
    h(EmbedCard, { view, name: edition.name, site: edition.publicUrl, href: edition.publicUrl + path }),
  );
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${escapeHtml(edition.words.say('figureTitle', { quote: given.record.claim.exact }))}</title>` +
    `<link rel="stylesheet" href="${assets().style}"><link rel="canonical" href="${escapeHtml(edition.publicUrl)}/figure/${view.id}">` +
    '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">';
  return htmlPage(
    `<!doctype html><html lang="${edition.language}" dir="${edition.words.direction}"><head>${head}</head><body class="framed">${card}</body></html>\n`,
    { cacheTags: found.shows, framed: true },
  );
};

/** `/oembed`: the card of a figure, for software that turns URLs into cards: https://oembed.com/ */
export const oembed: MakePage = async (context, request) => {
  const { url, maxwidth, maxheight } = request.query;
  if (!url) throw refusal('fieldMissing', { field: 'url' });
  const site = context.config.PUBLIC_URL;
  const params = paramsOf(url, site);
  if (!params) return missingJson(refusal('embedForeign'), []);
  const found = await readFigure(context, { params, asked: null });
  if ('no' in found) {
    const why = problemWithout(found);
    const words = found.no.found === 'gone' ? [cacheTags.story(found.no.story.id)] : [];
    return missingJson(why, words);
  }
  const { given, edition } = found;
  const { claim } = given.record;
  const width = withinSize(maxwidth, SIZE.width, LEAST.width);
  const height = withinSize(maxheight, SIZE.height, LEAST.height);
  const path = `/figure/${claim.id}${given.fixed ? `/check/${given.fixed}` : ''}`;
  return jsonPage(
    {
      version: '1.0',
      type: 'rich',
      title: edition.words.say('figureTitle', { quote: claim.exact }),
      provider_name: edition.name,
      provider_url: `${site}/`,
      html: embedCode(`${site}${path}/embed`, claim.exact, { width, height }),
      width,
      height,
    },
    found.shows,
  );
};

/** The figure in one of our URLs, and its check if there is one. */
function paramsOf(url: string, site: string): Record<string, string> | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  if (origin !== new URL(site).origin) return null;
  const match = /^\/figure\/([0-9a-f-]{36})(?:\/check\/([0-9a-f-]{36}))?(?:\/embed)?$/.exec(pathname);
  if (!match?.[1]) return null;
  return { id: match[1], ...(match[2] && { check: match[2] }) };
}

function withinSize(most: string | undefined, usual: number, least: number): number {
  return most === undefined ? usual : Math.max(Math.min(Number(most), usual), least);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
