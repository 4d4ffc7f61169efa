import type { Translated } from '../message.ts';
import type { favoritesEn } from './en.ts';

/** What the portal says of favorites and history in Chinese. */
export const favoritesZh: Translated<typeof favoritesEn> = {};
