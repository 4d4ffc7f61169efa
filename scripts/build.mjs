// `npm run build`: dist/client (styles, script, fonts), dist/sourceline.mjs (the program), its messages, the database it begins from,
// and the pictures and datasets of the demo newsroom.
import { mkdirSync, rmSync } from 'node:fs';
import { buildCatalogue } from './build-catalogue.mjs';
import { buildClient } from './build-client.mjs';
import { buildDatabase } from './build-database.mjs';
import { buildDatasets } from './build-datasets.mjs';
import { buildPictures } from './build-pictures.mjs';
import { buildServer } from './build-server.mjs';
import { ROOT } from './setup.mjs';

const started = Date.now();
rmSync(`${ROOT}dist`, { recursive: true, force: true });
mkdirSync(`${ROOT}dist`, { recursive: true });
await buildClient();
await buildServer();
buildCatalogue();
await buildDatabase();
await buildPictures();
await buildDatasets();
process.stdout.write(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
