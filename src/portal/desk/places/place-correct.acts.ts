import { correctPlace } from '../../../desk/places/correct-place.ts';
import { readPlace } from '../../../desk/places/place.ts';
import { INTERFACE_LANGUAGES } from '../../../words/languages.ts';
import { hrefIn } from '../../edition.ts';
import { type Form, wholeNumberIn } from '../../form.ts';
import { ownEdition } from '../../member-page.ts';
import type { Act } from '../../own-page.ts';
import type { PermittedVisitor } from '../../visitor.ts';
import { lineOf, statusOf } from '../desk-problem.ts';
import { placeNameField } from './place.view.ts';
import { drawPlace, placeOf } from './places.routes.ts';
import { PLACES_PATH } from './places.view.ts';

/** The fields of the form that corrects a place: a name for each language, and where it is. */
export const PLACE_FORM: Form = {
  version: { most: 9 },
  ...Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [placeNameField(language), { most: 400 }])),
  country: { most: 2 },
  latitude: { most: 40 },
  longitude: { most: 40 },
};

/** POST /desk/places/:slug */
export const correctPlaceAct: Act<PermittedVisitor<'correct places'>> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { form } = request;
  const { slug, names: standing } = await placeOf(context.reading, request.params.slug);
  try {
    const seen = { slug, version: wholeNumberIn(form, 'version') };
    const place = readPlace({
      names: namesIn(form, standing),
      country: form.country ?? '',
      latitude: form.latitude ?? '',
      longitude: form.longitude ?? '',
    });
    await context.store.write((writing) => correctPlace(writing, visitor.by, seen, place));
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    return drawPlace(context, request, visitor, { notice, typed: form, status: statusOf(error) });
  }
  context.log.info({ by: visitor.by.member.id, place: slug }, 'a place was corrected');
  if (request.wantsJson) return { json: await placeOf(context.reading, slug) };
  return { seeOther: hrefIn(edition, `${PLACES_PATH}/${slug}`, { done: 'corrected' }) };
};

/** What was typed; what it is called in a language that the desk has no field for stays. */
function namesIn(form: Readonly<Record<string, string>>, standing: Readonly<Record<string, string>>) {
  const ours: readonly string[] = INTERFACE_LANGUAGES;
  const others = Object.entries(standing).filter(([language]) => !ours.includes(language));
  const typed = INTERFACE_LANGUAGES.map(
    (language) => [language, (form[placeNameField(language)] ?? '').trim()] as const,
  );
  return Object.fromEntries([...others, ...typed].filter(([, name]) => name !== ''));
}
