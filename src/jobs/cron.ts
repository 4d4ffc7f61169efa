const MINUTE_MS = 60_000;
/** A day and a minute: whatever comes round, has by then. */
const LOOK_AHEAD = 24 * 60 + 1;

/**
 * The first minute after `after` that `cron` names, in UTC. Our jobs come round by minute and hour, so the other three
 * of its five fields have to be `*`.
 */
export function nextTime(cron: string, after: Date): Date {
  const [minute = '', hour = '', ...rest] = cron.split(' ');
  if (rest.length !== 3 || rest.some((field) => field !== '*')) throw new Error(`"${cron}" names days.`);
  const begun = Math.floor(after.getTime() / MINUTE_MS);
  for (let ahead = 1; ahead <= LOOK_AHEAD; ahead += 1) {
    const at = new Date((begun + ahead) * MINUTE_MS);
    if (isIn(minute, at.getUTCMinutes()) && isIn(hour, at.getUTCHours())) return at;
  }
  throw new Error(`"${cron}" never comes.`);
}

function isIn(field: string, value: number): boolean {
  if (field === '*') return true;
  const [, every, at] = /^(?:\*\/([1-9]\d?)|(\d\d?))$/.exec(field) ?? [];
  if (every !== undefined) return value % Number(every) === 0;
  if (at === undefined) throw new Error(`"${field}" is no field of a cron.`);
  return value === Number(at);
}
