import { languageOfFile } from '../../src/words/catalogue.ts';
import { wrongInTranslation } from '../../src/words/check-translation.ts';
import { domains, messagesOf } from './catalogue-files.ts';
import type { Unit } from './units.ts';
import { UnreadableTranslation } from './xliff.ts';

/** The messages of each domain that a translation changes. */
export type Changed = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * What a translation changes in the messages of its language. Units that it lacks, or has not translated, stay as they
 * are. Throws every unit that cannot be taken, a line each: then nothing is. `messagesBefore` has what there is.
 */
export function applyTranslations(
  language: string,
  units: readonly Unit[],
  messagesBefore: (domain: string) => Readonly<Record<string, string>> = (domain) =>
    messagesOf(domain, language),
): Changed {
  if (language === 'en' || languageOfFile(`${language}.json`) === null)
    throw new UnreadableTranslation(
      `Its language is ${language}; messages are translated from English into a language such as fr or pt-BR.`,
    );
  const english = new Map(
    domains().flatMap((domain) =>
      Object.entries(messagesOf(domain, 'en')).map(([key, source]) => [key, { domain, source }] as const),
    ),
  );
  const translated = new Map<string, string>();
  const wrong = units.flatMap(({ key, source, target }) => {
    const known = english.get(key);
    if (!known) return [`${key}: there is no such message.`];
    if (translated.has(key)) return [`${key} is in the file twice.`];
    if (target.trim() === '') return [];
    translated.set(key, target);
    if (source !== null && source !== known.source)
      return [`${key} was translated from another English text: “${source}” is now “${known.source}”.`];
    const problem = wrongInTranslation(known.source, target, language);
    return problem === null ? [] : [`${key} ${problem}.`];
  });
  if (wrong.length > 0) throw new UnreadableTranslation(wrong.join('\n'));

  const changed = new Map<string, Record<string, string>>();
  for (const domain of domains()) {
    const before = messagesBefore(domain);
    const after = Object.fromEntries(
      Object.keys(messagesOf(domain, 'en')).flatMap((key) => {
        const said = translated.get(key) ?? before[key];
        return said === undefined ? [] : [[key, said]];
      }),
    );
    if (JSON.stringify(after) !== JSON.stringify(before)) changed.set(domain, after);
  }
  return changed;
}
