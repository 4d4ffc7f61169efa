import { cutAsShown, PRESENTATION_SHOWN } from '../../../stories/presentation.ts';
import { fieldOf } from './form-draft.ts';
import type { WritingDesk } from './writing-desk.ts';

/** Counts the characters of headlines, and previews the story as a search result and as a card. */
export function headlinePreview({ editing, words }: WritingDesk): void {
  const { root } = editing;
  const shownOf = { headline: PRESENTATION_SHOWN.searchTitle, ...PRESENTATION_SHOWN };
  const counted = Object.entries(shownOf).map(([name, most]) => {
    const field = fieldOf(root, name);
    const counter = document.createElement('p');
    counter.className = 'writing-count';
    field.after(counter);
    return () => {
      const length = [...field.value.trim()].length;
      const said = words.count.replace('{count}', String(length)).replace('{most}', String(most));
      counter.textContent = name === 'headline' ? said : `${length} / ${most}`;
      // The hint of an empty field says the same.
      counter.hidden = name !== 'headline' && length === 0;
      counter.toggleAttribute('data-over', length > most);
    };
  });
  const heading = document.querySelector<HTMLElement>('main h1');
  const afterTitle = document.title.slice(heading?.textContent?.length ?? 0);
  const put = (name: string, text: string) => {
    for (const place of root.querySelectorAll<HTMLElement>(`[data-preview="${name}"]`))
      place.textContent = text;
  };
  const value = (name: string) => fieldOf(root, name).value.trim();
  const show = () => {
    for (const count of counted) count();
    const title = value('headline') || words.untitled;
    const standfirst = value('standfirst');
    if (heading) heading.textContent = title;
    document.title = title + afterTitle;
    const { searchTitle, searchDescription } = PRESENTATION_SHOWN;
    put('headline', value('teaserHeadline') || title);
    put('search-headline', cutAsShown(value('searchTitle') || title, searchTitle));
    put('standfirst', standfirst);
    put(
      'description',
      cutAsShown(
        value('searchDescription') || standfirst || editing.editor.getText().slice(0, 400),
        searchDescription,
      ),
    );
  };
  for (const name of [...Object.keys(shownOf), 'standfirst']) {
    fieldOf(root, name).addEventListener('input', show);
  }
  root.querySelector('[data-previews]')?.addEventListener('toggle', show);
  show();
}
