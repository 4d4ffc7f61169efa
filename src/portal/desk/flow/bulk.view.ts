import type { Colleague } from '../../../desk/colleagues.queries.ts';
import { MOVES, type Move } from '../../../desk/workflow.ts';
import type { Member } from '../../../readers/member.ts';
import { roleMay } from '../../../readers/permission.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { OptionView } from '../../ui/form/Field.tsx';
import { moveField, moveWord } from './flow-words.ts';

/** The form for bulk acts on stories. */
export type BulkView = ReturnType<typeof bulkView>;

/** The outcome for one story. */
export interface ResultView {
  readonly headline: string;
  readonly href: string;
  readonly lang: string;
  readonly text: string;
  readonly wrong: boolean;
}

/** Shapes the form for `member`; `sent` holds its values if it is shown again. */
export function bulkView(
  {
    colleagues,
    sent,
  }: { readonly colleagues: readonly Colleague[]; readonly sent: Readonly<Record<string, string>> },
  asked: Readonly<Record<string, string>>,
  member: Pick<Member, 'id' | 'role'>,
  edition: Edition,
) {
  const { words, zone } = edition;
  const moves: OptionView[] = (Object.keys(MOVES) as Move[])
    .filter((move) => roleMay(member.role, MOVES[move].who))
    .map((move) => ({ value: moveField(move), text: moveWord(move, words) }));
  return {
    title: words.say('flowBulk'),
    /** What to do first, if nothing is ticked. */
    hint: words.say('flowBulkHint'),
    action: hrefIn(edition, '/desk/stories/move', asked),
    what: {
      name: 'what',
      label: words.say('flowWhat'),
      value: sent.what ?? '',
      options: [
        { value: '', text: words.say('flowChoose') },
        ...moves,
        { value: 'give', text: words.say('flowGive') },
        { value: 'due', text: words.say('flowSetDue') },
      ],
    },
    note: { name: 'note', label: words.say('flowNote'), hint: words.say('flowNoteHint'), value: sent.note },
    at: { name: 'at', label: words.say('flowAt'), hint: words.say('flowAtHint', { zone }), value: sent.at },
    to: {
      name: 'to',
      label: words.say('flowColleague'),
      value: sent.to ?? '',
      options: [
        { value: '', text: words.say('flowNobody') },
        ...colleagues.map(({ id, name }) => ({ value: id, text: name })),
      ],
    },
    button: words.say('flowDo'),
  };
}
