// What a page of live coverage does besides: it hears of entries as they are written. Without it, it is reloaded.
import { liveCoverage } from './live/live-coverage.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-live]')) liveCoverage(place);
