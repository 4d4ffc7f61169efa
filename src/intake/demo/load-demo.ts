import { setImmediate } from 'node:timers/promises';
import { saveMentions } from '../../entities/mentions/save-mentions.ts';
import { saveClaims } from '../../evidence/claims/save-claims.ts';
import { plantBaskets } from '../../evidence/codes/plant-baskets.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { keepMedia } from '../../stories/media.queries.ts';
import { pinStories } from '../../stories/pin-stories.ts';
import { nameIn } from '../../stories/story.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { hasStories, keepPlaces, keepSections } from './demo.queries.ts';
import { firstText } from './demo-evidence.ts';
import { demoPicture } from './demo-picture.ts';
import { demoKey, draftDemo } from './draft-demo.ts';
import { keepDemoEntities, publishDemoEntities } from './keep-demo-entities.ts';
import { type Demo, type DemoStory, readDemo } from './read-demo.ts';

/** How far loading is: pictures drawn, of how many. */
export type DemoProgress = (done: number, total: number) => void;

const PICTURE = { mime: 'image/svg+xml', width: 760, height: 428 };
const MIDDLE = { x: 0.5, y: 0.5 };
const DAY = 86_400_000;

/**
 * Loads the demo newsroom: draws its pictures, then saves everything in one transaction, so that a stopped start
 * leaves nothing half done. Into a database that holds a story, nothing is loaded.
 */
export async function loadDemo(store: Store, now: Date, log: Log, progress?: DemoProgress): Promise<void> {
  if (await hasStories(store.reading)) return;
  const started = performance.now();
  const demo = readDemo();
  await plantBaskets(store, now);
  const pictures = new Map<DemoStory, Uint8Array>();
  for (const story of demo.stories) {
    pictures.set(story, Buffer.from(demoPicture(demo, story)));
    progress?.(pictures.size, demo.stories.length);
    await setImmediate();
  }
  const days = daysAhead(demo, now);
  await store.write(async (writing) => {
    await keepSections(writing, demo.sections);
    await keepPlaces(writing, demo.places);
    const drafts = [];
    for (const [story, bytes] of pictures) {
      const { alt, caption, map } = story.front.picture;
      const credit = nameIn(map ? demo.credits.map : demo.credits.chart, story.language);
      const words = { alt: { [story.language]: alt }, credit };
      const said = caption ? { ...words, caption: { [story.language]: caption } } : words;
      const mediaId = await keepMedia(writing, { ...PICTURE, bytes }, said);
      const { width, height } = PICTURE;
      drafts.push(
        draftDemo(
          demo,
          { ...story, markdown: firstTextOf(demo, story) },
          { mediaId, src: null, alt, caption, credit, width, height, focal: MIDDLE },
          days,
        ),
      );
    }
    const entities = await keepDemoEntities(writing, demo.entities, now);
    const taken = await upsertStories(writing, drafts, now);
    await saveClaims(writing, drafts, taken, now);
    await saveMentions(writing, drafts, taken, now);
    const ids = new Map(drafts.map(({ externalKey }, i) => [externalKey, taken[i]?.id]));
    for (const [language, groups] of Object.entries(demo.front)) {
      const pinned = groups.flatMap((group) => ids.get(demoKey(group, language)) ?? []);
      await pinStories(writing, language, pinned);
    }
    await publishDemoEntities(writing, demo.entities, entities, now);
  });
  const ms = Math.round(performance.now() - started);
  log.info({ stories: demo.stories.length, ms }, 'demo newsroom loaded');
}

function firstTextOf({ evidence }: Demo, { slug, language, markdown }: DemoStory): string {
  const name = `${slug}.${language}`;
  return firstText(name, markdown, evidence.stories[name] ?? []);
}

/** How many days the demo's newest time lies ahead of a clock that is behind it; its stories are moved back by them. */
function daysAhead(demo: Demo, now: Date): number {
  const newest = Math.max(...demo.stories.map(({ front }) => (front.updated ?? front.published).getTime()));
  return Math.max(0, Math.ceil((newest - now.getTime()) / DAY));
}
