import { nameFile } from '../name-data.ts';
import { NameTagger } from './tag-names.ts';
import { readTagger } from './weights-file.ts';

let tagger: NameTagger | null = null;

/** The tagger of English, made on first use of weights that all threads share. */
export function englishTagger(): NameTagger {
  tagger ??= new NameTagger(readTagger(nameFile('english')));
  return tagger;
}
