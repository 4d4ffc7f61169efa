import { nameIn } from '../../../stories/story.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, writtenLanguages } from '../../../words/languages.ts';
import type { Edition } from '../../site/edition.ts';
import type { Fact } from './resource.ts';
import type { ResourceField } from './resource-field.ts';

interface Named {
  readonly names: Readonly<Record<string, string>>;
}

const fieldOf = (language: InterfaceLanguage) => `name-${language}`;

/** The fields of a name in each language; the form shows those of further languages where the newsroom shows them. */
export function nameFields(most: number): ResourceField<Named>[] {
  return INTERFACE_LANGUAGES.map((lang) => ({
    name: fieldOf(lang),
    kind: 'text',
    label: (words) => words.say('resourceNameIn', { language: words.nameOfLanguage(lang) }),
    most,
    value: ({ names }) => names[lang] ?? '',
    lang,
    isFor: ({ languages }) => writtenLanguages(languages).includes(lang),
  }));
}

/** The fields of a new row's name in the languages that the newsroom shows besides its main one. */
export function otherNameFields(most: number): ResourceField<Named>[] {
  return nameFields(most).map((field, at) => ({
    ...field,
    isFor: ({ languages, standard }) =>
      INTERFACE_LANGUAGES[at] !== standard && languages.some((shown) => shown === INTERFACE_LANGUAGES[at]),
  }));
}

/** The names entered, plus those in languages that the form has no field for. */
export function namesIn(
  form: Readonly<Record<string, string>>,
  { names }: Named,
): Readonly<Record<string, string>> {
  const typed = INTERFACE_LANGUAGES.map((language) => [language, form[fieldOf(language)]?.trim() ?? '']);
  const all: Record<string, string> = { ...names, ...Object.fromEntries(typed) };
  return Object.fromEntries(Object.entries(all).filter(([, name]) => name !== ''));
}

/** The names of a row besides the one that is shown first, each in its language; only those that readers can choose. */
export function otherNames(
  { names }: Named,
  { language, languages }: Pick<Edition, 'language' | 'languages'>,
): Fact[] {
  const own = nameIn(names, language);
  const others = languages.flatMap((lang) => {
    const text = names[lang];
    return text && text !== own ? [{ text, lang }] : [];
  });
  return [...new Map(others.map((other) => [other.text, other])).values()];
}
