import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { LetterPage } from './LetterPage.tsx';
import type { Letter } from './letter.ts';

/** A letter as it is sent. */
export interface Composed {
  readonly text: string;
  readonly html: string;
}

const RIGHT_TO_LEFT = new Set(['ar']);

/** Makes the plain text and the HTML of a letter from the portal called `from`, with its `logo` where it has one. */
export function composeLetter(letter: Letter, from: string, logo: string | null = null): Composed {
  const direction = RIGHT_TO_LEFT.has(letter.language) ? 'rtl' : 'ltr';
  return {
    text: textOf(letter, from),
    html: `<!doctype html>${render(h(LetterPage, { letter, from, logo, direction }))}`,
  };
}

function textOf({ before, button, items, after, foot }: Letter, from: string): string {
  const blocks = [
    ...before,
    ...(button ? [`${button.text}:\n${button.href}`] : []),
    ...(items ?? []).map(({ title, href, text, about }) =>
      [title, ...(about ? [about] : []), ...(text ? [text] : []), href].join('\n'),
    ),
    ...after,
    `-- \n${[from, ...(foot ?? []).map(({ text, href }) => `${text}: ${href}`)].join('\n')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
