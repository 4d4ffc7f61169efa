import { Command } from 'commander';
import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { messageOf, Problem } from '../errors.ts';
import { examineReach, type Say } from './doctor-members.ts';
import { examineStore } from './doctor-store.ts';

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
    .addHelpText(
      'after',
      '\nIt changes nothing: a database of an older version stays as it is, and one that is in use is not looked into.',
    )
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
  await examine(say);
  const wrong = findings.filter(({ ok }) => !ok).length;
  if (wrong > 0) throw new Problem('unavailable', `${wrong} of ${findings.length} things are wrong.`);
}

async function examine(say: Say): Promise<void> {
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    say('settings', false, error instanceof Problem ? error.line : messageOf(error));
    return;
  }
  say('settings', true, `serves ${config.PUBLIC_URL}, shows times in ${config.PORTAL_ZONE}`);
  examineReach(config, say);
  await examineStore(config, systemClock.now(), say);
}
