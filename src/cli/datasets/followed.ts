import { Command } from 'commander';
import { listFollowed } from '../../desk/following/followed.queries.ts';
import type { Followed } from '../../desk/following/followed.ts';
import { onNewsroom } from '../on-newsroom.ts';

/** `sourceline datasets followed`: the addresses that are followed, and which of them fail. */
export function followedDatasetsCommand(): Command {
  return new Command('followed')
    .description(
      'List the addresses that datasets follow: when each was fetched, and since when and why it fails.',
    )
    .option('--failing', 'those alone that fail')
    .option('--json', 'one object a line')
    .action(({ failing, json }: { failing?: boolean; json?: boolean }) =>
      onNewsroom(async (store) => {
        const all = await listFollowed(store.reading);
        const shown = failing ? all.filter(({ failingSince }) => failingSince !== null) : all;
        if (shown.length === 0 && !json)
          process.stderr.write(`No address ${failing ? 'fails' : 'is followed'}.\n`);
        for (const one of shown)
          process.stdout.write(`${json ? JSON.stringify(dataOf(one)) : lineOf(one)}\n`);
      }),
    );
}

function lineOf({ slug, every, address, pausedAt, failingSince, problem, fetchedAt }: Followed): string {
  const day = (at: Date) => at.toISOString().slice(0, 16).replace('T', ' ');
  const state = pausedAt
    ? 'paused'
    : failingSince
      ? `failing since ${day(failingSince)}: ${problem}`
      : fetchedAt
        ? `fetched ${day(fetchedAt)}`
        : 'not fetched yet';
  return `${slug.padEnd(32)} ${every.padEnd(6)} ${state}  ${address}`;
}

/** A followed address in JSON. */
function dataOf(followed: Followed) {
  const { slug, address, connector, every, outcome, problem, failures } = followed;
  const { pausedAt, fetchedAt, changedAt, failingSince, nextAt } = followed;
  const state = { outcome, problem: problem || null, failures };
  return { slug, address, connector, every, pausedAt, fetchedAt, changedAt, failingSince, nextAt, ...state };
}
