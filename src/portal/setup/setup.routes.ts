import { h } from 'preact';
import type { Config } from '../../config.ts';
import { type SettingTexts, settingFault } from '../../desk/settings/change-settings.ts';
import { LONGEST_OWN_SECTIONS, readOwnSections } from '../../desk/setup/own-sections.ts';
import { SECTION_TEMPLATES, type SectionTemplate } from '../../desk/setup/section-templates.ts';
import { setUpNewsroom } from '../../desk/setup/set-up-newsroom.ts';
import { hasStaff, setupKeyHash } from '../../desk/setup/setup.queries.ts';
import { messageOf, Problem } from '../../errors.ts';
import type { NewsroomSettingName } from '../../newsroom-settings.ts';
import { enterAs } from '../../readers/accounts/enter-as.ts';
import { isEmail, normaliseEmail } from '../../readers/accounts/normalise-email.ts';
import { authorizeFounder } from '../../readers/permission.ts';
import { INTERFACE_LANGUAGES } from '../../words/languages.ts';
import { refusal } from '../../words/refusal.ts';
import { settingTexts } from '../desk/settings/settings.acts.ts';
import type { Form } from '../http/form.ts';
import type { Act, ActRequest, MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext } from '../http/page.ts';
import { isName } from '../login/register.routes.ts';
import { type Edition, editionOf } from '../site/edition.ts';
import { barePage } from '../site/member-page.ts';
import { readAnswers } from '../ui/form/answers.tsx';
import { SetupForm, SetupPage } from './SetupPage.tsx';
import { SETUP_PATH, SETUP_SETTINGS, type SetupTyped, setupView } from './setup.view.ts';

/** The fields of the form. */
export const SETUP_FORM: Form = {
  token: { most: 200 },
  name: { most: 400 },
  language: { most: 10 },
  languages: { most: 10, many: true },
  zone: { most: 100 },
  person: { most: 200 },
  email: { most: 400 },
  password: { most: 1_000, exact: true },
  template: { most: 20 },
  sections: { most: LONGEST_OWN_SECTIONS, lines: true },
  mail: { most: 3 },
  demo: { most: 3 },
};

/** GET /setup */
export const setupPage: MakeOwnPage = async (context, request) => {
  const token = request.query.token ?? '';
  await refuseWithout(context, token);
  const edition = anyEdition(context, request);
  return draw(context, edition, token, newcomer(edition), 200);
};

/** POST /setup */
export const setupAct: Act = async (context, request, visitor) => {
  const token = request.form.token ?? '';
  await refuseWithout(context, token);
  const edition = anyEdition(context, request);
  const { config, store, clock } = context;
  const texts = settingTexts(request, isAsked(config.SET_IN_ENVIRONMENT));
  const typed = await readTyped(
    request,
    texts,
    config.SET_IN_ENVIRONMENT.has('PORTAL_NAME') ? config.PORTAL_NAME : null,
  );
  const { wrong, settings, person: name } = typed;
  const shown = languagesOf(typed, config);
  const sections = readOwnSections(typed.sections, shown);
  if (settings.wrong.size > 0 || wrong.person || wrong.email || wrong.password || !sections)
    return draw(context, edition, token, { ...typed, wrong: { ...wrong, sections: !sections } }, 400);
  const { hashPassword } = await import('../../readers/accounts/password.ts');
  const administrator = {
    email: normaliseEmail(typed.email),
    name: name.trim(),
    passwordHash: await hashPassword(request.form.password ?? ''),
  };
  let id: string;
  try {
    const testsMail = typed.mail && config.SMTP_URL !== undefined;
    const wanted = { texts, template: typed.template, sections, testsMail, administrator };
    id = await store.write((writing) => setUpNewsroom(writing, token, wanted, config, clock.now()));
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'conflict') throw error;
    return draw(context, edition, token, { ...typed, wrong: { email: 'taken' } }, 409);
  }
  const by = { member: id, network: visitor.network };
  context.accounts.note('newsroom set up', by);
  context.log.info({ by: id, template: typed.template, demo: typed.demo }, 'the newsroom was set up');
  await context.forgetSetUp?.();
  if (typed.demo) {
    // It takes a minute, which no one should wait for; a failure is no reason to repeat the set-up.
    context.loadDemo?.().catch((error: unknown) => {
      context.log.error({ err: error }, `the demo could not be loaded: ${messageOf(error)}`);
    });
  }
  const { cookies } = await enterAs(context, id, 'password', visitor);
  return { seeOther: '/desk?done=setup', cookies };
};

/** In any language that there is: which of them the newsroom shows is only chosen here. */
function anyEdition(context: PageContext, { asked }: Pick<ActRequest, 'asked'>): Edition {
  return editionOf(context, asked, INTERFACE_LANGUAGES);
}

/** Refuses requests without the key of the last start; `countWrongKey` counts them. */
async function refuseWithout({ reading, clock }: PageContext, token: string): Promise<void> {
  if (await hasStaff(reading)) throw refusal('alreadySetUp');
  authorizeFounder(token, await setupKeyHash(reading, clock.now()));
}

const isAsked = (set: ReadonlySet<NewsroomSettingName>) => (name: NewsroomSettingName) =>
  SETUP_SETTINGS.some((one) => one === name) && !set.has(name);

async function readTyped(
  { form }: ActRequest,
  texts: SettingTexts,
  fixedName: string | null,
): Promise<SetupTyped> {
  const { checkPassword } = await import('../../readers/accounts/check-password.ts');
  const { person = '', email = '', password = '', template = '', sections = '', demo, mail } = form;
  const portal = fixedName ?? texts.PORTAL_NAME ?? '';
  const wrong = Object.entries(texts).flatMap(([name, text]) => {
    const setting = name as NewsroomSettingName;
    return settingFault(setting, text) === null ? [] : [[setting, { why: 'invalid' as const }] as const];
  });
  return {
    settings: { texts, wrong: new Map(wrong) },
    person,
    email,
    template: isTemplate(template) ? template : 'none',
    sections,
    mail: mail === 'yes',
    demo: demo === 'yes',
    wrong: {
      person: !isName(person),
      email: isEmail(normaliseEmail(email)) ? undefined : 'wrong',
      password: checkPassword(password, { email: normaliseEmail(email), name: person, portal }),
    },
  };
}

/** Initial values for a newcomer: their language, and this machine's time zone. */
function newcomer({ language }: Edition): SetupTyped {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  return {
    settings: {
      texts: { PORTAL_NAME: '', PORTAL_LANGUAGE: language, PORTAL_LANGUAGES: language, PORTAL_ZONE: zone },
      wrong: new Map(),
    },
    person: '',
    email: '',
    template: 'general',
    sections: '',
    mail: true,
    demo: false,
    wrong: {},
  };
}

/** The languages that sections are named in, the main one first. */
function languagesOf({ settings: { texts } }: SetupTyped, config: Config): string[] {
  const main = texts.PORTAL_LANGUAGE ?? config.PORTAL_LANGUAGE;
  const shown = texts.PORTAL_LANGUAGES?.split(',') ?? config.PORTAL_LANGUAGES;
  return [...new Set([main, ...INTERFACE_LANGUAGES.filter((language) => shown.includes(language))])];
}

function isTemplate(name: string): name is SectionTemplate {
  return Object.hasOwn(SECTION_TEMPLATES, name);
}

function draw(
  context: PageContext,
  edition: Edition,
  token: string,
  typed: SetupTyped,
  status: Page['status'],
): Promise<Page> {
  const view = setupView(context.config, token, typed, edition);
  const { answers, page } = readAnswers(h(SetupForm, { view }));
  const notice = status === 200 ? null : { text: edition.words.say('setupWrong'), wrong: true };
  const head = { path: SETUP_PATH, title: view.title, status, query: { token } };
  return barePage(context, edition, head, h(SetupPage, { view, notice, answers, children: page }));
}
