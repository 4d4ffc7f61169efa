import type { IntakeItem } from '../../../desk/intake/item.ts';
import type { ItemChanges } from '../../../desk/intake/item-changes.queries.ts';
import type { ItemDetails, OtherReport } from '../../../desk/intake/item-details.queries.ts';
import { directionOf } from '../../../words/direction.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { StoryView } from '../../stories/story.view.ts';
import type { LabelledFact } from '../../ui/FactList.tsx';
import { fullStamp, shortStamp } from '../../ui/times.ts';
import { stateWord } from '../flow/flow-words.ts';
import { changedFactsView } from '../frame/changed-facts.view.ts';
import { policyWord } from '../frame/choices.view.ts';
import type { PanelView } from '../panel/panel.view.ts';

/** What an item's page shows beside its text. */
export type ItemPageView = ReturnType<typeof itemView>;

/** A report of the same event. */
interface ReportRow {
  readonly link: LinkView & { readonly lang: string };
  readonly meta: readonly string[];
}

/** The data an item's page is built from. */
interface ItemParts {
  readonly item: IntakeItem;
  readonly details: ItemDetails;
  readonly panel: PanelView;
  readonly shown: StoryView | null;
  readonly changed: ItemChanges | null;
}

/** Shapes what an item says, and what is known about it. */
export function itemView({ item, details, panel, shown, changed }: ItemParts, edition: Edition) {
  const { words } = edition;
  const { event } = item;
  const row = (report: OtherReport) => reportRow(report, edition);
  const ours = details.reports.filter(({ state }) => state === 'published');
  const others = details.reports.filter(({ state }) => state !== 'published');
  return {
    lang: item.language,
    dir: directionOf(item.language),
    /** Its text with its figures marked; null if it was withdrawn. */
    text: shown && {
      ...{ lead: shown.lead, dateline: shown.dateline, body: shown.body },
      ...{ bodyWords: shown.bodyWords, pictures: shown.pictures },
      // Its public page does not show a figure of what is not published.
      figures: shown.figures.map((one) =>
        'mark' in one ? { ...one, href: hrefIn(edition, `/desk/figures/${one.id}`) } : one,
      ),
    },
    standfirst: item.standfirst,
    empty: words.say('inEmpty'),
    terms: { title: words.say('inTermsTitle'), facts: termsOf(item, details, edition) },
    changed:
      changed &&
      changedFactsView(
        changed,
        item.language,
        words.say('keepFactsIn', { number: words.number(changed.to) }),
        edition,
      ),
    panel,
    ours: {
      title: words.say('inOurs'),
      none: ours.length > 0 ? null : words.say('inOursNone'),
      rows: ours.map(row),
    },
    others: event
      ? {
          title: words.say('inEventOther'),
          rows: others.map(row),
          all: { text: words.say('inEventOpen'), href: hrefIn(edition, `/desk/events/${event.id}`) },
        }
      : null,
    versions: { title: words.say('keepVersions'), rows: versionsOf(item, details, edition) },
  };
}

function termsOf(item: IntakeItem, details: ItemDetails, edition: Edition): LabelledFact[] {
  const { words, zone } = edition;
  const { source, agency, policy, sourceUrl } = item;
  const fact = (label: string, text: string | null, href?: string | null): LabelledFact[] =>
    text ? [{ label, text, ...(href && { href }) }] : [];
  return [
    ...fact(
      words.say('flowSource'),
      agency && agency !== source.name ? `${source.name} / ${agency}` : source.name,
      hrefIn(edition, `/desk/sources/${source.slug}`),
    ),
    ...fact(words.say('inTermsAllow'), policyWord(policy, words)),
    ...fact(words.say('listLicence'), details.licence ?? details.licenceUrl, details.licenceUrl),
    ...fact(words.say('inCredit'), details.byline),
    ...fact(words.say('inUsage'), details.usage),
    ...fact(words.say('inEdNote'), details.edNote),
    ...fact(words.say('inOriginal'), sourceUrl, sourceUrl),
    { label: words.say('inReceived'), text: '', stamp: fullStamp(item.cameAt, true, words, zone) },
  ];
}

function versionsOf(item: IntakeItem, { versions }: ItemDetails, edition: Edition) {
  const { words, zone } = edition;
  return versions.map(({ number, at, by }) => ({
    text: words.say('keepRevision', { number: words.number(number) }),
    meta: [fullStamp(at, true, words, zone).text, ...(by ? [by] : [])].join(' · '),
    link:
      number > 1
        ? {
            text: words.say('inWhatChanged'),
            href: hrefIn(edition, `/desk/stories/${item.id}/compare`, {
              from: String(number - 1),
              to: String(number),
            }),
          }
        : null,
  }));
}

function reportRow({ id, headline, language, state, source, at }: OtherReport, edition: Edition): ReportRow {
  const { words, zone, now } = edition;
  return {
    link: {
      text: headline || words.say('flowNoHeadline'),
      href: hrefIn(edition, `/desk/stories/${id}`),
      lang: language,
    },
    meta: [shortStamp(at, true, words, zone, now).text, source, stateWord(state, words)],
  };
}
