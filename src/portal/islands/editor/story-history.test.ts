import { toggleMark } from '@tiptap/pm/commands';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { EditorState, type Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHOLE } from '../../../../tests/depth.ts';
import { StoryHistory } from './story-history.ts';
import { storySchema } from './story-schema.ts';

const schema = storySchema();
const plugins = StoryHistory.config.addProseMirrorPlugins?.call({} as never) as Plugin[];

/** A pause in typing that starts a new undo step. */
const PAUSE = 600;

/** A user of the editor: what a view does with keys and transactions, without a page. */
class Typist {
  state = EditorState.create({
    doc: schema.nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph' }] }),
    plugins,
  });
  #now = 1_000_000;
  #isPressing = false;

  onWritten: ((doc: Node) => void) | undefined;

  readonly dispatch = (tr: Transaction) => {
    // A transaction based on another state is refused, as a view refuses it.
    this.state = this.state.apply(tr.setTime(this.#now));
    if (tr.docChanged && !this.#isPressing) this.onWritten?.(this.state.doc);
  };

  pause(milliseconds: number): void {
    this.#now += milliseconds;
  }

  type(text: string): void {
    for (const letter of text) this.dispatch(this.state.tr.insertText(letter));
  }

  choose(from: number, to: number): void {
    const { doc } = this.state;
    const [a, b] = [from % (doc.content.size + 1), to % (doc.content.size + 1)];
    this.dispatch(this.state.tr.setSelection(TextSelection.between(doc.resolve(a), doc.resolve(b))));
  }

  mark(name: string): void {
    toggleMark(schema.marks[name] as never)(this.state, this.dispatch);
  }

  paste(words: readonly string[]): void {
    const paragraphs = words.map((text) => schema.node('paragraph', null, schema.text(text)));
    const slice = Slice.maxOpen(Fragment.from(paragraphs));
    this.dispatch(this.state.tr.replaceSelection(slice).setMeta('paste', true).setMeta('uiEvent', 'paste'));
  }

  remove(): void {
    if (!this.state.selection.empty) this.dispatch(this.state.tr.deleteSelection());
  }

  /** Presses a key with Ctrl, and Shift; whether the editor handled it. `code` is the label of the key. */
  press(key: string, shift = false, code = key): boolean {
    const keyCode = code.toUpperCase().charCodeAt(0);
    const event = { key, keyCode, ctrlKey: true, shiftKey: shift, altKey: false, metaKey: false };
    this.#isPressing = true;
    const took = plugins.some((plugin) =>
      plugin.props.handleKeyDown?.call(plugin, this as unknown as EditorView, event as KeyboardEvent),
    );
    this.#isPressing = false;
    return took;
  }

  /** Chooses Undo or Redo from the browser's menu. */
  menu(inputType: string): boolean {
    let stopped = false;
    const event = { inputType, preventDefault: () => (stopped = true) };
    for (const plugin of plugins) {
      const { beforeinput } = plugin.props.handleDOMEvents ?? {};
      beforeinput?.call(plugin, this as unknown as EditorView, event as unknown as InputEvent);
    }
    return stopped;
  }

  get text(): string {
    return this.state.doc.textBetween(0, this.state.doc.content.size, '\n');
  }
}

describe('undo and redo', () => {
  it.each([
    ['Ctrl+Z and Ctrl+Shift+Z', (one: Typist) => one.press('z'), (one: Typist) => one.press('Z', true)],
    ['Ctrl+Z and Ctrl+Y', (one: Typist) => one.press('z'), (one: Typist) => one.press('y')],
    ['Caps Lock', (one: Typist) => one.press('Z'), (one: Typist) => one.press('z', true)],
    [
      'a Russian keyboard',
      (one: Typist) => one.press('я', false, 'z'),
      (one: Typist) => one.press('Я', true, 'z'),
    ],
    [
      'the browser’s menu',
      (one: Typist) => one.menu('historyUndo'),
      (one: Typist) => one.menu('historyRedo'),
    ],
  ])('take back and bring back what was written before each pause: %s', (_keys, undo, redo) => {
    const typist = new Typist();
    for (const words of ['One. ', 'Two. ', 'Three.']) {
      typist.type(words);
      typist.pause(PAUSE);
    }
    const seen = [typist.text];
    for (let times = 0; times < 3; times += 1) {
      expect(undo(typist)).toBe(true);
      seen.push(typist.text);
      typist.pause(PAUSE);
    }
    expect(seen).toEqual(['One. Two. Three.', 'One. Two. ', 'One. ', '']);
    for (const words of ['One. ', 'One. Two. ', 'One. Two. Three.']) {
      expect(redo(typist)).toBe(true);
      expect(typist.text).toBe(words);
      typist.pause(PAUSE);
    }
  });

  it('bring back a text that was deleted and saved', () => {
    const typist = new Typist();
    typist.type('All that was written.');
    typist.pause(PAUSE);
    typist.choose(0, 1_000_000 * (typist.state.doc.content.size + 1) - 1);
    typist.remove();
    expect(typist.text).toBe('');
    typist.pause(60_000);
    typist.press('z');
    expect(typist.text).toBe('All that was written.');
  });
});

type Act =
  | { readonly kind: 'type' | 'mark'; readonly text: string }
  | { readonly kind: 'paste'; readonly words: readonly string[] }
  | { readonly kind: 'choose'; readonly from: number; readonly to: number }
  | { readonly kind: 'remove' | 'pause' | 'undo' | 'redo' };

const words = fc.string({
  minLength: 1,
  maxLength: 6,
  unit: fc.constantFrom('a', 'б', '中', ' ', 'ع', '5', '.'),
});
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), text: words }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('paste' as const),
      words: fc.array(words, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      text: fc.constantFrom('bold', 'italic', 'code'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('choose' as const), from: fc.nat(200), to: fc.nat(200) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('pause' as const, 'undo' as const, 'undo' as const, 'redo' as const),
    }),
  },
);

/** An earlier text: its predecessor, and whether a pause followed it. */
interface Text {
  readonly doc: Node;
  readonly before: readonly Text[];
  paused: boolean;
}

/**
 * What undo and redo should do. The position may be any of several identical texts, such as before a word was marked
 * and after the mark was removed. What was undone is lost once something else is written.
 */
class Model {
  #at: readonly Text[];
  #undone: (readonly Text[])[] = [];

  constructor(doc: Node) {
    this.#at = [{ doc, before: [], paused: true }];
  }

  written(doc: Node): void {
    this.#undone = [];
    this.#at = [{ doc, before: this.#at, paused: false }];
  }

  paused(): void {
    for (const text of this.#at) text.paused = true;
  }

  /** Undo leads to an earlier text, and no further than the last pause before what it undoes. */
  undone(doc: Node, took: boolean): void {
    if (!took) {
      expect(this.#at.some(({ before }) => before.length === 0)).toBe(true);
      return;
    }
    const found = new Set<Text>();
    const seen = new Set<Text>();
    const look = (text: Text) => {
      if (seen.has(text)) return;
      seen.add(text);
      if (text.doc.eq(doc)) found.add(text);
      if (!text.paused) text.before.forEach(look);
    };
    for (const { before } of this.#at) before.forEach(look);
    expect([...found], 'a text there was').not.toEqual([]);
    this.#undone.push(this.#at);
    // What is written next starts a new step. Only one of these is the editor's position: none of them is changed.
    this.#at = [...found].map((text) => ({ ...text, paused: true }));
  }

  /** Redo leads to where undo came from. */
  redone(doc: Node, took: boolean): void {
    const from = this.#undone.pop();
    expect(took).toBe(from !== undefined);
    if (from) this.#at = from.filter((text) => text.doc.eq(doc));
    expect(this.#at, 'where undo came from').not.toEqual([]);
  }
}

function run(acts: readonly Act[]): void {
  const typist = new Typist();
  const model = new Model(typist.state.doc);
  typist.onWritten = (doc) => model.written(doc);
  for (const one of acts) {
    switch (one.kind) {
      case 'type':
        typist.type(one.text);
        break;
      case 'mark':
        typist.mark(one.text);
        break;
      case 'paste':
        typist.paste(one.words);
        break;
      case 'choose':
        typist.choose(one.from, one.to);
        break;
      case 'remove':
        typist.remove();
        break;
      case 'pause':
        typist.pause(PAUSE);
        model.paused();
        break;
      case 'undo': {
        const took = typist.press('z');
        model.undone(typist.state.doc, took);
        break;
      }
      case 'redo': {
        const took = typist.press('y');
        model.redone(typist.state.doc, took);
      }
    }
    typist.state.doc.check();
  }
  // And all the way back, and forward again.
  const last = typist.state.doc;
  let back = 0;
  while (typist.press('z')) back += 1;
  expect(typist.text).toBe('');
  while (back > 0 && typist.press('y')) back -= 1;
  expect(typist.state.doc.toJSON()).toEqual(last.toJSON());
}

it('lead to the beginning where several texts on the way were the same', () => {
  const acts = ['type', 'choose', 'remove', 'type', 'undo', 'redo', 'undo', 'undo', 'type'].map((kind) => ({
    kind,
    text: 'a',
    from: 14,
    to: 0,
  }));
  run(acts as unknown as readonly Act[]);
});

it('are as a model of them says, whatever is typed, pasted, marked and left for a while', () => {
  fc.assert(fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), run), {
    numRuns: WHOLE ? 2_000 : 150,
  });
});
