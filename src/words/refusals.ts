import { DESK_REFUSALS } from './refusals/desk.ts';
import { DESK_PAGES_REFUSALS } from './refusals/desk-pages.ts';
import { ENTITIES_REFUSALS } from './refusals/entities.ts';
import { EVIDENCE_REFUSALS } from './refusals/evidence.ts';
import { READERS_REFUSALS } from './refusals/readers.ts';

/** Every refusal by its code, which is the key of its words in the domain `refusals`. */
export const REFUSALS = {
  ...DESK_REFUSALS,
  ...ENTITIES_REFUSALS,
  ...DESK_PAGES_REFUSALS,
  ...EVIDENCE_REFUSALS,
  ...READERS_REFUSALS,
} as const;

/** The code of a refusal, as programs know it. */
export type RefusalCode = keyof typeof REFUSALS;
