import { Command } from 'commander';
import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { countStuck } from '../desk/schedule/due-stories.queries.ts';
import { messageOf, Problem } from '../errors.ts';
import { silentLog } from '../log.ts';
import { openStore, type Store } from '../store/database.ts';
import { storeHealth } from '../store/health.queries.ts';
import { examineMembers, examineReach, type Say } from './doctor-members.ts';

interface Finding {
  name: string;
  ok: boolean;
  says: string;
}

/** `sourceline doctor`: looks at this machine, the settings and the database, and says what is wrong. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Look at the machine, the settings and the database, and say what is wrong.')
    .option('--json', 'one object a line')
    .action(doctor);
}

async function doctor(options: { json?: boolean }): Promise<void> {
  const findings: Finding[] = [];
  const say: Say = (name, ok, says) => {
    findings.push({ name, ok, says });
    const line = options.json
      ? JSON.stringify({ name, ok, says })
      : `${ok ? 'ok   ' : 'WRONG'}  ${name}: ${says}`;
    process.stdout.write(`${line}\n`);
  };
  const major = Number(process.versions.node.split('.')[0]);
  say('node', major >= 20, `version ${process.versions.node}${major >= 20 ? '' : '; 20 or newer is needed'}`);
  await examineStore(say);
  const wrong = findings.filter(({ ok }) => !ok).length;
  if (wrong > 0) throw new Problem('unavailable', `${wrong} of ${findings.length} things are wrong.`);
}

async function examineStore(say: Say): Promise<void> {
  let store: Store;
  let config: Config;
  try {
    config = readConfig();
    say('settings', true, `serves ${config.PUBLIC_URL}, shows times in ${config.PORTAL_ZONE}`);
    examineReach(config, say);
    store = await openStore(config, silentLog);
  } catch (error) {
    say('database', false, error instanceof Problem ? error.line : messageOf(error));
    return;
  }
  try {
    const health = await storeHealth(store.reading, systemClock.now());
    say('database', true, `${store.kind}, version ${health.migration}, ${health.megabytes} MB`);
    say('stories', true, `${health.stories} published, ${health.waiting} waiting for their time`);
    const stuck = await countStuck(store.reading, systemClock.now());
    say('schedule', stuck === 0, `${stuck} scheduled stories did not go out at their time`);
    say(
      'revisions',
      health.withoutRevision === 0,
      `${health.withoutRevision} stories without their revision`,
    );
    await examineMembers(store, config, systemClock.now(), say);
    say('slugs', health.shadowedSlugs === 0, `${health.shadowedSlugs} old addresses hidden by a newer story`);
  } finally {
    await store.close();
  }
}
