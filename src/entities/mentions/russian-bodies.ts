import { adjectiveCountry } from '../../language/countries/country-adjectives.ts';
import type { Word } from '../../language/cut-words.ts';
import type { Schema } from '../entity.ts';
import { RUSSIAN_BODIES } from './lexicon/ru.ts';
import { type NewName, newName } from './new-name.ts';

const MOST_BODY = 8;

/**
 * Министерство обороны России, Центральный банк: a body whose name starts with a capital and continues in lower case.
 */
export function russianBody(words: readonly Word[], at: number): NewName | null {
  const first = words[at] as Word;
  if (!first.cap || first.upper) return null;
  const own = bodyOf(first);
  if (own) {
    // The noun first: its complement follows in the genitive, up to a country.
    let to = at + 1;
    while (to < words.length && to - at < MOST_BODY) {
      const word = words[to] as Word;
      if (word.gap !== ' ') break;
      if (!isGenitive(word) && !/^(?:и|по|рф|сша|ссср)$/.test(word.lower)) break;
      to += 1;
      if (COUNTRY.test(word.lower)) break;
    }
    while (to > at + 1 && /^(?:и|по)$/.test((words[to - 1] as Word).lower)) to -= 1;
    to = behindWatch(words, to);
    if (to - at < 2 || (first.opens && to - at < 3 && !/^(?:министерств|прокуратур)/.test(first.lower)))
      return null;
    return newName(at, to, own, 'head noun', 0.75, {
      country: countryAt(words, to - 1),
      name: nominativeBody(words, at, to, 0),
    });
  }
  // Adjectives first: Следственный комитет, Федеральная служба безопасности.
  if (!/(?:ый|ий|ой|ая|ое|ого|ому|ым|ом|ую|ей|ая|ие|ые)$/.test(first.lower)) return null;
  let head = at + 1;
  while (head < words.length && head - at < 4 && words[head]?.gap === ' ' && isAdjective(words[head] as Word))
    head += 1;
  const noun = words[head];
  const schema = noun && noun.gap === ' ' ? bodyOf(noun) : null;
  if (!schema || !noun) return null;
  if (
    first.opens &&
    !/^(?:федеральн|следственн|верховн|конституционн|центральн|государственн|национальн|евро|междунар|московск)/.test(
      first.lower,
    )
  )
    return null;
  let to = head + 1;
  while (to < words.length && to - head < 5 && words[to]?.gap === ' ' && isGenitive(words[to] as Word)) {
    to += 1;
    if (COUNTRY.test((words[to - 1] as Word).lower)) break;
  }
  return newName(at, to, schema === 'Company' ? 'PublicBody' : schema, 'head noun', 0.75, {
    country: adjectiveCountry(first.lower, 'ru') ?? countryAt(words, to - 1),
    name: nominativeBody(words, at, to, head - at),
  });
}

const COUNTRY =
  /^(?:россии|рф|украины|китая|сша|казахстана|белоруссии|беларуси|киргизии|армении|грузии|франции|германии)$/;
/** Countries in the genitive, as used after a body or an office. */
export const GENITIVE_COUNTRIES: Readonly<Record<string, string>> = {
  россии: 'RU',
  рф: 'RU',
  украины: 'UA',
  китая: 'CN',
  сша: 'US',
  казахстана: 'KZ',
  белоруссии: 'BY',
  беларуси: 'BY',
  киргизии: 'KG',
  армении: 'AM',
  грузии: 'GE',
  франции: 'FR',
  германии: 'DE',
};

const countryAt = (words: readonly Word[], at: number) => GENITIVE_COUNTRIES[words[at]?.lower ?? ''] ?? null;

/** The kind of body that a noun in any case indicates; null for others. */
export function bodyOf({ lower }: Word): Schema | null {
  return (
    RUSSIAN_BODIES.find(([stem]) => lower.startsWith(stem) && lower.length - stem.length < 4)?.[1] ?? null
  );
}

/** Whether a word has an adjective ending. */
export function isAdjective({ lower, script }: Word): boolean {
  return (
    script === 'cyrillic' &&
    /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей)$/.test(lower) &&
    lower.length > 4
  );
}

/** Whether a word may be in the genitive after a body's noun: обороны, иностранных дел, безопасности. */
function isGenitive({ lower, script, opens }: Word): boolean {
  return (
    script === 'cyrillic' &&
    !opens &&
    lower.length > 2 &&
    (COUNTRY.test(lower) || GENITIVES.test(lower)) &&
    !/^(?:сообщил[аи]?|заявил[аи]?|была?|были|стала?|россии)$/.test(lower.replace(COUNTRY, ''))
  );
}

const GENITIVES =
  /^(?:обороны|дел|иностранных|внутренних|финансов|юстиции|экономики|экономического|развития|энергетики|промышленности|торговли|транспорта|здравоохранения|образования|науки|культуры|сельского|хозяйства|природных|ресурсов|связи|цифрового|массовых|коммуникаций|труда|социальной|защиты|безопасности|разведки|внешней|государственной|статистики|надзору|контролю|борьбе|наблюдению|контроля|исполнения|наказаний|судебных|приставов|охраны|войск|гвардии|аэронавтики|космического|пространства|таможенной|налоговой|антимонопольной|ситуаций|чрезвычайных|исследований|отношений|международных|наук|технологий|строительства|спорта|туризма|информации|печати|культурного|наследия|денег|доходов|терроризма|экспортному|экспертизы|прав|человека|рынков|рынка|страхования|кадастра|картографии|гидрометеорологии|мониторингу|экологии|инноваций|инвестиций|предпринимательства)$/;

/** The end of a name that continues with what the body monitors or fights: по контролю за иностранными активами. */
function behindWatch(words: readonly Word[], end: number): number {
  if (!/^(?:контролю|надзору|наблюдению|борьбе)$/.test((words[end - 1] as Word).lower)) return end;
  const small = words[end];
  if (small?.gap !== ' ' || !/^(?:за|над|с|со)$/.test(small.lower)) return end;
  let to = end + 1;
  while (
    to < words.length &&
    to - end < 5 &&
    words[to]?.gap === ' ' &&
    ENDS_WITH.test(words[to]?.lower ?? '')
  )
    to += 1;
  while (to > end + 1 && to < words.length && words[to]?.gap === ' ' && isGenitive(words[to] as Word))
    to += 1;
  return to > end + 1 ? to : end;
}

/** Instrumentals, as used after "за" and "с". */
const ENDS_WITH = /\p{L}{2}(?:ыми|ими|ами|ями|ой|ей|ом|ем|ью)$/u;

/** The noun of a body in the nominative, capitalised: фонда is Фонд. */
export function nominativeNoun(word: string): string {
  const noun = inNominative(word);
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

function inNominative(word: string): string {
  return word
    .replace(/^([Мм]инистерств|[Аа]гентств|[Вв]едомств)(?:а|у|ом|е)$/u, '$1о')
    .replace(
      /^([Кк]омитет|[Сс]овет|[Фф]онд|[Ии]нститут|[Уу]ниверситет|[Цц]ентр|[Сс]оюз|[Бб]анк|[Сс]уд|[Зз]авод)(?:а|у|ом|е)$/u,
      '$1',
    )
    .replace(/^([Кк]омисси|[Аа]кадеми|[Аа]ссоциаци|[Фф]едераци|[Оо]рганизаци)(?:и|ю|ей)$/u, '$1я')
    .replace(/^([Сс]лужб|[Пп]рокуратур|[Пп]алат)(?:ы|е|у|ой)$/u, '$1а')
    .replace(/^([Уу]правлени|[Дд]вижени|[Оо]бъединени)(?:я|ю|ем|и)$/u, '$1е');
}

/** The name with its first words in the nominative, where that is certain; otherwise unchanged. */
function nominativeBody(words: readonly Word[], from: number, to: number, head: number): string {
  const parts = words.slice(from, to).map(({ text: one }) => one);
  const noun = parts[head] ?? '';
  const nominative = inNominative(noun);
  if (head > 0 && nominative !== noun) {
    const ending = /[аяе]$/u.test(nominative)
      ? /[ая]$/u.test(nominative)
        ? 'ая'
        : 'ое'
      : /о$/u.test(nominative)
        ? 'ое'
        : 'ый';
    for (let i = 0; i < head; i += 1) {
      parts[i] = (parts[i] ?? '').replace(
        /(?:ого|ому|ым|им|ом|ой|ую|ей)$/u,
        ending === 'ый' && /[кгхшщжч](?:ого|им|ом)$/u.test(parts[i] ?? '') ? 'ий' : ending,
      );
    }
  }
  parts[head] = nominative;
  return parts.join(' ');
}
