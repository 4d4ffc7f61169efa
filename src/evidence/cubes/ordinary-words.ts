import { lazily } from '../../language/lazily.ts';
import { stemOf, wordsOf } from '../../language/stems.ts';
import { namesAnything } from './lexicon.ts';

/** Words that institutions are named after and texts use of other things: no name by themselves, nor with each other. */
const WORDS = `
  world national international royal imperial federal regional local global central general public private civic
  community united union city town county state capital country village metropolitan municipal provincial
  north south east west northern southern eastern western midland upper lower inner outer
  british english scottish welsh irish american canadian australian european african asian french german italian
  spanish dutch danish swedish norwegian finnish polish russian chinese japanese indian jewish christian catholic roman
  greek celtic viking anglo
  science sciences industry industrial transport railway rail road air aviation space war peace army navy naval
  maritime military police fire nature natural history historical heritage culture cultural art arts fine applied
  modern contemporary design fashion film media music theatre opera ballet dance sport sports football cricket rugby
  tennis golf toy toys childhood children child youth women people folk life living work working labour trade
  technology engineering energy coal steel iron wool cotton silk slate salt glass gold silver stone paper print
  medicine medical health law justice money bank stamp postal earth ocean sea marine water wildlife
  animal animals bird birds butterfly dinosaur geology archaeology anthropology zoology science discovery
  exploration adventure future past time new old great grand big little small first second third
  park garden gardens forest woodland river riverside lake lakeside waterfront seaside beach bay harbour port coast
  island mountain hill valley castle palace house hall tower bridge gate market street square station cathedral church
  abbey priory mill farm manor court quay dock docks lodge cottage barn
  university college school academy institute memorial teaching student students learning reading
  liberty victory freedom independence unity hope star sun moon sky light rainbow phoenix crown eagle lion dragon rose
  red white blue green black brown grey silver golden
  millennium century jubilee anniversary holocaust slavery
  portrait picture painting sculpture photography photographers craft ceramics pottery textile costume
  saint saints holy sacred mercy grace trinity
  good better best open free prime premier select express direct super mega
  spring summer autumn winter may march august
  online digital virtual mobile electric
  `;
const ordinary = lazily(
  () =>
    new Set(
      WORDS.split(/\s+/)
        .filter(Boolean)
        .map((word) => stemOf(word, 'en')),
    ),
);
const JOINING = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'at', 'to', 'a', 'an', 'by', 'with']);

/** Whether a text might mean something else by all the words of a name: "World", "Natural History". */
export function isOrdinary(name: string): boolean {
  const words = wordsOf(name, 'en').filter(({ text }) => !JOINING.has(text.toLowerCase()));
  return words.every(({ stem }) => ordinary().has(stem) || namesAnything(stem));
}

/** Whether a name stops in the middle: "Birmingham Museum and". */
export function isCutShort(name: string): boolean {
  return (
    JOINING.has(
      name
        .split(/[\s,]+/)
        .at(-1)
        ?.toLowerCase() ?? '',
    ) || /[,;:&–-]$/.test(name)
  );
}
