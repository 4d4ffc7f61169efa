import type { Block, Body, Inline } from '../body.ts';

const AUTHOR = /^(?:https?:\/\/[^/]+)?\/author\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\?[^#]*)?$/;

/** The slugs of the authors that a text links to, in its order and each once; `site` is where they are. */
export function authorsLinked(body: Body, site: string): string[] {
  const slugs = body.content.flatMap(runsOf).flatMap((run) => {
    const marks = run.type === 'text' ? (run.marks ?? []) : [];
    return marks.flatMap((mark) => {
      if (mark.type !== 'link') return [];
      const { href } = mark.attrs;
      if (!href.startsWith('/') && !href.startsWith(`${site}/`)) return [];
      const slug = AUTHOR.exec(href)?.[1];
      return slug ? [slug] : [];
    });
  });
  return [...new Set(slugs)];
}

function runsOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content ?? [];
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(runsOf));
    case 'blockquote':
      return block.content.flatMap(runsOf);
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(runsOf)));
    default:
      return [];
  }
}
