import { type Block, type Body, blockText } from '../../stories/body.ts';

/**
 * The text of a body with everything but its prose blanked to line breaks: paragraphs, lists and quotations stay
 * where `bodyText` has them, so that places in the one are places in the other; headings, tables, code, captions
 * and embeds say nothing.
 */
export function proseText(body: Body): string {
  return body.content
    .map((block) => {
      const text = blockText(block);
      return { text, prose: block.type === 'paragraph' ? text : blockProse(block) };
    })
    .filter(({ text }) => text !== '')
    .map(({ prose }) => prose)
    .join('\n\n');
}

function blockProse(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return blockText(block);
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => item.content.map(blockProse).join('\n')).join('\n');
    case 'blockquote':
      return block.content.map(blockProse).join('\n');
    default:
      return '\n'.repeat(blockText(block).length);
  }
}
