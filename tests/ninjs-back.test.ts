import { expect, it } from 'vitest';
import { draftPiece } from '../src/intake/draft-piece.ts';
import { readFile } from '../src/intake/read-file.ts';
import { sampleStory } from '../src/portal/gallery/gallery.samples.ts';
import { ninjsFeed, ninjsOf } from '../src/portal/stories/ninjs.ts';
import { type Body, bodyText } from '../src/stories/body.ts';

// What the portal hands on as ninjs is what an import reads of it: they are in rooms that do not know one another.

const portal = { site: 'https://news.example', name: 'The Paper', standard: 'en', zone: 'UTC' } as const;
const lead = {
  mediaId: '00000000-0000-4000-8000-00000000000a',
  src: null,
  alt: 'A crane',
  caption: 'A crane in the port',
  credit: 'A. Photographer',
  width: 1000,
  height: 500,
  focal: { x: 0.5, y: 0.5 },
};
const sample = sampleStory({ lead });
const mediaId = '00000000-0000-4000-8000-00000000000b';
const content = sample.body.content.map((block) =>
  block.type === 'figure' ? { ...block, attrs: { ...block.attrs, mediaId, credit: 'Sample agency' } } : block,
);
const story = { ...sample, body: { ...sample.body, content } };
const itemOf = (more = {}) => ninjsOf({ story: { ...story, ...more }, figures: [], named: [] }, portal);

async function draftsOf(text: string) {
  const drafts = [];
  async function* input() {
    yield Buffer.from(text);
  }
  for await (const { finding } of readFile({ path: '-', size: null, time: null }, input(), null)) {
    if (!('piece' in finding)) throw new Error(JSON.stringify(finding));
    drafts.push(draftPiece(finding.piece, { portalName: 'Another', language: 'fr' }, new Date()).draft);
  }
  return drafts;
}

it.each([
  ['in one line', JSON.stringify(itemOf())],
  ['in many lines', JSON.stringify(itemOf(), null, 2)],
])('a story comes back from its own ninjs, %s', async (_how, text) => {
  const [draft] = await draftsOf(text);
  expect(draft).toMatchObject({
    headline: story.headline,
    standfirst: story.standfirst,
    slug: story.slug,
    language: story.language,
    dateline: story.dateline,
    publishedAt: story.publishedAt,
    updatedAt: story.updatedAt,
    section: { names: { en: story.section?.names.en } },
    source: { name: story.source.name },
    sourceUrl: `https://news.example/story/${story.slug}`,
    lead: { alt: 'A crane', caption: 'A crane in the port', credit: 'A. Photographer', width: 1000 },
  });
  expect(draft?.topics.map(({ names }) => names.en)).toEqual(story.topics.map(({ names }) => names.en));
  expect(draft && bodyText(draft.body)).toBe(bodyText(story.body));
  // A player is handed on as a link to what it plays.
  const types = (body: Body | undefined) =>
    body?.content.map(({ type }) => (type === 'embed' ? 'paragraph' : type));
  expect(types(draft?.body)).toEqual(types(story.body));
});

it('the items of a feed come back, each as a story', async () => {
  const feed = { self: 'https://news.example/feed.ninjs', title: 'All', language: 'en', updated: new Date() };
  const items = [itemOf(), itemOf({ id: '00000000-0000-4000-8000-0000000000bb', headline: 'Another' })];
  for (const text of [
    JSON.stringify(ninjsFeed(items, feed)),
    items.map((one) => JSON.stringify(one)).join('\n'),
  ]) {
    expect((await draftsOf(text)).map(({ headline }) => headline)).toEqual([story.headline, 'Another']);
  }
});
