import type { Block, Inline, Body as StoryBody, TableCell } from '../../stories/body.ts';
import { runOffsets } from '../../stories/run-offsets.ts';
import type { Story } from '../../stories/story.queries.ts';

import { Figure } from '../ui/Figure.tsx';
import { figureOf } from '../ui/picture.view.ts';
import type { BodyFigure } from './body-figures.view.ts';
import type { BodyName } from './body-names.view.ts';
import type { BodyNote } from './body-notes.view.ts';
import type { BodyCorrection } from './corrected.view.ts';
import { type Marking, Runs } from './Runs.tsx';

/**
 * A story's text with its figures marked, its names linked, its documents numbered; the dateline comes before its first
 * paragraph.
 */
export function Body({
  body,
  dateline,
  words,
  figures = [],
  names = [],
  notes = new Map(),
  pictures = {},
}: {
  body: StoryBody;
  dateline: string | null;
  words: BodyWords;
  figures?: readonly (BodyFigure | BodyCorrection)[];
  names?: readonly BodyName[];
  notes?: ReadonlyMap<Inline, BodyNote>;
  pictures?: Story['pictures'];
}) {
  const marked = figures.length + names.length + notes.size > 0;
  const marking = marked ? { figures, names, notes, offsets: runOffsets(body) } : null;
  const shared = { words, marking, pictures };
  const first = dateline ? body.content.findIndex((block) => block.type === 'paragraph') : -1;
  return (
    <>
      {dateline && first < 0 && (
        <p>
          <Dateline text={dateline} />
        </p>
      )}
      {body.content.map((block, at) => (
        <BlockOf block={block} {...shared} dateline={at === first ? dateline : null} />
      ))}
    </>
  );
}

function Dateline({ text }: { text: string }) {
  return <span class="dateline">{`${text.replace(/\s*[—–-]+\s*$/, '')} — `}</span>;
}

interface BlockProps {
  block: Block;
  words: BodyWords;
  marking: Marking | null;
  pictures: Story['pictures'];
  dateline?: string | null;
}

function BlockOf({ block, dateline, ...shared }: BlockProps) {
  const { words, marking, pictures } = shared;
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          {dateline && <Dateline text={dateline} />}
          <Runs runs={block.content ?? []} marking={marking} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const;
      return (
        <Heading>
          <Runs runs={block.content} marking={marking} />
        </Heading>
      );
    }
    case 'bulletList':
      return (
        <ul>
          {block.content.map((item) => (
            <li>
              <Blocks blocks={item.content} {...shared} />
            </li>
          ))}
        </ul>
      );
    case 'orderedList':
      return (
        <ol start={block.attrs && block.attrs.start !== 1 ? block.attrs.start : undefined}>
          {block.content.map((item) => (
            <li>
              <Blocks blocks={item.content} {...shared} />
            </li>
          ))}
        </ol>
      );
    case 'blockquote':
      return (
        <blockquote>
          <Blocks blocks={block.content} {...shared} />
        </blockquote>
      );
    case 'codeBlock':
      return (
        <pre>
          <code>{block.content.map(({ text }) => text).join('')}</code>
        </pre>
      );
    case 'horizontalRule':
      return <hr />;
    case 'table':
      return <Table rows={block.content} {...shared} />;
    case 'figure': {
      const figure = figureOf(block.attrs, pictures[block.attrs.mediaId ?? '']);
      return figure ? <Figure figure={figure} sizes="(max-width: 42rem) 92vw, 38rem" /> : null;
    }
    case 'embed':
      return (
        <Embed
          url={block.attrs.url}
          title={block.attrs.title}
          provider={block.attrs.provider}
          label={words.embed}
        />
      );
  }
}

function Blocks({ blocks, ...shared }: Omit<BlockProps, 'block'> & { blocks: readonly Block[] }) {
  const { marking } = shared;
  const [only] = blocks;
  // A lone paragraph inside an item or cell is the item itself.
  if (blocks.length === 1 && only?.type === 'paragraph')
    return <Runs runs={only.content ?? []} marking={marking} />;
  return (
    <>
      {blocks.map((block) => (
        <BlockOf block={block} {...shared} />
      ))}
    </>
  );
}

const NUMBER = /^[\s\p{Sc}+−–-]*[\d٠-٩][\d٠-٩\s.,٫٬\u00a0\u202f]*[\s\u00a0\p{Sc}%٪]*$/u;

function Table({
  rows,
  ...shared
}: Omit<BlockProps, 'block'> & { rows: readonly { content: TableCell[] }[] }) {
  const heads = rows[0]?.content.every((cell) => cell.type === 'tableHeader') ? rows.slice(0, 1) : [];
  const others = rows.slice(heads.length);
  const numeric = numericColumns(others);
  const row = ({ content }: { content: TableCell[] }, head: boolean) => (
    <tr>
      {content.map((cell, column) => {
        // An empty header is not a header.
        const header = cell.type === 'tableHeader' && cellText(cell) !== '';
        const Cell = header ? 'th' : 'td';
        return (
          <Cell
            class={numeric.has(column) ? 'num' : undefined}
            scope={header ? (head ? 'col' : 'row') : undefined}
            colSpan={cell.attrs?.colspan === 1 ? undefined : cell.attrs?.colspan}
            rowSpan={cell.attrs?.rowspan === 1 ? undefined : cell.attrs?.rowspan}
          >
            <Blocks blocks={cell.content} {...shared} />
          </Cell>
        );
      })}
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="table" aria-label={shared.words.table} tabIndex={0}>
      <table>
        {heads.length > 0 && <thead>{heads.map((head) => row(head, true))}</thead>}
        <tbody>{others.map((other) => row(other, false))}</tbody>
      </table>
    </section>
  );
}

function numericColumns(rows: readonly { content: TableCell[] }[]): Set<number> {
  const width = Math.max(0, ...rows.map(({ content }) => content.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return new Set(
    columns.filter((column) => {
      const texts = rows.map(({ content }) => cellText(content[column])).filter(Boolean);
      return texts.length > 0 && texts.every((text) => NUMBER.test(text));
    }),
  );
}

function cellText(cell: TableCell | undefined): string {
  return (cell?.content ?? [])
    .flatMap((block) => (block.type === 'paragraph' ? (block.content ?? []) : []))
    .map((run) => (run.type === 'text' ? run.text : ' '))
    .join('')
    .trim();
}

const PROVIDERS: Readonly<Record<string, string>> = {
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  datawrapper: 'Datawrapper',
  flourish: 'Flourish',
  documentcloud: 'DocumentCloud',
  mastodon: 'Mastodon',
};

function Embed(props: { url: string; title: string | null; provider: string; label: string }) {
  return (
    <p class="embed">
      <span class="embed-label">{`${props.label} ${PROVIDERS[props.provider] ?? props.provider}`}</span>
      <a href={props.url} rel="external noopener">
        {props.title ?? props.url}
      </a>
    </p>
  );
}

/** The interface words in a body. */
export interface BodyWords {
  readonly table: string;
  readonly embed: string;
}
