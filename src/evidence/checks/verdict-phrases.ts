import type { VerdictLanguage } from './verdict-language.ts';
import { ar } from './verdict-phrases-ar.ts';
import { en } from './verdict-phrases-en.ts';
import { fr } from './verdict-phrases-fr.ts';
import { ru } from './verdict-phrases-ru.ts';
import { zh } from './verdict-phrases-zh.ts';

/** The five languages of the portal. */
export const VERDICT_LANGUAGES: Readonly<Record<string, VerdictLanguage>> = { en, ru, zh, fr, ar };
