import type { Room } from '../resource/resource-words.ts';

/** Two lists in one section: everyone with an account, and those who are invited. */
export const PEOPLE_ROOM: Room = {
  path: '/desk/people',
  label: (words) => words.say('peopleTabs'),
  tabs: [
    { path: '/desk/people', text: (words) => words.say('people') },
    { path: '/desk/invitations', text: (words) => words.say('invitationsTitle') },
  ],
};
