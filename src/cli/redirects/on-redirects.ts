import { systemClock } from '../../clock.ts';
import type { RedirectRules } from '../../desk/redirects/change-redirects.ts';
import { withSettings } from '../../desk/settings/open-settings.ts';
import { silentLog } from '../../log.ts';
import { answeredBy } from '../../portal/http/answered-paths.ts';
import { ROUTES } from '../../portal/server/routes.ts';
import { asOperator, type Operator } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { onNewsroom } from '../on-newsroom.ts';

/** What a command about redirects works with. */
export interface OnRedirects {
  readonly store: Store;
  readonly by: Operator;
  readonly rules: RedirectRules;
  readonly now: Date;
}

/** Opens the newsroom's database for one command about redirects. */
export function onRedirects(work: (parts: OnRedirects) => Promise<void>): Promise<void> {
  return onNewsroom(async (store, settings) => {
    const { PUBLIC_URL: site } = await withSettings(store.reading, settings, silentLog);
    const rules = { site, isAnswered: answeredBy(ROUTES) };
    await work({ store, by: asOperator(), rules, now: systemClock.now() });
  });
}
