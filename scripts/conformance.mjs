// `npm run conformance`: the real corpora, in two lanes, for there are two cores; then what is timed, by itself.
import { run, runTogether } from './setup.mjs';

const parts = (...names) => [
  ...['npx', 'tsx', 'tests/conformance/run.ts'],
  ...names.flatMap((name) => ['--part', name]),
  ...process.argv.slice(2),
];
await runTogether(
  parts('stories', 'search', 'lists', 'unseen', 'names', 'quantities', 'figures', 'events'),
  parts('screening'),
);
const [command, ...args] = parts('typing');
run(command, args);
