import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk, type Query } from '../../http/route-rows.ts';
import {
  LETTER_FORM,
  letterPage,
  outboxJson,
  outboxPage,
  removeLetterAct,
  retryLetterAct,
} from '../outbox/outbox.routes.ts';
import { INVITE_FORM, inviteAct, peoplePage, UNINVITE_FORM, uninviteAct } from '../people/people.routes.ts';
import { peopleCsv, peopleJson } from '../people/people-data.routes.ts';
import {
  disableAct,
  enableAct,
  PERSON_FORM,
  personPage,
  RESET_FORM,
  ROLE_FORM,
  resetAct,
  roleAct,
} from '../people/person.routes.ts';

const { q, cursor, done } = FIELDS;

const outboxFields: Query = {
  state: { pattern: /^(waiting|given-up)$/, most: 8, takes: 'waiting or given-up' },
  cursor,
  done,
};
const peopleFields: Query = {
  q,
  role: {
    pattern: /^(reader|reporter|editor|data-editor|administrator)$/,
    most: 13,
    takes: 'a role such as data-editor',
  },
  cursor,
};

/** The URLs for the newsroom's people and its outbox. */
export const DESK_PEOPLE_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/outbox', 'Letters that have not gone out.', outboxFields),
    who: 'see the outbox',
    answer: { own: outboxPage },
  },
  {
    ...atDesk('/desk/outbox.json', 'The same letters as data.', outboxFields),
    who: 'see the outbox',
    answer: { own: outboxJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/outbox/:id', 'One letter of the outbox.'),
    who: 'see the outbox',
    answer: { own: letterPage },
  },
  {
    ...byDesk('/desk/outbox/retry', 'Lets a letter be tried again now.', LETTER_FORM),
    who: 'see the outbox',
    answer: { act: retryLetterAct },
  },
  {
    ...byDesk('/desk/outbox/remove', 'Removes a letter from the outbox.', LETTER_FORM),
    who: 'see the outbox',
    answer: { act: removeLetterAct },
  },
  {
    ...atDesk('/desk/people', 'Everybody with an account.', { ...peopleFields, done }),
    who: 'manage people',
    answer: { own: peoplePage },
  },
  {
    ...atDesk('/desk/people.json', 'The same people as data.', peopleFields),
    who: 'manage people',
    answer: { own: peopleJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/people.csv', 'The same people as a table.', peopleFields),
    who: 'manage people',
    answer: { own: peopleCsv },
    face: 'machine',
  },
  {
    ...atDesk('/desk/people/:id', 'One person, and what can be done for them.', { done }),
    who: 'manage people',
    answer: { own: personPage },
  },
  {
    ...byDesk('/desk/people/invite', 'Invites somebody by letter.', INVITE_FORM),
    who: 'manage people',
    answer: { act: inviteAct },
  },
  {
    ...byDesk('/desk/people/uninvite', 'Takes an invitation back.', UNINVITE_FORM),
    who: 'manage people',
    answer: { act: uninviteAct },
  },
  {
    ...byDesk('/desk/people/role', 'Gives a person another role.', ROLE_FORM),
    who: 'manage people',
    answer: { act: roleAct },
  },
  {
    ...byDesk('/desk/people/disable', 'Closes an account.', PERSON_FORM),
    who: 'manage people',
    answer: { act: disableAct },
  },
  {
    ...byDesk('/desk/people/enable', 'Opens a closed account again.', PERSON_FORM),
    who: 'manage people',
    answer: { act: enableAct },
  },
  {
    ...byDesk('/desk/people/reset', 'Resets the login of a person.', RESET_FORM),
    who: 'manage people',
    answer: { act: resetAct },
  },
];
