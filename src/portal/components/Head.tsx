import type { Assets } from '../assets.ts';
import { forMachines } from '../messages/message.ts';
import type { HeadView } from '../pages/frame.view.ts';

/** What a page says of itself, and what it loads. */
export function Head({ head, assets }: { head: HeadView; assets: Assets }) {
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      <Font href={assets.textFont} />
      {head.latin && <Font href={assets.uiFont} />}
      <link rel="stylesheet" href={assets.style} />
      {head.members && <link rel="stylesheet" href={assets.memberStyle} />}
      {head.editor && <link rel="stylesheet" href={assets.editorStyle} />}
      <script type="module" src={assets.script} />
      {head.live && <script type="module" src={assets.liveScript} />}
      {head.members && <script type="module" src={assets.memberScript} />}
      {head.editor && <script type="module" src={assets.editorScript} />}
      <meta name="description" content={forMachines(head.description)} />
      {head.robots && <meta name="robots" content={head.robots} />}
      {head.canonical && <link rel="canonical" href={head.canonical} />}
      {head.alternates.map(({ hreflang, href }) => (
        <link rel="alternate" hreflang={hreflang} href={href} />
      ))}
      {head.feeds.map(({ type, title, href }) => (
        <link rel="alternate" type={type} title={title} href={href} />
      ))}
      {head.properties.map(({ property, content }) =>
        property.startsWith('twitter:') ? (
          <meta name={property} content={forMachines(content)} />
        ) : (
          <meta property={property} content={forMachines(content)} />
        ),
      )}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#121416" media="(prefers-color-scheme: dark)" />
      <link rel="icon" href={head.icon.href} type={head.icon.type} />
      <link rel="apple-touch-icon" href={head.touchIcon} />
      <link rel="manifest" href="/manifest.webmanifest" />
    </>
  );
}

function Font({ href }: { href: string }) {
  return <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />;
}
