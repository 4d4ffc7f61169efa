import type { Translated } from '../message.ts';
import type { figuresEn } from './en.ts';

/** What the portal says of figures, datasets and baskets for readers, in Chinese. */
export const figuresZh: Translated<typeof figuresEn> = {};
