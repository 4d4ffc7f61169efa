import { type Followed, type FollowRhythm, RHYTHMS } from '../../../desk/following/followed.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { fullStamp } from '../../ui/times.ts';
import type { UploadTyped } from './upload.fields.ts';

type ChoiceView = FieldView & {
  readonly options: readonly { readonly value: string; readonly text: string }[];
};

/** A form with a URL. */
export interface FollowFormView {
  readonly action: string;
  readonly address: FieldView;
  readonly every: ChoiceView;
  readonly descriptor: FieldView;
  readonly button: string;
}

/** The URL that a dataset follows, or the form that starts following one. */
export type FollowView = ReturnType<typeof followView>;

/** The form that adds a dataset from a URL and follows it. */
export type FollowNewView = ReturnType<typeof followNewView>;

/** Whether the values come from the form with a URL, and not from the upload form. */
export function isOfFollowing(typed: UploadTyped | null): boolean {
  return typed !== null && 'address' in typed.values;
}

/** Shapes what a dataset follows. */
export function followView(
  slug: string,
  followed: Followed | null,
  typed: UploadTyped | null,
  now: Date,
  edition: Edition,
) {
  const { words, zone } = edition;
  const path = `/desk/datasets/${slug}`;
  const stamp = (at: Date) => fullStamp(at, true, words, zone);
  const form = formView(typed, followed, edition);
  const whole = {
    title: words.say('dsfTitle'),
    form: {
      ...form,
      action: hrefIn(edition, `${path}/follow`),
      button: followed ? words.say('dsfSave') : words.say('dsfFollow'),
    },
  };
  if (!followed) {
    const nothing = { facts: [], failing: null, paused: null, fetch: null, pause: null, unfollow: null };
    return { ...whole, ...nothing, none: words.say('dsfNone') };
  }
  const { fetchedAt, changedAt, nextAt, pausedAt, failingSince, failures, problem } = followed;
  const fact = (label: string, at: Date | null) => ({
    label,
    text: words.say('dsfNever'),
    stamp: at && stamp(at),
  });
  return {
    ...whole,
    /** An explanation of following, if nothing is followed. */
    none: null,
    facts: [
      fact(words.say('dsfLast'), fetchedAt),
      fact(words.say('dsfChanged'), changedAt),
      ...(pausedAt
        ? []
        : [
            nextAt <= now
              ? { label: words.say('dsfNext'), text: words.say('dsfSoon'), stamp: null }
              : fact(words.say('dsfNext'), nextAt),
          ]),
    ],
    /** Since when it has been failing, and why. */
    failing: failingSince
      ? { since: words.say('dsfFailing', { count: failures, at: stamp(failingSince).text }), why: problem }
      : null,
    paused: pausedAt ? words.say('dsfPaused') : null,
    fetch: pausedAt
      ? null
      : {
          action: hrefIn(edition, `${path}/fetch`),
          button: words.say('dsfFetch'),
          accept: failingSince
            ? { name: 'accept', label: words.say('dsfAccept'), hint: words.say('dsfAcceptHint') }
            : null,
        },
    pause: {
      action: hrefIn(edition, `${path}/pause`),
      paused: pausedAt ? 'no' : 'yes',
      button: pausedAt ? words.say('dsfResume') : words.say('dsfPause'),
      hint: pausedAt ? words.say('dsfResumeHint') : null,
    },
    unfollow: {
      action: hrefIn(edition, `${path}/unfollow`),
      button: words.say('dsfUnfollow'),
      hint: words.say('dsfUnfollowHint'),
    },
  };
}

/** Shapes the form that adds a dataset from a URL. */
export function followNewView(typed: UploadTyped | null, edition: Edition) {
  const { words } = edition;
  const own = isOfFollowing(typed) ? typed : null;
  const field = (name: string, label: string): FieldView => ({
    name,
    id: `follow-${name}`,
    label,
    value: own?.values[name],
    wrong: own?.wrong[name],
  });
  return {
    ...formView(typed, null, edition),
    title: words.say('dsfNewTitle'),
    hint: words.say('dsfNewHint'),
    action: hrefIn(edition, '/desk/datasets/follow'),
    button: words.say('dsfNewDo'),
    fields: [
      field('title', words.say('dsfNewName')),
      field('producer', words.say('dsfNewProducer')),
      field('licence', words.say('dsfNewLicence')),
    ],
    redistributable: {
      name: 'redistributable',
      id: 'follow-redistributable',
      label: words.say('dsfNewHandedOn'),
      hint: words.say('uploadRedistributableHint'),
      on: own?.values.redistributable === 'yes',
    },
  };
}

function formView(
  typed: UploadTyped | null,
  followed: Followed | null,
  edition: Edition,
): Pick<FollowFormView, 'address' | 'every' | 'descriptor'> {
  const { words } = edition;
  const own = isOfFollowing(typed) ? typed : null;
  const field = (name: string, label: string, hint: string | undefined, kept: string): FieldView => ({
    name,
    id: `follow-${name}`,
    label,
    hint,
    value: own?.values[name] ?? kept,
    wrong: own?.wrong[name],
  });
  return {
    address: field('address', words.say('dsfAddress'), words.say('dsfAddressHint'), followed?.address ?? ''),
    every: {
      ...field('every', words.say('dsfEvery'), undefined, followed?.every ?? 'auto'),
      options: RHYTHMS.map((value) => ({ value, text: rhythmWord(value, words) })),
    },
    descriptor: field(
      'descriptor',
      words.say('dsfDescriptor'),
      words.say('uploadDescriptorHint'),
      followed?.descriptor ?? '',
    ),
  };
}

function rhythmWord(every: FollowRhythm, words: Words): string {
  switch (every) {
    case 'auto':
      return words.say('dsfAuto');
    case 'hour':
      return words.say('dsfHour');
    case 'day':
      return words.say('dsfDay');
    case 'week':
      return words.say('dsfWeek');
    case 'month':
      return words.say('dsfMonth');
  }
}
