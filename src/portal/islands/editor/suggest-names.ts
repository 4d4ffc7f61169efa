import { addPlaces } from './add-places.ts';
import { element } from './ask.ts';
import { fieldOf } from './form-draft.ts';
import { type FoundName, isCalled, lookUp } from './named-fields.ts';
import type { WritingDesk } from './writing-desk.ts';

/** The debounce of a look-up, in milliseconds. */
const PAUSE = 180;

/** Suggests known topics, authors and places while a name is typed; and the topics the text is about. */
export function suggestNames(desk: WritingDesk): void {
  const { editing } = desk;
  const { root } = editing;
  for (const of of ['topics', 'authors', 'places'] as const) {
    const field = fieldOf(root, of === 'places' ? 'place' : of) as HTMLInputElement;
    const list = element('datalist', { id: `known-${of}` });
    root.append(list);
    field.setAttribute('list', list.id);
    let timer = 0;
    const offer = async () => {
      // With several names, the last one is being typed; the others come before it.
      const [before = '', typed = ''] =
        of === 'places' ? ['', field.value] : (/^(.*[,،、，;؛]\s*)?(.*)$/s.exec(field.value)?.slice(1) ?? []);
      if (typed.trim().length < 2) return;
      const found = await lookUp(namesAddress(root), {
        of,
        q: typed,
        language: fieldOf(root, 'language').value,
      });
      if (!found) return;
      const options = found.map(({ text }) => element('option', { value: before + text }));
      const name = typed.trim();
      if (of === 'places' && !found.some((one) => isCalled(one, name))) {
        options.push(
          element('option', { value: name, label: desk.words.placeChoice.replace('{name}', name) }),
        );
      }
      list.replaceChildren(...options);
    };
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void offer(), PAUSE);
    });
  }
  fieldOf(root, 'place').addEventListener('change', ({ target, isTrusted }) => {
    // The pause before saving looks up what may be half typed, and not a dateline yet.
    if (!isTrusted) return;
    const dateline = fieldOf(root, 'dateline');
    const { value } = target as HTMLInputElement;
    if (dateline.value === '' && value)
      dateline.value = value.toLocaleUpperCase(fieldOf(root, 'language').value);
  });
  addPlaces(desk, namesAddress(root));
  proposeTopics(desk);
}

function namesAddress(root: HTMLFormElement): string {
  return (JSON.parse(root.dataset.known ?? '{}') as { names: string }).names;
}

/** Topics named in the text, as buttons below the field; requested when the section is opened. */
function proposeTopics({ editing, words }: WritingDesk): void {
  const { root } = editing;
  const field = fieldOf(root, 'topics');
  const part = field.closest('details');
  const place = element('p', { class: 'writing-proposed' });
  field.after(place);
  const propose = async () => {
    const { headline, standfirst, language, topics } = editing.read();
    const text = [headline, standfirst, editing.editor.getText({ blockSeparator: '\n' })]
      .filter(Boolean)
      .join('\n');
    const body = new URLSearchParams({ text: text.slice(0, 100_000), language });
    const answer = await fetch(`/desk/stories/${editing.storyId}/propose`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
    }).catch(() => null);
    if (!answer?.ok) return;
    const { found } = (await answer.json()) as { found: FoundName[] };
    const fresh = found.filter(({ slug }) => !topics.some((topic) => topic.slug === slug));
    place.replaceChildren(...(fresh.length > 0 ? [`${words.proposed} `] : []));
    for (const { text: name } of fresh) {
      const button = element('button', { type: 'button', class: 'word' }, name);
      button.addEventListener('click', () => {
        field.value = [field.value.trim().replace(/[,،、，]$/, ''), name].filter(Boolean).join(', ');
        field.dispatchEvent(new Event('change', { bubbles: true }));
        button.remove();
      });
      place.append(button, ' ');
    }
  };
  part?.addEventListener('toggle', () => {
    if (part.open) void propose();
  });
}
