import { fieldOf } from './form-copy.ts';
import type { WritingDesk } from './writing-desk.ts';

/** How many characters of a headline a search engine shows, about. */
const SEARCH_SHOWS = 65;
/** Of a description. */
const DESCRIPTION_SHOWS = 155;

/** Counts the headline, and shows how the story will stand in a search engine and on a card. */
export function headlinePreview({ editing, words }: WritingDesk): void {
  const { root } = editing;
  const headline = fieldOf(root, 'headline');
  const counter = document.createElement('p');
  counter.className = 'writing-count';
  headline.after(counter);
  const heading = document.querySelector<HTMLElement>('main h1');
  const afterTitle = document.title.slice(heading?.textContent?.length ?? 0);
  const shown = (name: string) => root.querySelectorAll<HTMLElement>(`[data-preview="${name}"]`);
  const put = (name: string, text: string) => {
    for (const place of shown(name)) place.textContent = text;
  };
  const show = () => {
    const title = headline.value.trim();
    const standfirst = fieldOf(root, 'standfirst').value.trim();
    const length = [...title].length;
    counter.textContent = words.count
      .replace('{count}', String(length))
      .replace('{most}', String(SEARCH_SHOWS));
    counter.toggleAttribute('data-over', length > SEARCH_SHOWS);
    if (heading) heading.textContent = title || words.untitled;
    document.title = (title || words.untitled) + afterTitle;
    put('headline', title || words.untitled);
    put('search-headline', cut(title || words.untitled, SEARCH_SHOWS));
    put('standfirst', standfirst);
    put('description', cut(standfirst || editing.editor.getText().slice(0, 400), DESCRIPTION_SHOWS));
  };
  headline.addEventListener('input', show);
  fieldOf(root, 'standfirst').addEventListener('input', show);
  root.querySelector('[data-previews]')?.addEventListener('toggle', show);
  show();
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
