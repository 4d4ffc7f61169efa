import { forMachines } from '../../words/kept-apart.ts';
import type { Assets } from '../ui/assets.ts';
import { renderedOnce } from '../ui/rendered-once.ts';
import type { Frame, HeadView } from './frame.view.ts';

/** A page's metadata and resources. */
export function Head({ head, type, assets }: { head: HeadView; type: Frame['type']; assets: Assets }) {
  const { latin, members, live, counted, editor } = head;
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      <Loaded {...{ assets, type, latin, members, live, counted, editor }} />
      <meta name="description" content={forMachines(head.description)} />
      {head.robots && <meta name="robots" content={head.robots} />}
      {head.reserved && <meta name="tdm-reservation" content="1" />}
      {head.canonical && <link rel="canonical" href={head.canonical} />}
      {head.alternates.map(({ hreflang, href }) => (
        <link rel="alternate" hreflang={hreflang} href={href} />
      ))}
      <Feeds feeds={head.feeds} />
      {head.properties.map(({ property, content }) =>
        property.startsWith('twitter:') ? (
          <meta name={property} content={forMachines(content)} />
        ) : (
          <meta property={property} content={forMachines(content)} />
        ),
      )}
      <Signs icon={head.icon} touchIcon={head.touchIcon} />
    </>
  );
}

/** Fonts, styles and scripts. */
const Loaded = renderedOnce(LoadedOf);

function LoadedOf({
  assets,
  type,
  latin,
  members,
  live,
  counted,
  editor,
}: { assets: Assets; type: Frame['type'] } & Pick<
  HeadView,
  'latin' | 'members' | 'live' | 'counted' | 'editor'
>) {
  return (
    <>
      {type === 'serif' && <Font href={assets.textFont} />}
      {latin && <Font href={assets.uiFont} />}
      <link rel="stylesheet" href={assets.style} />
      {members && <link rel="stylesheet" href={assets.memberStyle} />}
      {editor && <link rel="stylesheet" href={assets.editorStyle} />}
      <script type="module" src={assets.script} />
      {live && <script type="module" src={assets.liveScript} />}
      {counted && <script type="module" src={assets.readershipScript} />}
      {members && <script type="module" src={assets.memberScript} />}
      {editor && <script type="module" src={assets.editorScript} />}
    </>
  );
}

const Feeds = renderedOnce(FeedsOf);

function FeedsOf({ feeds }: Pick<HeadView, 'feeds'>) {
  return (
    <>
      {feeds.map(({ type, title, href }) => (
        <link rel="alternate" type={type} title={title} href={href} />
      ))}
    </>
  );
}

/** Colours and icons. */
const Signs = renderedOnce(SignsOf);

function SignsOf({ icon, touchIcon }: Pick<HeadView, 'icon' | 'touchIcon'>) {
  return (
    <>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#121416" media="(prefers-color-scheme: dark)" />
      <link rel="icon" href={icon.href} type={icon.type} />
      <link rel="apple-touch-icon" href={touchIcon} />
      <link rel="manifest" href="/manifest.webmanifest" />
    </>
  );
}

function Font({ href }: { href: string }) {
  return <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />;
}
