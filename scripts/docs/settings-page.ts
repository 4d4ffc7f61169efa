import { SETTINGS } from '../../src/config.ts';

/** docs/settings.md, from the one table of settings. */
export function settingsPage(): string {
  const rows = Object.entries(SETTINGS).map(([name, setting]) => {
    const standard = setting.standard === null ? 'none' : `\`${setting.standard}\``;
    const secret = 'secret' in setting ? ' **Secret.**' : '';
    return `| \`${name}\` | ${standard} | ${setting.about}${secret} |`;
  });
  return `# Settings

Generated from \`src/config.ts\` by \`npm run docs\`. Every setting is an environment variable; an empty value counts as left out. A wrong one stops the program with a line that names it.

| setting | default | what it does |
| --- | --- | --- |
${rows.join('\n')}
`;
}
