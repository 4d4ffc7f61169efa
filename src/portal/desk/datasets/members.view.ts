import { isSettledByTrade } from '../../../evidence/cubes/correct-cube.ts';
import type { Cube, CubeDimension, CubeMember } from '../../../evidence/cubes/cube.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { deskPaging } from '../frame/desk-paging.ts';
import { isWord } from './column-words.ts';
import { MEMBERS_LISTED } from './columns.fields.ts';

/** The values of one column, ready to display. */
export type MembersView = ReturnType<typeof membersView>;

/** The data the page of a column's values is built from. */
export interface MembersParts {
  readonly slug: string;
  readonly version: number;
  readonly number: number;
  readonly cube: Cube;
  readonly dimension: CubeDimension;
  readonly asked: { readonly q?: string | undefined; readonly page?: string | undefined };
}

/** Shapes the values of one column, paginated: the total and the sums first. */
export function membersView(
  { slug, version, number, cube, dimension, asked }: MembersParts,
  edition: Edition,
) {
  const { words, language, standard } = edition;
  const { column, role, whole } = dimension;
  const isSettled = isSettledByTrade(cube, column, 'whole');
  const path = `/desk/datasets/${slug}/columns`;
  const wanted = (asked.q ?? '').toLocaleLowerCase();
  const found = dimension.members
    .filter(({ labels }) => labels.some((label) => label.toLocaleLowerCase().includes(wanted)))
    .sort((one, other) => rank(other, whole) - rank(one, whole));
  const from = (Number(asked.page ?? 1) - 1) * MEMBERS_LISTED;
  const page = found.slice(from, from + MEMBERS_LISTED);
  const at = from / MEMBERS_LISTED + 1;
  const next = from + page.length < found.length ? String(at + 1) : null;
  return {
    summary: [
      isWord(role, words),
      words.say('colMembers', { count: dimension.members.length }),
      ...(found.length > MEMBERS_LISTED && page.length > 0
        ? [
            words.say('colPage', {
              from: words.number(from + 1),
              to: words.number(from + page.length),
              all: words.number(found.length),
            }),
          ]
        : []),
    ].join(' · '),
    /** Null if all of them fit on one page. */
    search:
      dimension.members.length > MEMBERS_LISTED || asked.q
        ? {
            action: path,
            hidden: [
              ['column', column] as const,
              ...(language === standard ? [] : [['lang', language] as const]),
            ],
            text: { name: 'q', label: words.say('colMembersSearch'), value: asked.q },
            button: words.say('deskNarrow'),
          }
        : null,
    rows: page.map(({ code, labels, aggregate }) => ({
      code,
      labels: labels.filter((label) => label !== code).join(' · '),
      tags: [
        ...(code === whole ? [words.say('colIsWhole')] : []),
        ...(aggregate ? [words.say('colIsSum')] : []),
      ],
      /** The button that makes it the total; null if it is already, or the member may not. */
      make: code === whole || isSettled ? null : { value: code, text: words.say('colMakeWhole') },
    })),
    action: hrefIn(edition, `${path}/change`),
    hidden: [
      ['version', String(version)],
      ['description', String(number)],
      ['column-0', column],
    ] as const,
    empty:
      page.length === 0 ? { text: words.say('colNoMembers'), advice: words.say('colNoMembersAdvice') } : null,
    paging: deskPaging(edition, path, { column, q: asked.q, page: at > 1 ? String(at) : undefined }, next, {
      field: 'page',
    }),
    back: { text: words.say('colBack'), href: hrefIn(edition, path) },
  };
}

function rank({ code, aggregate }: CubeMember, whole: string | null): number {
  return code === whole ? 2 : aggregate ? 1 : 0;
}
