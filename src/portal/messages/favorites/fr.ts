import type { Translated } from '../message.ts';
import type { favoritesEn } from './en.ts';

/** What the portal says of favorites and history in French. */
export const favoritesFr: Translated<typeof favoritesEn> = {};
