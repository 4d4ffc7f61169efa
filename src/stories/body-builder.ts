import { refusal } from '../words/refusal.ts';
import type { Block, EmbedAttrs, FigureAttrs, Mark } from './body.ts';
import { cellOf, type Frame, type Holder, listOf, tableSays } from './body-frames.ts';
import { cleanText } from './clean-text.ts';
import { InlineRuns } from './inline-runs.ts';
import { splitCaption } from './split-caption.ts';

/** Maximum nesting of lists, quotes and tables; deeper ones are unwrapped. */
const DEEPEST = 12;
const MOST_NODES = 50_000;

/** Builds a story's blocks while walking over markup: every `open…` needs one `close`. */
export class BodyBuilder {
  readonly #doc: Holder = { kind: 'doc', blocks: [] };
  readonly #frames: Frame[] = [this.#doc];
  readonly #inline = new InlineRuns();
  #heading: 2 | 3 | 4 | null = null;
  #code: string | null = null;
  #nodes = 0;

  /** Adds text to the open paragraph, heading, code or caption. */
  text(raw: string): void {
    const text = cleanText(raw);
    const top = this.#top();
    if (top.kind === 'caption') {
      top.text += text;
      return;
    }
    if (top.kind === 'nothing') return;
    if (this.#code !== null) {
      this.#code += text;
      return;
    }
    if (!this.#inline.adds(text)) return;
    if (top.kind === 'list') this.#frames.push({ kind: 'item', blocks: [], implied: true });
    this.#count();
    this.#inline.add(text);
  }

  /** Marks what follows; null for an element whose mark is dropped. */
  pushMark(mark: Mark | null): void {
    this.#inline.pushMark(mark);
  }

  /** Ends the newest mark. */
  popMark(): void {
    this.#inline.popMark();
  }

  /** Breaks the line inside a block. */
  lineBreak(): void {
    const top = this.#top();
    if (top.kind === 'caption') top.text += ' ';
    else if (this.#code !== null) this.#code += '\n';
    else {
      this.#count();
      this.#inline.break();
    }
  }

  /** Ends the open paragraph; an open heading or code block stays open. */
  breakBlock(): void {
    const top = this.#top();
    if (top.kind === 'caption') top.text += ' ';
    else if (this.#code !== null) {
      if (this.#code !== '' && !this.#code.endsWith('\n')) this.#code += '\n';
    } else this.#flush();
  }

  /** Starts a heading. */
  startHeading(level: 2 | 3 | 4): void {
    this.breakBlock();
    if (this.#code === null) this.#heading = level;
  }

  /** Starts a code block. */
  startCode(): void {
    this.breakBlock();
    if (this.#top().kind !== 'caption') this.#code ??= '';
  }

  /** Ends a heading or a code block. */
  endText(): void {
    if (this.#top().kind === 'caption') return;
    this.#flush();
    this.#heading = null;
  }

  /** Adds a horizontal rule. */
  rule(): void {
    this.#flush();
    const blocks = this.#holder().blocks;
    if (blocks.length > 0 && blocks.at(-1)?.type !== 'horizontalRule') this.#add({ type: 'horizontalRule' });
  }

  /** Opens a list. */
  openList(ordered: boolean, start: number): void {
    const from = Number.isSafeInteger(start) && start > 1 && start < 1_000_000 ? start : 1;
    this.#open({ kind: 'list', ordered, start: from, items: [] });
  }

  /** Opens an item; outside a list its text becomes paragraphs. */
  openItem(): void {
    this.#flush();
    this.#closeImplied();
    this.#open(
      this.#top().kind === 'list' ? { kind: 'item', blocks: [], implied: false } : { kind: 'unwrapped' },
    );
  }

  /** Opens a quotation. */
  openQuote(): void {
    this.#open({ kind: 'quote', blocks: [] });
  }

  /** Opens a table. */
  openTable(): void {
    this.#open({ kind: 'table', rows: [] });
  }

  /** Opens a row; outside a table its cells become paragraphs. */
  openRow(): void {
    this.#open(this.#top().kind === 'table' ? { kind: 'row', cells: [] } : { kind: 'unwrapped' });
  }

  /** Opens a cell; outside a row its text becomes paragraphs. */
  openCell(head: boolean, colspan: number, rowspan: number): void {
    const inRow = this.#top().kind === 'row';
    this.#open(inRow ? { kind: 'cell', blocks: [], head, colspan, rowspan } : { kind: 'unwrapped' });
  }

  /** Opens a figure: a picture with its caption, or any other content. */
  openFigure(): void {
    this.#open({ kind: 'figure', pictures: [], caption: '' });
  }

  /** Opens a caption. */
  openCaption(): void {
    this.#open({ kind: 'caption', text: '' });
  }

  /** Opens an element whose text is dropped. */
  openNothing(): void {
    this.#open({ kind: 'nothing', blocks: [] });
  }

  /** Adds a picture: to the open figure, or as one of its own. */
  addPicture(picture: Pick<FigureAttrs, 'alt' | 'width' | 'height'> & { src: string }): void {
    if (this.#code !== null || this.#top().kind === 'caption') return;
    const alt = cleanText(picture.alt).replace(/\s+/g, ' ').trim();
    const attrs = { mediaId: null, ...picture, alt, caption: null, credit: null };
    const figure = this.#frames.findLast(
      ({ kind }) => kind === 'figure' || kind === 'cell' || kind === 'item',
    );
    if (figure?.kind === 'figure') {
      this.#count();
      figure.pictures.push(attrs);
      return;
    }
    this.#flush();
    this.#add({ type: 'figure', attrs });
  }

  /** Adds an embed from the allowlist. */
  addEmbed(embed: EmbedAttrs): void {
    if (this.#code !== null || this.#top().kind === 'caption') return;
    this.#flush();
    const title = embed.title === null ? null : cleanText(embed.title).trim() || null;
    this.#add({ type: 'embed', attrs: { ...embed, title } });
  }

  /** Closes the newest `open…`. */
  close(): void {
    if (this.#top().kind !== 'caption') this.#flush();
    this.#closeImplied();
    const frame = this.#frames.pop();
    if (!frame || frame === this.#doc) throw new Error('closed more than was opened');
    const top = this.#top();
    switch (frame.kind) {
      case 'caption':
        this.#closeCaption(frame.text);
        break;
      case 'figure':
        this.#closeFigure(frame.pictures, frame.caption);
        break;
      case 'quote':
        if (frame.blocks.length > 0) this.#add({ type: 'blockquote', content: frame.blocks });
        break;
      case 'list':
        if (frame.items.length > 0) this.#add(listOf(frame.ordered, frame.start, frame.items));
        break;
      case 'item':
        if (frame.blocks.length > 0 && top.kind === 'list')
          top.items.push({ type: 'listItem', content: frame.blocks });
        break;
      case 'cell':
        if (top.kind === 'row') top.cells.push(cellOf(frame));
        break;
      case 'row':
        if (frame.cells.length > 0 && top.kind === 'table')
          top.rows.push({ type: 'tableRow', content: frame.cells });
        break;
      case 'table':
        if (tableSays(frame.rows)) this.#add({ type: 'table', content: frame.rows });
        break;
    }
  }

  /** Closes everything and returns the blocks. */
  finish(): Block[] {
    this.#flush();
    while (this.#top() !== this.#doc) this.close();
    while (this.#doc.blocks.at(-1)?.type === 'horizontalRule') this.#doc.blocks.pop();
    return this.#doc.blocks;
  }

  #top(): Frame {
    return this.#frames.at(-1) ?? this.#doc;
  }

  #holder(): Holder {
    for (let i = this.#frames.length - 1; i > 0; i -= 1) {
      const frame = this.#frames[i];
      if (frame && 'blocks' in frame && frame.kind !== 'nothing') return frame;
    }
    return this.#doc;
  }

  #open(frame: Frame): void {
    if (this.#top().kind === 'caption' && frame.kind !== 'nothing') {
      this.breakBlock();
      this.#frames.push({ kind: 'caption', text: '' });
      return;
    }
    this.#flush();
    this.#heading = null;
    const tooDeep = this.#frames.length > DEEPEST && frame.kind !== 'nothing' && frame.kind !== 'caption';
    this.#frames.push(tooDeep ? { kind: 'unwrapped' } : frame);
  }

  #closeImplied(): void {
    const top = this.#top();
    if (top.kind !== 'item' || !top.implied) return;
    this.#frames.pop();
    const list = this.#top();
    if (top.blocks.length > 0 && list.kind === 'list')
      list.items.push({ type: 'listItem', content: top.blocks });
  }

  #closeCaption(text: string): void {
    const words = text.replace(/\s+/g, ' ').trim();
    const outer = this.#frames.findLast(({ kind }) => kind === 'figure' || kind === 'caption');
    if (outer?.kind === 'figure') outer.caption = `${outer.caption} ${words}`.trim();
    else if (outer?.kind === 'caption') outer.text += ` ${words} `;
    else if (words) this.#addWords(words);
  }

  /** The pictures of a figure in order; a gallery's caption goes under its last picture. */
  #closeFigure(pictures: readonly FigureAttrs[], caption: string): void {
    for (const [at, picture] of pictures.entries()) {
      const said = at === pictures.length - 1 ? splitCaption(caption) : {};
      this.#add({ type: 'figure', attrs: { ...picture, ...said } });
    }
    if (pictures.length === 0 && caption) this.#addWords(caption);
  }

  #addWords(text: string): void {
    this.#add({ type: 'paragraph', content: [{ type: 'text', text }] });
  }

  #add(block: Block): void {
    this.#count();
    if (this.#top().kind === 'list') this.#frames.push({ kind: 'item', blocks: [], implied: true });
    this.#holder().blocks.push(block);
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES) throw refusal('textManyParts', { most: MOST_NODES });
  }

  #flush(): void {
    if (this.#code !== null) {
      const text = this.#code.replace(/^\n+/, '').trimEnd();
      this.#code = null;
      if (text) this.#add({ type: 'codeBlock', content: [{ type: 'text', text }] });
    }
    const runs = this.#inline.take();
    if (runs.length === 0) return;
    this.#add(
      this.#heading === null
        ? { type: 'paragraph', content: runs }
        : { type: 'heading', attrs: { level: this.#heading }, content: runs },
    );
  }
}
