import type { EntrySchema } from '../../../entities/lists/list-entry.ts';
import { type ListAge, versionsRead, type WatchList } from '../../../entities/lists/watch-list.ts';
import type { Found } from '../../../entities/screening/hit.ts';
import { type Screened, type ScreenedList, versionRead } from '../../../entities/screening/screener.ts';
import { nameIn } from '../../../stories/story.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { entryHref } from './entry-facts.view.ts';
import { explanationView } from './explanation.view.ts';
import { entryKindWord, listName, scoreWords, versionWords } from './hit-words.ts';
import { ageWords, staleLines } from './list-age.view.ts';
import { questionOf } from './question.view.ts';

/** The kinds that can be screened. */
export const SCREEN_KINDS = ['person', 'body', 'vessel'] as const;

/** The values of the form. */
type ScreenAsked = Readonly<Partial<Record<string, string>>>;

/** The form and the results. */
export type ScreenView = ReturnType<typeof screenView>;

/** The query for the lists; null if neither a name nor a number is given. */
export function readScreenQuery(asked: ScreenAsked): Screened | null {
  const { name, kind, country, id, born } = asked;
  if (!name && !id) return null;
  return {
    schema: SCHEMAS[kind ?? ''] ?? null,
    names: name ? [name] : [],
    countries: country ? [country.toUpperCase()] : [],
    birthDates: born ? [born] : [],
    identifiers: id ? [{ kind: '', value: id, country: null }] : [],
  };
}

const SCHEMAS: Readonly<Record<string, EntrySchema>> = {
  person: 'Person',
  body: 'Company',
  vessel: 'Vessel',
};

/** Shapes the form and the results. */
export function screenView(
  parts: {
    readonly asked: ScreenAsked;
    readonly alsoKnownAs: readonly string[];
    readonly namesLeft: number;
    readonly found: readonly Found[] | null;
    readonly lists: readonly (WatchList & { readonly age: ListAge })[];
    /** The versions that were searched, by the list's slug. */
    readonly versions: ReadonlyMap<string, ScreenedList>;
    /** Whether the member may see entries and the queue of hits; otherwise neither is linked. */
    readonly decides: boolean;
  },
  edition: Edition,
) {
  const { asked, alsoKnownAs, namesLeft, found, lists, versions, decides } = parts;
  const { words, language } = edition;
  const field = (name: string, label: string, hint: string): FieldView => ({
    name,
    label,
    hint,
    value: asked[name],
  });
  return {
    form: {
      action: '/desk/screen',
      hidden: edition.language === edition.standard ? [] : [['lang', edition.language]],
      name: field('name', words.say('screenName'), words.say('screenNameHint')),
      kind: { name: 'kind', label: words.say('screenKind'), value: asked.kind },
      kinds: [
        { value: '', text: words.say('screenAnyKind') },
        { value: 'person', text: words.say('screenPerson') },
        { value: 'body', text: words.say('screenBody') },
        { value: 'vessel', text: words.say('screenVessel') },
      ],
      fields: [
        field('country', words.say('entryCountry'), words.say('screenCountryHint')),
        field('id', words.say('screenId'), words.say('screenIdHint')),
        field('born', words.say('entryBorn'), words.say('screenBornHint')),
      ],
      button: words.say('screenDo'),
    },
    stale: staleLines(lists, words, language),
    /** Null before the form is submitted. */
    found: found && {
      title: found.length > 0 ? words.say('screenFound', { count: found.length }) : words.say('screenNone'),
      hint: found.length > 0 ? null : words.say('screenNoneHint'),
      /** The other names screened, since the newsroom knows the entity by them. */
      also:
        alsoKnownAs.length > 0
          ? {
              label: words.say('screenAlso'),
              names: alsoKnownAs,
              left: namesLeft > 0 ? words.say('screenNamesLeft', { count: namesLeft }) : null,
            }
          : null,
      rows: found.map((one) => {
        const list = versions.get(one.listSlug);
        const version = list && versionRead(list, one);
        return {
          question: questionOf(
            asked.name ?? asked.id ?? '',
            one.entry.names[0]?.name ?? one.entry.key,
            words,
          ),
          href: version && decides ? entryHref(one.listSlug, one.entry.key, edition) : null,
          meta: [
            entryKindWord(one.entry.schema, words),
            ...(version ? [listName(version, one.entry, edition), versionWords(version, edition)] : []),
            words.say('hitEntry', { key: one.entry.key }),
            ...(one.entry.programmes.length > 0 ? [one.entry.programmes.slice(0, 6).join(', ')] : []),
            words.say('hitScore', {
              score: scoreWords(one.score, words),
              threshold: scoreWords(one.threshold, words),
            }),
          ],
          explanation: explanationView(one, edition),
        };
      }),
    },
    whyLabel: words.say('hitWhy'),
    listsTitle: words.say('screenLists'),
    lists: lists.map((list) => ({
      name: nameIn(list.names, language),
      meta: [
        versionWords(versionsRead(list), edition),
        ageWords(list.age, words),
        words.say('listEntries', { count: list.newest.entryCount }),
        ...(list.age.stale ? [words.say('listStaleMark')] : []),
      ],
    })),
    noLists: lists.length === 0 ? words.say('hitsNoLists') : null,
    links: decides ? [{ text: words.say('hitAll'), href: hrefIn(edition, '/desk/screening') }] : [],
  };
}
