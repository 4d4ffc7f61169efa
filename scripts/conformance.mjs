// `npm run conformance`: the real corpora, in two lanes, for there are two cores; then what is timed, by itself.
import { run, runTogether } from './setup.mjs';

const part = (name) => ['npx', 'tsx', 'tests/conformance/run.ts', '--part', name, ...process.argv.slice(2)];
await runTogether(part('stories'), part('names'));
const [command, ...args] = part('typing');
run(command, args);
