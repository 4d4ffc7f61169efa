import type { Token } from '../../../language/tokens.ts';
import { membersOf } from '../../codes/groups.ts';
import type { Subject } from '../figure.ts';
import { STOPS } from '../languages/en-words.ts';
import type { Quantity } from '../quantity.ts';
import { countryWords } from './countries.ts';
import type { MeasuredWords } from './measured-words.ts';
import { PRODUCTS } from './products.ts';
import { tradeWords } from './subject-words.ts';
import { goodsAfter, recipientAt } from './two-objects.ts';

interface Mention {
  from: number;
  to: number;
}
interface Country extends Mention {
  code: string;
  adjective: boolean;
  possessive: boolean;
}
interface Flow extends Mention {
  flow: 'import' | 'export';
  verb: boolean;
  /** Whom a verb with two objects names without "to": "sold Kyrgyzstan goods". */
  recipient?: Country;
}
interface Product extends Mention {
  product: string;
}

/** What a sentence names: countries, products and flows, found once for all of its figures. */
export interface Mentions {
  countries: readonly Country[];
  flows: readonly Flow[];
  products: readonly Product[];
  /** "came from Germany": where a share comes from. */
  origins: readonly Country[];
}

const IMPORTS = /^(?:imports?|importing|imported|purchases|purchased|bought|buys|buying)$/;
const EXPORTS =
  /^(?:exports?|exporting|exported|re-exports|shipments|shipped|ships|sold|sells|selling|sales|deliveries|supplies|supplied)$/;
const VERBS =
  /^(?:imported|importing|purchased|bought|buys|buying|exported|exporting|shipped|ships|sold|sells|selling|supplied)$/;
/** A day on which groups have the members they have now. */
const TODAY = '2024-01-01';
const CAME = /^(?:came|come|comes|coming|originated|arrived|sourced|originating)$/;

/** Reads what a sentence names. */
export function mentionsOf(tokens: readonly Token[]): Mentions {
  const countries: Country[] = [];
  const flows: Flow[] = [];
  const products: Product[] = [];
  const origins: Country[] = [];
  const names = countryWords();
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const country =
      /^\p{Lu}/u.test(token.text) && !(token.text === 'Us' || token.text === 'May')
        ? names.at(tokens, at)
        : null;
    if (country) {
      const to = at + country.length;
      const possessive =
        /^['’]$/.test(tokens[to]?.text ?? '') && (tokens[to + 1]?.lower === 's' || token.lower.endsWith('s'));
      const found = { from: at, to, ...country.value, possessive };
      const isOrigin = /^(?:from|in|by)$/.test(previousWord(tokens, at)) && CAME.test(wordBefore(tokens, at));
      (isOrigin ? origins : countries).push(found);
      at = to;
      continue;
    }
    const product = PRODUCTS.at(tokens, at);
    if (product) {
      products.push({ from: at, to: at + product.length, product: product.value });
      at += product.length;
      continue;
    }
    if (token.lower === 'hs' && /^\d{2,6}$/.test(tokens[at + 1]?.text ?? '')) {
      products.push({ from: at, to: at + 2, product: tokens[at + 1]?.text ?? '' });
      at += 2;
      continue;
    }
    if (IMPORTS.test(token.lower))
      flows.push({ from: at, to: at + 1, flow: 'import', verb: VERBS.test(token.lower) });
    else if (isExport(tokens, at))
      flows.push({ from: at, to: at + 1, flow: 'export', verb: VERBS.test(token.lower) });
    at += 1;
  }
  for (const at of tokens.keys()) {
    const recipient = recipientAt(tokens, at, countries);
    if (!recipient) continue;
    const known = flows.findIndex(({ from }) => from === at);
    flows.splice(known < 0 ? flows.length : known, known < 0 ? 0 : 1, {
      from: at,
      to: at + 1,
      flow: 'export',
      verb: true,
      recipient,
    });
  }
  return { countries, flows, products, origins };
}

/** "Sales" and "supplies" are exports only where they go to somewhere. */
function isExport(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!EXPORTS.test(word)) return false;
  if (/export/.test(word)) return true;
  const clause = tokens.slice(at + 1, at + 11);
  const stop = clause.findIndex(({ kind, text }) => kind === 'sign' && /^[,;:()]$/.test(text));
  return clause
    .slice(0, stop < 0 ? clause.length : stop)
    .some(
      ({ lower }, i, near) =>
        lower === 'to' && /^\p{Lu}|^the$/u.test(tokens[at + 2 + i]?.text ?? '') && near.length > 0,
    );
}

function previousWord(tokens: readonly Token[], at: number): string {
  const previous = tokens[at - 1]?.lower ?? '';
  return previous === 'the' ? (tokens[at - 2]?.lower ?? '') : previous;
}

function wordBefore(tokens: readonly Token[], at: number): string {
  return tokens[tokens[at - 1]?.lower === 'the' ? at - 3 : at - 2]?.lower ?? '';
}

/** What a figure is about; `whole` is the level that a share is of, `part` who a share comes from within its reporter. */
export function subjectOf(
  tokens: readonly Token[],
  quantity: Quantity,
  quantities: readonly Quantity[],
  mentions: Mentions,
  measured: MeasuredWords,
): Subject {
  const whole = wholeOf(tokens, quantity, quantities);
  const flow = nearest(mentions.flows, quantity);
  const product = nearest(mentions.products, quantity);
  const isShare = quantity.kind === 'share' || quantity.kind === 'percent';
  const origin = isShare ? (mentions.origins[0] ?? null) : null;
  const trade = flow !== null || product !== null;
  const { words, of } = wordsFor(tokens, quantity, flow, product, measured);
  const partner = flow ? partnerOf(tokens, flow, mentions, quantity) : null;
  const reporter = trade
    ? reporterOf(tokens, mentions, flow, product, partner)
    : placeOf(tokens, mentions, quantity, words);
  // "Armenia, Georgia and Kazakhstan bought" is of no one of them, and a question knows no list.
  const several = isListed(tokens, reporter, mentions) || isListed(tokens, partner, mentions);
  const direction = flow?.flow ?? (origin || (product && mentions.origins.length > 0) ? 'import' : null);
  const subject: Subject = {
    reporter: several ? null : (reporter?.code ?? null),
    partner: several ? null : (partner?.code ?? null),
    product: several
      ? null
      : (product?.product ?? (flow && !namedProduct(tokens, flow) && (reporter || partner) ? 'total' : null)),
    flow: trade ? direction : null,
    words,
    of,
    whole: whole?.value ?? null,
  };
  const holder = flow ? shareHolder(tokens, mentions, flow) : null;
  // Germany's share of EU exports is a part of them, China's the other side.
  if (holder && flow?.flow === 'export' && membersOf(holder.of.code, TODAY)?.includes(holder.who.code))
    return { ...subject, reporter: holder.of.code, part: { reporter: holder.who.code } };
  if (holder) return { ...subject, reporter: holder.of.code, partner: holder.who.code };
  if (!origin || !trade) return subject;
  // "A quarter of the EU's exports came from Germany": Germany is a part of who reports, not the other side.
  if (direction === 'export') return { ...subject, part: { reporter: origin.code } };
  return { ...subject, partner: origin.code };
}

/**
 * What is measured in words. Where the grammar comes upon what is traded, or upon nothing, the words beside the flow are the
 * surer ones: "machine tool imports"; else the flow is of another clause.
 */
function wordsFor(
  tokens: readonly Token[],
  quantity: Quantity,
  flow: Flow | null,
  product: Product | null,
  { words, of }: MeasuredWords,
): Pick<MeasuredWords, 'words' | 'of'> {
  const traded = tradeWords(tokens, quantity, flow, product);
  const read = words?.toLowerCase() ?? null;
  const isTraded = [flow, product].some((mention) =>
    tokens.slice(mention?.from ?? 0, mention?.to ?? 0).some(({ lower }) => read?.includes(lower)),
  );
  // "Export duty" and "export earnings" are no exports.
  const behind = traded !== null && read?.split(`${traded.toLowerCase()} `)[1]?.split(' ')[0];
  const isPart = Boolean(behind) && !STOPS.has(behind as string);
  if (traded !== null && !isPart && (read === null || isTraded))
    return { words: traded, of: read === null ? of : null };
  return { words: words ?? (quantity.kind === 'count' ? (quantity.noun ?? quantity.unit) : null), of };
}

/** "Turkey's share of Russian imports": Russia reports, and Turkey is the other side. */
function shareHolder(
  tokens: readonly Token[],
  { countries }: Mentions,
  flow: Flow,
): { who: Country; of: Country } | null {
  for (const [i, who] of countries.entries()) {
    const of = countries[i + 1];
    const at = who.possessive ? who.to + 2 : who.to;
    if (tokens[at]?.lower === 'share' && tokens[at + 1]?.lower === 'of' && of && of.to <= flow.from)
      return { who, of };
  }
  return null;
}

/** The level that stands in a share's "of …". */
function wholeOf(
  tokens: readonly Token[],
  quantity: Quantity,
  quantities: readonly Quantity[],
): Quantity | null {
  if (quantity.kind !== 'share' && quantity.kind !== 'percent') return null;
  if (tokens[quantity.to]?.lower !== 'of') return null;
  const next = quantities[quantities.indexOf(quantity) + 1];
  if (
    !next ||
    (next.kind !== 'currency' && next.kind !== 'count' && next.kind !== 'physical') ||
    next.from - quantity.to > 9
  )
    return null;
  const between = tokens.slice(quantity.to, next.from);
  return between.some(({ lower }) => /^(?:,|;|was|were|is|are|came|said|to|from|for)$/.test(lower))
    ? null
    : next;
}

function nearest<T extends Mention>(mentions: readonly T[], { from, to }: Mention): T | null {
  let best: T | null = null;
  for (const mention of mentions) {
    if (best === null || distance(mention, from, to) < distance(best, from, to)) best = mention;
  }
  return best;
}

const distance = (mention: Mention, from: number, to: number) =>
  mention.from >= to ? mention.from - to : from >= mention.to ? from - mention.to + 1 : 0;

/** The other side: after "from" of imports, after "to" of exports. */
function partnerOf(
  tokens: readonly Token[],
  flow: Flow,
  { countries }: Mentions,
  quantity: Quantity,
): Country | null {
  if (flow.recipient) return flow.recipient;
  const joint = flow.flow === 'import' ? 'from' : 'to';
  const joined = countries.filter(
    (country) =>
      country.from > flow.from &&
      (previousWord(tokens, country.from) === joint || previousWord(tokens, country.from) === 'with'),
  );
  const first = joined.find((country) => country.from - flow.to < 12) ?? null;
  if (!first) return null;
  // "Exports to Mexico rose by 41 percent, to Morocco by 31 percent": the last one before a figure is its own.
  const last = joined.findLast(({ to }) => to <= quantity.from) ?? null;
  // "26.6 percent of exports to Kazakhstan, 23.0 percent for Uzbekistan".
  const next = countries.find(
    ({ from }) =>
      /^(?:for|to)$/.test(previousWord(tokens, from)) &&
      from > quantity.to &&
      from - quantity.to <= (tokens[from - 1]?.lower === 'the' ? 2 : 1) &&
      first.to <= quantity.from,
  );
  return next ?? last ?? first;
}

/** Whether a country is one of several that are named in a row. */
function isListed(tokens: readonly Token[], country: Country | null, { countries }: Mentions): boolean {
  if (!country || country.adjective) return false;
  const joined = (from: number, to: number) => {
    const words = tokens.slice(from, to).map(({ lower }) => lower);
    return words.length <= 3 && words.includes('and') && words.every((word) => /^(?:,|and|the)$/.test(word));
  };
  return countries.some(
    (other) =>
      other !== country &&
      !other.adjective &&
      (other.to <= country.from ? joined(other.to, country.from) : joined(country.to, other.from)),
  );
}

/** Who is measured: by a possessive or adjective before what is measured, or before its verb. */
function reporterOf(
  tokens: readonly Token[],
  mentions: Mentions,
  flow: Flow | null,
  product: Product | null,
  partner: Country | null,
): Country | null {
  const others = mentions.countries.filter((country) => country !== partner);
  const anchor = flow ?? product;
  if (!anchor) return null;
  const before = others.filter(({ to }) => to <= anchor.from);
  const owner = before.findLast((country) => country.possessive && anchor.from - country.to < 12);
  if (owner) return owner;
  const close = before.findLast(
    (country) =>
      anchor.from - country.to < 5 &&
      !tokens.slice(country.to, anchor.from).some(({ kind }) => kind === 'sign'),
  );
  if (close && (flow?.verb || close.adjective || tokens[close.to - 1])) return close;
  // "Exports from Germany", "imports to Russia", "imports of Russia", "imports into Russia".
  const joints = flow?.verb ? /^by$/ : flow?.flow === 'export' ? /^(?:from|of|by)$/ : /^(?:to|of|by|into)$/;
  const after = others.find(
    (country) => flow !== null && country.from > flow.from && joints.test(previousWord(tokens, country.from)),
  );
  const last = before.at(-1);
  // "… left out the United Kingdom, which still reported, when exports came to": of another clause.
  const between = last ? tokens.slice(last.to, anchor.from).filter(({ text }) => text === ',').length : 0;
  return after ?? (between > 1 ? null : (last ?? null));
}

/**
 * Without trade, the one country of the sentence where what is measured names it, or where it is said to be: not that of
 * another noun ("France's best-paid actor … earned"), of a name or of a currency.
 */
function placeOf(
  tokens: readonly Token[],
  { countries }: Mentions,
  quantity: Quantity,
  words: string | null,
): Country | null {
  const [country, ...others] = countries;
  if (!country || others.length > 0) return null;
  const text = tokens.slice(country.from, country.to).map((token) => token.text);
  // "The Washington Post", "Great American": a word of another name.
  const isOfName = (at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '') && tokens[at]?.kind === 'word';
  if (tokens[country.from - 1]?.text === '-') return null;
  if (!country.possessive && (isOfName(country.to) || (country.from > 1 && isOfName(country.from - 1))))
    return null;
  const isInside = country.from >= quantity.from && country.to <= quantity.to && quantity.kind !== 'count';
  if (isInside) return null;
  const isNamed = words?.includes(text.join(' ')) ?? false;
  // "Operates in France and earned $5m": another verb begins between them. "In France" at the head goes for both.
  const isOfVerbBefore =
    country.from > 2 &&
    tokens
      .slice(country.to, Math.max(country.to, quantity.from))
      .some(({ lower }) => /^(?:and|but|while|whereas)$/.test(lower));
  if (!isNamed && isOfVerbBefore) return null;
  return isNamed || /^(?:in|across|throughout|within|inside)$/.test(previousWord(tokens, country.from))
    ? country
    : null;
}

/** Whether a product without a basket is named beside a flow: "oil exports", "imports of wheat". */
function namedProduct(tokens: readonly Token[], flow: Flow): boolean {
  const next = tokens[flow.to]?.lower ?? '';
  if (next === 'of' && !/^(?:goods|all|the)$/.test(tokens[flow.to + 1]?.lower ?? '')) {
    return !countryWords().at(tokens, flow.to + 1);
  }
  if (flow.verb) {
    const object = goodsAfter(
      tokens,
      flow.recipient && flow.recipient.from > flow.from ? flow.recipient.to : flow.to,
    );
    // Who gives somebody money gives no goods: with two objects the goods have to be named.
    return object === 'some' || (object === 'unsaid' && flow.recipient !== undefined);
  }
  const before = tokens[flow.from - 1];
  if (
    before?.kind !== 'word' ||
    /^(?:s|the|its|their|total|overall|of|in|all|worth|goods|annual|and|his|our|these|those|whose|for|that|as|monthly|quarterly)$/.test(
      before.lower,
    )
  )
    return false;
  return !/^\p{Lu}/u.test(before.text) && !countryWords().before(tokens, flow.from);
}
