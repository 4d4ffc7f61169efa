import type { PageState } from '../../../stories/newsroom-pages/newsroom-page.ts';
import type { Words } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import type { OptionView } from '../../ui/form/Field.tsx';

/** The path for writing the newsroom's own pages. */
export const PAGES_PATH = '/desk/pages';

/** The state of a page, in a word. */
export function stateOfPage(state: PageState, words: Words): string {
  return state === 'published' ? words.say('pgPublished') : words.say('pgDraft');
}

/** The languages a page can be created in: those readers can choose, the portal's own first. */
export function languageOptions({ languages, standard, words }: Edition): OptionView[] {
  return [standard, ...languages.filter((one) => one !== standard)].map((value) => ({
    value,
    text: words.nameOfLanguage(value),
  }));
}
