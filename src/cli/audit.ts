import { Command } from 'commander';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { Problem } from '../errors.ts';
import type { JudgeText } from '../evidence/checks/judge-text.ts';
import type { AuditPage } from './audit/audit-pages.ts';
import type { CheckGiven } from './check-given.ts';

interface AuditOptions {
  archive?: boolean;
  json?: boolean;
  language?: string;
}

/** `sourceline audit`: reads the pages of a whole site and lists the figures that differ from the data. */
export function auditCommand(): Command {
  return new Command('audit')
    .description('Read the pages of a site and list the figures that differ from the datasets.')
    .argument('[source...]', 'folders of exported HTML, feeds, sitemaps, or the addresses of them')
    .option('--archive', 'every published story of this newsroom')
    .option('--json', 'print {"findings": [...]} and how much was read')
    .option('--language <tag>', 'the language of the pages, whatever they say themselves')
    .addHelpText(
      'after',
      '\nThe exit code is 0 where nothing is wrong, 1 where a figure is, and 2 where the audit could not run.\nA page that cannot be read is named, and the next is read. A sitemap is read of one host.',
    )
    .action(audit);
}

async function audit(names: string[], options: AuditOptions): Promise<void> {
  if (names.length === 0 && !options.archive)
    throw new Problem('bad input', 'There is nothing to audit.', 'Name pages, or add --archive.');
  const config = readConfig();
  const [{ givenBy }, { openJudge }] = await Promise.all([
    import('./check-given.ts'),
    import('./check-judge.ts'),
  ]);
  const given = givenBy(options);
  const opened = await openJudge(config, (line) => process.stderr.write(`${line}\n`));
  try {
    const store = opened.store();
    const { listDatasets } = await import('../evidence/datasets/dataset.queries.ts');
    if (!store || (await listDatasets(store.reading)).length === 0)
      throw new Problem(
        'not found',
        'There is no dataset to audit against.',
        'Add some with sourceline datasets add.',
      );
    const [{ auditPages }, { archivePages }, { openEgress }] = await Promise.all([
      import('./audit/audit-pages.ts'),
      import('./audit/archive-pages.ts'),
      import('../intake/egress/egress.ts'),
    ]);
    async function* pages() {
      yield* auditPages(names, { config, egress: openEgress() });
      if (options.archive && store) yield* archivePages(store, config, systemClock);
    }
    await auditAll(pages(), given, opened.judge);
  } finally {
    await opened.close();
  }
}

async function auditAll(pages: AsyncIterable<AuditPage>, given: CheckGiven, judge: JudgeText): Promise<void> {
  const [{ AuditReport }, { judgeChecked }, { OneLine }] = await Promise.all([
    import('./audit/audit-report.ts'),
    import('./judge-checked.ts'),
    import('./one-line.ts'),
  ]);
  const report = new AuditReport(given.json, new OneLine());
  for await (const page of pages) {
    report.progress(page.name);
    if ('problem' in page) report.unreadable(page.name, page.problem);
    else if (page.text === null) report.withoutStory();
    else {
      const judged = await judgeChecked(page.text, given, judge).catch((error: unknown) => {
        // Such as a question that takes the data too long: the next page may have none.
        if (!(error instanceof Problem)) throw error;
        report.unreadable(page.name, error.line);
      });
      if (judged) await report.page(page.name, page.text, judged.figures);
    }
  }
  await report.end();
  if (report.read === 0) throw new Problem('bad input', 'None of the pages could be read.');
  if (report.wrong > 0) process.exitCode = 1;
}
