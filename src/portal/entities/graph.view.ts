import type { Dossier, RelationSide, SaidRelation } from '../../entities/dossier/dossier.ts';
import type { Part } from '../../words/message.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { relationWord } from '../text/entity-words.ts';
import { shownName } from '../text/shown-name.ts';
import { sidePart, whoOf } from './said.view.ts';
import { bidiIsolate, dateText } from './said-source.view.ts';

/** One party related to an entity. */
export interface GraphNode {
  readonly label: string;
  readonly href: string | null;
  /** What one does to the other, in the direction of the arrow. */
  readonly word: string;
  /** The goods, if the party is not named. */
  readonly about: string;
}

/** The relations of an entity as a graph: who acts on it before it, whom it acts on after it. */
export type GraphView = NonNullable<ReturnType<typeof graphView>>;

/** The maximum number of parties on each side of the graph. */
const MOST = 12;
/** The maximum number of rows in the table. */
const MOST_ROWS = 150;

/** Shapes the relations of an entity as a graph and as a table; null if there are none. */
export function graphView({ entity, relations }: Pick<Dossier, 'entity' | 'relations'>, edition: Edition) {
  if (relations.length === 0) return null;
  const { words } = edition;
  const name = shownName(entity, edition.language);
  const before = nodesOf(
    relations.filter(({ to }) => to?.id === entity.id),
    ({ from }) => from,
    edition,
  );
  const after = nodesOf(
    relations.filter(({ from }) => from.id === entity.id),
    ({ to }) => to,
    edition,
  );
  const left = Math.max(0, before.length - MOST) + Math.max(0, after.length - MOST);
  return {
    title: words.say('dosGraph'),
    label: words.say('dosGraphLabel', { name: bidiIsolate(name, words) }),
    name,
    before: before.slice(0, MOST),
    after: after.slice(0, MOST),
    more: left > 0 ? words.say('dosGraphMore', { count: left }) : null,
    table: {
      title: words.say('dosGraphTable'),
      columns: [
        words.say('dosFrom'),
        words.say('dosRelation'),
        words.say('dosTo'),
        words.say('dosGoods'),
        words.say('dosEndUse'),
        words.say('dosSince'),
        words.say('dosUntil'),
        words.say('dosWhoSays'),
      ],
      rows: relations.slice(0, MOST_ROWS).map((relation) => rowOf(relation, entity.id, edition)),
      /** How many more there are than rows. */
      more:
        relations.length > MOST_ROWS
          ? words.say('dosMoreInData', { count: relations.length - MOST_ROWS })
          : null,
    },
  };
}

/** The parties of relations, one for each role, in the order of their first relation. */
function nodesOf(
  relations: readonly SaidRelation[],
  sideOf: (relation: SaidRelation) => RelationSide | null,
  edition: Edition,
): GraphNode[] {
  const { words } = edition;
  const nodes = new Map<string, GraphNode>();
  for (const relation of relations) {
    const side = sideOf(relation);
    const key = `${relation.kind} ${side?.id ?? `goods ${relation.goods}`}`;
    if (nodes.has(key)) continue;
    nodes.set(key, {
      label: side ? shownName(side, edition.language) : words.say('dosNobodyNamed'),
      href: side?.published ? hrefIn(edition, `/entity/${side.slug}`) : null,
      word: relationWord(relation.kind, words),
      about: side ? '' : relation.goods,
    });
  }
  return [...nodes.values()];
}

function rowOf(relation: SaidRelation, ownId: string, edition: Edition): (readonly Part[])[] {
  const { words } = edition;
  const text = (value: string): Part[] => (value ? [{ text: value }] : []);
  const date = (value: string | null) => text(value ? dateText(value, edition) : '');
  return [
    [sidePart(relation.from, ownId, edition)],
    text(relationWord(relation.kind, words)),
    [relation.to ? sidePart(relation.to, ownId, edition) : { text: words.say('dosNobodyNamed') }],
    text(relation.goods),
    text(relation.endUse),
    date(relation.starts),
    date(relation.ends),
    whoOf(relation, edition),
  ];
}
