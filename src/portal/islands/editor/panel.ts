import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Editing } from './editing.ts';
import { fieldOf } from './form-draft.ts';
import { placesOf } from './text-places.ts';

/** How long to wait after a keystroke before reading the text again, in milliseconds. */
const PAUSE = 200;

interface Read {
  readonly figures: readonly {
    readonly place: string;
    readonly mark: string;
    readonly word: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly html: string;
}

const MARKED = new PluginKey<DecorationSet>('figures');

/** Shows the findings in the text beside it, and marks its figures: both are updated at each pause. */
export function showPanel(editing: Editing): void {
  const panel = document.querySelector<HTMLElement>('aside[data-panel]');
  if (!panel) return;
  const { editor, root, storyId } = editing;
  editor.registerPlugin(markedFigures());
  let timer = 0;
  let asking: AbortController | null = null;

  const read = async () => {
    asking?.abort();
    const own = new AbortController();
    asking = own;
    const { doc } = editor.state;
    const answer = await fetch(`/desk/stories/${storyId}/reading${location.search}`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ copy: JSON.stringify(editing.read()) }),
      signal: own.signal,
    }).catch(() => null);
    if (own.signal.aborted) return;
    const data = answer?.ok ? ((await answer.json().catch(() => null)) as Read | null) : null;
    if (own.signal.aborted) return;
    if (!data) {
      panel.dataset.state = 'failed';
      say(panel, panel.dataset.failed ?? '');
      return;
    }
    delete panel.dataset.state;
    draw(panel, data.html);
    // Later changes are read at the next pause: the positions have moved.
    if (editor.state.doc.eq(doc)) mark(editing, doc, data.figures);
  };
  editing.onChange(() => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void read(), PAUSE);
  });
  panel.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-start]') : null;
    if (button) select(editing, button);
    const link = target instanceof Element ? target.closest<HTMLElement>('button[data-link]') : null;
    if (link) putLink(editing, link.dataset.link ?? '', link.dataset.headline ?? '');
  });
  root.addEventListener('submit', () => asking?.abort());
  void read();
}

/** A group of blocks of one kind: it is left alone while a reason is typed in it. */
const KIND = '.blocks-kind[data-kind]';

/** Redraws the panel without disturbing keyboard focus, open sections or typed text in it. */
function draw(panel: HTMLElement, html: string): void {
  const focused = panel.contains(document.activeElement)
    ? [...panel.querySelectorAll('a, button, summary')].indexOf(document.activeElement as Element)
    : -1;
  const { scrollTop } = panel;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const before = panel.querySelector('.blocks-summary')?.textContent ?? '';
  redraw(panel, parsed.body, keptOf(panel, parsed.body));
  panel.scrollTop = scrollTop;
  if (focused >= 0) panel.querySelectorAll<HTMLElement>('a, button, summary')[focused]?.focus();
  const summary = panel.querySelector('.blocks-summary')?.textContent ?? '';
  if (summary !== before) say(panel, summary);
}

/** Each open part and the elements around one, by the node it replaces in the fresh panel. */
function keptOf(panel: HTMLElement, fresh: HTMLElement): ReadonlyMap<ChildNode, Element> {
  const kept = new Map<ChildNode, Element>();
  for (const open of panel.querySelectorAll(`${KIND}:has(details[open])`)) {
    const kind = open.getAttribute('data-kind');
    const now = [...fresh.querySelectorAll(KIND)].find((one) => one.getAttribute('data-kind') === kind);
    let [mine, theirs]: [Element | null, Element | null] = [open, now ?? null];
    while (mine && theirs && theirs !== fresh) {
      kept.set(theirs, mine);
      [mine, theirs] = [mine.parentElement, theirs.parentElement];
    }
  }
  return kept;
}

/**
 * Replaces the children of `old` with those of `fresh`; kept nodes are never removed, so that focus and scroll position
 * survive.
 */
function redraw(old: Element, fresh: Element, kept: ReadonlyMap<ChildNode, Element>): void {
  const staying = new Set<ChildNode>(kept.values());
  for (const child of [...old.childNodes]) if (!staying.has(child)) child.remove();
  let next = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    const mine = kept.get(child);
    if (!mine || mine.parentElement !== old) old.insertBefore(child, next);
    else {
      if (!mine.matches(KIND)) redraw(mine, child as Element, kept);
      next = mine.nextSibling;
    }
  }
}

/** Announces one line politely. */
function say(panel: HTMLElement, text: string): void {
  let line = panel.parentElement?.querySelector<HTMLElement>('.reads-said');
  if (!line) {
    line = document.createElement('p');
    line.className = 'reads-said unseen';
    line.setAttribute('role', 'status');
    panel.after(line);
  }
  line.textContent = text;
}

function mark({ editor }: Editing, doc: Node, figures: Read['figures']): void {
  const place = placesOf(doc);
  const decorations = figures.flatMap(({ place: part, start, end, mark: sign, word }) => {
    if (part !== 'text') return [];
    const from = place(start);
    const to = place(end);
    if (from === null || to === null || from >= to) return [];
    return [Decoration.inline(from, to, { class: `figure ${sign}`, title: word })];
  });
  const set = DecorationSet.create(doc, decorations);
  editor.view.dispatch(editor.state.tr.setMeta(MARKED, set).setMeta('addToHistory', false));
}

function markedFigures(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: MARKED,
    state: {
      init: () => DecorationSet.empty,
      apply: (change, set) => change.getMeta(MARKED) ?? set.map(change.mapping, change.doc),
    },
    props: { decorations: (state) => MARKED.getState(state) },
  });
}

/** Selects the words of a figure, in the text or in its field. */
function select({ editor, root }: Editing, { dataset, textContent }: HTMLElement): void {
  const [start, end] = [Number(dataset.start), Number(dataset.end)];
  if (dataset.place === 'headline' || dataset.place === 'standfirst') {
    const field = fieldOf(root, dataset.place) as HTMLInputElement | HTMLTextAreaElement;
    const words = textContent ?? '';
    // Extra spaces in the field do not matter.
    const at = field.value.slice(start, end) === words ? start : field.value.indexOf(words);
    field.focus();
    if (at >= 0) field.setSelectionRange(at, at + words.length);
    return;
  }
  const place = placesOf(editor.state.doc);
  const from = place(start);
  const to = place(end);
  if (from === null || to === null) return;
  editor.chain().setTextSelection({ from, to }).scrollIntoView().focus().run();
}

/** Links the selected words to another story, or inserts its headline as a link. */
function putLink({ editor }: Editing, href: string, headline: string): void {
  const mark = { type: 'link', attrs: { href } };
  const { empty } = editor.state.selection;
  if (empty)
    editor
      .chain()
      .focus()
      .insertContent({ type: 'text', text: headline, marks: [mark] })
      .run();
  else editor.chain().focus().setMark('link', { href }).run();
}
