import { h } from 'preact';
import { changedFields } from '../../../entities/lists/compare-entries.ts';
import { findWatchList, listVersionsOf } from '../../../entities/lists/list.queries.ts';
import { entryHistory } from '../../../entities/lists/list-entries.queries.ts';
import { hitsOfEntry } from '../../../entities/screening/hits.queries.ts';
import { hitVersionOf } from '../../../entities/screening/screener.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskPage } from '../frame/desk-page.ts';
import { entryFacts } from '../screening/entry-facts.view.ts';
import { fieldWord, scoreWords, stateWord } from '../screening/hit-words.ts';
import { staleLines } from '../screening/list-age.view.ts';
import { noSuchList } from './draw-lists.ts';
import { EntryPage, type EntryView } from './EntryPage.tsx';

/** The field of the page of an entry: its number in the list. */
export const ENTRY_QUERY: Query = {
  key: { pattern: /^[^\p{Cc}]+$/u, most: 200, takes: 'the number of an entry' },
};

/** GET /desk/lists/:slug/entry */
export const entryPage: MakeOwnPage<PermittedVisitor<'decide hits'>> = async (context, request, visitor) => {
  const { reading } = context;
  const { slug = '' } = request.params;
  const { key = '' } = request.query;
  const edition = ownEdition(context, request, visitor);
  const { words, language, now } = edition;
  const list = await findWatchList(reading, slug, now);
  if (!list) throw noSuchList();
  const [states, versions, hits] = await Promise.all([
    entryHistory(reading, slug, key),
    listVersionsOf(reading, slug),
    hitsOfEntry(reading, slug, key),
  ]);
  const state = states.at(-1);
  const version = versions.find(({ number }) => number === state?.versions.at(-1));
  if (!state || !version) {
    throw refusal('listEntryUnknown');
  }
  const entry: EntryView = {
    stale: staleLines([list], words, language),
    notNewest: version.number === list.newest.number ? null : words.say('entryNotNewest'),
    facts: { ...entryFacts(state.entry, hitVersionOf(list, version), edition, false) },
    hitsTitle: words.say('entryHits'),
    noHits: words.say('entryNoHits'),
    hits: hits.map((hit) => ({
      link: { text: hit.entity.label, href: hrefIn(edition, `/desk/screening/${hit.id}`) },
      meta: [
        stateWord(hit.state, words),
        words.say('hitScore', {
          score: scoreWords(hit.score, words),
          threshold: scoreWords(hit.threshold, words),
        }),
      ],
    })),
    statesTitle: words.say('entryStates'),
    states: states
      .map(({ entry: said, versions: numbers }, at) => {
        const before = states[at - 1];
        return {
          versions: words.say('entryInVersions', {
            count: numbers.length,
            list: words.list(numbers.map((number) => words.number(number))),
          }),
          changed: before
            ? words.list(changedFields(before.entry, said).map((field) => fieldWord(field, words)))
            : null,
        };
      })
      .reverse(),
    back: { text: words.say('entryInList'), href: hrefIn(edition, `/desk/lists/${slug}`) },
  };
  const head = {
    path: '/desk/lists',
    at: `/desk/lists/${slug}/entry`,
    title: state.entry.names[0]?.name ?? key,
  };
  return deskPage(context, edition, visitor, request, head, h(EntryPage, { entry }));
};
