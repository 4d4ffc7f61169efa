/** The debounce of a search, in milliseconds. */
const PAUSE = 180;

interface Found {
  readonly id: string;
  readonly label: string;
  readonly name: string | null;
  readonly about: string;
}

/**
 * Finds entities as a name is typed; without it the form is submitted and a page responds. `data-find` is the URL to
 * query. Results become buttons of the form `decide` labelled `data-find-take`, or links to `data-find-href`;
 * `data-find-none` is shown if there are none.
 */
export function findEntity(place: HTMLElement): void {
  const field = place.querySelector<HTMLInputElement>('input[type="search"]');
  const list = place.querySelector<HTMLElement>('[data-found]');
  const address = place.dataset.find;
  if (!field || !list || !address) return;
  let timer = 0;
  let asked = 0;

  const find = async () => {
    asked += 1;
    const mine = asked;
    const text = field.value.trim();
    if (text === '') {
      list.replaceChildren();
      return;
    }
    const url = new URL(address, location.href);
    url.searchParams.set('q', text);
    const found = await fetch(url, { headers: { Accept: 'application/json' } })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as { entities: Found[] }).entities : null))
      .catch(() => null);
    // Newer input has already been requested; without a response the button still works.
    if (mine === asked && found) list.replaceChildren(draw(found, place.dataset));
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void find(), PAUSE);
  });
}

function draw(found: readonly Found[], words: DOMStringMap): HTMLElement {
  if (found.length === 0) {
    const none = document.createElement('p');
    none.className = 'desk-note';
    none.textContent = words.findNone ?? '';
    return none;
  }
  const list = document.createElement('ul');
  list.className = 'ent-choices';
  for (const entity of found) {
    const item = document.createElement('li');
    const about = document.createElement('span');
    about.className = 'ent-about';
    about.textContent = [entity.name, entity.about].filter(Boolean).join(' · ');
    item.append(
      words.findHref ? linkTo(entity, words.findHref) : buttonFor(entity, words.findTake ?? ''),
      about,
    );
    list.append(item);
  }
  return list;
}

function linkTo(entity: Found, href: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href.replace('%7Bid%7D', entity.id);
  link.append(isolated(entity.label));
  return link;
}

function buttonFor(entity: Found, words: string): HTMLElement {
  const button = document.createElement('button');
  button.className = 'act quiet';
  button.type = 'submit';
  button.name = 'entity';
  button.value = entity.id;
  button.setAttribute('form', 'decide');
  const [before = '', after = ''] = words.split('{name}');
  button.append(before, isolated(entity.label), after);
  return button;
}

function isolated(text: string): HTMLElement {
  const part = document.createElement('bdi');
  part.textContent = text;
  return part;
}
