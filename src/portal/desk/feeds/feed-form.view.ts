import { FEED_GOALS, type Feed } from '../../../desk/feeds/feed.ts';
import {
  type FeedFaults,
  type FeedField,
  type FeedTyped,
  LONGEST_FEED,
} from '../../../desk/feeds/read-feed-terms.ts';
import { type NamedRef, nameIn } from '../../../stories/story.ts';
import type { Edition } from '../../site/edition.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import { policyOptions } from '../frame/choices.view.ts';
import { faultWords, feedGoalWord } from './feed-words.ts';

type TypedField = FieldView & { readonly maxLength: number };
type ChoiceView = FieldView & { readonly options: readonly OptionView[] };

/** The fields for how the items of a feed are imported. */
export interface FeedTermsView {
  readonly name: TypedField;
  readonly language: TypedField;
  readonly section: ChoiceView;
  readonly credit: TypedField;
  readonly goesTo: ChoiceView;
  readonly only: TypedField;
  readonly never: TypedField;
}

/** The fields of a new feed. */
export interface NewFeedFields extends FeedTermsView {
  readonly address: TypedField;
  readonly source: TypedField;
  readonly policy: ChoiceView;
}

/** A refused form of a feed: the error of each field, as a fault or in words. */
export interface FeedRefused {
  readonly faults?: FeedFaults;
  readonly wrong?: { readonly field: FeedField; readonly text: string };
}

/** The fields of a feed, with the values entered. */
export function feedFields(
  typed: FeedTyped,
  { faults = {}, wrong }: FeedRefused,
  sections: readonly NamedRef[],
  edition: Edition,
): NewFeedFields {
  const { words, language } = edition;
  const field = (name: FeedField, label: string, hint?: string): TypedField => {
    const fault = faults[name];
    const line = fault ? faultWords(fault, name, words) : wrong?.field === name ? wrong.text : undefined;
    return {
      ...{ name, label, value: typed[name], maxLength: LONGEST_FEED[name] },
      ...(hint && { hint }),
      ...(line && { wrong: line }),
    };
  };
  return {
    address: field('address', words.say('feedWhere'), words.say('feedWhereHint')),
    name: field('name', words.say('feedName'), words.say('feedNameHint')),
    source: field('source', words.say('flowSource'), words.say('feedSourceHint')),
    policy: {
      ...field('policy', words.say('writePolicy'), words.say('feedPolicyHint')),
      options: [{ value: '', text: words.say('feedPolicyKnown') }, ...policyOptions(words)],
    },
    language: field('language', words.say('feedLanguage'), words.say('feedLanguageHint')),
    section: {
      ...field('section', words.say('feedSection')),
      options: [
        { value: '', text: words.say('feedSectionAny') },
        ...sections.map(({ slug, names }) => ({ value: slug, text: nameIn(names, language) })),
      ],
    },
    credit: field('credit', words.say('feedCredit'), words.say('feedCreditHint')),
    goesTo: {
      ...field('goesTo', words.say('feedGoesTo'), words.say('feedGoesHint')),
      options: FEED_GOALS.map((value) => ({ value, text: feedGoalWord(value, words) })),
    },
    only: field('only', words.say('feedOnly'), words.say('feedWordsHint')),
    never: field('never', words.say('feedNever'), words.say('feedWordsHint')),
  };
}

/** A feed's settings as form values. */
export function typedOf(feed: Feed): FeedTyped {
  return {
    address: feed.address,
    name: feed.name,
    source: feed.source.name,
    policy: '',
    language: feed.language ?? '',
    section: feed.section ?? '',
    credit: feed.credit,
    goesTo: feed.goesTo,
    only: feed.only.join('\n'),
    never: feed.never.join('\n'),
  };
}
