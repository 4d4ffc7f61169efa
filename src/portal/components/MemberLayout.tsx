import type { ComponentChildren } from 'preact';
import type { MemberFrame } from '../pages/member-frame.view.ts';
import { Notice } from './form/Notice.tsx';
import { KeepOffer } from './KeepOffer.tsx';

/** A page of the member's area: its rooms at the side, what was done, what there is. */
export function MemberLayout({ frame, children }: { frame: MemberFrame; children: ComponentChildren }) {
  return (
    <div class={frame.atDesk ? 'member at-desk' : frame.rooms.length > 0 ? 'member' : 'member alone'}>
      {frame.rooms.length > 0 && (
        <nav aria-label={frame.label}>
          {frame.rooms.map(({ text, href, current }) => (
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          ))}
        </nav>
      )}
      <div>
        <h1>{frame.title}</h1>
        {frame.intro && <p class="intro">{frame.intro}</p>}
        <Notice notice={frame.notice} />
        {frame.offer && <KeepOffer offer={frame.offer} />}
        {children}
      </div>
    </div>
  );
}
