import { agree, type Form, formsOf, holesOf } from './forms.ts';
import { type MessageParameters, parametersOf } from './parameters.ts';

/** What is wrong with a translation of an English message, as a clause; null where it says what the English says. */
export function wrongInTranslation(english: string, translation: string, language: string): string | null {
  let given: MessageParameters;
  try {
    given = parametersOf(translation);
  } catch (error) {
    return `is not a message: ${error instanceof Error ? error.message : error}`;
  }
  const forms = formsOf(translation);
  if (forms.some(({ text }) => text.trim() === '')) return 'is empty';
  const wanted = parametersOf(english);
  const unknown = [...given.keys()].find((name) => !wanted.has(name));
  if (unknown !== undefined) return `has {${unknown}}, which the English does not have`;
  return wrongPlural(forms, wanted, language) ?? wrongHoles(formsOf(english), forms, wanted);
}

function wrongPlural(forms: readonly Form[], wanted: MessageParameters, language: string): string | null {
  for (const [name, type] of wanted) {
    const taken = new Set(forms.flatMap(({ plurals }) => plurals[name] ?? []));
    if (taken.size === 0) continue;
    if (type !== 'number') return `counts {${name}}, which is not a number`;
    const rules = new Intl.PluralRules(language);
    const missing = wholeForms(rules).find((form) => !taken.has(form));
    if (missing) return `lacks the plural form “${missing}” of {${name}}`;
    const known = rules.resolvedOptions().pluralCategories;
    const never = [...taken].find((form) => !/^=\d+$/.test(form) && !known.some((one) => one === form));
    if (never) return `has the plural form “${never}”, which the language never uses`;
  }
  return null;
}

/** The plural forms that a language uses for whole numbers, and the one for all else. */
function wholeForms(rules: Intl.PluralRules): string[] {
  return [...new Set([...Array.from({ length: 200 }, (_, count) => rules.select(count + 1)), 'other'])];
}

/** A translation fills in what the English fills in, in every branch; a number may go without saying. */
function wrongHoles(
  english: readonly Form[],
  forms: readonly Form[],
  wanted: MessageParameters,
): string | null {
  const named = ({ text }: Form) => holesOf(text).filter((name) => wanted.get(name) !== 'number');
  for (const form of forms) {
    const own = named(form);
    for (const source of english.filter((one) => agree({ ...one, plurals: {} }, form))) {
      const asked = named(source);
      const missing = asked.find((name) => !own.includes(name));
      if (missing) return `lacks {${missing}}: “${form.text}”`;
      const more = own.find((name) => countOf(name, own) > countOf(name, asked));
      if (more) return `has {${more}} where the English does not: “${form.text}”`;
    }
  }
  return null;
}

function countOf(name: string, names: readonly string[]): number {
  return names.filter((one) => one === name).length;
}
