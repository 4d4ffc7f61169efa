import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import type { Reading, Store } from '../../store/database.ts';
import { picturesNamed } from '../../stories/media/picture-file.queries.ts';
import { readMenus, topicsShown } from '../../stories/menus/menu.queries.ts';
import { topicsIn } from '../../stories/menus/menu.ts';
import { listNewsroomPages, publishedPageTexts } from '../../stories/newsroom-pages/newsroom-page.queries.ts';
import { type Brand, NO_BRAND } from './brand.ts';
import { foldText } from './fold-text.ts';
import { NOTHING_PUBLISHED, type Published } from './published.ts';

/** The newsroom's content around every page, to be reloaded when it changes. */
export interface LivePublished extends Published {
  /** Reloads it; when it resolves, all earlier changes are included. */
  reload(): Promise<void>;
  /** Checks whether the topics in menus have stories now; resolves to whether that has changed. */
  topicsChanged(): Promise<boolean>;
}

/** The newsroom's content around every page: empty until it is loaded. Its settings have to be live. */
export function publishedBy(
  { reading }: Pick<Store, 'reading'>,
  config: Config,
  clock: Clock,
): LivePublished {
  let now = NOTHING_PUBLISHED;
  const read = async () => {
    const [pages, texts, brand, menus] = await Promise.all([
      listNewsroomPages(reading, { state: 'published' }),
      publishedPageTexts(reading),
      readBrand(reading, config),
      readMenus(reading),
    ]);
    const pageTexts = new Map([...texts].map(([id, text]) => [id, foldText(text)]));
    const topics = await topicsShown(reading, topicsIn(menus), clock.now());
    now = { pages, pageTexts, brand, menus, topics };
  };
  const readTopics = async () => {
    const topics = await topicsShown(reading, topicsIn(now.menus), clock.now());
    const isSame = isDeepStrictEqual(topics, now.topics);
    now = { ...now, topics };
    return !isSame;
  };
  let last: Promise<unknown> = Promise.resolve();
  // One after the other, or an older list could arrive last.
  const next = <T>(task: () => Promise<T>): Promise<T> => {
    const mine = last.then(task, task);
    last = mine;
    return mine;
  };
  return {
    get pages() {
      return now.pages;
    },
    get pageTexts() {
      return now.pageTexts;
    },
    get brand() {
      return now.brand;
    },
    get menus() {
      return now.menus;
    },
    get topics() {
      return now.topics;
    },
    reload: () => next(read),
    topicsChanged: async () => topicsIn(now.menus).length > 0 && next(readTopics),
  };
}

/** Reads the pictures that the settings name; missing ones are left out. */
async function readBrand(
  reading: Reading,
  { PORTAL_LOGO, PORTAL_LOGO_DARK, PORTAL_ICON }: Config,
): Promise<Brand> {
  const named = [PORTAL_LOGO, PORTAL_LOGO_DARK, PORTAL_ICON];
  const ids = named.filter((id): id is string => id !== undefined);
  if (ids.length === 0) return NO_BRAND;
  const pictures = await picturesNamed(reading, ids);
  const [logo = null, dark = null, icon = null] = named.map((id) => {
    const picture = pictures.find((one) => one.id === id);
    return picture ? { id: picture.id, file: picture.file } : null;
  });
  return { logo, dark: logo && dark, icon };
}
