import { expect, it } from 'vitest';
import { silentLog } from '../../log.ts';
import { storeIn } from '../database.ts';
import { newId } from '../ids.ts';
import { MIGRATIONS, migrate } from '../migrate.ts';
import { openPGlite } from '../pglite.ts';
import { boards } from './0018-boards.ts';

it('keeps what was pinned, in its order, and begins the history of each board with it', async () => {
  const store = storeIn(await openPGlite('memory://'), () => undefined);
  await migrate(store, silentLog, MIGRATIONS.slice(0, boards.number - 1));
  const [source, first, second] = [newId(), newId(), newId()];
  await store.statement(`insert into sources (id, slug, name, policy) values ('${source}', 's', 'S', 'own')`);
  for (const [at, id] of [first, second].entries()) {
    await store.statement(`insert into stories (id, group_id, slug, language, kind, state, headline, body, source_id,
        policy, revision, word_count, content_hash)
      values ('${id}', '${id}', 's${at}', 'en', 'news', 'draft', 'S', '{}', '${source}', 'own', 1, 1, 'h')`);
  }
  await store.statement(`insert into pins (language, slot, story_id) values ('en', 3, '${first}'),
    ('en', 0, '${second}'), ('fr', 0, '${first}')`);
  await migrate(store, silentLog);
  const { rows } = await store.statement(`select b.language, b.version, b.section_id,
      (select jsonb_agg(p.story_id order by p.slot) from pins p where p.board_id = b.id) as pins,
      (select jsonb_agg(s->>'storyId') from jsonb_array_elements(v.slots) s) as kept, v.kind, v.made_by
    from boards b join board_versions v on v.board_id = b.id and v.number = b.version order by b.language`);
  const board = { version: 1, section_id: null, kind: 'import', made_by: null };
  expect(rows).toEqual([
    { language: 'en', pins: [second, first], kept: [second, first], ...board },
    { language: 'fr', pins: [first], kept: [first], ...board },
  ]);
  await store.close();
});
