import { afterAll, beforeAll, test } from 'vitest';
import { WHOLE } from '../../depth.ts';
import { atDesk, openNewsroom } from './newsroom.ts';
import { type StoryInKeys, storyByKeys } from './newsroom-keys.ts';
import { storyByMouse } from './newsroom-mouse.ts';

// Three stories on their whole way through a newsroom, at once: they wait for their minute together.
// What is said of trade is the reference page's, told anew.

const ENGLISH: StoryInKeys = {
  language: 'en',
  headline: 'Chinese tools fill Russia’s workshops',
  known: 'workshops',
  standfirst: 'What officials and customs data say.',
  place: 'Washington',
  dateline: 'WASHINGTON',
  paragraphs: [
    'Nearly 70% of Russia’s roughly $900 million in machine tool imports in the last quarter of 2023 came from China, two U.S. officials said.',
    'About 90% of the microelectronics Russia imported in 2023 came from China, the officials said.',
  ],
  figure: '$900 million',
  commented: [2, 'Nearly 70'],
  comment: 'Which ones? @Rosa Reporter',
  answer: 'They spoke on condition of anonymity.',
  wrong: [1, '90', '89'],
  said: 'An earlier version gave the share of microelectronics as about 90%.',
  subject: 'Correction: Chinese tools fill Russia’s workshops',
};
const ARABIC: StoryInKeys = {
  language: 'ar',
  headline: 'أدوات صينية تملأ ورش روسيا',
  known: 'ورش',
  standfirst: 'ما يقوله المسؤولون وبيانات الجمارك.',
  place: 'واشنطن',
  dateline: 'واشنطن',
  paragraphs: [
    'قال مسؤولان أمريكيان إن نحو ٧٠٪ من واردات روسيا من أدوات الآلات البالغة قرابة ٩٠٠ مليون دولار في الربع الأخير من عام ٢٠٢٣ جاءت من الصين.',
    'نحو ٩٠٪ من الإلكترونيات الدقيقة التي استوردتها روسيا في عام ٢٠٢٣ جاءت من الصين، وفق المسؤولين.',
  ],
  figure: '٩٠٠ مليون دولار',
  commented: [3, 'قال مسؤولان أمريكيان'],
  comment: 'من هما؟ ‎@Rima',
  answer: 'تحدثا شرط عدم كشف هويتيهما.',
  wrong: [1, '٩٠', '٨٩'],
  said: 'ذكرت نسخة سابقة أن حصة الإلكترونيات الدقيقة نحو ٩٠٪.',
  subject: 'تصويب: أدوات صينية تملأ ورش روسيا',
};

let newsroom: Awaited<ReturnType<typeof openNewsroom<'mouse' | 'english' | 'arabic'>>>;

beforeAll(async () => {
  newsroom = await openNewsroom({
    mouse: {
      language: 'en',
      reporter: 'Rita Reporter',
      editor: 'Emil Editor',
      second: 'Wanda Writer',
      reader: 'Robin Reader',
    },
    english: {
      language: 'en',
      reporter: 'Rosa Reporter',
      editor: 'Edda Editor',
      second: 'Willa Writer',
      reader: 'Rory Reader',
    },
    arabic: { language: 'ar', reporter: 'Rima', editor: 'Amal', second: 'Salma', reader: 'Qasim' },
  });
}, 120_000);
afterAll(() => newsroom?.close());

test.concurrent('a story goes from an empty page to readers, is corrected, and whoever saved it is told', () =>
  atDesk(newsroom.desks.mouse, storyByMouse));

test
  .runIf(WHOLE)
  .concurrent('the same with the keyboard alone, and it leads the front page', () =>
    atDesk(newsroom.desks.english, (desk) => storyByKeys(desk, ENGLISH)),
  );

test
  .runIf(WHOLE)
  .concurrent('the same with the keyboard alone, in Arabic, from right to left', () =>
    atDesk(newsroom.desks.arabic, (desk) => storyByKeys(desk, ARABIC)),
  );
