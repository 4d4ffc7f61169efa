import ar from './data/ar/sentences.json' with { type: 'json' };
import en from './data/en/sentences.json' with { type: 'json' };
import fr from './data/fr/sentences.json' with { type: 'json' };
import ru from './data/ru/sentences.json' with { type: 'json' };
import zh from './data/zh/sentences.json' with { type: 'json' };
import type { LanguageTag } from './languages.ts';
import { wordList } from './word-lists.ts';

type Kind = 'abbreviations' | 'mayEnd' | 'openers';

const FILES: Readonly<Record<LanguageTag, Readonly<Record<Kind, readonly string[]>>>> = {
  en,
  fr,
  ru,
  zh,
  ar,
};

/** A text quotes names and titles of other languages: what tells its sentences is known of all at once. */
const all = (kind: Kind): readonly string[] =>
  Object.entries(FILES).flatMap(([tag, file]) => wordList(file[kind], `data/${tag}/sentences.json, ${kind}`));

/** Words after which a full stop ends no sentence, as they are written. */
export const ABBREVIATIONS = all('abbreviations');

/** Those after which it may: it does where a word follows that begins sentences. */
export const MAY_END = all('mayEnd');

/** Words that begin sentences, and no names. */
export const OPENERS = all('openers');
