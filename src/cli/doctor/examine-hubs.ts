import { hubsReach } from '../../desk/feeds/hub.ts';
import { hubHealth } from '../../desk/feeds/hub-health.queries.ts';
import type { Store } from '../../store/database.ts';
import type { Report } from './finding.ts';

/** Checks whether the hubs that feeds name tell the newsroom what is new; a feed whose hub does not is still fetched. */
export async function examineHubs(
  store: Store,
  settings: { readonly PUBLIC_URL: string },
  now: Date,
  report: Report,
): Promise<void> {
  const { named, subscribed, failing } = await hubHealth(store.reading, now);
  if (named === 0) return;
  if (!hubsReach(settings)) {
    report.ok(
      'hubs',
      `feeds that name a hub: ${named}; none is asked, as PUBLIC_URL is not a public address`,
    );
    return;
  }
  const each = failing.map(({ name, says }) => `${name}: ${says}`);
  const says = `feeds that name a hub: ${named}, subscribed: ${subscribed}`;
  if (each.length === 0) report.ok('hubs', says);
  else
    report.warning(
      'hubs',
      `${says}; hubs that do not send: ${each.join('; ')}`,
      'These feeds are fetched at their times. If every hub fails, check that PUBLIC_URL can be reached from outside.',
    );
}
