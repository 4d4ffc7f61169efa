import type { Translated } from '../message.ts';
import type { followingEn } from './en.ts';

/** What the portal says of following, alerts and the newsletter in Arabic. */
export const followingAr: Translated<typeof followingEn> = {};
