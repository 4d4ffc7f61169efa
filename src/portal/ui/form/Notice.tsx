import type { LinkView } from '../link.view.ts';
import type { FormAnswer } from './answers.tsx';

/** What came of the last thing done: done, or wrong and what to do. */
export interface NoticeView {
  readonly text: string;
  readonly wrong: boolean;
  /** Where to look at what it says. */
  readonly link?: LinkView | undefined;
}

/** Says what came of the last thing done, aloud too, with a link to each field that is wrong and to each answer. */
export function Notice({
  notice,
  answers = [],
}: {
  notice: NoticeView | null;
  answers?: readonly FormAnswer[];
}) {
  const own = notice && answers.every(({ text }) => text !== notice.text) ? notice : null;
  const lines: readonly { text: string; link?: LinkView | undefined }[] = [
    ...(own ? [own] : []),
    ...answers.map(({ id, label, text }) => ({ text, link: { href: `#${id}`, text: label } })),
  ];
  if (lines.length === 0) return null;
  const isWrong = notice?.wrong || answers.some(({ wrong }) => wrong);
  const looks = { class: isWrong ? 'notice wrong' : 'notice', role: isWrong ? 'alert' : 'status' } as const;
  const [line] = lines;
  if (line && lines.length === 1) return <p {...looks}>{said(line)}</p>;
  return (
    <div {...looks}>
      {lines.map((line) => (
        <p>{said(line)}</p>
      ))}
    </div>
  );
}

function said({ text, link }: { readonly text: string; readonly link?: LinkView | undefined }) {
  return (
    <>
      {text}
      {link && (
        <>
          {' '}
          <a href={link.href}>{link.text}</a>
        </>
      )}
    </>
  );
}
