import { expect, it } from 'vitest';
import { silentLog } from '../log.ts';
import { storeIn } from './database.ts';
import { newId } from './ids.ts';
import { MIGRATIONS, migrate } from './migrate.ts';
import { boards } from './migrations/0018-boards.ts';
import { readSpeakers } from './migrations/0023-read-speakers.ts';
import { revisionCases } from './migrations/0051-revision-cases.ts';
import { newsroomSettings } from './migrations/0065-newsroom-settings.ts';
import { intake } from './migrations/0075-intake.ts';
import { openPGlite } from './pglite.ts';

// What migrations that have landed, and are never edited, make of the rows that are there.

it('keeps what was pinned, in its order, and begins the history of each board with it', async () => {
  const old = storeIn(await openPGlite('memory://'), () => undefined);
  await migrate(old, silentLog, MIGRATIONS.slice(0, boards.number - 1));
  const [source, first, second] = [newId(), newId(), newId()];
  await old.statement(`insert into sources (id, slug, name, policy) values ('${source}', 's', 'S', 'own')`);
  for (const [at, id] of [first, second].entries()) {
    await old.statement(`insert into stories (id, group_id, slug, language, kind, state, headline, body, source_id,
        policy, revision, word_count, content_hash)
      values ('${id}', '${id}', 's${at}', 'en', 'news', 'draft', 'S', '{}', '${source}', 'own', 1, 1, 'h')`);
  }
  await old.statement(`insert into pins (language, slot, story_id) values ('en', 3, '${first}'),
    ('en', 0, '${second}'), ('fr', 0, '${first}')`);
  await migrate(old, silentLog);
  const { rows } = await old.statement(`select b.language, b.version, b.section_id,
      (select jsonb_agg(p.story_id order by p.slot) from pins p where p.board_id = b.id) as pins,
      (select jsonb_agg(s->>'storyId') from jsonb_array_elements(v.slots) s) as kept, v.kind, v.made_by
    from boards b join board_versions v on v.board_id = b.id and v.number = b.version order by b.language`);
  const board = { version: 1, section_id: null, kind: 'import', made_by: null };
  expect(rows).toEqual([
    { language: 'en', pins: [second, first], kept: [second, first], ...board },
    { language: 'fr', pins: [first], kept: [first], ...board },
  ]);
  await old.close();
});

it('has the figures of stories found again in the languages that speakers are read in since', async () => {
  const old = storeIn(await openPGlite('memory://'), () => undefined);
  await migrate(old, silentLog, MIGRATIONS.slice(0, readSpeakers.number - 1));
  const source = newId();
  await old.statement(`insert into sources (id, slug, name, policy) values ('${source}', 's', 'S', 'own')`);
  for (const language of ['ar', 'de', 'en', 'fr', 'ru', 'zh-Hans']) {
    const id = newId();
    await old.statement(`insert into stories (id, group_id, slug, language, kind, state, headline, body, source_id,
        policy, revision, word_count, content_hash, claims_read)
      values ('${id}', '${id}', '${language}', '${language}', 'news', 'draft', 'S', '{}', '${source}', 'own', 1, 1, 'h', 'r')`);
  }
  await migrate(old, silentLog, MIGRATIONS.slice(0, readSpeakers.number));
  const { rows } = await old.statement('select slug from stories where claims_read is null order by slug');
  expect(rows.map(({ slug }) => slug)).toEqual(['ar', 'en', 'fr', 'ru', 'zh-Hans']);
  await old.close();
});

it('brings recent drafts from outside into the pool, those that somebody works on as taken', async () => {
  const old = storeIn(await openPGlite('memory://'), () => undefined);
  await migrate(old, silentLog, MIGRATIONS.slice(0, intake.number - 1));
  const [source, gone] = [newId(), newId()];
  await old.statement(
    `insert into sources (id, slug, name, policy) values ('${source}', 's', 'S', 'linked')`,
  );
  const draft = (slug: string, more: { policy?: string; key?: string; days?: number; by?: string } = {}) => {
    const { policy = 'linked', key = `wire:${slug}`, days = 1, by } = more;
    return old.statement(`insert into stories (id, group_id, slug, language, kind, state, headline, body, source_id,
        policy, revision, word_count, content_hash, external_key, changed_by, changed_at)
      values ('${newId()}', '${newId()}', '${slug}', 'en', 'news', 'draft', 'S', '{}', '${source}', '${policy}', 1, 1,
        'h', '${key}', ${by ? `'${by}'` : 'null'}, now() - interval '${days} days')`);
  };
  await draft('waits');
  await draft('changed-by-one-who-left', { by: gone });
  await draft('old', { days: 40 });
  await draft('own', { policy: 'own' });
  await draft('begun-here', { key: 'desk:1' });
  await migrate(old, silentLog);
  const { rows } = await old.statement(`select s.slug, i.state, i.decided_by, i.terms from intake_items i
    join stories s on s.id = i.story_id order by s.slug`);
  expect(rows).toEqual([
    { slug: 'changed-by-one-who-left', state: 'taken', decided_by: null, terms: null },
    { slug: 'waits', state: 'waiting', decided_by: null, terms: null },
  ]);
  await old.close();
});

it('puts open proposals that a new version of their data brought into its case, and no other', async () => {
  const old = storeIn(await openPGlite('memory://'), () => undefined);
  await migrate(old, silentLog, MIGRATIONS.slice(0, revisionCases.number - 1));
  const run = (text: string) => old.statement(text);
  const [source, story, dataset, claim, evidence] = [newId(), newId(), newId(), newId(), newId()];
  const [one, two, three] = [newId(), newId(), newId()];
  await run(`insert into sources (id, slug, name, policy) values ('${source}', 's', 'S', 'own')`);
  await run(`insert into stories (id, group_id, slug, language, kind, state, headline, body, source_id, policy,
      revision, word_count, content_hash)
    values ('${story}', '${story}', 's', 'en', 'news', 'draft', 'S', '{}', '${source}', 'own', 1, 1, 'h')`);
  await run(`insert into datasets (id, slug, names, producer, licence, redistributable)
    values ('${dataset}', 'd', '{"en": "D"}', 'P', 'CC0', true)`);
  for (const [at, id] of [one, two, three].entries()) {
    await run(`insert into dataset_versions (id, dataset_id, number, sha256, file_name, file_bytes, format, parquet,
        parquet_sha256, parquet_bytes, row_count, fields, coverage)
      values ('${id}', '${dataset}', ${at + 1}, 'h${at}', 'd.csv', 1, 'csv', 'd.parquet', 'h', 1, 1, '[]', '{}')`);
  }
  await run(`insert into claims (id, story_id, position, exact, prefix, suffix, start_at, end_at, sentence, figure)
    values ('${claim}', '${story}', 0, '1', '', '', 0, 1, 'It was 1.', '{}')`);
  await run(`insert into claim_evidence (id, claim_id, kind, state, dataset_id, query)
    values ('${evidence}', '${claim}', 'query', 'accepted', '${dataset}', '{}')`);
  const verdictOn = async (version: string, verdict: string) => {
    const [check, id] = [newId(), newId()];
    await run(`insert into checks (id, claim_id, evidence_id, dataset_version_id, sql, readings, rows, milliseconds)
      values ('${check}', '${claim}', '${evidence}', '${version}', '', '[]', '[]', 1)`);
    await run(`insert into verdicts (id, claim_id, check_id, verdict, reason, details)
      values ('${id}', '${claim}', '${check}', '${verdict}', 'too high', '{}')`);
    return id;
  };
  const proposed = async (before: string | null, after: string, version: string, state = 'open') => {
    const id = newId();
    await run(`insert into correction_proposals (id, story_id, claim_id, before_verdict, after_verdict,
        dataset_version_id, text, passage_before, state, made_at)
      values ('${id}', '${story}', '${claim}', ${before ? `'${before}'` : 'null'}, '${after}', '${version}', 't',
        'It was 1.', '${state}', '2026-11-01T00:00:00Z')`);
    return id;
  };
  const [held, differs] = [await verdictOn(one, 'holds'), await verdictOn(two, 'differs')];
  const again = await verdictOn(two, 'cannot be checked');
  const ofVersion = await proposed(held, differs, two);
  const first = await proposed(null, differs, two);
  const described = await proposed(differs, again, two);
  const decided = await proposed(held, differs, two, 'dismissed');
  await migrate(old, silentLog);
  const { rows: cases } = await run(
    'select id, dataset_id, from_version, to_version, state from revision_cases',
  );
  // What waits still holds on the newest version: that is whose case it is.
  expect(cases).toMatchObject([{ dataset_id: dataset, from_version: two, to_version: three, state: 'open' }]);
  const { rows } = await run('select id, case_id from correction_proposals');
  const caseOf = new Map(rows.map(({ id, case_id }) => [id, case_id]));
  expect(caseOf.get(ofVersion)).toBe(cases[0]?.id);
  for (const id of [first, described, decided]) expect(caseOf.get(id)).toBeNull();
  // The last proposal that is settled closes the case.
  await run(`update correction_proposals set state = 'dismissed' where id = '${ofVersion}'`);
  const { rows: closed } = await run('select state from revision_cases');
  expect(closed).toEqual([{ state: 'decided' }]);
  await old.close();
});

it.each([
  ['demo stories without demo accounts', true, ['The Demo Courier']],
  ['stories of its own', false, []],
])('leaves the name it had to a newsroom with %s', async (_what, demo, names) => {
  const old = storeIn(await openPGlite('memory://'), () => undefined);
  await migrate(old, silentLog, MIGRATIONS.slice(0, newsroomSettings.number - 1));
  const [source, story] = [newId(), newId()];
  await old.statement(`insert into sources (id, slug, name, policy) values ('${source}', 's', 'S', 'own')`);
  await old.statement(`insert into stories (id, group_id, slug, language, kind, state, headline, body, source_id, policy,
      revision, word_count, content_hash, demo)
    values ('${story}', '${story}', 's', 'en', 'news', 'draft', 'S', '{}', '${source}', 'own', 1, 1, 'h', ${demo})`);
  await migrate(old, silentLog);
  const { rows } = await old.statement(`select after from setting_changes where setting = 'name'`);
  expect(rows.map(({ after }) => after)).toEqual(names);
  await old.close();
});
