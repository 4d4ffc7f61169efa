import { SECURITY_EVENTS } from '../../src/readers/accounts/security-events.ts';

/** The table of docs/security-log.md, from the one list of events. */
export function securityEventsTable(): string {
  const rows = Object.entries(SECURITY_EVENTS).map(
    ([event, { level, about }]) => `| \`${event}\` | ${level} | ${about} |`,
  );
  return ['| event | level | what happened |', '| --- | --- | --- |', ...rows].join('\n');
}
