import type { LinkView } from '../link.view.ts';
import type { FormAnswer } from './answers.tsx';

/** The result of the last act: success, or an error and how to fix it. */
export interface NoticeView {
  readonly text: string;
  readonly wrong: boolean;
  /** A link to what it is about. */
  readonly link?: LinkView | undefined;
}

/** Announces the result of the last act, with a link to each wrong field and each answer. */
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
