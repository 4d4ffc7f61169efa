import { TAGGED_LANGUAGES } from '../../src/entities/mentions/tagger/tagged-language.ts';
import { trainedAgain } from './trained-again.ts';

trainedAgain(TAGGED_LANGUAGES.filter((language) => language !== 'en'));
