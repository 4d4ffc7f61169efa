import { MIGRATIONS } from '../../src/store/migrate.ts';
import type { Recipe } from './recipe.ts';

const NUMBER = MIGRATIONS.length + 1;

/** An advisory: a warning above the text, such as of violence. */
export const storyField: Recipe = {
  title: 'A field of a story',
  steps: [
    {
      file: `src/store/migrations/00${NUMBER}-advisory.ts`,
      create: `import type { Migration } from './migration.ts';

/** A warning above the text of a story. */
export const advisory: Migration = {
  number: ${NUMBER},
  about: 'Stories have an advisory.',
  statements: [
    'alter table stories add column advisory text',
    \`create constraint trigger stories_never_silently_advisory after update of advisory on stories
      deferrable initially deferred for each row
      when (old.state = 'published' and new.state = 'published' and old.advisory is distinct from new.advisory)
      execute function refuse_silent_change()\`,
  ],
};
`,
    },
    {
      file: 'src/store/migrate.ts',
      before: "import type { Migration } from './migrations/migration.ts';",
      add: `import { advisory } from './migrations/00${NUMBER}-advisory.ts';`,
    },
    { file: 'src/store/migrate.ts', before: '];\n\n/** An arbitrary number', add: '  advisory,\n' },
    { file: 'src/store/tables.ts', after: '  dateline: string | null;', add: '  advisory: string | null;' },
    {
      file: 'src/stories/text-fields.ts',
      after: '  byline: { most: 300 },',
      add: '  advisory: { most: 200 },',
    },
    {
      file: 'src/portal/desk/frame/text-field-words.ts',
      after: "  byline: { label: (words) => words.say('writeByline') },",
      add: "  advisory: { label: (words) => words.say('writeAdvisory') },",
    },
    {
      file: 'src/portal/stories/story.view.ts',
      after: '  readonly dateline: string | null;',
      add: '  readonly advisory: string | null;',
    },
    {
      file: 'src/portal/stories/story.view.ts',
      after: '    dateline: story.dateline,',
      add: '    advisory: story.advisory ?? null,',
    },
    {
      file: 'src/portal/stories/StoryPage.tsx',
      before: '          <StoryMeta view={view} />',
      add: '          {view.advisory && <p class="advisory">{view.advisory}</p>}',
    },
  ],
  words: { domain: 'desk-writing', messages: { writeAdvisory: 'Advisory' } },
};
