import { moveStory } from '../../../src/desk/move-story.ts';
import { startStory } from '../../../src/desk/start-story.ts';
import { writtenDraft } from '../../../src/desk/testing.ts';
import { saveMentionsOf } from '../../../src/entities/mentions/save-mentions.ts';
import { makeEntity } from '../../../src/entities/review/make-entity.ts';
import { publishEntity } from '../../../src/entities/review/publish-entity.ts';
import { addEntity, addVersion, entryOf } from '../../../src/entities/screening/testing.ts';
import { plantMention, plantRelation } from '../../../src/entities/testing.ts';
import { saveClaims } from '../../../src/evidence/claims/save-claims.ts';
import type { Member, Session } from '../../../src/readers/member.ts';
import { authorize } from '../../../src/readers/permission.ts';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import type { Store } from '../../../src/store/database.ts';
import type { StoryDraft } from '../../../src/stories/story.ts';
import { draftOf } from '../../../src/stories/testing.ts';
import { upsertStories } from '../../../src/stories/upsert-stories.ts';
import { withdrawStory } from '../../../src/stories/withdraw-story.ts';

// What each journey of the one newsroom begins from: people, stories and names that are its alone.

/** A sentence that is put right in one of the journeys. */
export const WRONG = 'Exports of steel rose by 12 % in 2023, officials said.';
/** The companies of the journey through entities. */
export const OPTICS = 'Zenith Optics Technology Co Ltd';
export const BEARINGS = 'Granite Bearing Company';
/** A sentence that data decide. */
export const EXPORTS = 'German exports to Kyrgyzstan were 12 million euros in 2023.';
/** The company that rows of customs records name. */
export const LENSES = 'Meridian Lens Technology Co Ltd';

const OF_OPTICS = `${OPTICS} supplies optical components used in tanks, officials said. The chief executive of ${OPTICS}, Mr Pavel Orlov, denied it.

Customs data name ${BEARINGS} as well.`;
const SHIPPED = 'Harbour Photonics shipped lenses to Quiet Optics, customs records show.';

/** What the journeys begin from; plain data, for it goes from Vitest's process to theirs. */
export type Seeded = Awaited<ReturnType<typeof seedNewsroom>>;

/** Puts in what every journey of the one newsroom begins from. */
export async function seedNewsroom(store: Store) {
  return {
    beside: await makeMember(store, { role: 'editor', name: 'Bea Editor' }),
    columns: await makeMember(store, { role: 'data editor', name: 'Dana Columns' }),
    correcting: await seedCorrecting(store),
    entities: await seedEntities(store),
    evidence: await seedEvidence(store),
    keeping: await seedKeeping(store),
    live: await seedLive(store),
    media: {
      editor: await makeMember(store, { role: 'editor', name: 'Emil Editor' }),
      reporter: await makeMember(store, { role: 'reporter', name: 'Rosa Reporter' }),
    },
    names: await seedNames(store),
    screening: await seedScreening(store),
    writing: await seedWriting(store),
  };
}

/** Two stories, one withdrawn, and four people. */
async function seedCorrecting(store: Store) {
  const at = new Date(Date.now() - 3_600_000);
  const [story = '', madeUp = ''] = await take(
    store,
    [
      { headline: 'Steel exports rise', slug: 'steel-exports', text: `${WRONG}\n\nImports fell.` },
      { headline: 'All of it was made up', slug: 'made-up' },
    ].map((one) => draftOf({ ...one, publishedAt: at })),
  );
  await store.write((writing) => withdrawStory(writing, madeUp, 'Its source lied.', new Date()));
  return {
    story,
    people: {
      writer: await makeMember(store, { role: 'editor', name: 'Wanda Writer' }),
      editor: await makeMember(store, { role: 'editor', name: 'Ewa Editor' }),
      administrator: await makeMember(store, { role: 'administrator', name: 'Ada Admin' }),
      reader: await makeMember(store, { name: 'Robin Reader' }),
    },
  };
}

/** A story that names two companies and a person, a list that has one of them, and an editor. */
async function seedEntities(store: Store): Promise<TestMember> {
  const draft = draftOf({ headline: 'Optics for tanks', slug: 'optics-for-tanks', text: OF_OPTICS });
  const [storyId = ''] = await take(store, [draft]);
  await store.write((writing) => saveMentionsOf(writing, [storyId], new Date()));
  const { entity_id: from } = await store.reading
    .selectFrom('mentions')
    .select('entity_id')
    .where('name', '=', OPTICS)
    .executeTakeFirstOrThrow();
  await plantRelation(store, {
    from: from ?? '',
    to: null,
    storyId,
    goods: 'optical components',
    endUse: 'tanks',
    who: 'officials',
    quote: OF_OPTICS.split('. ')[0] ?? '',
  });
  await addVersion(
    store,
    'trade-list',
    [entryOf('77001', 'ZENITH OPTICS TECHNOLOGY CO., LTD.')],
    '2026-11-01',
  );
  return makeMember(store, { role: 'editor', name: 'Edith Editor' });
}

/** A story with a figure, and a data editor. */
async function seedEvidence(store: Store): Promise<TestMember> {
  await take(store, [
    draftOf({ headline: 'Exports to Kyrgyzstan', slug: 'exports-to-kyrgyzstan', text: EXPORTS }),
  ]);
  return makeMember(store, { role: 'data editor', name: 'Dana Data' });
}

/** Three stories of one writer, and an editor. */
async function seedKeeping(store: Store) {
  const ann = await makeMember(store, { role: 'reporter', name: 'Ann Writer' });
  const ben = await makeMember(store, { role: 'editor', name: 'Ben Editor' });
  const stories: string[] = [];
  for (const headline of ['Two write', 'A tab dies', 'Left in peace']) {
    const copy = writtenDraft(headline, 'The first words.');
    const { id } = await store.write((writing) =>
      startStory(writing, copy, writesAs(ann, 'reporter'), new Date()),
    );
    stories.push(id);
  }
  return { ann, ben, stories };
}

/** A live story in English, one in Arabic, both out, and an editor. */
async function seedLive(store: Store) {
  const editor = await makeMember(store, { role: 'editor', name: 'Ed Editor' });
  const publish = (copy: ReturnType<typeof writtenDraft>) =>
    store.write(async (writing) => {
      const begun = await startStory(
        writing,
        { ...copy, kind: 'live' },
        writesAs(editor, 'editor'),
        new Date(),
      );
      const moving = { storyId: begun.id, move: 'publish' as const, by: asMember(editor, 'editor') };
      await moveStory(writing, moving, { twoPairs: false, blocking: [] }, new Date());
      return { id: begun.id, slug: begun.slug };
    });
  return {
    editor,
    stories: {
      en: await publish(
        writtenDraft('A count of the files', 'The files of the archive are counted in one day.'),
      ),
      ar: await publish({
        ...writtenDraft('عدّ الملفات', 'تُعدّ ملفات الأرشيف في يوم واحد.'),
        language: 'ar',
      }),
    },
  };
}

/** A company with a page, and a data editor. */
async function seedNames(store: Store): Promise<TestMember> {
  await store.write(async (writing) => {
    const { id } = await makeEntity(writing, { schema: 'Company', label: LENSES }, null, new Date());
    await publishEntity(writing, id, null, new Date());
  });
  return makeMember(store, { role: 'data editor', name: 'Dora Data' });
}

/** A story that names two companies, and a data editor. */
async function seedScreening(store: Store): Promise<TestMember> {
  const [storyId = ''] = await take(store, [
    draftOf({ headline: 'Lenses on their way', slug: 'lenses-on-their-way', text: SHIPPED }),
  ]);
  const harbour = await addEntity(store, 'Harbour Photonics', { country: 'CN' });
  const quiet = await addEntity(store, 'Quiet Optics', { country: 'RU' });
  const named = { storyId, text: SHIPPED, state: 'accepted' } as const;
  await plantMention(store, { ...named, name: 'Harbour Photonics', entityId: harbour });
  await plantMention(store, { ...named, name: 'Quiet Optics', entityId: quiet });
  return makeMember(store, { role: 'data editor', name: 'Dina Data' });
}

/** A topic to choose, and a reporter. */
async function seedWriting(store: Store): Promise<TestMember> {
  const topic = { slug: 'machine-tools', names: { en: 'Machine tools', ar: 'أدوات الآلات' } };
  await take(store, [draftOf({ headline: 'A lathe turns', slug: 'a-lathe-turns', topics: [topic] })]);
  return makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
}

/** Takes stories in, and the figures of each; answers their ids in order. */
async function take(store: Store, drafts: StoryDraft[]): Promise<string[]> {
  const now = new Date();
  return store.write(async (writing) => {
    const taken = await upsertStories(writing, drafts, now);
    await saveClaims(writing, drafts, taken, now);
    return taken.map(({ id }) => id);
  });
}

function asMember(who: TestMember, role: 'reporter' | 'editor'): Member {
  return { id: who.id, role, twoStep: true } as Member;
}

function writesAs(who: TestMember, role: 'reporter' | 'editor') {
  return authorize({ member: asMember(who, role) } as Session, 'write stories', { twoStep: false });
}
