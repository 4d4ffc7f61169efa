import type { LinkView } from '../pages/frame.view.ts';

/** One kind of thing that waits, and how many. */
export interface WaitingView {
  readonly count: string;
  readonly none: boolean;
  readonly link: LinkView;
}

/** What waits at the desk. */
export function StartPage({ rows }: { rows: readonly WaitingView[] }) {
  return (
    <ul class="desk-waits">
      {rows.map(({ count, none, link }) => (
        <li class={none ? 'none' : undefined}>
          <a href={link.href}>
            <span class="desk-count">{count}</span> <span>{link.text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
