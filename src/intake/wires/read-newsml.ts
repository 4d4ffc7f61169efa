import { refusal } from '../../words/refusal.ts';
import type { Finding } from '../piece.ts';
import { childOf, childrenOf, textOf, wordsOf } from '../read-xml.ts';
import type { XmlElement } from '../xml-tree.ts';
import { findingOf } from './finding-of-wire.ts';
import { codeOf, type NewsmlItem, newsmlItem, paragraph } from './newsml-item.ts';
import { mayGoWith, type Restriction, restrictedBy, stricter, UNRESTRICTED } from './restriction.ts';
import type { WireItem } from './wire-item.ts';

/** Items that define vocabulary, not news. */
const NO_NEWS: Readonly<Record<string, string>> = {
  conceptitem: 'a concept item',
  knowledgeitem: 'a knowledge item',
  catalogitem: 'a catalogue item',
};
const MOST_ITEMS = 10_000;

/** An item of a file with its element. */
interface ItemRead {
  readonly element: XmlElement;
  readonly read: NewsmlItem;
}

/** Reads NewsML-G2, https://iptc.org/standards/newsml-g2/: an item, or a message with several. */
export function readNewsml(root: XmlElement): Finding[] {
  if (root.name !== 'newsmessage') return [findingOfItem({ element: root, read: newsmlItem(root) }, null)];
  const held = childrenOf(root, 'itemset').flatMap(({ children }) =>
    children.filter((child) => typeof child !== 'string'),
  );
  if (held.length === 0) throw refusal('messageEmpty');
  if (held.length > MOST_ITEMS) {
    throw refusal('messageLong', { most: MOST_ITEMS });
  }
  const items = underPackages(held.map((element): ItemRead => ({ element, read: newsmlItem(element) })));
  const sender = textOf(childOf(root, 'header'), 'sender');
  const packages = items.filter(({ element }) => element.name === 'packageitem');
  const { attached, consumed } = attach(items, packages);
  return items.flatMap((item) => {
    if (consumed.has(item)) return [];
    const more = attached.get(item);
    if (!more || 'fault' in item.read) return [findingOfItem(item, sender)];
    const { pictures, aliases } = item.read.item;
    const whole = { pictures: [...pictures, ...more.pictures], aliases: [...aliases, ...more.aliases] };
    return [findingOfItem({ ...item, read: { item: { ...item.read.item, ...whole } } }, sender)];
  });
}

/** The effect of the packages that refer to an item. */
interface Whole {
  readonly restriction: Restriction;
  readonly inCanceled: boolean;
}

/**
 * The items of a message, each with the restrictions of the packages that refer to it. A cancelled package cancels the
 * item that is its only text; for any other item it is an outdated list, and a person decides.
 */
function underPackages(items: readonly ItemRead[]): ItemRead[] {
  const byGuid = new Map(items.map((item) => [guidOf(item.element), item]));
  const packed = new Map<string, ItemRead[]>();
  for (const item of items.filter(({ element }) => element.name === 'packageitem')) {
    for (const guid of refsIn(item.element).map(referredTo)) {
      packed.set(guid, [...(packed.get(guid) ?? []), item]);
    }
  }
  const onlyTexts = new Map<ItemRead, string>();
  const isOnlyText = (guid: string, holder: ItemRead) => {
    const only = onlyTexts.get(holder) ?? guidOf(onlyTextOf(holder, byGuid)?.element);
    onlyTexts.set(holder, only);
    return only === guid;
  };
  const found = new Map<ItemRead, Whole>();
  const wholeOf = (item: ItemRead): Whole => {
    const known = found.get(item);
    if (known) return known;
    let whole: Whole = { restriction: restrictionIn(item), inCanceled: false };
    // A package that contains itself adds nothing.
    found.set(item, whole);
    const guid = guidOf(item.element);
    for (const holder of packed.get(guid) ?? []) {
      const { restriction, inCanceled } = wholeOf(holder);
      const spares = restriction.status === 'canceled' && !isOnlyText(guid, holder);
      whole = {
        restriction: stricter(
          whole.restriction,
          spares ? { ...restriction, status: UNRESTRICTED.status } : restriction,
        ),
        inCanceled: whole.inCanceled || inCanceled || spares,
      };
    }
    found.set(item, whole);
    return whole;
  };
  return items.map((item): ItemRead => {
    if ('fault' in item.read) return item;
    const { restriction, inCanceled } = wholeOf(item);
    return { ...item, read: { item: { ...restrictedBy(item.read.item, restriction), inCanceled } } };
  });
}

/** The only text that a package refers to, if it is in the message; undefined if it refers to several, or elsewhere. */
function onlyTextOf({ element }: ItemRead, byGuid: ReadonlyMap<string, ItemRead>): ItemRead | undefined {
  const texts = new Set<ItemRead>();
  for (const ref of refsIn(element)) {
    const item = byGuid.get(referredTo(ref));
    const kind = item && 'item' in item.read ? item.read.item.kind : codeOf(childOf(ref, 'itemclass'));
    if ((kind ?? 'text') !== 'text') continue;
    if (!item) return undefined;
    texts.add(item);
  }
  const [only, ...more] = texts;
  return more.length === 0 ? only : undefined;
}

/** The publication restriction of an item; if it cannot be read, a person decides. */
function restrictionIn({ read }: ItemRead): Restriction {
  return 'item' in read ? read.item : (read.restriction ?? { ...UNRESTRICTED, status: 'withheld' });
}

/**
 * Moves the pictures and names of packages to their only text; those packages, and packages with all items in the
 * message, become nothing themselves.
 */
function attach(items: readonly ItemRead[], packages: readonly ItemRead[]) {
  const attached = new Map<ItemRead, Pick<WireItem, 'pictures' | 'aliases'>>();
  const consumed = new Set<ItemRead>();
  const byGuid = new Map(items.map((item) => [guidOf(item.element), item]));
  for (const packed of packages) {
    const refs = refsIn(packed.element);
    const known = [...new Set(refs.flatMap((ref) => byGuid.get(referredTo(ref)) ?? []))];
    if (
      restrictionIn(packed).status === 'usable' &&
      refs.length > 0 &&
      refs.every((ref) => byGuid.has(referredTo(ref)))
    )
      consumed.add(packed);
    const usable = known.flatMap((item) =>
      'item' in item.read && item.read.item.status === 'usable' ? [{ item, wire: item.read.item }] : [],
    );
    const texts = usable.filter(({ wire }) => wire.kind === 'text');
    const [text] = texts;
    if (!text || texts.length > 1) continue;
    const pictures = known.flatMap((item) =>
      'item' in item.read && (item.read.item.kind === 'picture' || item.read.item.kind === 'graphic')
        ? [{ item, wire: item.read.item }]
        : [],
    );
    const before = attached.get(text.item);
    attached.set(text.item, {
      pictures: [
        ...(before?.pictures ?? []),
        ...pictures.flatMap(({ wire }) =>
          // Whether it may go with the text is decided once it is known whether the text shows it.
          wire.pictures.map((one) => ({
            ...one,
            guid: wire.guid,
            restriction: stricter(UNRESTRICTED, wire),
          })),
        ),
      ],
      aliases: [
        ...(before?.aliases ?? []),
        ...(onlyTextOf(packed, byGuid) === text.item ? [guidOf(packed.element)] : []),
      ],
    });
    for (const { item, wire } of pictures)
      if (mayGoWith(wire, text.wire, text.wire.changed)) consumed.add(item);
  }
  return { attached, consumed };
}

function findingOfItem({ element, read }: ItemRead, sender: string | null): Finding {
  if ('fault' in read) return { refused: read.fault, headline: read.headline };
  const { item } = read;
  const from = { ...item, source: item.source ?? sender, alsoFrom: [...item.alsoFrom, sender] };
  switch (element.name) {
    case 'newsitem':
      return findingOf(from);
    case 'packageitem':
      return findingOf({ ...from, kind: 'package', html: '', about: contentsOf(element) || item.about });
    case 'planningitem':
      return findingOf({ ...from, kind: 'planning', html: '', about: plansOf(element) || item.about });
    default:
      return readOther(element, from);
  }
}

/** An event is sent as a concept. */
function readOther(element: XmlElement, item: WireItem): Finding {
  const concept = childOf(element, 'concept');
  if (element.name === 'conceptitem' && codeOf(childOf(concept, 'type')) === 'event') {
    const definitions = childrenOf(concept, 'definition').flatMap((one) => wordsOf(one) ?? []);
    const dates = childOf(childOf(concept, 'eventdetails'), 'dates');
    const [start, end] = [textOf(dates, 'start'), textOf(dates, 'end')];
    const when = [start, end].filter(Boolean).join(' – ');
    const about = [...definitions, ...(when ? [when] : [])].map(paragraph).join('');
    return findingOf({ ...item, kind: 'event', headline: item.headline ?? textOf(concept, 'name'), about });
  }
  const what = NO_NEWS[element.name] ?? `<${element.name.slice(0, 40)}>`;
  return { refused: `It is ${what} of NewsML-G2, which tells of no news.`, headline: null };
}

function guidOf(element: XmlElement | undefined): string {
  return element?.attributes.guid?.trim() ?? '';
}

function referredTo({ attributes }: XmlElement): string {
  return attributes.residref?.trim() ?? '';
}

function refsIn(element: XmlElement): XmlElement[] {
  const groups = childrenOf(childOf(element, 'groupset'), 'group');
  return [element, ...groups].flatMap((holder) => childrenOf(holder, 'itemref'));
}

/** The contents of a package, one paragraph per item. */
function contentsOf(element: XmlElement): string {
  return refsIn(element)
    .map((ref) => [textOf(ref, 'headline', 'title'), textOf(ref, 'description')].filter(Boolean).join(': '))
    .filter(Boolean)
    .map((words) => paragraph(words.replace(/\s+/g, ' ')))
    .join('');
}

/** The plans, one paragraph each. */
function plansOf(element: XmlElement): string {
  return childrenOf(childOf(element, 'newscoverageset'), 'newscoverage')
    .flatMap((coverage) => childrenOf(coverage, 'planning'))
    .map((plan) =>
      [textOf(plan, 'headline'), textOf(plan, 'scheduled'), textOf(plan, 'ednote')]
        .filter(Boolean)
        .join(', '),
    )
    .filter(Boolean)
    .map(paragraph)
    .join('');
}
