import { PAGE_KINDS, type PageKind, type PageStep } from '../../../stories/newsroom-pages/newsroom-page.ts';
import type { Words } from '../../../words/words.ts';
import type { ChoiceOption } from '../../ui/form/Field.tsx';

/** The name of a kind of page. */
export function pageKindWord(kind: PageKind, words: Words): string {
  switch (kind) {
    case 'about':
      return words.say('pgKindAbout');
    case 'imprint':
      return words.say('pgKindImprint');
    case 'privacy':
      return words.say('pgKindPrivacy');
    case 'corrections':
      return words.say('pgKindCorrections');
    case 'ethics':
      return words.say('pgKindEthics');
    case 'ownership':
      return words.say('pgKindOwnership');
    case 'contact':
      return words.say('pgKindContact');
    case 'accessibility':
      return words.say('pgKindAccessibility');
    case 'masthead':
      return words.say('pgKindMasthead');
    case 'other':
      return words.say('pgKindOther');
  }
}

/** The kinds of page to choose from. */
export function pageKindOptions(words: Words): ChoiceOption[] {
  return PAGE_KINDS.map((value) => ({ value, text: pageKindWord(value, words) }));
}

/** A step in a page's history, in words. */
export function pageStepWord(step: PageStep, words: Words): string {
  switch (step) {
    case 'add':
      return words.say('pgStepAdd');
    case 'change':
      return words.say('pgStepChange');
    case 'publish':
      return words.say('pgStepPublish');
    case 'unpublish':
      return words.say('pgStepUnpublish');
    case 'restore':
      return words.say('pgStepRestore');
  }
}
