import { shareTools } from './share.ts';

for (const tools of document.querySelectorAll<HTMLElement>('[data-share]')) shareTools(tools);
