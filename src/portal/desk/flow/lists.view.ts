import type { KeptList } from '../../../desk/list/story-list.ts';
import type { Member } from '../../../readers/member.ts';
import { roleMay } from '../../../readers/permission.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView } from '../../ui/form/Field.tsx';

/** The saved lists, and the form that saves the current one. */
export interface ListsView {
  readonly label: string;
  readonly links: readonly LinkView[];
  readonly title: string;
  readonly keep: {
    readonly action: string;
    readonly name: FieldView;
    readonly shared: FieldView;
    readonly button: string;
  };
  readonly kept: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: readonly string[];
    readonly remove: string | null;
  }[];
  readonly remove: string;
}

/** Shapes the saved lists for `member`; `asked` is the current filters. */
export function listsView(
  lists: readonly KeptList[],
  asked: Readonly<Record<string, string>>,
  member: Pick<Member, 'id' | 'role'>,
  edition: Edition,
): ListsView {
  const { words } = edition;
  const shown = sorted(asked);
  const mayOthers = roleMay(member.role, 'review stories');
  return {
    label: words.say('flowLists'),
    links: lists.map(({ name, query }) => ({
      text: name,
      href: hrefIn(edition, '/desk/stories', { ...query }),
      current: sorted(query as Record<string, string>) === shown,
    })),
    title: words.say('flowKeep'),
    keep: {
      action: hrefIn(edition, '/desk/stories/lists', asked),
      name: { name: 'name', label: words.say('flowListName'), hint: words.say('flowListNameHint') },
      shared: { name: 'shared', label: words.say('flowListShared') },
      button: words.say('flowKeepDo'),
    },
    kept: lists.map(({ id, name, shared, owner }) => {
      const mine = owner.id === member.id;
      return {
        id,
        name,
        about: [
          mine ? words.say('flowListMine') : words.say('flowListOf', { name: owner.name }),
          ...(shared ? [words.say('flowListSeen')] : []),
        ],
        remove: mine || mayOthers ? words.say('flowListRemove') : null,
      };
    }),
    remove: hrefIn(edition, '/desk/stories/lists/remove', asked),
  };
}

function sorted(query: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(query).sort(([a], [b]) => a.localeCompare(b)));
}
