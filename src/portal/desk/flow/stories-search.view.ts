import type { Colleague } from '../../../desk/colleagues.queries.ts';
import { LIST_DUES, LIST_SORTS, type ListDue, type ListSort } from '../../../desk/list/story-list.ts';
import type { Member } from '../../../readers/member.ts';
import { type NamedRef, nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';

/** A choice in the filter form. */
export interface ChoiceView extends FieldView {
  readonly options: readonly OptionView[];
}

/** The form that filters and sorts the list of stories. */
export type SearchView = ReturnType<typeof searchView>;

/** Shapes the filter form; `asked` is the current filters. */
export function searchView(
  parts: {
    readonly choices: {
      readonly languages: readonly string[];
      readonly sections: readonly NamedRef[];
      readonly sources: readonly { readonly slug: string; readonly name: string }[];
    };
    readonly colleagues: readonly Colleague[];
  },
  asked: Readonly<Record<string, string>>,
  member: Pick<Member, 'id'>,
  edition: Edition,
) {
  const { words, language } = edition;
  const { languages, sections, sources } = parts.choices;
  const choice = (name: string, label: string, any: string, options: readonly OptionView[]): ChoiceView => ({
    name,
    label,
    value: asked[name] ?? '',
    options: [{ value: '', text: any }, ...options],
  });
  const choices = [
    choice(
      'language',
      words.say('flowLanguage'),
      words.say('flowAnyLanguage'),
      languages.map((tag) => ({ value: tag, text: words.nameOfLanguage(tag) })),
    ),
    choice(
      'section',
      words.say('flowSection'),
      words.say('flowAnySection'),
      sections.map(({ slug, names }) => ({ value: slug, text: nameIn(names, language) })),
    ),
    choice(
      'source',
      words.say('flowSource'),
      words.say('flowAnySource'),
      sources.map(({ slug, name }) => ({ value: slug, text: name })),
    ),
    choice('whose', words.say('flowWhose'), words.say('flowAnybody'), [
      { value: 'me', text: words.say('flowMe') },
      { value: 'nobody', text: words.say('flowNobody') },
      ...parts.colleagues
        .filter(({ id }) => id !== member.id)
        .map(({ id, name }) => ({ value: id, text: name })),
    ]),
    choice(
      'due',
      words.say('flowDue'),
      words.say('flowDueAny'),
      LIST_DUES.map((due) => ({ value: due, text: dueWord(due, words) })),
    ),
    {
      name: 'sort',
      label: words.say('flowSort'),
      value: asked.sort ?? 'changed',
      options: LIST_SORTS.map((sort) => ({ value: sort, text: sortWord(sort, words) })),
    },
  ];
  const made = choices.filter(({ name, value }) => value && !(name === 'sort' && value === 'changed'));
  return {
    action: '/desk/stories',
    hidden: [
      ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
      ...(asked.state ? [['state', asked.state] as const] : []),
    ],
    text: { name: 'q', label: words.say('flowText'), value: asked.q },
    choices,
    /** On narrow screens the filters are collapsed, unless one is set. */
    filters: {
      label:
        made.length > 0
          ? words.say('flowFiltersMade', { count: words.number(made.length) })
          : words.say('flowFilters'),
      open: made.length > 0,
    },
    button: words.say('deskNarrow'),
  };
}

function dueWord(due: ListDue, words: Words): string {
  switch (due) {
    case 'overdue':
      return words.say('flowDueOverdue');
    case 'today':
      return words.say('flowDueToday');
    case 'week':
      return words.say('flowDueWeek');
    case 'none':
      return words.say('flowDueNone');
  }
}

function sortWord(sort: ListSort, words: Words): string {
  switch (sort) {
    case 'changed':
      return words.say('flowSortChanged');
    case 'due':
      return words.say('flowSortDue');
    case 'published':
      return words.say('flowSortPublished');
  }
}
