import { h } from 'preact';
import { COMPARED_REPORTS, differingFigures } from '../../desk/events/differing-figures.ts';
import { eventInstead, readersFiguresOf } from '../../desk/events/event.queries.ts';
import { findShownEvent } from '../../discovery/events/shown-events.queries.ts';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { cardsById } from '../../stories/card.queries.ts';
import { refusal } from '../../words/refusal.ts';
import { jsonPage, missingJson } from '../http/json-page.ts';
import type { MakePage } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { editionOf, hrefIn } from '../site/edition.ts';
import { editionAlternates } from '../site/edition-links.ts';
import { missingPage } from '../site/error.routes.ts';
import { frameOf } from '../site/frame.view.ts';
import { readSections } from '../site/sections-shown.ts';
import { EventPage } from './EventPage.tsx';
import { type EventFound, eventView, readersTitle } from './event.view.ts';

/** `/event/:id`: what was reported on an event, by whom, and where the reports disagree; 404 unless an editor shows it. */
export const eventPage: MakePage = async (context, request) => {
  const edition = editionOf(context, request.asked);
  const { id = '' } = request.params;
  const found = await eventFor(context.reading, id, edition.now);
  if ('instead' in found) return { redirect: hrefIn(edition, `/event/${found.instead}`), status: 301 };
  if (found.reports.length === 0) return missingPage(context, request, found.tags);
  const view = eventView(found, edition);
  const path = `/event/${id}`;
  const frame = frameOf({
    edition,
    sections: await readSections(context, edition.language),
    path,
    title: view.title,
    description: `${view.summary}. ${view.promise}`,
    head: {
      alternates: await editionAlternates(context, edition, path),
      // Excerpts alone are what others wrote.
      robots: found.reports.some(({ source }) => source.policy === 'own') ? null : 'noindex, follow',
    },
    demo: found.reports.some(({ demo }) => demo),
  });
  return htmlPage(documentOf(frame, h(EventPage, { view }), 'listing'), {
    cacheTags: [...found.tags, cacheTags.sections(edition.language)],
  });
};

/** `/api/v1/events/:id`: the same as data. */
export const apiEvent: MakePage = async ({ reading, clock, config }, { params }) => {
  const found = await eventFor(reading, params.id ?? '', clock.now());
  if ('instead' in found) return { redirect: `/api/v1/events/${found.instead}`, status: 301 };
  if (found.reports.length === 0) return missingJson(refusal('eventNotPublic'), found.tags);
  const site = config.PUBLIC_URL;
  const { id, title } = found.event;
  const named = readersTitle(found, config.PORTAL_LANGUAGE);
  const bySlug = new Map(found.reports.map((report) => [report.id, report]));
  return jsonPage(
    {
      id,
      url: `${site}/event/${id}`,
      title: named.text,
      titleLanguage: title === null ? named.language : null,
      reports: found.reports.map(({ slug, headline, language, source, publishedAt, updatedAt }) => ({
        ...{ slug, url: `${site}/story/${slug}`, headline, language },
        source: { slug: source.slug, name: source.name },
        publishedAt: publishedAt.toISOString(),
        updatedAt: updatedAt?.toISOString() ?? null,
      })),
      disagreements: found.differences.map(({ subject, language, figures }) => ({
        ...{ subject, language },
        figures: figures.map(({ claimId, storyId, exact, figure }) => ({
          ...{ id: claimId, url: `${site}/figure/${claimId}`, story: bySlug.get(storyId)?.slug ?? null },
          ...{ quote: exact, value: figure.value, high: figure.high, unit: figure.unit },
        })),
      })),
    },
    found.tags,
    { headers: { Link: `<${site}/event/${id}>; rel="alternate"; type="text/html"` } },
  );
};

async function eventFor(
  reading: Reading,
  id: string,
  now: Date,
): Promise<EventFound | { readonly instead: string }> {
  const event = isId(id) ? await findShownEvent(reading, id) : null;
  if (!event) {
    const instead = isId(id) ? await eventInstead(reading, id) : null;
    if (instead && (await findShownEvent(reading, instead))) return { instead };
    // Showing it announces its stories.
    const nothing = { id, title: null, reportIds: [] };
    return { event: nothing, reports: [], differences: [], tags: [cacheTags.everything] };
  }
  const reports = await cardsById(reading, event.reportIds, now);
  const compared = reports.slice(0, COMPARED_REPORTS).map((report) => report.id);
  const { differences } = differingFigures(await readersFiguresOf(reading, compared.toReversed()));
  return { event, reports, differences, tags: event.reportIds.map(cacheTags.story) };
}
