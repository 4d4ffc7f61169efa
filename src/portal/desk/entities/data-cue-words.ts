import type { DataCue } from '../../../entities/data/data-name.ts';
import type { Words } from '../../../words/words.ts';

/** Why the value of a cell was recognised as a name. */
export function dataCueWord(cue: DataCue, words: Words): string {
  switch (cue) {
    case 'known name':
      return words.say('dnCueKnown');
    case 'name without its form':
      return words.say('dnCueBare');
    case 'identifier':
      return words.say('dnCueNumber');
    case 'column':
      return words.say('dnCueColumn');
    case 'code list':
      return words.say('dnCueCode');
  }
}
