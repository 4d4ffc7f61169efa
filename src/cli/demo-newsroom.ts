import { systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { hasOwnStaff } from '../desk/setup/setup.queries.ts';
import { messageOf } from '../errors.ts';
import { hasStories } from '../intake/demo/demo.queries.ts';
import type { Log } from '../log.ts';
import { asksTwoStep } from '../portal/http/two-step.ts';
import { beginWithSecrets } from '../readers/secrets/read-secrets.ts';
import type { Store } from '../store/database.ts';

/**
 * Loads the demo newsroom into a database without stories, and without staff accounts other than demo members; returns
 * whether it did.
 */
export async function loadDemoIfEmpty(
  store: Store,
  config: Config,
  log: Log,
  tell: (line: string) => void = () => undefined,
): Promise<boolean> {
  if ((await hasStories(store.reading)) || (await hasOwnStaff(store.reading))) return false;
  tell('Loading the demo newsroom into the empty database…\n');
  await fillWithDemo(store, config, log);
  return true;
}

async function fillWithDemo(store: Store, config: Config, log: Log): Promise<void> {
  // Maps and charts load large libraries, which a portal with its own stories never needs.
  const { loadDemo } = await import('../intake/demo/load-demo.ts');
  const { keepDemoDatasets } = await import('../intake/demo/keep-demo-datasets.ts');
  const now = systemClock.now();
  // Datasets are read in separate processes, while this one generates the pictures.
  const datasets = keepDemoDatasets(store, config, now).catch((error: unknown) => {
    log.error({ err: error }, `a dataset of the demo is not there: ${messageOf(error)}`);
  });
  await loadDemo(store, now, log);
  await datasets;
}

/** Loads the demo's stories and data into a newly set up newsroom: it has its own people, and keeps its name. */
export async function loadDemoAfterSetUp(store: Store, config: Config, log: Log): Promise<void> {
  if (await hasStories(store.reading)) return;
  await fillWithDemo(store, config, log);
  await checkDemo(store, config, log);
  await screenDemo(store, log);
}

/** After its members exist: one of them binds the figures of the demo stories to data. */
export async function checkDemo(store: Store, config: Config, log: Log): Promise<void> {
  const { hasUnboundDemo } = await import('../intake/demo/demo-figures.queries.ts');
  if (!(await hasUnboundDemo(store.reading))) return;
  const { checkDemoFigures } = await import('../intake/demo/check-demo-figures.ts');
  await checkDemoFigures(store, config, systemClock.now(), log);
}

/** After its members exist: one of them decides hits of the demo's entities. */
export async function screenDemo(store: Store, log: Log): Promise<void> {
  const { hasUnscreenedDemo } = await import('../intake/demo/demo-entities.queries.ts');
  if (!(await hasUnscreenedDemo(store.reading))) return;
  const { screenDemoEntities } = await import('../intake/demo/screen-demo-entities.ts');
  await screenDemoEntities(store, systemClock.now(), log);
}

/**
 * The demo logins as lines to print, created if the demo newsroom has none yet; none, with existing ones closed, on a
 * portal that others can reach.
 */
export async function demoLogins(store: Store, config: Config, log: Log, wanted: boolean): Promise<string> {
  const { closeDemoMembers, findDemoLogins, makeDemoMembers, renewDemoPasswords } = await import(
    '../intake/demo/demo-members.ts'
  );
  if (asksTwoStep(config)) {
    await closeDemoMembers(store, systemClock.now(), log);
    return '';
  }
  if (!wanted) return '';
  const secrets = await beginWithSecrets(store, config);
  const now = systemClock.now();
  if (!(await makeDemoMembers(store, secrets.current, now))) await renewDemoPasswords(store, secrets, now);
  const logins = await findDemoLogins(store.reading, secrets.current);
  if (logins.length === 0) return '';
  const lines = logins.map(
    ({ role, email, password }) => `  ${role.padEnd(14)}${email.padEnd(30)}${password}`,
  );
  return ['Demo logins, while only this machine can reach the portal:', ...lines, ''].join('\n');
}
