import { SETTINGS } from '../../src/config.ts';
import { NEWSROOM_SETTINGS } from '../../src/newsroom-settings.ts';

/** docs/settings.md, from the tables of settings. */
export function settingsPage(): string {
  const infrastructure = Object.entries(SETTINGS).filter(([name]) => !(name in NEWSROOM_SETTINGS));
  const rows = infrastructure.map(([name, setting]) => {
    const secret = 'secret' in setting ? ' **Secret.**' : '';
    return `| \`${name}\` | ${standardOf(setting.standard)} | ${setting.about}${secret} |`;
  });
  const ofNewsroom = Object.entries(NEWSROOM_SETTINGS).map(
    ([name, { key, standard, label, about }]) =>
      `| ${label} | \`${key}\` | \`${name}\` | ${standardOf(standard)} | ${about} |`,
  );
  return `# Settings

Generated from \`src/newsroom-settings.ts\` and \`src/config.ts\` by \`npm run docs\`.

## Of the newsroom

Administrators change these at \`/desk/settings\`, or through the API at \`/api/v1/desk/settings\`. A change is live at once in every process; the page and the audit log show who made it, and one button undoes it. An environment variable wins over the desk: its field is then disabled and names the variable. In the environment, a list has commas between, and a switch is \`yes\` or \`no\`. A picture is the id it has in the media library, there and in the API; the page uploads it.

| setting | in the API | environment | default | what it does |
| --- | --- | --- | --- | --- |
${ofNewsroom.join('\n')}

## Of the program

Each is an environment variable, read once at the start; an empty value counts as left out. A wrong one stops the program with a line that names it.

| setting | default | what it does |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function standardOf(standard: string | null): string {
  return standard === null ? 'none' : `\`${standard}\``;
}
