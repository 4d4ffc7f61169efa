/** The page for readers without a connection, ready to display. */
export interface OfflineView {
  readonly title: string;
  readonly text: string;
  readonly again: string;
  readonly kept: string;
  readonly nothing: string;
  readonly front: string;
}

/** Says that there is no connection, and lists the stored pages. */
export function OfflinePage({ view }: { view: OfflineView }) {
  return (
    <div class="member alone">
      <h1>{view.title}</h1>
      <p class="intro">{view.text}</p>
      <p class="acts">
        {/* biome-ignore lint/a11y/useValidAnchor: an empty address is this page itself, wherever it is shown. */}
        <a class="act" href="">
          {view.again}
        </a>
      </p>
      <section>
        <h2>{view.kept}</h2>
        <div data-kept-pages data-front={view.front}>
          <p class="why">{view.nothing}</p>
        </div>
      </section>
    </div>
  );
}
