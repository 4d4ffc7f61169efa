import { Line } from '../ui/Line.tsx';
import { Time } from '../ui/Time.tsx';
import type { StoryView } from './story.view.ts';

/** A story's authors, times, source, and languages. */
export function StoryMeta({ view }: { view: StoryView }) {
  return (
    <div class="byline">
      {view.byline && (
        <p>
          <Line parts={view.byline} />
        </p>
      )}
      <p>
        <span class="unseen">{view.publishedLabel} </span>
        <Time stamp={view.published} />
        {view.updated && (
          <>
            {` · ${view.updated.label} `}
            <Time stamp={view.updated.stamp} />
          </>
        )}
      </p>
      <p>
        <Line parts={view.sourceLine} />
      </p>
      {view.translations && (
        <p>
          {view.translations.label}{' '}
          {view.translations.links.map(({ text, href, lang }, at) => (
            <>
              {at > 0 && ' · '}
              <a href={href} lang={lang} hreflang={lang}>
                {text}
              </a>
            </>
          ))}
        </p>
      )}
    </div>
  );
}
