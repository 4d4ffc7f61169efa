import type { Translated } from '../message.ts';
import type { tradeEn } from './en.ts';

/** What the portal says of the trade desk, in Arabic. */
export const tradeAr: Translated<typeof tradeEn> = {};
