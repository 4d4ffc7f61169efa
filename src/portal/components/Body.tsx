import type { JSX } from 'preact';
import type { Block, Inline, Mark, Body as StoryBody, TableCell } from '../../stories/body.ts';
import { figureOf } from '../pages/picture.view.ts';
import type { BodyWords } from '../pages/story.view.ts';
import { Figure } from './Figure.tsx';

/** A story's text; the dateline stands before its first paragraph. */
export function Body({
  body,
  dateline,
  words,
}: {
  body: StoryBody;
  dateline: string | null;
  words: BodyWords;
}) {
  const first = dateline ? body.content.findIndex((block) => block.type === 'paragraph') : -1;
  return (
    <>
      {dateline && first < 0 && (
        <p>
          <Dateline text={dateline} />
        </p>
      )}
      {body.content.map((block, at) => (
        <BlockOf block={block} words={words} dateline={at === first ? dateline : null} />
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
  dateline?: string | null;
}

function BlockOf({ block, words, dateline }: BlockProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          {dateline && <Dateline text={dateline} />}
          <Runs runs={block.content ?? []} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const;
      return (
        <Heading>
          <Runs runs={block.content} />
        </Heading>
      );
    }
    case 'bulletList':
      return (
        <ul>
          {block.content.map((item) => (
            <li>
              <Blocks blocks={item.content} words={words} />
            </li>
          ))}
        </ul>
      );
    case 'orderedList':
      return (
        <ol start={block.attrs && block.attrs.start !== 1 ? block.attrs.start : undefined}>
          {block.content.map((item) => (
            <li>
              <Blocks blocks={item.content} words={words} />
            </li>
          ))}
        </ol>
      );
    case 'blockquote':
      return (
        <blockquote>
          <Blocks blocks={block.content} words={words} />
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
      return <Table rows={block.content} words={words} />;
    case 'figure': {
      const figure = figureOf(block.attrs);
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

function Blocks({ blocks, words }: { blocks: readonly Block[]; words: BodyWords }) {
  const [only] = blocks;
  // A lone paragraph inside an item or cell is the item itself.
  if (blocks.length === 1 && only?.type === 'paragraph') return <Runs runs={only.content ?? []} />;
  return (
    <>
      {blocks.map((block) => (
        <BlockOf block={block} words={words} />
      ))}
    </>
  );
}

function Runs({ runs }: { runs: readonly Inline[] }) {
  return (
    <>
      {runs.map((run) =>
        run.type === 'hardBreak' ? (
          <br />
        ) : (
          (run.marks ?? []).reduceRight<JSX.Element | string>((inner, mark) => marked(mark, inner), run.text)
        ),
      )}
    </>
  );
}

function marked(mark: Mark, inner: JSX.Element | string): JSX.Element | string {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'code':
      return <code>{inner}</code>;
    case 'subscript':
      return <sub>{inner}</sub>;
    case 'superscript':
      return <sup>{inner}</sup>;
    case 'link': {
      const { href } = mark.attrs;
      return (
        <a href={href} rel={/^https?:/.test(href) ? 'external' : undefined}>
          {inner}
        </a>
      );
    }
  }
}

const NUMBER = /^[\s\p{Sc}+−–-]*[\d٠-٩][\d٠-٩\s.,٫٬\u00a0\u202f]*[\s\u00a0\p{Sc}%٪]*$/u;

function Table({ rows, words }: { rows: readonly { content: TableCell[] }[]; words: BodyWords }) {
  const heads = rows[0]?.content.every((cell) => cell.type === 'tableHeader') ? rows.slice(0, 1) : [];
  const others = rows.slice(heads.length);
  const numeric = numericColumns(others);
  const row = ({ content }: { content: TableCell[] }, head: boolean) => (
    <tr>
      {content.map((cell, column) => {
        // An empty header heads nothing.
        const header = cell.type === 'tableHeader' && cellText(cell) !== '';
        const Cell = header ? 'th' : 'td';
        return (
          <Cell
            class={numeric.has(column) ? 'num' : undefined}
            scope={header ? (head ? 'col' : 'row') : undefined}
            colSpan={cell.attrs?.colspan === 1 ? undefined : cell.attrs?.colspan}
            rowSpan={cell.attrs?.rowspan === 1 ? undefined : cell.attrs?.rowspan}
          >
            <Blocks blocks={cell.content} words={words} />
          </Cell>
        );
      })}
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="table" aria-label={words.table} tabIndex={0}>
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
