import type { LinkView } from '../pages/frame.view.ts';
import { LapsedPart, type LapsedView } from './times/LapsedPart.tsx';
import { StuckPart, type StuckView } from './times/StuckPart.tsx';

/** One kind of thing that waits, and how many. */
export interface WaitingView {
  readonly count: string;
  readonly none: boolean;
  readonly link: LinkView;
}

/** What waits at the desk; before it, what did not go out at its time, and what should not be out any more. */
export function StartPage({
  rows,
  stuck,
  lapsed,
}: {
  rows: readonly WaitingView[];
  stuck: StuckView | null;
  lapsed: LapsedView | null;
}) {
  return (
    <>
      <StuckPart stuck={stuck} />
      <LapsedPart lapsed={lapsed} />
      <ul class="desk-waits">
        {rows.map(({ count, none, link }) => (
          <li class={none ? 'none' : undefined}>
            <a href={link.href}>
              <span class="desk-count">{count}</span> <span>{link.text}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
