import { type Body, bodyText } from '../../stories/body.ts';
import { bodyToHtml } from '../../stories/body-to-html.ts';
import { keyPoints, type LiveBlog, type LiveEntry } from '../../stories/live/live-blog.ts';
import { anchorOf } from './live.view.ts';

/** Live coverage as the API returns it: every entry, newest first, withdrawn ones only with their notice. */
export function liveJson(live: LiveBlog, story: { readonly slug: string }, site: string, whole: boolean) {
  const html = (body: Body) =>
    whole ? bodyToHtml(body, { mediaUrl: (id) => `${site}/media/${id}`, base: `${site}/` }) : null;
  const text = (body: Body) => (whole ? bodyText(body) : null);
  const stamps = ({ at, updatedAt, note }: LiveEntry) => ({
    at: at.toISOString(),
    updated: updatedAt?.toISOString() ?? null,
    note,
  });
  return {
    started: live.startedAt?.toISOString() ?? null,
    ended: live.endedAt?.toISOString() ?? null,
    change: live.change,
    summary: live.summary && {
      ...stamps(live.summary),
      html: html(live.summary.body),
      text: text(live.summary.body),
    },
    keyPoints: keyPoints(live).map(({ number }) => number),
    entries: live.entries.map((entry) => ({
      id: entry.id,
      number: entry.number,
      url: `${site}/story/${story.slug}?from=${entry.number}#${anchorOf(entry.number)}`,
      state: entry.state,
      ...stamps(entry),
      headline: entry.headline,
      byline: entry.byline,
      html: entry.state === 'out' ? html(entry.body) : null,
      text: entry.state === 'out' ? text(entry.body) : null,
    })),
  };
}
