import { h } from 'preact';
import { type StoredCounts, storedCounts } from '../../../desk/readership/readership.queries.ts';
import { listSections } from '../../../stories/catalogue.queries.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type CsvColumns, csvDownload, csvLines } from '../../json/csv.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { ReadershipPage } from './ReadershipPage.tsx';
import { askedReadership, readReadership } from './read-readership.ts';
import { READERSHIP_PATH, readershipView } from './readership.view.ts';

type Reader = PermittedVisitor<'see readership'>;

/** The most rows of the CSV file: those of the oldest days are left out. */
const MOST_ROWS = 100_000;

/** GET /desk/readership: how stories are read. */
export const readershipPage: MakeOwnPage<Reader> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const data = await readReadership(context, request.query);
  const sections = await listSections(context.reading, null, context.clock.now());
  const { words } = edition;
  const view = readershipView(data, request.query, sections, edition, {
    isOn: context.config.READERSHIP,
    role: visitor.session.member.role,
  });
  const head = {
    path: READERSHIP_PATH,
    title: words.say('readershipTitle'),
    intro: words.say('readershipIntro'),
  };
  return deskPage(context, edition, visitor, request, head, h(ReadershipPage, { view }));
};

/** GET /desk/readership.json */
export const readershipJson: MakeOwnPage<Reader> = async (context, request) =>
  deskJson(await readReadership(context, request.query));

const COLUMNS: CsvColumns<StoredCounts> = {
  day: ({ day }) => day,
  story: ({ id }) => id,
  slug: ({ slug }) => slug,
  headline: ({ headline }) => headline,
  section: ({ section }) => section,
  language: ({ language }) => language,
  origin: ({ origin }) => origin,
  host: ({ host }) => host,
  reads: ({ reads }) => reads,
  finished: ({ finished }) => finished,
  figures: ({ figures }) => figures,
};

/** GET /desk/readership.csv */
export const readershipCsv: MakeOwnPage<Reader> = async (context, request) => {
  const { period, filter } = askedReadership(context, request.query);
  const rows = await storedCounts(context.reading, period, filter, MOST_ROWS);
  return csvDownload('readership', csvLines(COLUMNS, rows));
};
