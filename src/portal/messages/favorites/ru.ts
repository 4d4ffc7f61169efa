import type { Translated } from '../message.ts';
import type { favoritesEn } from './en.ts';

/** What the portal says of favorites and history in Russian. */
export const favoritesRu: Translated<typeof favoritesEn> = {};
