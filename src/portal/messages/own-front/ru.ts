import type { Translated } from '../message.ts';
import type { ownFrontEn } from './en.ts';

/** What the portal says of the front page of one’s own and reading offline in Russian. */
export const ownFrontRu: Translated<typeof ownFrontEn> = {};
