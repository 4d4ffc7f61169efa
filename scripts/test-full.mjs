// `npm run test:full`: everything. `--only kill,journeys` runs parts of it. The summary is test-results/summary.json.
import { parseArgs } from 'node:util';
import { build, install } from './setup.mjs';
import { partNames, runParts } from './tests/run-parts.mjs';

const { only: named } = parseArgs({ options: { only: { type: 'string' } } }).values;
const only = named?.split(',').map((name) => name.trim()) ?? null;
const unknown = only?.find((name) => !partNames('full').includes(name));
if (unknown !== undefined) {
  process.stderr.write(`There is no part "${unknown}". There are: ${partNames('full').join(', ')}.\n`);
  process.exit(1);
}
install();
build();
process.exit((await runParts('full', { only })) ? 0 : 1);
