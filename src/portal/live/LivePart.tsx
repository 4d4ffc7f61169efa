import type { BodyWords } from '../text/Body.tsx';
import { Body } from '../text/Body.tsx';
import { Line } from '../ui/Line.tsx';
import { Time } from '../ui/Time.tsx';
import type { LiveEntryView, LiveHeadView, LiveView, MarkedBody, UpdatedView } from './live.view.ts';

interface Script {
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** Live coverage: its summary, then its entries, newest first. */
export function LivePart({ live, words, ...script }: { live: LiveView; words: BodyWords } & Script) {
  return (
    <div
      class="live"
      data-live={live.events ?? undefined}
      data-words={live.events ? JSON.stringify(live.words) : undefined}
    >
      <LiveHead head={live.head} words={words} {...script} />
      <h2 class="live-title">{live.title}</h2>
      {live.events && (
        <>
          <p class="live-said" role="status" aria-live="polite" data-live-said />
          <button class="live-more" type="button" data-live-more hidden />
        </>
      )}
      {live.none && (
        <p class="live-none" data-live-none>
          {live.none}
        </p>
      )}
      <div class="live-entries" data-live-entries>
        {live.entries.map((entry) => (
          <LiveEntry entry={entry} words={words} {...script} />
        ))}
      </div>
      {(live.newest || live.older) && (
        <nav class="paging" aria-label={live.pages}>
          {live.newest && (
            <a href={live.newest.href} rel="first">
              {live.newest.text}
            </a>
          )}
          {live.older && (
            <a class="older" href={live.older.href} rel="next">
              {live.older.text}
            </a>
          )}
        </nav>
      )}
      {live.reload && (
        <noscript>
          <p class="live-none">{live.reload}</p>
        </noscript>
      )}
    </div>
  );
}

/** The part above the entries. */
export function LiveHead({ head, words, ...script }: { head: LiveHeadView; words: BodyWords } & Script) {
  const { summary, points } = head;
  return (
    <div class="live-head" data-live-head>
      <p class={head.isOn ? 'live-mark on' : 'live-mark'}>
        <strong>{head.mark}</strong>
        {head.state && <span>{head.state}</span>}
      </p>
      {summary && (
        <section class="live-summary">
          <h2>{summary.title}</h2>
          <Text text={summary.text} words={words} {...script} />
          <Updated updated={summary.updated} {...script} />
        </section>
      )}
      {points && (
        <section class="live-points">
          <h2>{points.title}</h2>
          <ol>
            {points.items.map(({ text, href, stamp }) => (
              <li>
                <a href={href} {...script}>
                  {text}
                </a>
                <Time stamp={stamp} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

/** One entry, or the notice that replaces a withdrawn one. */
export function LiveEntry({ entry, words, ...script }: { entry: LiveEntryView; words: BodyWords } & Script) {
  return (
    <article class={entry.key ? 'live-entry key' : 'live-entry'} id={entry.anchor} data-entry={entry.number}>
      <p class="live-when">
        <a href={entry.link.href} aria-label={entry.link.label}>
          <Time stamp={entry.stamp} />
        </a>
        {entry.key && <span class="live-key">{entry.key}</span>}
        <Updated updated={entry.updated} {...script} />
      </p>
      {entry.takenBack ? (
        <p class="live-back" {...script}>
          {entry.takenBack}
        </p>
      ) : (
        <>
          {entry.headline && <h3 {...script}>{entry.headline}</h3>}
          <Text text={entry.text} words={words} {...script} />
          {entry.byline && (
            <p class="live-by">
              <Line parts={entry.byline} />
            </p>
          )}
        </>
      )}
    </article>
  );
}

function Text({ text, words, ...script }: { text: MarkedBody; words: BodyWords } & Script) {
  return (
    <div class="body" {...script}>
      <Body {...text} dateline={null} words={words} />
    </div>
  );
}

function Updated({ updated, lang, dir }: { updated: UpdatedView | null } & Script) {
  if (!updated) return null;
  return (
    <span class="live-updated">
      {`${updated.label} `}
      <Time stamp={updated.stamp} />
      {updated.note && (
        <>
          {': '}
          <span lang={lang} dir={dir}>
            {updated.note}
          </span>
        </>
      )}
    </span>
  );
}
