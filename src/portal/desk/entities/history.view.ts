import type { ShownDecision } from '../../../entities/decisions/decisions.queries.ts';
import { propertyWord } from '../../entities/property-words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { kindWord } from '../../text/entity-words.ts';
import { fullStamp } from '../../ui/times.ts';
import { countryWord, schemaOf } from './entity-choices.ts';
import type { EntityParts } from './entity-parts.ts';
import { mayChange, mayPart } from './may-change.ts';

/** One decision, ready to display. */
export type DecisionRow = ReturnType<typeof decisionRow>;

/** Shapes the full history of an entity, newest first. */
export function historyView(parts: EntityParts, edition: Edition): DecisionRow[] {
  return parts.decisions.map((decision) => decisionRow(decision, parts, edition));
}

function decisionRow(decision: ShownDecision, { desk, role }: EntityParts, edition: Edition) {
  const { words, zone } = edition;
  const by = decision.byName ?? words.say('deskMachine');
  const about = decision.entityId === desk.entity.id ? null : decision.entityLabel;
  return {
    id: decision.id,
    text: begun(sentenceOf(decision, by, edition), words.locale),
    more: [
      ...(about && !['merge', 'unmerge', 'split', 'unsplit'].includes(decision.kind)
        ? [words.say('entOf', { name: about })]
        : []),
      ...(decision.why ? [decision.why] : []),
      ...(decision.undoneBy ? [words.say('entTakenBack')] : []),
    ],
    at: fullStamp(decision.at, true, words, zone),
    /** The form that undoes it; null if it cannot be undone. */
    undo: undoOf(decision, { desk, role }, edition),
  };
}

/** A sentence with a capital first letter, where its script has them. */
function begun(sentence: string, locale: string): string {
  const [first = ''] = sentence;
  return first.toLocaleUpperCase(locale) + sentence.slice(first.length);
}

function undoOf(
  decision: ShownDecision,
  { desk, role }: Pick<EntityParts, 'desk' | 'role'>,
  edition: Edition,
) {
  const { words } = edition;
  if (decision.undoneBy || !mayChange(desk, role)) return null;
  if (decision.kind === 'merge' && !mayPart(desk, role).has(decision.entityId)) return null;
  const path = `/desk/entities/${decision.entityId}`;
  if (decision.kind === 'merge') {
    return { action: hrefIn(edition, `${path}/unmerge`), text: words.say('entUnmerge'), hidden: [] };
  }
  if (decision.kind === 'split') {
    return {
      action: hrefIn(edition, `${path}/unsplit`),
      text: words.say('entUnsplit'),
      hidden: [['decision', decision.id]],
    };
  }
  return null;
}

function sentenceOf(decision: ShownDecision, by: string, edition: Edition): string {
  const { words } = edition;
  const { entityLabel: name, otherLabel } = decision;
  const other = otherLabel ?? '—';
  const details = (decision.details ?? {}) as Details;
  switch (decision.kind) {
    case 'make':
      return words.say('entDidMake', { by });
    case 'accept':
      if (details.dataNames) return words.say('dnDidAccept', { count: details.dataNames.length, by });
      return words.say('entDidAccept', { count: details.mentions?.length ?? 0, by });
    case 'reject':
      if (details.dataNames) return words.say('dnDidReject', { count: details.dataNames.length, by });
      return words.say('entDidReject', { count: details.mentions?.length ?? 0, by });
    case 'publish':
      return words.say('entDidPublish', { by });
    case 'unpublish':
      return words.say('entDidUnpublish', { by });
    case 'rename':
      return words.say('entDidRename', {
        by,
        before: namedAs(details.before),
        after: namedAs(details.after),
      });
    case 'describe':
      return words.say('entDidDescribe', {
        by,
        before: describedAs(details.before, edition),
        after: describedAs(details.after, edition),
      });
    case 'merge':
      return words.say('entDidMerge', { by, name, other });
    case 'unmerge':
      return words.say('entDidUnmerge', { by, name, other });
    case 'split':
      return words.say('entDidSplit', { by, name, other });
    case 'unsplit':
      return words.say('entDidUnsplit', { by, name, other });
    case 'state':
      return words.say('entDidState', { by, prop: propOf(details, edition), value: details.value ?? '' });
    case 'withdraw':
      return words.say('entDidWithdraw', { by, prop: propOf(details, edition), value: details.value ?? '' });
    case 'restore':
      return words.say('entDidRestore', { by, prop: propOf(details, edition), value: details.value ?? '' });
    case 'relation':
      return relationSentence(details, by, name, other, edition);
  }
}

interface Details {
  readonly mentions?: readonly unknown[];
  readonly dataNames?: readonly unknown[];
  readonly prop?: string;
  readonly value?: string;
  readonly before?: Side | null;
  readonly after?: Side | null;
}

interface Side {
  readonly label?: string;
  readonly slug?: string;
  readonly schema?: string;
  readonly country?: string | null;
  readonly topicSlug?: string | null;
  readonly state?: string;
}

function relationSentence(
  details: Details,
  by: string,
  name: string,
  other: string,
  { words }: Edition,
): string {
  const values = { by, name, other };
  if (!details.before) return words.say('entDidRelate', values);
  if (details.before.state === details.after?.state) return words.say('entDidEditRelation', values);
  return details.after?.state === 'rejected'
    ? words.say('entDidRejectRelation', values)
    : words.say('entDidAcceptRelation', values);
}

function propOf(details: Details, { words }: Edition): string {
  return propertyWord(details.prop ?? '', words);
}

function namedAs(side: Side | null | undefined): string {
  return [side?.label, side?.slug && `(${side.slug})`].filter(Boolean).join(' ');
}

function describedAs(side: Side | null | undefined, { words }: Edition): string {
  const schema = schemaOf(side?.schema);
  return [
    schema && kindWord(schema, words),
    side?.country && countryWord(side.country, words),
    side?.topicSlug,
  ]
    .filter(Boolean)
    .join(', ');
}
