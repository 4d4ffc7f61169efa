import type { Person } from '../../../readers/people/people.queries.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import { stampIn } from '../../ui/times.ts';
import { aboutPerson, passwordAgain, roleOptions } from './people.view.ts';

/** One person and the actions, ready to display. */
export interface PersonView {
  readonly id: string;
  readonly email: string;
  readonly about: readonly string[];
  /** Shown instead of the forms if members look at themselves. */
  readonly isYou: string | null;
  readonly role: {
    readonly title: string;
    readonly action: string;
    readonly field: FieldView & { readonly options: readonly OptionView[] };
    readonly password: FieldView;
    readonly button: string;
  };
  readonly access: {
    readonly title: string;
    readonly says: string;
    readonly action: string;
    /** Required to reopen an administrator's account. */
    readonly password: FieldView | null;
    readonly button: string;
    readonly grave: boolean;
  };
  /** Null if the account is closed: there is no login to reset. */
  readonly reset: {
    readonly title: string;
    readonly says: string;
    readonly action: string;
    readonly twoStep: FieldView & { readonly on: boolean };
    readonly reason: FieldView;
    readonly button: string;
  } | null;
  readonly back: LinkView;
}

/** The values of the reset form, and the error of the reason. */
export interface ResetTyped {
  readonly twoStep: boolean;
  readonly reason: string;
  readonly wrong: string;
}

/** The form whose password was refused, why, and the chosen role. */
export interface PasswordRefused {
  readonly at: 'role' | 'access';
  readonly wrong: string;
  readonly role: string;
}

/** Shapes the page of one person. */
export function personView(
  person: Person,
  isYou: boolean,
  {
    typed,
    refused,
  }: { readonly typed?: ResetTyped | undefined; readonly refused?: PasswordRefused | undefined },
  edition: Edition,
): PersonView {
  const { words, zone } = edition;
  const { disabledAt } = person;
  const wrongAt = (at: PasswordRefused['at']) => (refused?.at === at ? refused.wrong : undefined);
  return {
    id: person.id,
    email: person.email,
    about: aboutPerson(person, edition),
    isYou: isYou ? words.say('personIsYou') : null,
    role: {
      title: words.say('peopleRole'),
      action: hrefIn(edition, '/desk/people/role'),
      field: {
        name: 'role',
        label: words.say('peopleRole'),
        value: refused?.role || person.role.replaceAll(' ', '-'),
        hint: words.say('personRoleHint'),
        options: roleOptions(edition),
      },
      password: passwordAgain('role-password', wrongAt('role'), edition),
      button: words.say('personRoleSave'),
    },
    access: {
      title: words.say('personAccess'),
      says: disabledAt
        ? words.say('personIsClosed', stampIn(disabledAt, { words, zone }))
        : words.say('personCloseHint'),
      action: hrefIn(edition, disabledAt ? '/desk/people/enable' : '/desk/people/disable'),
      password:
        disabledAt && person.role === 'administrator'
          ? { ...passwordAgain('access-password', wrongAt('access'), edition), hint: undefined }
          : null,
      button: disabledAt ? words.say('personOpen') : words.say('personClose'),
      grave: !disabledAt,
    },
    reset: disabledAt
      ? null
      : {
          title: words.say('personReset'),
          says: words.say('personResetHint'),
          action: hrefIn(edition, '/desk/people/reset'),
          twoStep: {
            name: 'two-step',
            label: words.say('personResetTwoStep'),
            hint: words.say('personResetTwoStepHint'),
            on: typed?.twoStep ?? false,
          },
          reason: {
            name: 'reason',
            label: words.say('personReason'),
            hint: words.say('personReasonHint'),
            value: typed?.reason,
            wrong: typed?.wrong,
          },
          button: words.say('personReset'),
        },
    back: { text: words.say('allPeople'), href: hrefIn(edition, '/desk/people') },
  };
}
