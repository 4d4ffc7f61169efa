// The script of live pages: it receives entries as they are written. Without it, the page is reloaded.
import { liveCoverage } from './live/live-coverage.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-live]')) liveCoverage(place);
