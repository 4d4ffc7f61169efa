import type { BrowserGuide, BrowserHomeView } from './browser-home.view.ts';

/** How to make the portal the browser's home page, or an app. */
export function BrowserHome({ view }: { view: BrowserHomeView }) {
  const { address } = view;
  return (
    <>
      <section id="home">
        <h2>{view.title}</h2>
        <p>{view.help}</p>
        <div class="field start-address">
          <label for="start-address">{address.label}</label>
          <div class="line" data-copy={address.copied}>
            <input
              id="start-address"
              type="text"
              dir="ltr"
              readonly
              value={address.value}
              aria-describedby="start-address-hint"
            />
            <button class="act quiet" type="button" hidden>
              {address.copy}
            </button>
          </div>
          <p class="hint" id="start-address-hint">
            {address.hint}
          </p>
          <p class="unseen" role="status" />
        </div>
        <p data-install hidden>
          <button class="act" type="button">
            {view.install}
          </button>
        </p>
        <h3>{view.ownTitle}</h3>
        <Guide guide={view.own} />
        <h3>{view.othersTitle}</h3>
        {view.others.map((guide) => (
          <details>
            <summary>{guide.title}</summary>
            <Guide guide={guide} />
          </details>
        ))}
      </section>
      <section>
        <h2>{view.offline.title}</h2>
        <p>{view.offline.help}</p>
      </section>
    </>
  );
}

function Guide({ guide }: { guide: BrowserGuide }) {
  return (
    <div class="guide">
      {guide.ways.map(({ title, steps }) => (
        <div>
          <p class="way">{title}</p>
          <ol>
            {steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
