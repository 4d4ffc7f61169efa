import { ROLES, type Role } from '../../../readers/member.ts';
import type { Invitation, Person } from '../../../readers/people/people.queries.ts';
import { wordsIn } from '../../../words/words.ts';
import { writeCursor } from '../../http/cursor.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn, queryOf } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import type { PagingView } from '../../ui/Paging.tsx';
import { shortStamp, stampIn } from '../../ui/times.ts';
import { deskPaging } from '../frame/desk-paging.ts';
import { roleName } from '../frame/role-words.ts';

/** How many people are on one page. */
export const PEOPLE_LISTED = 50;

/** A person in the list. */
export interface PersonRow {
  readonly name: LinkView;
  readonly email: string;
  readonly role: string;
  readonly closed: string | null;
  readonly about: readonly string[];
}

/** The people, ready to display. */
export interface PeopleView {
  readonly search: {
    readonly action: string;
    readonly lang: string | null;
    readonly text: FieldView;
    readonly role: FieldView;
    readonly roles: readonly OptionView[];
    readonly button: string;
  };
  readonly rows: readonly PersonRow[];
  readonly empty: { readonly text: string; readonly advice: string } | null;
  readonly paging: PagingView | null;
  readonly data: readonly LinkView[];
  readonly invitations: InvitationsView | null;
  readonly invite: InviteView;
}

/** The open invitations, ready to display. */
export interface InvitationsView {
  readonly title: string;
  readonly action: string;
  readonly takeBack: string;
  readonly rows: readonly {
    readonly id: string;
    readonly email: string;
    readonly about: readonly string[];
  }[];
}

/** The form that invites. */
export interface InviteView {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  readonly email: FieldView;
  readonly name: FieldView;
  readonly role: FieldView & { readonly options: readonly OptionView[] };
  readonly language: FieldView & { readonly options: readonly OptionView[] };
  readonly password: FieldView;
  readonly button: string;
}

/** The filters of the list. */
export type PeopleAsked = Readonly<Partial<Record<'q' | 'role' | 'cursor', string>>>;

/** The values of the invitation form, and the errors of its address and password; empty if there are none. */
export interface InviteTyped {
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: string;
  readonly passwordWrong: string;
}

/** The roles as written in URLs and forms. */
export const ROLE_WORDS: ReadonlyMap<string, Role> = new Map(
  ROLES.map((role) => [role.replaceAll(' ', '-'), role]),
);

const wordOf = (role: Role) => role.replaceAll(' ', '-');

/** Shapes a page of people; `people` has one more than a page if there are more. */
export function peopleView(
  people: readonly Person[],
  invitations: readonly Invitation[],
  asked: PeopleAsked,
  typed: InviteTyped | null,
  edition: Edition,
): PeopleView {
  const { words } = edition;
  const page = people.slice(0, PEOPLE_LISTED);
  return {
    search: {
      action: '/desk/people',
      lang: edition.language === edition.standard ? null : edition.language,
      text: { name: 'q', label: words.say('peopleFind'), value: asked.q },
      role: { name: 'role', label: words.say('peopleRole'), value: asked.role },
      roles: [{ value: '', text: words.say('peopleAnyRole') }, ...roleOptions(edition)],
      button: words.say('peopleFindDo'),
    },
    rows: page.map((person) => personRow(person, edition)),
    empty:
      page.length === 0 ? { text: words.say('peopleNone'), advice: words.say('peopleNoneAdvice') } : null,
    paging: deskPaging(
      edition,
      '/desk/people',
      asked,
      cutPage(people, PEOPLE_LISTED, ({ since, id }) => writeCursor({ publishedAt: since, id })).cursor,
    ),
    data: [
      { text: words.say('asCsv'), href: `/desk/people.csv${queryOf({ q: asked.q, role: asked.role })}` },
      { text: words.say('asJson'), href: `/desk/people.json${queryOf({ q: asked.q, role: asked.role })}` },
    ],
    invitations: invitationsView(invitations, edition),
    invite: inviteView(typed, edition),
  };
}

function personRow(person: Person, edition: Edition): PersonRow {
  const { words } = edition;
  return {
    name: { text: person.name, href: hrefIn(edition, `/desk/people/${person.id}`) },
    email: person.email,
    role: roleName(person.role, words),
    closed: person.disabledAt ? words.say('personClosed') : null,
    about: aboutPerson(person, edition),
  };
}

/** A person at a glance: how they log in, and since when they have had an account. */
export function aboutPerson(person: Person, { words, zone, now }: Edition): string[] {
  const steps = [
    ...(person.twoStep ? [words.say('personTwoStep')] : []),
    ...(person.passkeys > 0 ? [words.say('personPasskey')] : []),
  ];
  return [
    words.say('personSince', { date: shortStamp(person.since, true, words, zone, now).text }),
    ...(steps.length > 0 ? steps : [words.say('personOneStep')]),
    ...(person.demo ? [words.say('personDemo')] : []),
  ];
}

/** The password field for creating an administrator; nothing else needs it. */
export function passwordAgain(id: string, wrong: string | undefined, { words }: Edition): FieldView {
  const label = words.say('accountPasswordNow');
  return { name: 'password', id, label, hint: words.say('personPasswordHint'), wrong: wrong || undefined };
}

/** The roles to choose from. */
export function roleOptions({ words }: Edition): OptionView[] {
  return ROLES.map((role) => ({ value: wordOf(role), text: roleName(role, words) }));
}

function invitationsView(invitations: readonly Invitation[], edition: Edition): InvitationsView | null {
  const { words, zone } = edition;
  if (invitations.length === 0) return null;
  return {
    title: words.say('invitationsTitle'),
    action: hrefIn(edition, '/desk/people/uninvite'),
    takeBack: words.say('invitationTakeBack'),
    rows: invitations.map(({ id, email, name, role, until }) => ({
      id,
      email,
      about: [
        ...(name ? [name] : []),
        roleName(role, words),
        words.say('invitationUntil', stampIn(until, { words, zone })),
      ],
    })),
  };
}

function inviteView(typed: InviteTyped | null, edition: Edition): InviteView {
  const { words } = edition;
  const values = typed?.values ?? {};
  return {
    title: words.say('inviteTitle'),
    hint: words.say('inviteHint'),
    action: hrefIn(edition, '/desk/people/invite'),
    email: {
      name: 'email',
      label: words.say('inviteEmail'),
      value: values.email,
      wrong: typed?.wrong || undefined,
    },
    name: { name: 'name', label: words.say('inviteName'), value: values.name },
    role: {
      name: 'role',
      id: 'invite-role',
      label: words.say('peopleRole'),
      value: values.role || 'reporter',
      options: roleOptions(edition),
    },
    language: {
      name: 'language',
      label: words.say('inviteLanguage'),
      value: values.language || edition.standard,
      options: edition.languages.map((language) => ({
        value: language,
        text: wordsIn(language).say('ownName'),
      })),
    },
    password: passwordAgain('invite-password', typed?.passwordWrong, edition),
    button: words.say('inviteSend'),
  };
}
