import { type Member, ROLES } from '../../../readers/member.ts';
import { changeRole } from '../../../readers/people/change-role.ts';
import { disableMember } from '../../../readers/people/disable-member.ts';
import { enableMember } from '../../../readers/people/enable-member.ts';
import {
  findPerson,
  listPeople,
  PEOPLE_ORDERS,
  type Person,
} from '../../../readers/people/people.queries.ts';
import { noSuchPerson } from '../../../readers/people/person.ts';
import { resetMember } from '../../../readers/people/reset-member.ts';
import type { Words } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import { shortStamp, stampIn } from '../../ui/times.ts';
import { roleName } from '../frame/role-words.ts';
import { resource } from '../resource/resource.ts';
import { PASSWORD_FIELD, PASSWORD_FOR_SOME } from '../resource/resource-field.ts';
import { act } from '../resource/row-act.ts';
import { WrongFields } from '../resource/wrong-fields.ts';
import { PEOPLE_ROOM } from './people-room.ts';
import { roleOfWord, roleOptions, wordOfRole } from './person-role.ts';

const who = 'manage people';
const NOTHING = { done: 'nothing', text: (words: Words) => words.say('doneNothing') };
const isOther = ({ id }: Person, { member }: { readonly member: Member }) => id !== member.id;

/** Everyone with an account. */
export const PEOPLE = resource({
  many: 'people',
  one: 'person',
  reads: { who, scope: null },
  writes: { who, scope: null },
  about: { list: 'Everyone with an account.', one: 'One person, and the actions available.' },
  key: { name: 'id', of: ({ id }) => id },
  room: PEOPLE_ROOM,
  columns: [
    { name: 'id', value: ({ id }) => id },
    { name: 'name', value: ({ name }) => name },
    { name: 'email', value: ({ email }) => email, shown: ({ email }) => email },
    { name: 'role', value: ({ role }) => role, shown: ({ role }, { words }) => roleName(role, words) },
    { name: 'language', value: ({ language }) => language },
    {
      name: 'since',
      value: ({ since }) => since.toISOString(),
      shown: ({ since }, { words, zone, now }) =>
        words.say('personSince', { date: shortStamp(since, true, words, zone, now).text }),
    },
    { name: 'closed', value: ({ disabledAt }) => disabledAt?.toISOString() ?? null },
    { name: 'twoStep', value: ({ twoStep }) => twoStep, shown: stepsOf },
    { name: 'passkeys', value: ({ passkeys }) => passkeys },
    {
      name: 'demo',
      value: ({ demo }) => demo,
      shown: ({ demo }, { words }) => (demo ? words.say('personDemo') : null),
    },
  ],
  filters: [
    { kind: 'search', name: 'q', label: (words) => words.say('peopleFind') },
    {
      ...{ kind: 'choice', name: 'role', values: ROLES.map(wordOfRole), options: roleOptions },
      label: (words) => words.say('peopleRole'),
      any: (words) => words.say('peopleAnyRole'),
    },
  ],
  sorts: [
    { name: 'newest', label: (words) => words.say('resourceNewest'), order: PEOPLE_ORDERS.newest },
    { name: 'name', label: (words) => words.say('peopleByName'), order: PEOPLE_ORDERS.name },
  ],
  list: (reading, { filters: { q: text, role }, page }, by) =>
    listPeople(reading, by, { text, role: role ? roleOfWord(role) : undefined, page }),
  find: (reading, key, by) => findPerson(reading, by, key),
  missing: noSuchPerson,
  words: (words) => ({
    title: words.say('people'),
    intro: words.say('peopleIntro'),
    none: words.say('peopleNone'),
    advice: words.say('peopleNoneAdvice'),
    back: words.say('allPeople'),
  }),
  name: ({ name }) => name,
  wrong: ({ disabledAt }, { words }) => (disabledAt ? words.say('personClosed') : null),
  note: ({ id }, member, words) => (id === member.id ? words.say('personIsYou') : null),
  addedAt: { path: '/desk/invitations#new', text: (words) => words.say('inviteTitle') },
  acts: [
    act({
      ...{ name: 'role', done: 'role-changed', who, isFor: isOther, late: NOTHING },
      about: 'Changes a person’s role.',
      words: (words) => ({
        title: words.say('peopleRole'),
        button: words.say('personRoleSave'),
        done: words.say('doneRole'),
      }),
      fields: [
        {
          ...{ name: 'role', kind: 'choice', most: 20, options: roleOptions },
          label: (words) => words.say('peopleRole'),
          hint: (words) => words.say('personRoleHint'),
          value: ({ role }) => wordOfRole(role),
        },
        PASSWORD_FOR_SOME,
      ],
      ofForm: ({ role }) => roleOfWord(role),
      asksPassword: (role) => role === 'administrator',
      write: (writing, by, { id }: Person, role, { config, clock }) =>
        changeRole(writing, by, { id, role }, config, clock.now()),
      notes: ({ id }, role) => ['role changed', { person: id, role }],
    }),
    act({
      ...{ name: 'disable', done: 'closed', isGrave: true, who, late: NOTHING },
      about: 'Closes an account.',
      isFor: (person: Person, at) => isOther(person, at) && person.disabledAt === null,
      words: (words) => ({
        title: words.say('personAccess'),
        hint: words.say('personCloseHint'),
        button: words.say('personClose'),
        done: words.say('doneClosed'),
      }),
      fields: [],
      write: (writing, by, { id }: Person, _nothing, { config, clock }) =>
        disableMember(writing, by, id, config, clock.now()),
      notes: ({ id }) => ['account closed', { person: id }],
    }),
    act({
      ...{ name: 'enable', done: 'opened', who, late: NOTHING },
      about: 'Reopens a closed account.',
      isFor: (person: Person, at) => isOther(person, at) && person.disabledAt !== null,
      words: (words) => ({
        title: words.say('personAccess'),
        button: words.say('personOpen'),
        done: words.say('doneOpened'),
      }),
      hint: ({ disabledAt }, edition) =>
        disabledAt ? edition.words.say('personIsClosed', stampIn(disabledAt, edition)) : '',
      fields: [{ ...PASSWORD_FIELD, isFor: (_edition, person) => person?.role === 'administrator' }],
      asksPassword: (_nothing, { role, disabledAt }) => role === 'administrator' && disabledAt !== null,
      write: (writing, by, { id }: Person, _nothing, { config, clock }) =>
        enableMember(writing, by, id, config, clock.now()),
      notes: ({ id }) => ['account opened', { person: id }],
    }),
    act({
      ...{ name: 'reset', done: 'reset', isGrave: true, who },
      about: 'Resets a person’s login.',
      isFor: (person: Person, at) => isOther(person, at) && person.disabledAt === null,
      words: (words) => ({
        hint: words.say('personResetHint'),
        button: words.say('personReset'),
        done: words.say('doneReset'),
      }),
      fields: [
        {
          ...{ name: 'two-step', kind: 'tick', most: 3 },
          label: (words) => words.say('personResetTwoStep'),
          hint: (words) => words.say('personResetTwoStepHint'),
        },
        {
          ...{ name: 'reason', kind: 'text', most: 200 },
          label: (words) => words.say('personReason'),
          hint: (words) => words.say('personReasonHint'),
        },
      ],
      ofForm: ({ 'two-step': twoStep, reason = '' }, { words }) => {
        if (twoStep !== 'yes') return { endTwoStep: null };
        if (reason === '')
          throw new WrongFields({ reason: words.say('personReasonWrong') }, { isWorded: true });
        return { endTwoStep: reason };
      },
      write: (writing, by, { id }: Person, sent, { config, clock }) =>
        resetMember(writing, by, { id, ...sent }, config, clock.now()),
      notes: ({ id }, { endTwoStep }) => ['login reset', { person: id, twoStep: endTwoStep !== null }],
    }),
  ],
});

function stepsOf({ twoStep, passkeys }: Person, { words }: Edition) {
  const steps = [
    ...(twoStep ? [words.say('personTwoStep')] : []),
    ...(passkeys > 0 ? [words.say('personPasskey')] : []),
  ];
  return (steps.length > 0 ? steps : [words.say('personOneStep')]).map((text) => ({ text }));
}
