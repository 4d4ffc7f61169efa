import type { Words } from '../../../words/words.ts';
import { placeWord } from '../../text/mark-words.ts';

const CUE_WORDS: Readonly<Record<string, (words: Words) => string>> = {
  'known name': (words) => words.say('entCueKnown'),
  'well-known body': (words) => words.say('entCueWellKnown'),
  country: (words) => words.say('entCueCountry'),
  'company form': (words) => words.say('entCueForm'),
  'head noun': (words) => words.say('entCueNoun'),
  'company context': (words) => words.say('entCueContext'),
  'listed with companies': (words) => words.say('entCueListed'),
  apposition: (words) => words.say('entCueApposition'),
  title: (words) => words.say('entCueTitle'),
  role: (words) => words.say('entCueRole'),
  said: (words) => words.say('entCueSaid'),
  age: (words) => words.say('entCueAge'),
  'given name': (words) => words.say('entCueGivenName'),
  sentence: (words) => words.say('entCueSentence'),
  'place list': (words) => words.say('entCuePlace'),
  agency: (words) => words.say('entCueAgency'),
  'short form': (words) => words.say('entCueShort'),
};

/** Why words were recognised as a name. */
export function cueWord(cue: string, words: Words): string {
  const word = Object.hasOwn(CUE_WORDS, cue) ? CUE_WORDS[cue] : undefined;
  return word ? word(words) : cue;
}

/** Where in a story a name is; null for the body, where most are. */
export function mentionPlaceWord(place: string, words: Words): string | null {
  return place === 'caption' ? words.say('entPlaceCaption') : placeWord(place, words);
}
