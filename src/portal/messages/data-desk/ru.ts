import type { Translated } from '../message.ts';
import type { dataDeskEn } from './en.ts';

/** What the portal says of evidence at the desk, in Russian. */
export const dataDeskRu: Translated<typeof dataDeskEn> = {};
