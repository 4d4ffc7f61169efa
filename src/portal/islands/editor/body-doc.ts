import type { JSONContent } from '@tiptap/core';
import type { Block, Body, Inline, ListItem, TableCell } from '../../../stories/body.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are left out, as no keyboard types them.
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/g;

/** A story's text as the editor's document, always with an editable block. */
export function docOfBody(body: Body): JSONContent {
  return { type: 'doc', content: filled(body.content) };
}

/** The editor's document as a story's text, without editor artefacts such as an empty last line. */
export function bodyOfDoc(doc: JSONContent): Body {
  return { type: 'doc', content: blocks(doc.content) };
}

function filled(all: readonly Block[]): JSONContent[] {
  return all.length > 0 ? all.map(nodeOf) : [{ type: 'paragraph' }];
}

function nodeOf(block: Block): JSONContent {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item) => ({ type: 'listItem', content: filled(item.content) })),
      };
    case 'blockquote':
      return { type: 'blockquote', content: filled(block.content) };
    case 'table':
      return {
        type: 'table',
        content: block.content.map((row) => ({
          type: 'tableRow',
          content: row.content.map((cell) => ({ ...cell, content: filled(cell.content) })),
        })),
      };
    default:
      return block as JSONContent;
  }
}

function blocks(nodes: readonly JSONContent[] | undefined): Block[] {
  return (nodes ?? []).flatMap(blockOf);
}

function blockOf(node: JSONContent): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const content = runs(node);
      return says(content) ? [{ type: 'paragraph', content }] : [];
    }
    case 'heading': {
      const content = runs(node);
      return says(content) ? [{ type: 'heading', attrs: { level: node.attrs?.level }, content }] : [];
    }
    case 'bulletList': {
      const content = items(node);
      return content.length > 0 ? [{ type: 'bulletList', content }] : [];
    }
    case 'orderedList': {
      const content = items(node);
      const start = node.attrs?.start ?? 1;
      if (content.length === 0) return [];
      return [
        start === 1 ? { type: 'orderedList', content } : { type: 'orderedList', attrs: { start }, content },
      ];
    }
    case 'blockquote': {
      const content = blocks(node.content);
      return content.length > 0 ? [{ type: 'blockquote', content }] : [];
    }
    case 'codeBlock': {
      const text = (node.content ?? []).map((run) => clean(run.text)).join('');
      return text ? [{ type: 'codeBlock', content: [{ type: 'text', text }] }] : [];
    }
    case 'table': {
      const content = (node.content ?? []).flatMap((row) => {
        const cells = (row.content ?? []).map(cellOf);
        return cells.length > 0 ? [{ type: 'tableRow' as const, content: cells }] : [];
      });
      return content.length > 0 ? [{ type: 'table', content }] : [];
    }
    case 'horizontalRule':
      return [{ type: 'horizontalRule' }];
    case 'figure':
    case 'embed':
      return [{ type: node.type, attrs: node.attrs } as Block];
    default:
      return [];
  }
}

function items(list: JSONContent): ListItem[] {
  return (list.content ?? []).flatMap((item) => {
    const content = blocks(item.content);
    return content.length > 0 ? [{ type: 'listItem' as const, content }] : [];
  });
}

function cellOf(cell: JSONContent): TableCell {
  const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
  const attrs = { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) };
  const type = cell.type === 'tableHeader' ? 'tableHeader' : 'tableCell';
  const content = blocks(cell.content);
  return Object.keys(attrs).length > 0 ? { type, attrs, content } : { type, content };
}

function runs(node: JSONContent): Inline[] {
  return (node.content ?? []).flatMap((run): Inline[] => {
    if (run.type === 'hardBreak') return [{ type: 'hardBreak' }];
    const text = clean(run.text);
    if (text === '') return [];
    const marks = (run.marks ?? []).map((mark) =>
      mark.type === 'link' ? { type: 'link', attrs: { href: mark.attrs?.href } } : { type: mark.type },
    );
    return [{ type: 'text', text, ...(marks.length > 0 && { marks }) } as Inline];
  });
}

function clean(text: string | undefined): string {
  return (text ?? '').replace(CONTROL, '');
}

function says(content: readonly Inline[]): boolean {
  return content.some((run) => run.type === 'text' && run.text.trim() !== '');
}
