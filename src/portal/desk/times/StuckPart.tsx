import type { LinkView } from '../../site/frame.view.ts';

/** One story that missed its publication time: when it was due, why it failed, and when it is retried. */
export interface StuckStoryView {
  readonly story: LinkView & { readonly lang: string };
  readonly due: string;
  readonly why: string;
  readonly meta: readonly string[];
}

/** The stories that missed their publication time. */
export interface StuckView {
  readonly title: string;
  readonly stories: readonly StuckStoryView[];
}

/** The list of stories that missed their publication time, if any; alarms link here. */
export function StuckPart({ stuck }: { stuck: StuckView | null }) {
  if (!stuck) return null;
  return (
    <section id="alarms" class="desk-stuck">
      <h2>{stuck.title}</h2>
      <ul class="desk-rows">
        {stuck.stories.map(({ story, due, why, meta }) => (
          <li class="desk-row">
            <div>
              <h3 class="desk-name">
                <a href={story.href} lang={story.lang} dir="auto">
                  {story.text}
                </a>
              </h3>
              <p>{why}</p>
              <p class="desk-meta">
                <span class="wrong">{due}</span>
                {meta.map((text) => (
                  <span>{text}</span>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
