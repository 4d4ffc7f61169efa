import type { Translated } from '../message.ts';
import type { dataDeskEn } from './en.ts';

/** What the portal says of evidence at the desk, in Arabic. */
export const dataDeskAr: Translated<typeof dataDeskEn> = {};
