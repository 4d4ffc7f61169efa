import { cruiseRooms, sourceFiles } from './rooms.ts';

// A version of TypeScript that dependency-cruiser cannot read makes it see nothing and find nothing:
// what it saw is counted against the files that are there.
const { modules, summary } = await cruiseRooms();
const seen = new Set(modules.map(({ source }) => source));
const unseen = sourceFiles().filter((file) => !seen.has(file));
const imports = modules.flatMap(({ source, dependencies }) =>
  source.startsWith('src/') ? dependencies : [],
);

for (const { rule, from, to } of summary.violations) {
  const comment = summary.ruleSetUsed?.forbidden?.find(({ name }) => name === rule.name)?.comment ?? '';
  console.error(`${rule.name}: ${from} -> ${to}\n    ${comment}`);
}
for (const file of unseen) console.error(`not seen by dependency-cruiser: ${file}`);
if (imports.length === 0) console.error('dependency-cruiser saw no import at all');
if (summary.violations.length > 0 || unseen.length > 0 || imports.length === 0) process.exit(1);
console.log(`rooms: ${seen.size} modules and ${imports.length} imports seen, one direction`);
