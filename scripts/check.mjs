// `npm run check`: all that is found without running the program, in two lanes, for there are two cores.
import { runTogether } from './setup.mjs';

await runTogether(['npm', 'run', '--silent', 'check:program'], ['npm', 'run', '--silent', 'check:beside-it']);
