import type { Word } from '../../language/cut-words.ts';
import type { Schema } from '../entity.ts';
import {
  CHINESE_FAMILIES,
  CHINESE_GENERIC,
  CHINESE_HEADS,
  CHINESE_LONG_FAMILIES,
  CHINESE_STOPS,
  CHINESE_TITLES,
  TRANSLITERATING,
} from './lexicon/zh.ts';
import type { Cue } from './mention.ts';
import { type NewName, newName } from './new-name.ts';

const HEAD = new RegExp(CHINESE_HEADS.map(([ending]) => ending).join('|'), 'gu');
const SCHEMATA = new Map(CHINESE_HEADS);
const TITLE = new RegExp(CHINESE_TITLES.join('|'), 'gu');
const CLAUSE = /[，。、；：！？“”‘’《》（）「」『』,.;:!?()"\s]/u;
const FOREIGN = new Set(TRANSLITERATING);
const FAMILIES = new Set(CHINESE_FAMILIES);
const LONGEST = 24;
const MOST_LISTED = 20;
/** What may follow a name: punctuation, or the first character of a verb or of a function word. */
const BEHIND =
  /^(?:$|[，。、；：！？“”‘’《》（）,.;:!?()"\s]|说|称|表|指|认|宣|在|与|和|于|对|向|将|是|率|会|出|的|等|也|就|访|抵|同|及|从|被|曾|已|则|还|以|为|警|呼|强|介|告|接|周|星|当|今|昨|当|任|及|没|不|赴|签|主|要|发|正|代|回|重|通|下|上|本|两|举|由|给|把|让|批|谴|透|承|否|呼|提|宣|负|日|月|并|但|而|因|前|后|时|左|右|都|又|再|先|致|应|拒|同|支|反|谈|亲|特|很|最|此|这|那|他|她|它|去|来|到|用|受|获|成|做|作|看|听|想|能|可|必|须|需|该|或|如|若|虽|即|均|各)/u;

const COUNTRIES: readonly (readonly [name: string, code: string])[] = [
  ['俄罗斯', 'RU'],
  ['乌克兰', 'UA'],
  ['中国', 'CN'],
  ['美国', 'US'],
  ['英国', 'GB'],
  ['法国', 'FR'],
  ['德国', 'DE'],
  ['日本', 'JP'],
  ['韩国', 'KR'],
  ['朝鲜', 'KP'],
  ['印度', 'IN'],
  ['伊朗', 'IR'],
  ['土耳其', 'TR'],
  ['以色列', 'IL'],
  ['白俄罗斯', 'BY'],
  ['哈萨克斯坦', 'KZ'],
  ['吉尔吉斯斯坦', 'KG'],
  ['波兰', 'PL'],
  ['加拿大', 'CA'],
  ['澳大利亚', 'AU'],
  ['巴西', 'BR'],
  ['意大利', 'IT'],
  ['西班牙', 'ES'],
];

/**
 * The new names in a Chinese paragraph: by the endings of organisations, by offices, and by how foreign names are
 * written.
 */
export function readChinese(text: string, words: readonly Word[]): NewName[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const from = first.start;
  const paragraph = text.slice(from, last.end);
  const found: Found[] = [...organisations(paragraph), ...dotted(paragraph), ...titled(paragraph)];
  found.sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start));
  const kept: Found[] = [];
  const taken = new Uint8Array(paragraph.length);
  for (const one of found) {
    if (taken.subarray(one.start, one.end).includes(1)) continue;
    taken.fill(1, one.start, one.end);
    kept.push(one);
  }
  const indexOf = new Map(words.map(({ start }, i) => [start - from, i]));
  const endOf = new Map(words.map(({ end }, i) => [end - from, i + 1]));
  return kept
    .flatMap(({ start, end, schema, cue, score, role, country }) => {
      const at = indexOf.get(start);
      const to = endOf.get(end);
      return at === undefined || to === undefined
        ? []
        : [newName(at, to, schema, cue, score, { role, country, bare: false })];
    })
    .sort((a, b) => a.from - b.from);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly schema: Schema;
  readonly cue: Cue;
  readonly score: number;
  readonly role: string;
  readonly country: string | null;
}

let segmenter: Intl.Segmenter | null = null;

function organisations(text: string): Found[] {
  const found: Found[] = [];
  let last = 0;
  for (const match of text.matchAll(HEAD)) {
    const end = match.index + match[0].length;
    if (last >= end) continue;
    // "集团公司" is found by its own ending; if the text continues after an ending, the name is longer.
    if (/^(?:有限|股份|公司|集团|长|门|队|副)/u.test(text.slice(end, end + 2))) {
      if (!/^副/u.test(text.slice(end)) || !/军委$/u.test(match[0])) continue;
    }
    const start = beginningOf(text, match.index);
    const before = text.slice(start, match.index);
    if (!says(before, match[0])) continue;
    const schema = SCHEMATA.get(match[0]) ?? 'Organization';
    const state = match[0] === '银行' && /(?:中央|国家|人民)$/u.test(before);
    found.push({
      start,
      end,
      schema: state ? 'PublicBody' : schema,
      cue: schema === 'Company' && match[0].endsWith('公司') ? 'company form' : 'head noun',
      score: /有限/u.test(match[0]) ? 0.9 : 0.75,
      role: '',
      country: countryIn(before),
    });
    if (schema === 'Company') found.push(...listedAfter(text, end));
    last = Math.max(last, found.at(-1)?.end ?? 0);
  }
  return found;
}

/** Where a name starts: after the last punctuation mark, or the last word that cannot be part of a name. */
function beginningOf(text: string, head: number): number {
  let from = head;
  while (from > 0 && head - from < LONGEST && !CLAUSE.test(text[from - 1] ?? '')) from -= 1;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  let start = from;
  for (const { segment, index } of segmenter.segment(text.slice(from, head))) {
    if (CHINESE_STOPS.has(segment)) start = from + index + segment.length;
  }
  // "中国企业武汉…公司": a country before the kind of company is not part of the name.
  const kind = /^.*(?:企业|厂商|巨头|供应商|制造商)/u.exec(text.slice(start, head));
  return kind ? start + kind[0].length : start;
}

/** Whether the text before an ending is a name, not just a kind. */
function says(before: string, head: string): boolean {
  if (before.length < 2 && !(before.length === 0 && head === '国务院')) {
    return /^(?:外交部|国防部|商务部|财政部|国务院|海关总署|共产党)$/u.test(head) && before.length === 0
      ? head === '国务院'
      : false;
  }
  // 一个公司, 某公司, 另一家银行: counted or referred to, but not named.
  if (
    /^(?:另|该|本|某|每|各|这|那|同)?[一两二三四五六七八九十几数多某]?(?:个|家|间|所|些|批|名)?$/u.test(
      before,
    )
  )
    return false;
  if (CHINESE_GENERIC.has(before))
    return /^(?:外交部|国防部|商务部|财政部|司法部|能源部|科学院|工程院|银行|共产党|军委)$/u.test(head);
  let rest = before;
  for (const word of CHINESE_GENERIC) if (word.length > 1) rest = rest.replaceAll(word, '');
  return rest.length > 0 || /部$|院$|委员会$|大学$|银行$/u.test(head);
}

/** 甲公司、乙公司和丙: an item of a list of companies is one. */
function listedAfter(text: string, end: number): Found[] {
  const found: Found[] = [];
  let at = end;
  for (let i = 0; i < MOST_LISTED; i += 1) {
    const link = /^(?:、|和|与|及|以及|还有)/u.exec(text.slice(at, at + 2))?.[0];
    if (!link) break;
    const start = at + link.length;
    let to = start;
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    const ahead = text.slice(start, start + 12).split(CLAUSE)[0] ?? '';
    for (const { segment } of segmenter.segment(ahead)) {
      if (CHINESE_STOPS.has(segment)) break;
      to += segment.length;
    }
    const name = text.slice(start, to);
    if (HEAD.test(name)) {
      HEAD.lastIndex = 0;
      break;
    }
    HEAD.lastIndex = 0;
    if (
      name.length < 2 ||
      name.length > 6 ||
      CHINESE_GENERIC.has(name) ||
      COUNTRIES.some(([country]) => country === name)
    )
      break;
    if (!isStop(text, to)) break;
    found.push({
      start,
      end: to,
      schema: 'Company',
      cue: 'listed with companies',
      score: 0.65,
      role: '',
      country: null,
    });
    at = to;
  }
  return found;
}

const isStop = (text: string, at: number) => at >= text.length || BEHIND.test(text.slice(at, at + 1));

/** 弗拉基米尔·普京: foreign names contain a dot. */
function dotted(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(/[·•・]/gu)) {
    // What was found last begins before this point.
    if ((found.at(-1)?.end ?? 0) > match.index) continue;
    let start = match.index;
    while (start > 0 && match.index - start < 8 && FOREIGN.has(text[start - 1] ?? '')) start -= 1;
    let end = match.index + 1;
    while (
      end < text.length &&
      end - match.index < 20 &&
      (FOREIGN.has(text[end] ?? '') || /[·•・]/u.test(text[end] ?? ''))
    )
      end += 1;
    const title = titleAt(text, start);
    start = title.after;
    if (start >= match.index || end <= match.index + 1) continue;
    found.push({
      start,
      end,
      schema: 'Person',
      cue: title.role ? 'title' : 'given name',
      score: title.role ? 0.9 : 0.75,
      role: title.role,
      country: title.country,
    });
  }
  return found;
}

/** The office that ends where a name starts, or slightly inside it, with its country. */
function titleAt(text: string, start: number): { after: number; role: string; country: string | null } {
  for (let after = start; after <= start + 3; after += 1) {
    const before = text.slice(Math.max(0, after - 12), after);
    const title = CHINESE_TITLES.find((one) => before.endsWith(one));
    if (title) {
      const country = countryEnding(before.slice(0, -title.length));
      return { after, role: (country?.name ?? '') + title, country: country?.code ?? null };
    }
  }
  return { after: start, role: '', country: null };
}

function countryEnding(text: string): { name: string; code: string } | null {
  const clean = text.replace(/(?:国家|国防|外交|财政|副|前|新任|现任)$/u, '');
  const found = COUNTRIES.filter(([name]) => clean.endsWith(name)).sort(
    (a, b) => b[0].length - a[0].length,
  )[0];
  return found ? { name: found[0], code: found[1] } : null;
}

function countryIn(text: string): string | null {
  return COUNTRIES.find(([name]) => text.startsWith(name))?.[1] ?? null;
}

/** 国家主席习近平, 习近平主席, 俄罗斯总统普京: an office directly before or after a name. */
function titled(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(TITLE)) {
    const end = match.index + match[0].length;
    const after = nameAt(text, end);
    const { role, country } = titleAt(text, end);
    if (after) {
      found.push({ start: end, end: after, schema: 'Person', cue: 'title', score: 0.8, role, country });
      continue;
    }
    const before = nameBefore(text, match.index);
    if (before !== null)
      found.push({
        start: before,
        end: match.index,
        schema: 'Person',
        cue: 'title',
        score: 0.7,
        role: match[0],
        country: null,
      });
  }
  return found;
}

/** Where a name that starts here ends: a surname with one or two characters, or a foreign name. */
function nameAt(text: string, start: number): number | null {
  const long = CHINESE_LONG_FAMILIES.some((family) => text.startsWith(family, start));
  const family = long ? 2 : FAMILIES.has(text[start] ?? '') ? 1 : 0;
  if (family > 0) {
    for (const given of [2, 1]) {
      const end = start + family + given;
      const name = text.slice(start, end);
      if (
        name.length === family + given &&
        /^\p{Script=Han}+$/u.test(name) &&
        BEHIND.test(text.slice(end, end + 1)) &&
        !BEHIND.test(text[end - 1] ?? '')
      )
        return end;
    }
  }
  let end = start;
  while (end < text.length && end - start < 7 && FOREIGN.has(text[end] ?? '')) end += 1;
  return end - start >= 2 && BEHIND.test(text.slice(end, end + 1)) && text[end] !== '·' ? end : null;
}

function nameBefore(text: string, end: number): number | null {
  for (const length of [3, 2]) {
    const start = end - length;
    if (start < 0) continue;
    const name = text.slice(start, end);
    if (!/^\p{Script=Han}+$/u.test(name) || !FAMILIES.has(name[0] ?? '')) continue;
    const before = text[start - 1] ?? '';
    if (before === '' || CLAUSE.test(before) || /[对与和向由的称说被让给在会同见者是]/u.test(before))
      return start;
  }
  return null;
}
