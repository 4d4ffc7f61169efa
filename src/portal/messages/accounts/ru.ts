import type { Translated } from '../message.ts';
import type { accountsEn } from './en.ts';

/** What the portal says of accounts in Russian. */
export const accountsRu: Translated<typeof accountsEn> = {};
