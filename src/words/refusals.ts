import { DATASETS_REFUSALS } from './refusals/datasets.ts';
import { DESK_REFUSALS } from './refusals/desk.ts';
import { DESK_PAGES_REFUSALS } from './refusals/desk-pages.ts';
import { ENTITIES_REFUSALS } from './refusals/entities.ts';
import { EVIDENCE_REFUSALS } from './refusals/evidence.ts';
import { INTAKE_REFUSALS } from './refusals/intake.ts';
import { LISTS_REFUSALS } from './refusals/lists.ts';
import { PORTAL_REFUSALS } from './refusals/portal.ts';
import { READERS_REFUSALS } from './refusals/readers.ts';
import { ROOMS_REFUSALS } from './refusals/rooms.ts';
import { STORE_REFUSALS } from './refusals/store.ts';
import { STORIES_REFUSALS } from './refusals/stories.ts';

/** Every refusal by its code, which is the key of its words in the domain `refusals`. */
export const REFUSALS = {
  ...DESK_REFUSALS,
  ...ENTITIES_REFUSALS,
  ...DESK_PAGES_REFUSALS,
  ...EVIDENCE_REFUSALS,
  ...READERS_REFUSALS,
  ...STORE_REFUSALS,
  ...STORIES_REFUSALS,
  ...DATASETS_REFUSALS,
  ...LISTS_REFUSALS,
  ...INTAKE_REFUSALS,
  ...ROOMS_REFUSALS,
  ...PORTAL_REFUSALS,
} as const;

/** The code of a refusal, as programs know it. */
export type RefusalCode = keyof typeof REFUSALS;
