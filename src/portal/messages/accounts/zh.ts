import type { Translated } from '../message.ts';
import type { accountsEn } from './en.ts';

/** What the portal says of accounts in Chinese. */
export const accountsZh: Translated<typeof accountsEn> = {};
