/**
 * Common given names in scripts without vowels, and Chinese, Japanese and Korean forms of foreign ones, with their
 * Latin spelling: consonants alone do not distinguish Ahmad from Muhammad. Compiled by us.
 */
const SCRIPT_GIVEN_NAMES = `
محمد muhammad; أحمد ahmad; احمد ahmad; محمود mahmoud; حامد hamid; حميد hamid; حسن hasan; حسين hussein; علي ali; على ali; عمر omar; عثمان usman; خالد khalid; إبراهيم ibrahim; ابراهيم ibrahim; إسماعيل ismail; يوسف yusuf; موسى musa; عيسى isa; يحيى yahya; سليمان suleiman; داود david; صالح saleh; سالم salim; سعيد saeed; سعد saad; طارق tariq; سمير samir; كريم karim; كمال kamal; جمال jamal; نبيل nabil; رامي rami; وليد walid; فيصل faisal; حمزة hamza; بلال bilal; أمير amir; زياد ziyad; هاني hani; أشرف ashraf; أيمن ayman; ماجد majid; سلطان sultan; سلمان salman; ناصر nasir; فهد fahad; طه taha; ياسر yasir; أسامة usama; اسامة usama; أيوب ayub; عادل adil; قاسم qasim; مصطفى mustafa; منصور mansour; مهدي mahdi; رضا reza; جواد javad; جعفر jafar; هاشم hashim; فؤاد fuad; فاروق farouk; بشار bashar; حافظ hafez; صدام saddam; فاطمة fatima; عائشة aisha; مريم maryam; زينب zainab; خديجة khadija; ليلى layla; نور nur; عبدالله abdullah; عبد‌الله abdullah; حیدر haidar; حيدر haidar; مجتبی mojtaba; سعید saeed; مهدی mahdi; حسینی hosseini; فرناندو fernando; ماري maria; باراك barack; فلاديمير vladimir; ديمتري dmitry; جورج george; جوزيف joseph; بيتر peter; بول paul; جون john; ميشيل michel; سامي sami; عماد imad; جلال jalal; رشيد rashid; شريف sharif; غلام ghulam; غلام‌ ghulam; أنور anwar; لطيف latif; مالك malik
דוד david; דניאל daniel; דן dan; יוסף joseph; משה moshe; אברהם abraham; יצחק isaac; יעקב jacob; שרה sarah; רחל rachel; רבקה rebecca; מרים miriam; בנימין benjamin; שמעון simon; יונתן jonathan; מיכאל michael; אריאל ariel; נתן nathan; חנה hanna; אסתר esther; רות ruth; אהוד ehud; אורי uri; עמית amit; גיל gil; תמר tamar; נועה noa; יאיר yair; ברק barack; אלכסנדר alexander; ולדימיר vladimir; שלמה suleiman; אליהו eliyahu; רון ron; מאיר meir
`;

let names: ReadonlyMap<string, string> | null = null;

/** The Latin spelling of a given name in such a script; null if unknown. */
export function scriptGivenName(word: string): string | null {
  names ??= new Map(
    SCRIPT_GIVEN_NAMES.trim()
      .split(/[;\n]/)
      .map((pair) => pair.trim().split(' ') as [string, string]),
  );
  return names.get(word) ?? null;
}
