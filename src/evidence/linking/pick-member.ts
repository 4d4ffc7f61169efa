import type { Figure } from '../claims/figure.ts';
import { together } from './added-mentions.ts';
import { isContainer, isPartOf } from './containers.ts';
import type { MemberMention } from './members.ts';
import type { Reading } from './reading.ts';
import { isElliptical, namesKind } from './share-of-whole.ts';

/** Members that a figure may be of, each as well as the others. */
export interface OpenMembers {
  readonly several: readonly MemberMention[];
}

/** Between an owner and the number: "Italy's 252,690", "Germany's almost 4.7". */
const OWNER = /^['’]s?\s(?:(?:about|some|nearly|almost|over|only|just|around|roughly)\s)?$/iu;

/** Between a name and its number: "Japan, at 3.4 percent", "in Friedrichshain, with 3,296". */
const APPOSED =
  /^,\s(?:with|at|on)\s(?:(?:about|some|nearly|almost|over|only|just|around|roughly|more than|a total of)\s){0,2}[$€£¥]?$/iu;

/** "More than New South Wales, where work began on 12,355", "than China's, which grew 5.5": the clause is of what is right before it. */
const WHERE = /^(?:['’]s?)?,\s(?:where|which|who|whose)\s(?:[\p{L}-]+\s){0,5}$/iu;

/**
 * "A figure that in Kenya stood at 90.4 percent", "in neighbouring Chad it was 11.3": the clause of the number begins with
 * where it is so.
 */
const IN_OWN_CLAUSE =
  /^,?\s(?:(?:it|they|this|that|the (?:figure|rate|share|number|level|total|proportion))\s)?(?:was|were|is|are|had been|has been|stood at|stands at|came to|comes to|reached|reaches|amounted to|averaged|averages|ran at|runs at)\s(?:(?:at|about|some|nearly|almost|over|only|just|around|roughly|under|even|as (?:high|low|much|many) as|more than|less than|fewer than)\s){0,3}[$€£¥]?$/iu;
const BEFORE_CLAUSE = /\b(?:in|for|across)\s(?:the\s)?(?:(?:neighbou?ring|nearby|next-door|tiny)\s)?$/iu;

/** "The world average of 1.7", "France's rate of 7.4 percent". */
const AVERAGE_OF =
  /^(?:(?:['’]s)?\s)?(?:average|mean|total|figure|rate|level)\s(?:of|at|was)\s(?:(?:about|some|nearly|almost|over|only|just|around|roughly)\s)?$/iu;

/** What stands between two that are said together: "France and Spain", "de la France et de l'Espagne", "России и Китая", 中国和法国. */
const JOINED =
  /^(?:(?:,|،|,?\s(?:and|or|et|ou|и|или))\s(?:the\s|in\s|(?:de|en|à)\s(?:la\s|l['’])?|du\s|des\s|d['’]|(?:в|во)\s)?|[和与及、])$/iu;

/** Whose number another is compared with, said right behind it: "against 64.4 percent in the world as a whole". */
export function comparedAt(all: readonly MemberMention[], { given }: Reading): MemberMention | undefined {
  const { figure, text, sentence } = given;
  const before = text.slice(Math.max(sentence.start, figure.start - 40), figure.start);
  if (!/\b(?:against|versus|compared (?:with|to))\s(?:[\p{L}]+\s){0,2}$/iu.test(before)) return undefined;
  return all.find(({ from }) => {
    const start = sentence.words[from]?.start ?? 0;
    return (
      start > figure.end &&
      /^\s(?:in|for|across)\s/iu.test(text.slice(figure.end, sentence.end)) &&
      /^\s(?:(?:in|for|across)\s)?(?:the\s)?$/iu.test(text.slice(figure.end, start))
    );
  });
}

/** The mention that a figure is of; several where it is of more than one, and nobody knows how. */
export function pickMember(
  all: readonly MemberMention[],
  compared: readonly MemberMention[],
  reading: Reading,
): MemberMention | OpenMembers | null {
  const { given } = reading;
  if (all.length === 0) return null;
  const narrower = all.filter((one) => !isContainer(one, reading));
  // "The North East, the cheapest region of England": where something lies is not what it is.
  if (narrower.length > 0 && narrower.length < all.length) return pickMember(narrower, compared, reading);
  if (narrower.length === 0 && all.some((one) => isPartOf(one, reading))) return { several: [] };
  const { figure, figures, text, sentence } = given;
  const { words } = sentence;
  const startOf = (one: MemberMention) => words[one.from]?.start ?? 0;
  const endOf = (one: MemberMention) => words[one.to - 1]?.end ?? 0;
  // "Ireland, Malta and Austria" are three, and only "together" makes them one.
  const listed = (one: MemberMention): MemberMention | OpenMembers => {
    const isJoined = (left: MemberMention, right: MemberMention) =>
      JOINED.test(text.slice(endOf(left), startOf(right))) ||
      (text.slice(endOf(left), startOf(right)) === ' ' && text[startOf(right)] === 'و');
    const list = [one];
    for (let at = all.indexOf(one); at > 0; at -= 1) {
      const left = all[at - 1] as MemberMention;
      if (!isJoined(left, list[0] as MemberMention)) break;
      list.unshift(left);
    }
    for (const right of all.slice(all.indexOf(one) + 1)) {
      if (!isJoined(list.at(-1) as MemberMention, right)) break;
      list.push(right);
    }
    if (list.length === 1) return one;
    const several: OpenMembers = { several: list };
    if (!TOGETHER.test(text.slice(sentence.start, sentence.end))) return several;
    return list.reduce<MemberMention | OpenMembers>(
      (sum, next) =>
        'several' in sum || sum === next ? sum : (together(sum, next, reading) ?? { several: [] }),
      list[0] as MemberMention,
    );
  };
  // "212,205 burglaries of homes": the noun of the number is the first word of the member.
  const inside = all.filter((one) => startOf(one) >= figure.start && startOf(one) < figure.end);
  if (inside[0]) return inside[0];
  // "15.4 percent in Malta": what follows at once, before another figure.
  for (const one of all) {
    if (startOf(one) < figure.end) continue;
    const between = text.slice(figure.end, startOf(one));
    if (
      between === ' ' &&
      /^(?:worldwide|globally|nationwide|nationally|countrywide)$/iu.test(
        text.slice(startOf(one), endOf(one)),
      )
    )
      return one;
    const crossed = figures.some(
      (other) => other !== figure && other.start >= figure.end && other.end <= startOf(one),
    );
    if (
      !crossed &&
      /^(?:\s[\p{L}-]+){0,4}\s(?:in|for|among|at|across)\s(?:the\s)?$/iu.test(between) &&
      !/\bthan\b|\bas\b/i.test(between)
    )
      return listed(one);
    // "More than the £338,000 of the East of England": the number is called that of somebody.
    if (
      !crossed &&
      /^\s(?:of|in|for)\s(?:the\s)?$/iu.test(between) &&
      /\bthe\s(?:(?:about|some|nearly|almost|roughly)\s)?$/iu.test(text.slice(sentence.start, figure.start))
    )
      return listed(one);
    // "But only 7.4 percent of Denmark's": of what was named before, and of this one.
    if (!crossed && isElliptical(one, reading)) return namesKind(reading) ? { several: [] } : one;
    // "6.3 percent of men": whose share it is.
    const isKind = reading.table.cube.dimensions.some(
      ({ column, role }) => column === one.dimension && role === 'category',
    );
    // "Of which 34.5 million were recycled": what was done to them.
    if (!crossed && isKind && /^\s(?:was|were|is|are|had been|have been)\s$/u.test(between))
      return listed(one);
    if (
      !crossed &&
      isKind &&
      /^\sof\s(?:the\s|all\s)?(?:(?:\p{Lu}[\p{L}-]*|young|younger|older|adult|employed|working)\s){0,2}$/u.test(
        between,
      )
    )
      return listed(one);
    if (/^\s(?:[\p{L}-]+\s){0,2}$/iu.test(between) && one.adjective) return one;
  }
  const earlier = all.filter((one) => endOf(one) <= figure.start);
  // "Against Italy's 252,690": the owner comes right before the number.
  const owner = earlier.findLast((one) => {
    const between = text.slice(endOf(one), figure.start);
    return (
      OWNER.test(between) ||
      WHERE.test(between) ||
      (reading.role.statistic === 'value' && APPOSED.test(between))
    );
  });
  if (owner) return owner;
  const ofClause = earlier.at(-1);
  if (
    ofClause &&
    BEFORE_CLAUSE.test(text.slice(sentence.start, startOf(ofClause))) &&
    IN_OWN_CLAUSE.test(text.slice(endOf(ofClause), figure.start))
  )
    return listed(ofClause);
  // "Against 36.6 million": the other one that was named.
  if (
    /\b(?:against|versus|compared with)\s(?:[\p{L}]+\s){0,2}$/iu.test(
      text.slice(Math.max(sentence.start, figure.start - 40), figure.start),
    )
  ) {
    const other = compared.findLast((one) => endOf(one) <= figure.start);
    if (other) return other;
  }
  // "Men are likelier than women to leave: 16.0 percent against 9.8": each has its own of two.
  const isPaired = (left: Figure | undefined, right: Figure | undefined) =>
    left !== undefined &&
    right !== undefined &&
    /^\s(?:against|versus|compared with|to)\s$/iu.test(text.slice(left.end, right.start));
  const at = figures.indexOf(figure);
  const first = isPaired(figure, figures[at + 1])
    ? figure
    : isPaired(figures[at - 1], figure)
      ? figures[at - 1]
      : null;
  if (first && earlier.length === 2 && earlier.every((one) => endOf(one) <= first.start))
    return earlier[first === figure ? 0 : 1] ?? { several: earlier };
  // "At 23.2 percent, early leaving in Turkey was twice that of the EU": it is the first that is spoken of.
  if (earlier.length === 0 && /\b[Aa]t\s$/u.test(text.slice(sentence.start, figure.start))) {
    const first = all.find((one) => startOf(one) >= figure.end);
    if (first) return listed(first);
  }
  const beside = earlier.findLast((one) =>
    /^(?:['’]s?)?,?\s(?:(?:with|at|on|which has|which had|has|had|and|to|\()\s?)?(?:(?:about|some|nearly|almost|over|only|just|around|roughly)\s)?$/iu.test(
      text.slice(endOf(one), figure.start),
    ),
  );
  const said = earlier.findLast((one) => {
    const named = /(?:average|total)$/i.exec(text.slice(startOf(one), endOf(one)))?.[0] ?? '';
    return AVERAGE_OF.test(text.slice(endOf(one) - named.length, figure.start));
  });
  if (said) return listed(said);
  // "Spain led the EU with 501.1 million nights": of who led.
  const leader =
    beside && compared.includes(beside) && LED.test(text.slice(sentence.start, startOf(beside)))
      ? earlier.findLast((one) => !compared.includes(one))
      : undefined;
  if (leader) return listed(leader);
  // "The second, behind primary schools, with 212,038": of either of them.
  if (
    beside &&
    compared.includes(beside) &&
    /^(?:['’]s?)?,\s(?:with|at|on)\s/iu.test(text.slice(endOf(beside), figure.start))
  )
    return { several: [] };
  const candidates = earlier.filter((one) => !compared.includes(one));
  const last = beside ?? candidates.at(-1);
  if (last) return listed(last);
  // "Of the 308 disasters, 130 were floods": the first is of all of them.
  const next = /\b[Oo]f\s(?:the|all|its|their)\s$/u.test(text.slice(sentence.start, figure.start))
    ? figures.find((one) => one.start >= figure.end)
    : undefined;
  const following = all.filter(
    (one) => startOf(one) >= figure.end && !compared.includes(one) && !(next && startOf(one) >= next.end),
  );
  return following[0] ? listed(following[0]) : null;
}

/** Right before the one that is behind: "Spain led the". */
const LED = /\b(?:led|leads|topped|tops|headed|heads|beat|beats|outpaced|overtook|surpassed)\s(?:the\s)?$/iu;

/** Words that make one of several. */
export const TOGETHER = /\b(?:together|combined|altogether|jointly|between them|in total)\b/i;
