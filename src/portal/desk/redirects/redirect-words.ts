import { MOST_REDIRECTS } from '../../../desk/redirects/change-redirects.ts';
import { type RedirectFault, RedirectRefusal } from '../../../desk/redirects/redirect-refusal.ts';
import type { Words } from '../../../words/words.ts';
import { lineOf } from '../frame/desk-problem.ts';

/** Why a redirect is refused, in words. */
export function redirectFaultWord(fault: RedirectFault, words: Words): string {
  switch (fault) {
    case 'from':
      return words.say('redirectWrongFrom');
    case 'to':
      return words.say('redirectWrongTo');
    case 'wildcard':
      return words.say('redirectWrongStar');
    case 'live':
      return words.say('redirectLive');
    case 'loop':
      return words.say('redirectLoop');
    case 'known':
      return words.say('redirectKnown');
    case 'many':
      return words.say('redirectMany', { most: words.number(MOST_REDIRECTS) });
    case 'version':
      return words.say('redirectPassed');
  }
}

/** A refusal in words; whatever is no refusal is thrown on. */
export function redirectRefusalWord(error: unknown, words: Words): string {
  return error instanceof RedirectRefusal ? redirectFaultWord(error.fault, words) : lineOf(error, words);
}

/** The field that a refusal is about; null where it is about none. */
export function faultyField(error: unknown): 'from' | 'to' | null {
  if (!(error instanceof RedirectRefusal)) return null;
  if (error.fault === 'to' || error.fault === 'loop') return 'to';
  return error.fault === 'version' || error.fault === 'many' ? null : 'from';
}
