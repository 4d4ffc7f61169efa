import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { clientTypes } from './docs/client-types.ts';

// Writes the types of the API's client, which are not committed: the table of routes is, and they follow from it.
const FILE = 'client/api.generated.ts';
const text = await clientTypes();
// An unchanged file keeps its time, so that editors and type checks do not start again.
if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) writeFileSync(FILE, text);
