import type { ComponentChildren } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'personal-part': { 'data-key': string; children?: ComponentChildren };
      'personal-list': { 'data-key': string; children?: ComponentChildren };
    }
  }
}

/** A part of a shared page that looks different to a member; its children are what strangers see. It is never nested. */
export function PersonalPart({ part, children }: { part: string; children: ComponentChildren }) {
  return <personal-part data-key={part}>{children}</personal-part>;
}

/** A personal part that contains others, such as a list whose items have buttons; it is not nested in another. */
export function PersonalList({ part, children }: { part: string; children: ComponentChildren }) {
  return <personal-list data-key={part}>{children}</personal-list>;
}
