import type { KeptDecision } from '../../../entities/screening/hit.ts';
import type { HitSubject } from '../../../entities/screening/hit-entity.queries.ts';
import type { QueuedHit } from '../../../entities/screening/hits.queries.ts';
import type { OfferedFact } from '../../../entities/screening/offered-facts.ts';
import { countryName } from '../../../language/countries/country-name.ts';
import type { Words } from '../../../words/words.ts';
import { propertyWord } from '../../entities/property-words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { kindWord } from '../../text/entity-words.ts';
import { fullStamp } from '../../ui/times.ts';
import { quotedOf } from '../figures/queue.view.ts';
import { deskStoryHref } from '../frame/desk-story-href.ts';
import { keysView } from '../frame/keys.view.ts';
import { entryFacts, type FactRow } from './entry-facts.view.ts';
import { explanationView } from './explanation.view.ts';
import {
  decisionKeys,
  identifierWord,
  listName,
  plainDay,
  reasonWords,
  stateWord,
  versionWords,
} from './hit-words.ts';
import { questionOf } from './question.view.ts';

/** The values of a decision's form, and their errors. */
export interface DecisionTyped {
  readonly note: string;
  readonly wrong: string | null;
  /** The facts that were ticked. */
  readonly take: readonly string[];
}

/** One hit: our entity on one side, the list's entry on the other, and between them why it was found. */
export type HitView = ReturnType<typeof hitView>;

/** The data a hit's page is built from. */
export interface HitParts {
  readonly hit: QueuedHit;
  readonly subject: HitSubject;
  readonly decisions: readonly KeptDecision[];
  readonly next: string | null;
  readonly stale: readonly string[];
  /** Whether the list still exists. */
  readonly isListed: boolean;
  /** Whether the user came here to confirm a match, and so has to write the note first. */
  readonly says: boolean;
  /** The facts of the entry that can be stated about the entity. */
  readonly offered: readonly OfferedFact[];
  readonly typed: DecisionTyped | null;
}

/** Shapes the page of one hit. */
export function hitView(parts: HitParts, edition: Edition) {
  const { hit, decisions, next, stale, says, typed } = parts;
  const { words } = edition;
  const { entity, entry, version } = hit;
  return {
    question: questionOf(entity.label, entry.names[0]?.name ?? entry.key, words),
    state: hit.state === 'waiting' ? null : stateWord(hit.state, words),
    reason:
      hit.reason && hit.state === 'waiting'
        ? reasonWords(hit.reason, edition)
        : hit.goneAt && hit.reason?.kind === 'left the list'
          ? words.say('hitIsGone')
          : null,
    stale,
    ours: oursOf(parts, edition),
    why: { title: words.say('hitWhy'), explanation: explanationView(hit, edition) },
    theirs: { title: words.say('hitTheirs'), entry: entryFacts(entry, version, edition, parts.isListed) },
    decide: {
      title: words.say('hitDecide'),
      hint: words.say('hitDecideHint'),
      action: hrefIn(edition, `/desk/screening/${hit.id}/decide`),
      seen: String(hit.changedAt.getTime()),
      note: {
        label: words.say('hitNote'),
        hint: words.say('hitNoteHint'),
        value: typed?.note ?? '',
        wrong: typed?.wrong ?? null,
        first: words.say('hitNoteFirst'),
        focus: says,
      },
      take: takeView(parts, words),
      buttons: [
        { value: 'same', key: 's', text: words.say('hitsSame') },
        { value: 'not-the-same', key: 'n', text: words.say('hitsNot') },
        { value: 'unsure', key: 'u', text: words.say('hitsUnsure') },
      ],
    },
    history: {
      title: words.say('hitHistory'),
      rows: decisions.map((decision) => decisionRow(decision, edition)),
      none: words.say('hitUndecided'),
    },
    next: next ? { text: words.say('hitNextOne'), href: hrefIn(edition, `/desk/screening/${next}`) } : null,
    all: { text: words.say('hitAll'), href: hrefIn(edition, '/desk/screening') },
    keys: keysView(
      words,
      [
        ...decisionKeys(words),
        ...(next ? [{ keys: ['j'], does: words.say('hitNextOne') }] : []),
        { keys: ['q'], does: words.say('hitAll') },
      ],
      false,
    ),
  };
}

function takeView({ offered, typed }: HitParts, words: Words) {
  if (offered.length === 0) return null;
  return {
    title: words.say('hitTake'),
    hint: words.say('hitTakeHint'),
    ticks: offered.map((fact) => {
      const key = factKey(fact);
      return {
        key,
        prop: propertyWord(fact.prop, words),
        text: fact.prop === 'birthDate' ? plainDay(fact.value, words) : fact.value,
        on: typed?.take.includes(key) ?? false,
      };
    }),
  };
}

/** A fact as its checkbox submits it. */
function factKey({ prop, value }: OfferedFact): string {
  return `${prop} ${value}`;
}

/** The fact of a submitted checkbox. */
export function factTicked(key: string): OfferedFact {
  const at = key.indexOf(' ');
  return { prop: key.slice(0, at), value: key.slice(at + 1) };
}

function oursOf({ hit, subject }: HitParts, edition: Edition) {
  const { words, language } = edition;
  const { entity } = hit;
  const { as, mentions } = subject;
  const row = (label: string, lines: FactRow['lines']): FactRow[] =>
    lines.length > 0 ? [{ label, lines }] : [];
  const plain = (texts: readonly string[]) => texts.map((text) => ({ text }));
  return {
    title: words.say('hitOurs'),
    rows: [
      ...row(words.say('entryNames'), [
        ...plain(as?.names ?? [entity.label]),
        ...(as && as.namesLeft > 0 ? [{ text: words.say('screenNamesLeft', { count: as.namesLeft }) }] : []),
      ]),
      { label: words.say('entryKind'), lines: [{ text: kindWord(entity.schema, words) }] },
      ...row(
        words.say('entryCountries'),
        plain((as?.countries ?? []).map((code) => countryName(code, language))),
      ),
      ...row(words.say('entryBorn'), plain((as?.birthDates ?? []).map((day) => plainDay(day, words)))),
      ...row(
        words.say('entryNumbers'),
        (as?.identifiers ?? []).map(({ kind, value }) => ({
          text: value,
          note: identifierWord(kind, words),
        })),
      ),
    ],
    links: [
      { text: words.say('hitEntityDesk'), href: hrefIn(edition, `/desk/entities/${entity.id}`) },
      ...(entity.state === 'published'
        ? [{ text: words.say('hitEntityPage'), href: hrefIn(edition, `/entity/${entity.slug}`) }]
        : []),
    ],
    mentionsTitle: words.say('hitMentions'),
    mentions: mentions.map((mention) => ({
      story: { text: mention.headline, href: deskStoryHref(edition, mention), lang: mention.language },
      quoted: quotedOf(mention),
    })),
    noMentions: mentions.length === 0 ? words.say('hitNoMentions') : null,
  };
}

function decisionRow(decision: KeptDecision, edition: Edition) {
  const { words, zone } = edition;
  return {
    at: fullStamp(decision.at, true, words, zone),
    text: words.say('hitPast', {
      decision: stateWord(decision.decision, words),
      name: decision.automatic ? words.say('hitAutomatic') : (decision.by ?? words.say('hitSomebody')),
    }),
    note: decision.note,
    about: `${listName(decision.version, decision.entry, edition)}, ${versionWords(decision.version, edition)}`,
  };
}
