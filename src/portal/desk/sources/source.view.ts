import { LONGEST_TERMS, type TermsFault, type TermsField } from '../../../desk/sources/source-terms.ts';
import type { KeptSource } from '../../../desk/sources/sources.queries.ts';
import type { Words } from '../../../words/words.ts';
import type { FieldView } from '../../components/form/Field.tsx';
import { type Edition, hrefIn } from '../../edition.ts';
import type { LinkView } from '../../pages/frame.view.ts';
import { fullStamp } from '../../times.ts';
import type { OptionView } from '../people.view.ts';
import { policyOptions, policyWord } from '../writing/choices.view.ts';
import { lacksLicence, SOURCES_PATH } from './sources.view.ts';

/** What was typed of a source and refused: what is wrong with each field, and whether somebody was quicker. */
export interface TermsTyped {
  readonly values: Readonly<Partial<Record<TermsField, string>>>;
  readonly faults: Readonly<Partial<Record<TermsField, TermsFault>>>;
  readonly isLate: boolean;
}

type TypedField = FieldView & { readonly maxLength: number };

/** One source in words. */
export interface SourceView {
  readonly facts: readonly string[];
  readonly lacks: string | null;
  readonly form: {
    readonly title: string;
    readonly about: string;
    /** Whether whoever looks may change it. */
    readonly isOpen: boolean;
    readonly said: readonly { readonly label: string; readonly text: string }[];
    readonly action: string;
    readonly version: string;
    readonly name: TypedField;
    readonly url: TypedField;
    readonly policy: FieldView & { readonly options: readonly OptionView[] };
    readonly licence: TypedField;
    readonly licenceUrl: TypedField;
    readonly button: string;
  };
  readonly links: readonly LinkView[];
}

/** Shapes the page of one source. */
export function sourceView(
  source: KeptSource,
  typed: TermsTyped | null,
  mayChange: boolean,
  edition: Edition,
): SourceView {
  const { words, zone } = edition;
  const { slug, stories, changedAt, changedBy } = source;
  const path = `${SOURCES_PATH}/${slug}`;
  const labels: Record<TermsField, string> = {
    name: words.say('sourceName'),
    url: words.say('writeSourceSite'),
    policy: words.say('writePolicy'),
    licence: words.say('writeLicence'),
    licenceUrl: words.say('writeLicenceUrl'),
  };
  const shown = (field: TermsField) =>
    field === 'policy' ? policyWord(source.policy, words) : (source[field] ?? '');
  const field = (name: TermsField): TypedField => {
    const stands = source[name] ?? '';
    const value = typed?.values[name] ?? stands;
    const fault = typed?.faults[name];
    const isOther = typed?.isLate && value !== stands;
    return {
      name,
      label: labels[name],
      value,
      maxLength: LONGEST_TERMS[name],
      ...(isOther && { hint: words.say('sourceNow', { what: shown(name) || words.say('sourceNothing') }) }),
      ...(fault && { wrong: faultWord(fault, name, words) }),
    };
  };
  return {
    facts: [
      policyWord(source.policy, words),
      words.say('sourceStories', { count: stories }),
      changedAt
        ? words.say('sourceChangedBy', {
            name: changedBy?.name ?? '',
            time: fullStamp(changedAt, true, words, zone).text,
          })
        : words.say('sourceAsItCame'),
    ],
    lacks: lacksLicence(source) ? words.say('sourceNoLicence') : null,
    form: {
      title: words.say('sourceTerms'),
      about: mayChange ? words.say('sourceHolds') : words.say('sourceReadOnly'),
      isOpen: mayChange,
      said: (Object.keys(labels) as TermsField[]).map((name) => ({
        label: labels[name],
        text: shown(name) || words.say('sourceNothing'),
      })),
      action: hrefIn(edition, path),
      version: String(source.version),
      name: field('name'),
      url: field('url'),
      policy: { ...field('policy'), options: policyOptions(words) },
      licence: field('licence'),
      licenceUrl: field('licenceUrl'),
      button: words.say('sourceSave'),
    },
    links: [
      { text: words.say('sourcesBack'), href: hrefIn(edition, SOURCES_PATH) },
      { text: words.say('sourceItsStories'), href: hrefIn(edition, '/desk/stories', { source: slug }) },
      ...(mayChange
        ? [{ text: words.say('feedsOfSource'), href: hrefIn(edition, '/desk/feeds', { source: slug }) }]
        : []),
      { text: words.say('asJson'), href: `${path}.json` },
    ],
  };
}

function faultWord(fault: TermsFault, field: TermsField, words: Words): string {
  switch (fault) {
    case 'missing':
      return words.say('sourceMissing');
    case 'too long':
      return words.say('sourceTooLong', { most: words.number(LONGEST_TERMS[field]) });
    case 'no address':
      return words.say('sourceNoAddress');
    case 'no policy':
      return words.say('sourceNoPolicy');
  }
}
