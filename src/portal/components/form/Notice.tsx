import type { LinkView } from '../../pages/link.view.ts';

/** What came of the last thing done: done, or wrong and what to do. */
export interface NoticeView {
  readonly text: string;
  readonly wrong: boolean;
  /** Where to look at what it says. */
  readonly link?: LinkView | undefined;
}

/** Says what came of the last thing done, aloud too. */
export function Notice({ notice }: { notice: NoticeView | null }) {
  if (!notice) return null;
  return (
    <p class={notice.wrong ? 'notice wrong' : 'notice'} role={notice.wrong ? 'alert' : 'status'}>
      {notice.text}
      {notice.link && (
        <>
          {' '}
          <a href={notice.link.href}>{notice.link.text}</a>
        </>
      )}
    </p>
  );
}
