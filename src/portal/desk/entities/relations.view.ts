import type { RelationAtDesk } from '../../../entities/queue/entity-at-desk.queries.ts';
import { hsName } from '../../../evidence/codes/hs.ts';
import { roleMay } from '../../../readers/permission.ts';
import { nameIn } from '../../../stories/story.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { relationWord } from '../../text/entity-words.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { dayOf } from '../../ui/times.ts';
import { relationOptions } from './entity-choices.ts';
import type { EntityParts, EntityTyped } from './entity-parts.ts';
import { mayChange } from './may-change.ts';
import { relationSeen } from './relation-as-seen.ts';
import { sourceView } from './statements.view.ts';

/** The fields of a relation. */
export type RelationFields = ReturnType<typeof fieldsOf>;

/** One relation, ready to display. */
export type RelationRow = ReturnType<typeof relationRow>;

/** The relations of an entity, ready to display. */
export type RelationsView = ReturnType<typeof relationsView>;

/** Shapes the relations of an entity. */
export function relationsView(parts: EntityParts, edition: Edition) {
  const { words } = edition;
  const { relations } = parts;
  return {
    title: words.say('entRelationsTitle'),
    none: relations.length === 0 ? words.say('entNoRelations') : null,
    rows: relations.map((relation) => relationRow(relation, parts, edition)),
    /** Null if the member may not change what readers see. */
    add: mayChange(parts.desk, parts.role) ? addView(parts, edition) : null,
  };
}

function addView(parts: EntityParts, edition: Edition) {
  const { words } = edition;
  const { desk, typed } = parts;
  const { entity } = desk;
  const given = typed?.form === 'relate' ? typed : null;
  const field = (name: string, label: string, hint?: string): FieldView => ({
    name,
    id: `relate-${name}`,
    label,
    hint,
    value: given?.values[name],
    wrong: given?.wrong[name],
  });
  return {
    title: words.say('entRelate'),
    open: given !== null,
    action: hrefIn(edition, `/desk/entities/${entity.id}/relate`),
    button: words.say('entRelateDo'),
    fields: fieldsOf('relate', given?.values ?? {}, given, parts, edition),
    side: {
      ...field('side', words.say('entSide')),
      options: [
        { value: 'from', text: words.say('entSideFrom', { name: entity.label }) },
        { value: 'to', text: words.say('entSideTo', { name: entity.label }) },
      ],
    },
    who: field('who', words.say('entSaidBy'), words.say('entSaidByHint')),
    source: field('source', words.say('entSource'), words.say('entSourceHint')),
    url: field('url', words.say('entSourceUrl')),
  };
}

function relationRow(relation: RelationAtDesk, parts: EntityParts, edition: Edition) {
  const { words } = edition;
  const { id, from, to, state } = relation;
  const link = (one: { id: string; label: string }): LinkView => ({
    text: one.label,
    href: hrefIn(edition, `/desk/entities/${one.id}`),
  });
  const quote = quoteOf(relation.quote);
  return {
    id,
    from: link(from),
    does: relationWord(relation.kind, words),
    to: to ? link(to) : { text: words.say('entNobodyNamed'), href: null },
    state: {
      text: relationStateWord(state, edition),
      look: state === 'proposed' ? 'todo' : null,
    },
    facts: factsOf(relation, parts, edition),
    quote: quote === null ? null : { text: quote, lang: relation.story?.language ?? '' },
    source: sourceView(
      { ...relation, dataset: null, row: null, listSlug: null, entryKey: null, origin: 'story' },
      edition,
    ),
    gone: relation.gone ? words.say('entSentenceGone') : null,
    decided:
      relation.decidedAt && relation.by
        ? [words.say('entDecidedBy', { by: relation.by }), relation.note].filter(Boolean).join(' ')
        : null,
    /** Null if the member may not change what readers see. */
    form:
      relation.shown && !roleMay(parts.role, 'publish entities') ? null : formOf(relation, parts, edition),
  };
}

function formOf(relation: RelationAtDesk, parts: EntityParts, edition: Edition) {
  const { words } = edition;
  const { desk, typed } = parts;
  const { id, state } = relation;
  const given = typed?.form === 'relation' && typed.about === id ? typed : null;
  return {
    action: hrefIn(edition, `/desk/entities/${desk.entity.id}/relation`),
    seen: relationSeen(relation),
    accept: state === 'accepted' || relation.gone ? null : words.say('entAcceptRelation'),
    reject: state === 'rejected' ? null : words.say('entRejectRelation'),
    title: words.say('entEditRelation'),
    open: given !== null,
    wrong: given?.wrong.relation,
    fields: fieldsOf(id, given?.values ?? valuesOf(relation, desk.entity.id), given, parts, edition),
    note: {
      name: 'note',
      id: `${id}-note`,
      label: words.say('entWhy'),
      value: given?.values.note,
    },
    save: state === 'rejected' ? words.say('entSaveAccept') : words.say('entSaveRelation'),
  };
}

function valuesOf(relation: RelationAtDesk, here: string): Record<string, string> {
  const other = relation.from.id === here ? relation.to : relation.from;
  return {
    kind: relation.kind,
    other: other?.label ?? '',
    goods: relation.goods,
    codes: relation.codes.join(' '),
    baskets: relation.baskets.join(' '),
    endUse: relation.endUse,
    starts: relation.starts ?? '',
    ends: relation.ends ?? '',
  };
}

function fieldsOf(
  prefix: string,
  values: Readonly<Record<string, string>>,
  given: EntityTyped | null,
  { baskets }: EntityParts,
  edition: Edition,
) {
  const { words, language } = edition;
  const field = (name: string, label: string, hint?: string): FieldView => ({
    name,
    id: `${prefix}-${name}`,
    label,
    hint,
    value: values[name] ?? '',
    wrong: given?.wrong[name],
  });
  return {
    kind: { ...field('kind', words.say('entRelationKind')), options: relationOptions(words) },
    other: field('other', words.say('entOtherSide'), words.say('entOtherSideHint')),
    goods: field('goods', words.say('entGoods')),
    codes: field('codes', words.say('entCodes'), words.say('entCodesHint')),
    baskets: {
      ...field('baskets', words.say('entBaskets')),
      options: baskets.map(({ slug, names }) => ({ value: slug, text: nameIn(names, language) })),
    },
    endUse: field('endUse', words.say('entEndUse')),
    starts: field('starts', words.say('entStarts'), words.say('entDayHint')),
    ends: field('ends', words.say('entEnds'), words.say('entEndsHint')),
  };
}

function factsOf(relation: RelationAtDesk, { baskets }: EntityParts, edition: Edition) {
  const { words, language } = edition;
  const { starts, ends } = relation;
  const basketNames = relation.baskets.map((slug) => {
    const basket = baskets.find((one) => one.slug === slug);
    return basket ? nameIn(basket.names, language) : slug;
  });
  const codes = relation.codes.map((code) => [code, hsName(code)].filter(Boolean).join(' '));
  const who = whoOf(relation.attribution);
  const day = (at: string | null) =>
    at === null ? '…' : dayOf(new Date(`${at}T00:00:00Z`), words.locale, 'UTC');
  const fact = (label: string, text: string) => (text ? [{ label, text }] : []);
  return [
    ...fact(words.say('entGoods'), relation.goods),
    ...fact(words.say('entCodes'), codes.join('; ')),
    ...fact(words.say('entBaskets'), words.list(basketNames)),
    ...fact(words.say('entEndUse'), relation.endUse),
    ...fact(words.say('entInterval'), starts || ends ? `${day(starts)} – ${day(ends)}` : ''),
    ...fact(words.say('entSaidBy'), who),
  ];
}

function relationStateWord(state: RelationAtDesk['state'], { words }: Edition): string {
  if (state === 'accepted') return words.say('entRelationAccepted');
  return state === 'rejected' ? words.say('entRelationRejected') : words.say('entRelationProposed');
}

/** The text of a TextQuoteSelector; null if there is none. */
function quoteOf(quote: unknown): string | null {
  if (typeof quote !== 'object' || quote === null || !('exact' in quote)) return null;
  return typeof quote.exact === 'string' && quote.exact !== '' ? quote.exact : null;
}

/** Who says it, as far as the attribution goes. */
function whoOf(attribution: unknown): string {
  if (typeof attribution !== 'object' || attribution === null || !('who' in attribution)) return '';
  return typeof attribution.who === 'string' ? attribution.who : '';
}
