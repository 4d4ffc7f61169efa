import { adjectiveCountry } from '../../language/countries/country-adjectives.ts';
import type { Word } from '../../language/cut-words.ts';
import type { Schema } from '../entity.ts';
import { RUSSIAN_FORMS, RUSSIAN_GIVEN, RUSSIAN_HEADS, RUSSIAN_ROLES, RUSSIAN_SAY } from './lexicon/ru.ts';
import { type NewName, newName } from './new-name.ts';
import { bodyOf, GENITIVE_COUNTRIES, isAdjective, nominativeNoun, russianBody } from './russian-bodies.ts';
import { firstNames, nominativeName } from './russian-cases.ts';

const MOST_QUOTED = 10;

/** The new names in a paragraph in Russian or another language in Cyrillic. */
export function readRussian(text: string, words: readonly Word[]): NewName[] {
  const names: NewName[] = [];
  const taken = new Set<number>();
  const keep = (name: NewName | null) => {
    if (!name) return;
    for (let at = name.from; at < name.to; at += 1) if (taken.has(at)) return;
    for (let at = name.from; at < name.to; at += 1) taken.add(at);
    names.push(name);
  };
  for (let at = 0; at < words.length; at += 1) {
    if (taken.has(at)) continue;
    const word = words[at] as Word;
    keep(quoted(text, words, at, names.at(-1)));
    if (word.script === 'cyrillic') {
      keep(russianBody(words, at));
      if (word.cap) keep(person(text, words, at));
    } else if (word.script === 'latin') keep(latinCompany(text, words, at));
  }
  return names.sort((a, b) => a.from - b.from);
}

/** ООО «Азимут», компания «Веста»: a quoted name after a word that identifies it as one. */
function quoted(text: string, words: readonly Word[], at: number, last: NewName | undefined): NewName | null {
  const first = words[at] as Word;
  const before = words[at - 1];
  if (!before || !/[«"“„]$/.test(first.gap) || !(first.cap || first.camel)) return null;
  const close = /[«“„]/.test(first.gap) ? /[»”“"]/ : /["»”]/;
  let to = at + 1;
  while (to < words.length && to - at < MOST_QUOTED && !close.test((words[to] as Word).gap)) to += 1;
  const behind = words[to]?.gap ?? text.slice((words[to - 1] as Word).end, (words[to - 1] as Word).end + 2);
  if (!close.test(behind)) return null;
  const form = RUSSIAN_FORMS.has(before.lower);
  const listed = last && last.name !== undefined && isListed(words, last.to, at) ? last.schema : null;
  const schema = form
    ? 'Company'
    : /^\s?[«"“„]$/.test(first.gap)
      ? (headOf(before, words[at - 2]) ?? listed)
      : listed;
  if (!schema || schema === 'Person') return null;
  // In Фонд «Весна» the noun is part of the name, in any case and capitalisation; компания «Весна» is «Весна».
  const own = !form && schema === 'Organization' && headOf(before, undefined) === 'Organization';
  const from = form || own ? at - 1 : at;
  const name = text.slice(first.start, (words[to - 1] as Word).end).replace(/\s+/g, ' ');
  const country = adjectiveNear(words, form ? at - 1 : at - 1);
  return newName(from, to, schema, form ? 'company form' : 'company context', form ? 0.95 : 0.85, {
    country,
    name: form ? `${before.text} «${name}»` : own ? `${nominativeNoun(before.text)} «${name}»` : name,
  });
}

/** «А», «Б» и «В»: an item of a list with a company is one. */
function isListed(words: readonly Word[], from: number, at: number): boolean {
  const gap = (words[at] as Word).gap;
  if (from === at) return /^[»"”“], [«"“„]$/.test(gap);
  return (
    from === at - 1 &&
    words[from]?.lower === 'и' &&
    /^[»"”“],? $/.test(words[from]?.gap ?? '') &&
    / [«"“„]$/.test(gap)
  );
}

function headOf(before: Word, earlier: Word | undefined): Schema | null {
  for (const { lower } of [before, earlier].filter((word) => word !== undefined)) {
    const found = RUSSIAN_HEADS.find(([stem]) => lower.startsWith(stem) && lower.length - stem.length < 4);
    if (found) return found[1];
    // "Компания из Шэньчжэня «…»" is too far; "группа компаний «…»" is not.
    if (before.lower !== lower) return null;
    if (!/^(?:компаний|предприятий)$/.test(lower)) return null;
  }
  return null;
}

/** Владимир Путин, Владимира Путина: by a first name, an office before it, or a verb of saying. */
function person(text: string, words: readonly Word[], at: number): NewName | null {
  const first = words[at] as Word;
  const second = words[at + 1];
  if (second?.gap !== ' ' || !second.cap || second.upper || second.script !== 'cyrillic') {
    return titledFamily(words, at);
  }
  let last = at + 1;
  const third = words[at + 2];
  if (third && third.gap === ' ' && third.cap && !third.upper && third.script === 'cyrillic') {
    if (/(?:вич|вна|вича|вичу|вичем|вны|вне|вну|вной)$/.test(second.lower)) last = at + 2;
    else if (hasGiven(first) && !third.opens && !hasGiven(third))
      last = /^(?:Хусейн|Ир|Чен|ибн)/.test(second.text) || third.text.length > 2 ? lastOf(words, at) : at + 1;
  }
  const known = hasGiven(first);
  // Глава Центробанка Иван Петров: the name starts with the first name.
  if (!known && hasGiven(second) && words[at + 2]?.cap && words[at + 2]?.gap === ' ') return null;
  const role = roleBefore(words, at);
  const says = speaks(words, at, last + 1);
  if (!known && !role && !says) return null;
  if (notPerson(words, at, last)) return null;
  if (!known && first.opens && !says) return null;
  const family = words[last] as Word;
  const given = `${first.text}`;
  const whole = nominativeName(given, family.text, RUSSIAN_GIVEN);
  const middle = words.slice(at + 1, last).map(({ text: one }) => one);
  const written = whole
    ? [whole.split(' ')[0], ...middle.map(nominativeMiddle), whole.split(' ').slice(1).join(' ')].join(' ')
    : text.slice(first.start, family.end);
  const cue = role ? 'role' : says ? 'said' : 'given name';
  const score = known ? (role || says ? 0.9 : 0.7) : role ? 0.75 : 0.55;
  return newName(at, last + 1, 'Person', cue, score, {
    role: role ? text.slice(role.start, (words[at - 1] as Word).end) : '',
    country: role?.country ?? null,
    name: written,
  });
}

function lastOf(words: readonly Word[], at: number): number {
  let last = at + 1;
  while (last + 1 < words.length && last - at < 3) {
    const next = words[last + 1] as Word;
    if (
      next.gap !== ' ' ||
      !next.cap ||
      next.upper ||
      next.opens ||
      next.script !== 'cyrillic' ||
      hasGiven(next)
    )
      break;
    last += 1;
  }
  return last;
}

const nominativeMiddle = (word: string) =>
  word.replace(/(?<=вич)(?:а|у|ем|е)$/u, '').replace(/(?<=вн)(?:ы|е|у|ой)$/u, 'а');

/** Президент Путин, г-н Иванов: an office and only a surname. */
function titledFamily(words: readonly Word[], at: number): NewName | null {
  const { opens, upper, lower, text } = words[at] as Word;
  if (opens || upper || lower.length < 4 || (words[at] as Word).gap !== ' ') return null;
  const before = words[at - 1];
  if (
    !before ||
    before.cap ||
    !/^(?:президент|премьер|премьер-министр|министр|канцлер|генерал|полковник|господин|госпож|губернатор|мэр|сенатор|депутат)/.test(
      before.lower,
    )
  )
    return null;
  if (!/(?:ов|ев|ин|ын|ский|цкий|ова|ева|ина|ская|ко|ук|юк|ян|дзе|швили)$/.test(lower)) return null;
  if (!isRole(before)) return null;
  return newName(at, at + 1, 'Person', 'role', 0.5, { role: before.text, name: text });
}

function hasGiven({ text }: Word): boolean {
  return firstNames(text, RUSSIAN_GIVEN).length > 0;
}

function isRole({ lower }: Word): boolean {
  return RUSSIAN_ROLES.some((stem) => lower.startsWith(stem) && lower.length - stem.length < 5);
}

/** The office directly before a name, with its country: российский президент, министр обороны России. */
function roleBefore(words: readonly Word[], at: number): { start: number; country: string | null } | null {
  let role: number | null = null;
  let country: string | null = null;
  for (let i = at - 1; i >= 0 && at - i < 7; i -= 1) {
    const word = words[i] as Word;
    const next = words[i + 1] as Word;
    if (next.gap !== ' ' && next.gap !== '-' && !/^\s?[»"]\s$/.test(next.gap)) break;
    if (next.opens && i + 1 !== at) break;
    country ??= GENITIVE_COUNTRIES[word.lower] ?? adjectiveCountry(word.lower, 'ru');
    if (isRole(word)) role = i;
    else if (role !== null && !isAdjective(word) && !/^(?:экс|бывш|первый|вице|зам)/.test(word.lower)) break;
    else if (role === null && !word.upper && word.cap && !GENITIVE_COUNTRIES[word.lower] && i < at - 1) break;
    else if (role === null && /^(?:и|в|на|с|что|как|а|но|по|для|от|из|к|о|не|за|у|до)$/.test(word.lower))
      break;
  }
  if (role === null) return null;
  const adjective = words[role - 1];
  const withCountry =
    adjective && (words[role] as Word).gap === ' ' && adjectiveCountry(adjective.lower, 'ru');
  while (role > 0 && (words[role] as Word).gap === '-') role -= 1;
  const start = (withCountry ? adjective : (words[role] as Word)).start;
  return { start, country: country ?? (withCountry || null) };
}

function speaks(words: readonly Word[], from: number, to: number): boolean {
  const after = words[to];
  const before = words[from - 1];
  return Boolean(
    (after && after.gap === ' ' && RUSSIAN_SAY.has(after.lower)) ||
      (before &&
        (words[from] as Word).gap === ' ' &&
        RUSSIAN_SAY.has(before.lower) &&
        (!after || /^[,.»]/.test(after.gap))),
  );
}

function notPerson(words: readonly Word[], from: number, last: number): boolean {
  for (let at = from; at <= last; at += 1) {
    const word = words[at] as Word;
    if (NOT_PERSON.test(word.lower) || bodyOf(word)) return true;
    if (adjectiveCountry(word.lower, 'ru')) return true;
  }
  return false;
}

const NOT_PERSON =
  /^(?:россия|россии|россию|китай|китая|украина|украины|сша|европ\S*|союз\S*|дом|дома|море|моря|океан\S*|федераци\S*|област\S*|кра[йя]|республик\S*|район\S*|улиц\S*|площад\S*|совет\S*|дум[аыуе]|кремл\S*|москв\S*|петербург\S*|нов(?:ый|ого|ая|ой)|северн\S*|южн\S*|восточн\S*|западн\S*|велик\S*|красн\S*|бел(?:ый|ого|ом)|черн(?:ое|ого|ом)|центральн\S*|верховн\S*|федеральн\S*|государственн\S*|национальн\S*|объединенн\S*|соединенн\S*|штат\S*|корея|кореи|эмират\S*|аравия|аравии|в|на|и|по|но|он|она|это|как|что|при|для|после|ранее|сегодня|вчера|также|однако)$/;

/** Компания Velmora, производитель iRay: a foreign name after a word for a company. */
function latinCompany(text: string, words: readonly Word[], at: number): NewName | null {
  const first = words[at] as Word;
  const before = words[at - 1];
  if (!before || !(first.cap || first.camel) || !/^ [«"“]?$/.test(first.gap) || before.script === 'latin')
    return null;
  const head = headOf(before, undefined);
  let to = at + 1;
  while (to < words.length && to - at < 8) {
    const word = words[to] as Word;
    if (
      word.script !== 'latin' ||
      !/^(?:[ \-&.]| & |, |\. )$/.test(word.gap) ||
      (word.gap === ', ' && !/^(?:Ltd|Inc|LLC|Co)$/.test(word.text))
    )
      break;
    to += 1;
  }
  const last = words[to - 1] as Word;
  const form =
    /^(?:ltd|inc|llc|corp|co|gmbh|ag|sa|plc|limited|corporation|company|technologies|technology|group)$/.test(
      last.lower,
    ) && to - at > 1;
  if (!head && !form) return null;
  const name = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return newName(
    at,
    to,
    head && head !== 'Organization' ? head : (head ?? 'Company'),
    form ? 'company form' : 'company context',
    form ? 0.9 : 0.8,
    {
      country: adjectiveNear(words, at - 1),
      name,
    },
  );
}

/** The country of an adjective before a noun: китайская компания. */
function adjectiveNear(words: readonly Word[], noun: number): string | null {
  for (let at = noun; at >= Math.max(0, noun - 3); at -= 1) {
    const country = adjectiveCountry((words[at] as Word).lower, 'ru');
    if (country) return country;
    if ((words[at] as Word).gap !== ' ') return null;
  }
  return null;
}
