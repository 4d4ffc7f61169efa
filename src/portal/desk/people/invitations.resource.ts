import { inviteMember, takeBackInvitation } from '../../../readers/accounts/invite-member.ts';
import { isEmail, normaliseEmail } from '../../../readers/accounts/normalise-email.ts';
import {
  findInvitation,
  INVITATION_ORDER,
  type Invitation,
  listInvitations,
} from '../../../readers/people/people.queries.ts';
import { interfaceLanguage } from '../../../words/languages.ts';
import { refusal } from '../../../words/refusal.ts';
import { wordsIn } from '../../../words/words.ts';
import { stampIn } from '../../ui/times.ts';
import { roleName } from '../frame/role-words.ts';
import { resource } from '../resource/resource.ts';
import { act } from '../resource/row-act.ts';
import { WrongFields } from '../resource/wrong-fields.ts';
import { PEOPLE_ROOM } from './people-room.ts';
import { roleOfWord, roleOptions } from './person-role.ts';

const who = 'manage people';

/** The invitations that nobody has accepted yet. */
export const INVITATIONS = resource({
  many: 'invitations',
  one: 'invitation',
  reads: { who, scope: null },
  writes: { who, scope: null },
  about: { list: 'Invitations that nobody has accepted yet.', one: 'One invitation.' },
  key: { name: 'id', of: ({ id }) => id },
  room: PEOPLE_ROOM,
  columns: [
    { name: 'id', value: ({ id }) => id },
    { name: 'email', value: ({ email }) => email },
    { name: 'name', value: ({ name }) => name, shown: ({ name }) => name },
    { name: 'role', value: ({ role }) => role, shown: ({ role }, { words }) => roleName(role, words) },
    { name: 'made', value: ({ madeAt }) => madeAt.toISOString() },
    {
      name: 'until',
      value: ({ until }) => until.toISOString(),
      shown: ({ until }, edition) => edition.words.say('invitationUntil', stampIn(until, edition)),
    },
  ],
  filters: [],
  sorts: [{ name: 'newest', label: (words) => words.say('resourceNewest'), order: INVITATION_ORDER }],
  list: (reading, { page, now }, by) => listInvitations(reading, by, now, page),
  find: (reading, key, by, now) => findInvitation(reading, by, key, now),
  missing: () => refusal('invitationUnknown'),
  words: (words) => ({
    title: words.say('invitationsTitle'),
    intro: words.say('invitationsIntro'),
    none: words.say('invitationsNone'),
    advice: words.say('invitationsNoneAdvice'),
    back: words.say('invitationsBack'),
  }),
  name: ({ email }) => email,
  add: {
    about: 'Invites someone by email.',
    words: (words, { config }) => ({
      title: words.say('inviteTitle'),
      hint: words.say('inviteHint'),
      button: words.say('inviteSend'),
      added: config.SMTP_URL ? words.say('doneInvited') : words.say('doneInvitedWaits'),
    }),
    fields: [
      { name: 'email', kind: 'email', label: (words) => words.say('inviteEmail'), most: 254, required: true },
      { name: 'name', kind: 'text', label: (words) => words.say('inviteName'), most: 80 },
      {
        ...{ name: 'role', kind: 'choice', most: 20, initial: 'reporter', options: roleOptions },
        label: (words) => words.say('peopleRole'),
      },
      {
        ...{ name: 'language', kind: 'choice', most: 2, initial: ({ standard }) => standard },
        label: (words) => words.say('inviteLanguage'),
        options: (_words, _member, { languages }) =>
          languages.map((value) => ({ value, text: wordsIn(value).ownName })),
      },
    ],
    ofForm: ({ email: typed = '', name = '', role, language }, { words }) => {
      const email = normaliseEmail(typed);
      if (!isEmail(email))
        throw new WrongFields({ email: words.say('inviteWrongEmail') }, { isWorded: true });
      return { email, name, role: roleOfWord(role), language: interfaceLanguage(language) };
    },
    asksPassword: ({ role }) => role === 'administrator',
    write: async (writing, by, invited, { config, clock }) =>
      (await inviteMember(writing, by, invited, config, clock.now())).id,
    notes: (_id, { role }) => ['person invited', { role }],
  },
  acts: [
    act({
      ...{ name: 'withdraw', done: 'withdrawn', ends: true, inList: true, who },
      about: 'Withdraws an invitation.',
      words: (words) => ({ button: words.say('invitationTakeBack'), done: words.say('doneTakenBack') }),
      write: (writing, by, { id }: Invitation) => takeBackInvitation(writing, by, id),
      late: { done: 'nothing', text: (words) => words.say('doneNothing'), ofGone: true },
      notes: ({ id }) => ['invitation taken back', { invitation: id }],
    }),
  ],
});
