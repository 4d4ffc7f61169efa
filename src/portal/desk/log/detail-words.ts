import type { BlockKind } from '../../../desk/blocks/block.ts';
import type { LOG_ACTIONS, LogEntry } from '../../../desk/log/log.queries.ts';
import { settingByKey } from '../../../desk/settings/settings.queries.ts';
import type { Move } from '../../../desk/workflow.ts';
import type { Verdict } from '../../../evidence/checks/verdict.ts';
import type { Role } from '../../../readers/member.ts';
import type { MenuPlace } from '../../../stories/menus/menu.ts';
import type { Policy, StoryState } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { roleName } from '../../account/account.view.ts';
import type { Edition } from '../../site/edition.ts';
import { kindWord } from '../../text/correction-words.ts';
import { verdictWord } from '../../text/mark-words.ts';
import { fullStamp } from '../../ui/times.ts';
import { kindWord as blockWord } from '../blocks/block-words.ts';
import { madeMoveWord, stateWord } from '../flow/flow-words.ts';
import { policyWord } from '../frame/choices.view.ts';
import { reasonWord } from '../keeping/version-words.ts';
import { menuName } from '../menus/menu-words.ts';
import { settingLabel, settingValue } from '../settings/setting-words.ts';
import { doingWord } from './doing-words.ts';

type Details = Readonly<Record<string, unknown>>;
type Names = ReadonlyMap<string, string>;
type Say = (details: Details, edition: Edition, names: Names) => readonly (string | null)[];

/** The details of each action, most useful first. */
const SAID: Readonly<Record<(typeof LOG_ACTIONS)[number], Say>> = {
  move: ({ move, from, to, overrides, alone }, { words }) => [
    madeMoveWord(text(move) as Move, words),
    from === to ? null : fromTo(text(from) as StoryState, text(to) as StoryState, words),
    Number(overrides) > 0 ? words.say('flowOverrides', { count: Number(overrides) }) : null,
    alone === true ? words.say('flowAlone') : null,
  ],
  'save revision': ({ number, reason }, { words }) => [
    words.say('keepRevision', { number: words.number(Number(number)) }),
    reasonWord(text(reason), words),
  ],
  correct: ({ kind }, { words }) => [kindWord(text(kind) as Parameters<typeof kindWord>[0], words)],
  embargo: ({ until, before }, edition) => [
    until
      ? edition.words.say('logUntil', { time: timeOf(until, edition) })
      : edition.words.say('logNoEmbargo'),
    before ? edition.words.say('logBefore', { what: timeOf(before, edition) }) : null,
  ],
  'let block pass': ({ kind }, { words }) => [blockWord(text(kind) as BlockKind, words)],
  'take block back': ({ kind }, { words }) => [blockWord(text(kind) as BlockKind, words)],
  'decide entity': ({ kind }, { words }) => [doingWord(text(kind), words)],
  'decide hit': ({ decision }, { words }) => [doingWord(text(decision), words)],
  'import list': ({ number }, { words }) => [
    words.say('logVersion', { number: words.number(Number(number)) }),
  ],
  'change person': ({ role, before, open }, { words }) => [
    roleName(text(role) as Role, words),
    role === before ? null : words.say('logBefore', { what: roleName(text(before) as Role, words) }),
    open === false ? words.say('logClosed') : null,
  ],
  'make person': ({ role, invitation }, { words }) => [
    roleName(text(role) as Role, words),
    invitation ? words.say('logByInvitation') : null,
  ],
  'invite person': ({ role }, { words }) => [roleName(text(role) as Role, words)],
  'uninvite person': ({ role }, { words }) => [roleName(text(role) as Role, words)],
  'reset login': ({ twoStepEnded }, { words }) => [twoStepEnded ? words.say('logTwoStepEnded') : null],
  'change picture': ({ kind }, { words }) => [doingWord(text(kind), words)],
  'make token': ({ person, scopes, expires }, edition, names) => [
    named(person, names),
    Array.isArray(scopes) ? scopes.join(' ') : null,
    expires ? edition.words.say('logUntil', { time: timeOf(expires, edition) }) : null,
  ],
  'revoke token': ({ person }, _, names) => [named(person, names)],
  'change webhook': ({ kind, on, events }, { words }) => [
    doingWord(text(kind), words),
    on === false ? words.say('logSwitchedOff') : null,
    Array.isArray(events) ? events.join(' ') : null,
  ],
  'change source': ({ source, changed, policy, before }, { words }) => [
    text(source),
    ...(Array.isArray(changed) ? changed.map((field) => termsWord(text(field), words)) : []),
    policy === before ? null : policyWord(text(policy) as Policy, words),
    policy === before ? null : words.say('logBefore', { what: policyWord(text(before) as Policy, words) }),
  ],
  'change feed': ({ kind, feed, host }, { words }) => [doingWord(text(kind), words), text(feed), text(host)],
  'arrange front': ({ kind, number, slots }, { words }) => [
    doingWord(text(kind), words),
    words.say('logVersion', { number: words.number(Number(number)) }),
    words.say('logPlaced', { count: Number(slots) }),
  ],
  'change section': ({ kind, section }, { words }) => [text(section), doingWord(text(kind), words)],
  'change page': ({ kind, page, number }, { words }) => madeOf(kind, page, number, words),
  'forget story': () => [],
  'preview link': ({ kind, until, opened }, edition) => [
    doingWord(text(kind), edition.words),
    until ? edition.words.say('logUntil', { time: timeOf(until, edition) }) : null,
    Number(opened) > 0 ? edition.words.say('logOpened', { count: Number(opened) }) : null,
  ],
  'change menu': ({ kind, menu, number }, { words }) =>
    madeOf(kind, menuName(text(menu) as MenuPlace, words), number, words),
  'change redirect': ({ kind, from, to }, { words }) => [doingWord(text(kind), words), text(from), text(to)],
  'change author': ({ author, changed }, { words }) => [
    text(author),
    ...(Array.isArray(changed) ? changed.map((part) => profilePart(text(part), words)) : []),
  ],
  'add place': ({ place }) => [text(place)],
  'change place': ({ place }) => [text(place)],
  'change event': ({ kind, stories }, { words }) => [
    doingWord(text(kind), words),
    Number(stories) > 0 ? words.say('placeStories', { count: Number(stories) }) : null,
  ],
  'decide item': ({ kind }, { words }) => [doingWord(text(kind), words)],
  'decide items': ({ kind, items }, { words }) => [
    doingWord(text(kind), words),
    words.say('logItemCount', { count: Number(items ?? 0) }),
  ],
  'forget items': ({ items }, { words }) => [words.say('logItemCount', { count: Number(items ?? 0) })],
  'decide figure': ({ kind, verdict, why }, { words }) => [
    doingWord(text(kind), words),
    verdict ? verdictWord(text(verdict) as Verdict, words) : null,
    why ? text(why) : null,
  ],
  'decide correction': ({ kind, dataset, number, sentences }, { words }) => [
    doingWord(text(kind), words),
    dataset ? text(dataset) : null,
    number ? words.say('logVersion', { number: words.number(Number(number)) }) : null,
    sentences ? words.say('revisionsSentences', { count: Number(sentences) }) : null,
  ],
  'change dataset': ({ kind, dataset, number }, { words }) => madeOf(kind, dataset, number, words),
  'change basket': ({ kind, basket, number }, { words }) => madeOf(kind, basket, number, words),
  'live entry': ({ what, number, version }, { words }) => [
    words.say('liveDeskEntry', { number: words.number(Number(number)) }),
    doingWord(text(what), words),
    Number(version) > 1 ? words.say('logVersion', { number: words.number(Number(version)) }) : null,
  ],
  'live coverage': ({ what }, { words }) => [doingWord(text(what), words)],
  'make calendar address': ({ person }, _, names) => [named(person, names)],
  'end calendar address': ({ person }, _, names) => [named(person, names)],
  'change setting': ({ setting, before, after }, { words }) => {
    const name = settingByKey(text(setting));
    if (!name) return [text(setting)];
    const value = (kept: unknown) => settingValue(name, typeof kept === 'string' ? kept : null, words);
    return [
      settingLabel(name, words),
      words.say('settingsFromTo', { before: value(before), after: value(after) }),
    ];
  },
};

/** The details of a row of the audit log, in words; the data have them in full. */
export function detailsInWords(
  { action, details }: Pick<LogEntry, 'action' | 'details'>,
  names: Names,
  edition: Edition,
): string {
  const known = (details ?? {}) as Details;
  const said = SAID[action as keyof typeof SAID]?.(known, edition, names) ?? [];
  const token = known.token ? edition.words.say('logByToken', { id: text(known.token).slice(-12) }) : null;
  return [...said, token].filter(Boolean).join(' · ');
}

/** The page of what a row is about; null if there is none. */
export function placeOf({ action, about, aboutId, storyId, details }: LogEntry): string | null {
  const { entity, hit, picture, kind } = (details ?? {}) as Details;
  if (typeof entity === 'string') return `/desk/entities/${entity}`;
  if (typeof hit === 'string') return `/desk/screening/${hit}`;
  if (typeof picture === 'string') return `/desk/media/${picture}`;
  if (action === 'change setting') return '/desk/settings';
  if (action === 'change menu') return `/desk/menus/${text(((details ?? {}) as Details).menu)}`;
  if (action === 'decide figure') return `/desk/figures/${aboutId}`;
  if (action === 'decide correction')
    return about === 'revision_cases' ? `/desk/revisions/${aboutId}` : '/desk/corrections';
  const { dataset, basket, source, section, author } = (details ?? {}) as Details;
  if (typeof author === 'string') return `/desk/authors/${author}`;
  if (typeof source === 'string') return `/desk/sources/${source}`;
  if (typeof section === 'string') return kind === 'remove' ? null : `/desk/sections/${section}`;
  if (typeof dataset === 'string') {
    if (kind === 'remove') return null;
    return text(kind).endsWith(' columns')
      ? `/desk/datasets/${dataset}/columns`
      : `/desk/datasets/${dataset}`;
  }
  if (typeof basket === 'string') return `/desk/baskets/${basket}`;
  if (action === 'change page') return kind === 'remove' ? null : `/desk/pages/${aboutId}`;
  if (action === 'change feed') return kind === 'remove' ? null : `/desk/feeds/${aboutId}`;
  if (action === 'change redirect') return '/desk/redirects';
  if (action === 'change event') return `/desk/events/${aboutId}`;
  if (action === 'decide item') return `/desk/intake/${aboutId}`;
  if (about === 'registrations') return '/desk/invitations';
  if (about === 'block_overrides') return `/desk/stories/${storyId}/blocks`;
  if (about === 'users') return `/desk/people/${aboutId}`;
  if (action === 'change webhook') return kind === 'remove' ? null : `/desk/webhooks/${aboutId}`;
  return null;
}

function madeOf(kind: unknown, name: unknown, number: unknown, words: Words) {
  const version =
    Number(number) > 1 ? words.say('logVersion', { number: words.number(Number(number)) }) : null;
  return [text(name), doingWord(text(kind), words), version];
}

/** The changed field of a source, as its form calls it. */
function termsWord(field: string, words: Words): string {
  switch (field) {
    case 'name':
      return words.say('sourceName');
    case 'url':
      return words.say('writeSourceSite');
    case 'policy':
      return words.say('writePolicy');
    case 'licence':
      return words.say('writeLicence');
    case 'licenceUrl':
      return words.say('writeLicenceUrl');
    default:
      return field;
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function profilePart(part: string, words: Words): string {
  const known = (['role', 'biography', 'expertise', 'picture', 'email'] as const).find((one) => one === part);
  return words.say('authorPart', { part: known ?? 'other' });
}

function fromTo(from: StoryState, to: StoryState, words: Words): string {
  return words.say('flowFromTo', { from: stateWord(from, words), to: stateWord(to, words) });
}

function timeOf(value: unknown, { words, zone }: Edition): string {
  return fullStamp(new Date(text(value)), true, words, zone).text;
}

/** Of a deleted account only the id is left. */
function named(person: unknown, names: Names): string {
  return names.get(text(person)) ?? text(person);
}
