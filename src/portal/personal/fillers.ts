import { accountPart } from './account.part.ts';
import type { Filler } from './personal-parts.ts';

/** Who fills each kind of personal part. */
export const FILLERS: Readonly<Record<string, Filler>> = { account: accountPart };
