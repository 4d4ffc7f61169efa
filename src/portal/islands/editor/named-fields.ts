import type { Draft } from '../../../desk/draft.ts';
import type { NamedRef } from '../../../stories/story.ts';
import type { EditorWords } from '../../desk/writing/editor-words.ts';
import { namesLine } from '../../desk/writing/lines.ts';
import { element } from './ask.ts';
import { fieldOf, type NamedFields } from './form-draft.ts';

/** A result of a look-up. */
export interface FoundName extends NamedRef {
  /** Its name in the story's language. */
  readonly text: string;
  /** For a source: its name if it is already known; null if it would be new. */
  readonly known?: string | null;
}

/** Asks the desk what has a name; null if it does not respond. */
export async function lookUp(
  address: string,
  query: Readonly<Record<string, string>>,
): Promise<FoundName[] | null> {
  const url = new URL(address, location.href);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  return fetch(url, { headers: { Accept: 'application/json' } })
    .then(async (answer) => (answer.ok ? ((await answer.json()) as { found: FoundName[] }).found : null))
    .catch(() => null);
}

/** Whether something has exactly this name, in any language. */
export function isCalled({ slug, names }: FoundName, text: string): boolean {
  const small = text.toLowerCase();
  return slug === small || Object.values(names).some((name) => name.toLowerCase() === small);
}

/** Watches the fields that refer to things by name: values are looked up, and `told` is called with the result. */
export function followNames(
  form: HTMLFormElement,
  address: string,
  draft: Draft,
  words: EditorWords,
  told: () => void,
): { readonly named: NamedFields; fill(draft: Draft): void; ready(): Promise<void> } {
  const fields = new Set<Element>();
  const looking = new Set<Promise<void>>();
  const named: NamedFields = { topics: [], authors: [], placeSlug: null, newSource: null };
  const fill = ({ topics, authors, placeSlug }: Draft) => {
    Object.assign(named, { topics, authors, placeSlug, newSource: null });
  };
  fill(draft);
  const language = () => fieldOf(form, 'language').value;
  const follow = (name: string, resolve: (text: string) => Promise<Partial<NamedFields> | null>) => {
    const field = fieldOf(form, name);
    let asked = 0;
    const look = async (text: string) => {
      asked += 1;
      const mine = asked;
      const found = await resolve(text);
      if (mine !== asked || !found) return;
      Object.assign(named, found);
      told();
    };
    fields.add(field);
    field.addEventListener('change', () => {
      const search = look(field.value.trim()).finally(() => looking.delete(search));
      looking.add(search);
    });
  };
  for (const of of ['topics', 'authors'] as const) {
    follow(of, async (text) => {
      if (text === namesLine(named[of], language())) return null;
      if (text === '') return { [of]: [] };
      const found = await lookUp(address, { of, q: text, language: language(), whole: 'yes' });
      return found && { [of]: found.map(({ slug, names }) => ({ slug, names })) };
    });
  }
  follow('place', async (text) => {
    if (text === '') return { placeSlug: null };
    const found = await lookUp(address, { of: 'places', q: text, language: language() });
    const exact = found?.find((one) => isCalled(one, text));
    return found && { placeSlug: exact?.slug ?? null };
  });
  const sayKnown = knownSaid(fieldOf(form, 'newSource'), words);
  follow('newSource', async (text) => {
    sayKnown(null);
    if (text === '') return { newSource: null };
    const found = await lookUp(address, { of: 'sources', q: text });
    const [source] = found ?? [];
    // A known source has its own terms: it is selected, not added again.
    if (source?.known) sayKnown({ slug: source.slug, name: source.known });
    return found && { newSource: source && !source.known ? source.slug : null };
  });
  const ready = async () => {
    // A field that still has the focus has not fired a change event.
    const now = document.activeElement;
    if (now && fields.has(now)) now.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.all(looking);
  };
  return { named, fill, ready };
}

/** Says below the field of a new source that it is already known, with a link to its terms; or removes that. */
function knownSaid(
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  words: EditorWords,
): (known: { slug: string; name: string } | null) => void {
  const line = element('p', { class: 'wrong', id: 'new-source-known', role: 'alert' });
  return (known) => {
    line.remove();
    field.removeAttribute('aria-invalid');
    if (!known) return;
    const link = element('a', { href: `/desk/sources/${known.slug}` }, words.sourceKnownTo);
    line.replaceChildren(`${words.sourceKnown.replace('{name}', known.name)} `, link);
    field.setAttribute('aria-invalid', 'true');
    field.after(line);
  };
}
