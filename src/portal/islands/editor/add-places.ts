import { element } from './ask.ts';
import { fieldOf } from './form-draft.ts';
import { type FoundName, isCalled, lookUp } from './named-fields.ts';
import type { WritingDesk } from './writing-desk.ts';

/** Lets the writer add an unknown place without leaving the page: with its country, below the field. */
export function addPlaces({ editing, words, say }: WritingDesk, names: string): void {
  const { root } = editing;
  const part = root.querySelector<HTMLDetailsElement>('[data-new-place]');
  const place = fieldOf(root, 'place') as HTMLInputElement;
  if (!part || place.matches(':disabled')) return;
  const country = fieldOf(root, 'newPlaceCountry');
  const coordinates = ['newPlaceLatitude', 'newPlaceLongitude'].map((name) => fieldOf(root, name));
  const value = (field: { value: string } | undefined) => field?.value.trim() ?? '';
  const button = element('button', { type: 'button', class: 'act quiet' }, words.placeAdd);
  const told = element('p', { class: 'wrong', role: 'alert' });
  const acts = element('div', { class: 'acts' });
  acts.append(button);
  part.append(acts, told);

  place.addEventListener('change', async ({ isTrusted }) => {
    // The pause before saving looks up what may be half typed, and not a place yet.
    if (!isTrusted) return;
    const name = value(place);
    const found =
      name && (await lookUp(names, { of: 'places', q: name, language: value(fieldOf(root, 'language')) }));
    if (name !== value(place)) return;
    const unknown = Array.isArray(found) && !found.some((one) => isCalled(one, name));
    part.open = unknown;
    told.textContent = '';
    if (unknown) say(words.placeUnknown.replace('{name}', name));
  });
  button.addEventListener('click', async () => {
    const name = value(place);
    const [latitude, longitude] = coordinates.map(value);
    const body = new URLSearchParams({
      name,
      language: value(fieldOf(root, 'language')),
      country: country.value,
      latitude: latitude ?? '',
      longitude: longitude ?? '',
    });
    button.disabled = true;
    const answer = await fetch('/desk/places', {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
    }).catch(() => null);
    button.disabled = false;
    const said = (await answer?.json().catch(() => null)) as
      | (FoundName & { error?: { message: string } })
      | null;
    if (!answer?.ok || !said) {
      told.textContent = said?.error?.message ?? words.placeFailed;
      return;
    }
    told.textContent = '';
    for (const field of [country, ...coordinates]) field.value = '';
    part.open = false;
    place.value = said.text;
    place.dispatchEvent(new Event('change', { bubbles: true }));
    const dateline = fieldOf(root, 'dateline');
    if (dateline.value === '') dateline.value = name.toLocaleUpperCase(value(fieldOf(root, 'language')));
    say(words.placeAdded.replace('{name}', name));
    place.focus();
  });
}
