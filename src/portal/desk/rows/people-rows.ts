import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk, type Query } from '../../http/route-rows.ts';
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

const peopleFields: Query = {
  q,
  role: {
    pattern: /^(reader|reporter|editor|data-editor|administrator)$/,
    most: 13,
    takes: 'a role such as data-editor',
  },
  cursor,
};

/** The URLs for the newsroom's people. */
export const DESK_PEOPLE_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/people', 'Everyone with an account.', { ...peopleFields, done }),
    who: 'manage people',
    answer: { own: peoplePage },
  },
  {
    ...atDesk('/desk/people.json', 'The same people as JSON.', peopleFields),
    who: 'manage people',
    answer: { own: peopleJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/people.csv', 'The same people as CSV.', peopleFields),
    who: 'manage people',
    answer: { own: peopleCsv },
    face: 'machine',
  },
  {
    ...atDesk('/desk/people/:id', 'One person, and the actions available.', { done }),
    who: 'manage people',
    answer: { own: personPage },
  },
  {
    ...byDesk('/desk/people/invite', 'Invites someone by email.', INVITE_FORM),
    who: 'manage people',
    answer: { act: inviteAct },
  },
  {
    ...byDesk('/desk/people/uninvite', 'Withdraws an invitation.', UNINVITE_FORM),
    who: 'manage people',
    answer: { act: uninviteAct },
  },
  {
    ...byDesk('/desk/people/role', 'Changes a person’s role.', ROLE_FORM),
    who: 'manage people',
    answer: { act: roleAct },
  },
  {
    ...byDesk('/desk/people/disable', 'Closes an account.', PERSON_FORM),
    who: 'manage people',
    answer: { act: disableAct },
  },
  {
    ...byDesk('/desk/people/enable', 'Reopens a closed account.', PERSON_FORM),
    who: 'manage people',
    answer: { act: enableAct },
  },
  {
    ...byDesk('/desk/people/reset', 'Resets a person’s login.', RESET_FORM),
    who: 'manage people',
    answer: { act: resetAct },
  },
];
