import type { ComponentChildren } from 'preact';
import type { FormAnswer } from '../ui/form/answers.tsx';
import { Notice } from '../ui/form/Notice.tsx';
import type { LinkView } from './frame.view.ts';
import { KeepOffer } from './KeepOffer.tsx';
import type { MemberFrame } from './member-frame.view.ts';

/** What the desk has to know whatever it is doing, with a link to more. */
export interface AlarmView {
  readonly text: string;
  readonly link: LinkView;
}

/** A page of the member's area: its navigation at the side, the notice, and the content. */
export function MemberLayout({
  frame,
  alarms,
  answers,
  children,
}: {
  frame: MemberFrame;
  alarms: readonly AlarmView[];
  /** The results of its forms. */
  answers: readonly FormAnswer[];
  children: ComponentChildren;
}) {
  return (
    <div class={frame.atDesk ? 'member at-desk' : frame.groups.length > 0 ? 'member' : 'member alone'}>
      {frame.groups.length > 0 && (
        <nav aria-label={frame.label}>
          {frame.groups.map(({ label, rooms }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form
            <div role="group" aria-label={label}>
              {rooms.map(({ text, href, current }) => (
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {text}
                </a>
              ))}
            </div>
          ))}
        </nav>
      )}
      <div>
        {alarms.map(({ text, link }) => (
          <p class="desk-alarm" role="alert">
            {text} <a href={link.href}>{link.text}</a>
          </p>
        ))}
        <h1>{frame.title}</h1>
        {frame.intro && <p class="intro">{frame.intro}</p>}
        <Notice notice={frame.notice} answers={answers} />
        {frame.offer && <KeepOffer offer={frame.offer} />}
        {children}
      </div>
    </div>
  );
}
