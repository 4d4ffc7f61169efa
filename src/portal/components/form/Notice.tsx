/** What came of the last thing done: done, or wrong and what to do. */
export interface NoticeView {
  readonly text: string;
  readonly wrong: boolean;
}

/** Says what came of the last thing done, aloud too. */
export function Notice({ notice }: { notice: NoticeView | null }) {
  if (!notice) return null;
  return (
    <p class={notice.wrong ? 'notice wrong' : 'notice'} role={notice.wrong ? 'alert' : 'status'}>
      {notice.text}
    </p>
  );
}
