import { MIGRATIONS } from '../../src/store/migrate.ts';
import type { Recipe } from './recipe.ts';

const NUMBER = MIGRATIONS.length + 2;

/** German, before anybody has translated a word: everything is said in English. */
export const language: Recipe = {
  title: 'A language of the interface',
  steps: [
    {
      file: 'src/newsroom-settings.ts',
      after: "export const LANGUAGES = ['en', 'ru', 'zh', 'ar', 'fr'",
      add: ", 'de'",
    },
    { file: 'src/words/words.ts', after: "  fr: 'fr',", add: "  de: 'de'," },
    {
      file: `src/store/migrations/00${NUMBER}-german.ts`,
      create: `import type { Migration } from './migration.ts';

/** Members can read the portal in German. */
export const german: Migration = {
  number: ${NUMBER},
  about: 'Members can read the portal in German.',
  statements: ['users', 'registrations', 'subscribers', 'letters'].flatMap((table) => [
    \`alter table \${table} drop constraint \${table}_language_check\`,
    \`alter table \${table} add check (language in ('en', 'ru', 'zh', 'ar', 'fr', 'de'))\`,
  ]),
};
`,
    },
    {
      file: 'src/store/migrate.ts',
      before: "import type { Migration } from './migrations/migration.ts';",
      add: `import { german } from './migrations/00${NUMBER}-german.ts';`,
    },
    { file: 'src/store/migrate.ts', before: '];\n\n/** An arbitrary number', add: '  german,\n' },
    {
      file: 'src/desk/newsroom-pages/templates/de.ts',
      create: `import { englishTemplates } from './en.ts';

/** The templates in German. */
export const germanTemplates = englishTemplates;
`,
    },
    {
      file: 'src/desk/newsroom-pages/templates.ts',
      before: "import { englishTemplates } from './templates/en.ts';",
      add: "import { germanTemplates } from './templates/de.ts';",
    },
    {
      file: 'src/desk/newsroom-pages/templates.ts',
      after: '  fr: frenchTemplates,',
      add: '  de: germanTemplates,',
    },
    {
      file: 'src/evidence/checks/verdict-phrases.ts',
      after: "const SEMICOLONS = { en: '; ',",
      add: " de: '; ',",
    },
  ],
  language: 'de',
};
