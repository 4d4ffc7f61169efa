import type { LinkView } from '../../ui/link.view.ts';
import { BlocksPart } from './BlocksPart.tsx';
import type { BlocksView } from './blocks.view.ts';

/** The page of what blocks one story. */
export function BlocksPage({ blocks, back }: { blocks: BlocksView; back: LinkView }) {
  return (
    <>
      <BlocksPart blocks={blocks} />
      <p class="desk-data">
        <a href={back.href}>{back.text}</a>
      </p>
    </>
  );
}
