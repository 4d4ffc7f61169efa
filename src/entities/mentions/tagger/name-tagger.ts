import { nameFile } from '../name-data.ts';
import { NameTagger } from './tag-names.ts';
import type { TaggedLanguage } from './tagged-language.ts';
import { readTagger } from './weights-file.ts';

const taggers = new Map<TaggedLanguage, NameTagger>();

/** The tagger of a language, created on first use from weights that all threads share. */
export function nameTagger(language: TaggedLanguage): NameTagger {
  const known = taggers.get(language);
  if (known) return known;
  const tagger = new NameTagger(readTagger(nameFile(language)), language);
  taggers.set(language, tagger);
  return tagger;
}
