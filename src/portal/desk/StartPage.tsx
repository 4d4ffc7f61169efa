import type { LinkView } from '../pages/frame.view.ts';
import { StuckPart, type StuckView } from './times/StuckPart.tsx';

/** One kind of thing that waits, and how many. */
export interface WaitingView {
  readonly count: string;
  readonly none: boolean;
  readonly link: LinkView;
}

/** What waits at the desk; before it, what did not go out at its time. */
export function StartPage({ rows, stuck }: { rows: readonly WaitingView[]; stuck: StuckView | null }) {
  return (
    <>
      <StuckPart stuck={stuck} />
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
