import type { LinkView } from '../../site/frame.view.ts';

/** The pictures readers see although their rights have ended, each with a story they see it in. */
export interface LapsedView {
  readonly title: string;
  readonly advice: string;
  readonly pictures: readonly {
    readonly story: LinkView & { readonly lang: string };
    readonly ended: string;
    readonly picture: LinkView;
  }[];
}

/** The list of pictures whose rights have ended, where there is one; alarms lead here. */
export function LapsedPart({ lapsed }: { lapsed: LapsedView | null }) {
  if (!lapsed) return null;
  return (
    <section id="rights" class="desk-stuck">
      <h2>{lapsed.title}</h2>
      <p>{lapsed.advice}</p>
      <ul class="desk-rows">
        {lapsed.pictures.map(({ story, ended, picture }) => (
          <li class="desk-row">
            <div>
              <h3 class="desk-name">
                <a href={story.href} lang={story.lang} dir="auto">
                  {story.text}
                </a>
              </h3>
              <p class="desk-meta">
                <span class="wrong">{ended}</span>
                <a href={picture.href}>{picture.text}</a>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
