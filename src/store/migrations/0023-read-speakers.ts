import type { Migration } from './migration.ts';

/** Stories in the languages that speakers are read in since are read again. */
export const readSpeakers: Migration = {
  number: 23,
  about:
    'Figures of stories in English, French, Russian, Arabic and Chinese are found again, with who says them.',
  statements: [
    `update stories set claims_read = null
      where claims_read is not null and split_part(language, '-', 1) in ('en', 'fr', 'ru', 'ar', 'zh')`,
  ],
};
