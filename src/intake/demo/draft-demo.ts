import { Marked } from 'marked';
import { Problem } from '../../errors.ts';
import type { Block, Body, Inline } from '../../stories/body.ts';
import { bodyFromHtml } from '../../stories/body-from-html.ts';
import { type LeadMedia, nameIn, type StoryDraft } from '../../stories/story.ts';
import type { Demo, DemoStory } from './read-demo.ts';

const markdown = new Marked({ gfm: true, async: false });

/** Links between stories are kept as paths: the demo does not know its own address. */
const HERE = 'https://demo.invalid';

/** The key a demo story is known by. */
export function demoKey(group: string, language: string): string {
  return `demo:${group}.${language}`;
}

/** What is saved of a demo story; `days` moves its times, `lead` is its picture. */
export function draftDemo(demo: Demo, story: DemoStory, lead: LeadMedia | null, days: number): StoryDraft {
  const { front, slug, language } = story;
  const named = <Item extends { slug: string }>(list: Item[], wanted: string, field: string): Item => {
    const found = list.find((item) => item.slug === wanted);
    if (!found) throw new Problem('bad input', `${story.file}: ${field}: there is no ${wanted}.`);
    return found;
  };
  const moved = (at: Date) => new Date(at.getTime() - days * 86_400_000);
  const desks = front.byline.map((desk) => named(demo.desks, desk, 'byline'));
  const place = front.dateline ? named(demo.places, front.dateline, 'dateline') : null;
  const source = named(demo.sources, front.source, 'source');
  return {
    externalKey: demoKey(slug, language),
    groupKey: demoKey(front.group, 'en'),
    slug: language === 'en' ? slug : `${slug}-${language}`,
    language,
    kind: front.kind,
    state: 'published',
    section: named(demo.sections, front.section, 'section'),
    topics: front.topics.map((topic) => named(demo.topics, topic, 'topics')),
    authors: desks,
    headline: front.headline,
    standfirst: front.standfirst,
    dateline: place ? nameIn(place.names, language).toLocaleUpperCase(language) : null,
    placeSlug: place?.slug ?? null,
    byline: new Intl.ListFormat(language).format(desks.map(({ names }) => nameIn(names, language))),
    body: demoBody(story.markdown),
    lead,
    source: {
      slug: source.slug,
      name: source.name,
      url: source.url,
      licence: source.licence,
      licenceUrl: source.licence_url,
      policy: source.policy,
    },
    agency: null,
    sourceUrl: front.source_url ?? null,
    citations: front.references.map(({ title, publisher = null, url }) => ({ title, publisher, url })),
    publishedAt: moved(front.published),
    zoneStated: true,
    updatedAt: front.updated ? moved(front.updated) : null,
    embargoUntil: null,
    corrections: front.corrections.map(({ at, text }) => ({ at: moved(at), text })),
    demo: true,
  };
}

/** CommonMark as a body; links to `/story/…` stay paths. */
export function demoBody(text: string): Body {
  const html = markdown.parse(text) as string;
  const body = bodyFromHtml(html, { base: HERE });
  return { ...body, content: body.content.map(withPaths) };
}

function withPaths(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
      return block.content ? { ...block, content: block.content.map(withPath) } : block;
    case 'heading':
      return { ...block, content: block.content.map(withPath) };
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item) => ({ ...item, content: item.content.map(withPaths) })),
      };
    case 'blockquote':
      return { ...block, content: block.content.map(withPaths) };
    case 'table':
      return {
        ...block,
        content: block.content.map((row) => ({
          ...row,
          content: row.content.map((cell) => ({ ...cell, content: cell.content.map(withPaths) })),
        })),
      };
    default:
      return block;
  }
}

function withPath(run: Inline): Inline {
  if (run.type !== 'text' || !run.marks) return run;
  const marks = run.marks.map((mark) =>
    mark.type === 'link' && mark.attrs.href.startsWith(`${HERE}/`)
      ? { ...mark, attrs: { href: mark.attrs.href.slice(HERE.length) } }
      : mark,
  );
  return { ...run, marks };
}
