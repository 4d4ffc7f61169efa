import type { Problem } from '../../errors.ts';
import { escapeHtml } from '../../stories/body-to-html.ts';
import type { Page } from './page.ts';

/** The error page for when nothing else can be rendered: one file, no styles, no database. */
export function plainErrorPage(problem: Problem, portalName: string): Page {
  const [name, message, advice] = [portalName, problem.message, problem.advice].map(escapeHtml);
  return {
    status: 503,
    type: 'text/html; charset=utf-8',
    text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${message} · ${name}</title></head><body><main><h1>${message}</h1><p>${advice}</p><p><a href="/">${name}</a></p></main></body></html>\n`,
    cacheTags: null,
  };
}
