import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import type { Store } from '../../store/database.ts';
import { storiesToAudit } from '../../stories/audit.queries.ts';
import { bodyText } from '../../stories/body.ts';
import type { AuditPage } from './audit-pages.ts';

const AT_ONCE = 50;

/** Every story of the newsroom that readers may see, as the pages of a site, some of them in memory at a time. */
export async function* archivePages(
  { reading }: Pick<Store, 'reading'>,
  { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>,
  clock: Clock,
): AsyncGenerator<AuditPage> {
  const now = clock.now();
  let after: string | null = null;
  for (;;) {
    const stories = await storiesToAudit(reading, after, AT_ONCE, now);
    for (const { slug, language, headline, standfirst, publishedAt, body } of stories) {
      const address = `${PUBLIC_URL}/story/${slug}`;
      const date = publishedAt.toISOString().slice(0, 10);
      const text = { text: bodyText(body), language, date, inFile: null, headline, standfirst, address };
      yield { name: address, text };
    }
    after = stories.at(-1)?.id ?? null;
    if (stories.length < AT_ONCE) return;
  }
}
