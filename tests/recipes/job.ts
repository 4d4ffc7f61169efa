import type { Recipe } from './recipe.ts';

/** A job that counts the stories once a day. */
export const job: Recipe = {
  title: 'A job',
  steps: [
    {
      file: 'src/jobs/report-size.ts',
      create: `import type { Job } from './job.ts';

/** Logs how many stories there are. */
export const reportSize: Job = {
  name: 'report-size',
  about: 'Logs once a day how many stories there are.',
  cron: '10 4 * * *',
  run: async ({ store, log }) => {
    const { rows } = await store.statement('select count(*)::integer as stories from stories');
    log.info({ stories: rows[0]?.stories }, 'the size of the archive');
    return rows[0];
  },
};
`,
    },
    {
      file: 'src/jobs/jobs.ts',
      after: "import { recheckClaims } from './recheck-claims.ts';",
      add: "import { reportSize } from './report-size.ts';",
    },
    { file: 'src/jobs/jobs.ts', after: '  forgetDeletedDrafts,', add: '  reportSize,' },
  ],
};
