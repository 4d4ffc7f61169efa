import type { Room } from '../resource/resource-words.ts';

/** Two lists in one section: the sources of copy, and the places stories are from. */
export const SOURCES_ROOM: Room = {
  path: '/desk/sources',
  label: (words) => words.say('placesTabs'),
  tabs: [
    { path: '/desk/sources', text: (words) => words.say('sourcesTitle') },
    { path: '/desk/places', text: (words) => words.say('placesTitle') },
  ],
};
