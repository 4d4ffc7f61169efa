import type { Reading } from '../../store/database.ts';
import type { Names } from '../../store/tables.ts';
import { knownToReaders } from '../../stories/visible.queries.ts';
import type { Entity } from '../entity.ts';
import type { Dossier } from './dossier.ts';
import { relationsOf } from './dossier-relations.queries.ts';
import { statementsAbout } from './dossier-statements.queries.ts';
import { figuresNaming, storiesNaming } from './dossier-stories.queries.ts';
import { namedInData } from './in-data.queries.ts';
import { listStatusOf } from './list-status.queries.ts';

const MOST_STORIES = 50;
const MOST_FIGURES = 60;
const MOST_COLUMNS = 200;

/** Everything the page of a published entity shows to readers at `now`. */
export async function readDossier(reading: Reading, entity: Entity, now: Date): Promise<Dossier> {
  const { id } = entity;
  const { stories, first, count } = await storiesNaming(reading, id, MOST_STORIES, now);
  const lists = await listStatusOf(reading, id, now);
  const statements = await statementsAbout(reading, id, now);
  // What an entry says of somebody is shown only as long as the page says that it is them.
  const isHeld = ({ origin, listSlug, entryKey }: (typeof statements)[number]) =>
    origin !== 'list' || lists.some((one) => one.listSlug === listSlug && one.entryKey === entryKey);
  return {
    entity,
    statements: statements.filter(isHeld),
    relations: await relationsOf(reading, id, now),
    stories,
    storyCount: count,
    firstStory: first,
    figures: await figuresNaming(
      reading,
      id,
      stories.map((story) => story.id),
      MOST_FIGURES,
      now,
    ),
    lists,
    data: await namedInData(reading, id, MOST_COLUMNS),
    ...(await standing(reading, entity, now)),
  };
}

async function standing(
  reading: Reading,
  entity: Entity,
  now: Date,
): Promise<Pick<Dossier, 'topic' | 'demo'>> {
  const row = await reading
    .selectFrom('entities as e')
    .leftJoin('topics as t', (join) =>
      join.onRef('t.slug', '=', 'e.topic_slug').on(knownToReaders('topics', now, 't')),
    )
    .select(['e.demo', 't.slug', 't.names'])
    .where('e.id', '=', entity.id)
    .executeTakeFirst();
  return {
    topic: row?.slug ? { slug: row.slug, names: row.names as Names } : null,
    demo: row?.demo ?? false,
  };
}
