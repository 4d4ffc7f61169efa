import { figurePanels } from './figure.ts';
import { keepForOffline } from './offline.ts';
import { saveButtons } from './save.ts';
import { shareTools } from './share.ts';

for (const tools of document.querySelectorAll<HTMLElement>('[data-share]')) shareTools(tools);
const saves = document.forms.namedItem('s');
if (saves) saveButtons(saves);
const figured = document.querySelector('[data-figure], [data-live]')?.closest<HTMLElement>('.story, .body');
if (figured) figurePanels(figured);
keepForOffline();
