import type { LinkView } from '../../site/frame.view.ts';
import type { StoryLine } from '../flow/stories.view.ts';
import type { LapsedView, StuckView } from '../times/alarms.view.ts';
import { LapsedPart } from '../times/LapsedPart.tsx';
import { StuckPart } from '../times/StuckPart.tsx';
import type { FirstView } from './first-steps.view.ts';

/** One kind of pending work, and its count. */
export interface WaitingView {
  readonly count: string;
  readonly none: boolean;
  readonly link: LinkView;
}

/** The member's own stories. */
export interface MineView {
  readonly title: string;
  readonly none: string | null;
  readonly rows: readonly StoryLine[];
  readonly links: readonly LinkView[];
}

/**
 * The member's own stories, and pending work; before them, first steps for an empty newsroom, stories that missed their
 * publication time, and pictures that should no longer be shown.
 */
export function StartPage({
  first,
  mine,
  title,
  rows,
  none,
  stuck,
  lapsed,
}: {
  first: FirstView | null;
  mine: MineView | null;
  title: string;
  rows: readonly WaitingView[];
  /** Said where there are no rows. */
  none: string;
  stuck: StuckView | null;
  lapsed: LapsedView | null;
}) {
  return (
    <>
      <StuckPart stuck={stuck} />
      <LapsedPart lapsed={lapsed} />
      {first && (
        <section aria-labelledby="first" class="desk-first">
          <h2 id="first">{first.title}</h2>
          {first.text && <p class="desk-about">{first.text}</p>}
          {first.steps.length > 0 && (
            <ol class="desk-steps">
              {first.steps.map(({ link, about, missing, done }) => (
                <li class={done ? 'done' : undefined}>
                  <a href={link.href}>{link.text}</a>
                  {done && <span class="desk-step-done">{done}</span>}
                  <p class="desk-about">{about}</p>
                  {missing.length > 0 && (
                    <ul class="desk-step-missing">
                      {missing.map(({ text, href }) => (
                        <li>
                          <a href={href}>{text}</a>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ol>
          )}
        </section>
      )}
      <div class="desk-start">
        {mine && <Mine mine={mine} />}
        <section aria-labelledby="waits">
          <h2 id="waits">{title}</h2>
          {rows.length === 0 && <p class="desk-about">{none}</p>}
          <ul class="desk-waits">
            {rows.map(({ count, none, link }) => (
              <li class={none ? 'none' : undefined}>
                <a href={link.href}>
                  <span class="desk-count">{count}</span> <span>{link.text}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function Mine({ mine }: { mine: MineView }) {
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{mine.title}</h2>
      {mine.none && <p class="desk-about">{mine.none}</p>}
      <ol class="desk-rows">
        {mine.rows.map((row) => (
          <li class="desk-row">
            <h3 class={row.untitled ? 'desk-name untitled' : 'desk-name'}>
              <a href={row.href}>
                <bdi lang={row.untitled ? undefined : row.lang}>{row.headline}</bdi>
              </a>
            </h3>
            <p class="flow-state">{row.state}</p>
            {row.words.length > 0 && (
              <p class="desk-state">
                {row.words.map(({ text, tone }) => (
                  <span class={tone}>{text}</span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p class="desk-data">
        {mine.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </section>
  );
}
