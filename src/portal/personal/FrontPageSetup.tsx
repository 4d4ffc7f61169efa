import type { LinkView } from '../site/frame.view.ts';
import { BrowserHome } from './BrowserHome.tsx';
import type { BrowserHomeView } from './browser-home.view.ts';
import { FrontComposer } from './FrontComposer.tsx';
import type { ComposerView } from './front-page.view.ts';

/** "Set as front page" in both meanings: composing one's own, and making the portal the browser's home page. */
export function FrontPageSetup({
  composer,
  invitation,
  home,
}: {
  composer: ComposerView | null;
  invitation: {
    readonly title: string;
    readonly text: string;
    readonly needs: string;
    readonly links: readonly LinkView[];
  } | null;
  home: BrowserHomeView;
}) {
  return (
    <>
      {composer && <FrontComposer view={composer} />}
      {invitation && (
        <section>
          <h2>{invitation.title}</h2>
          <p>{invitation.text}</p>
          <p class="why">{invitation.needs}</p>
          <p class="acts">
            {invitation.links.map(({ text, href }, at) => (
              <a class={at === 0 ? 'act' : 'act quiet'} href={href}>
                {text}
              </a>
            ))}
          </p>
        </section>
      )}
      <BrowserHome view={home} />
    </>
  );
}
