/** Number words from one to twenty and the tens, in the languages of lists; a line is one number. */
const NUMBER_WORDS = `
1 one first 1st i primero erste eins premier один первый перший першая 一 第一 壹 الأول الاول واحد erster pervy pervyi
2 two second 2nd ii dos segundo zwei zweite deux deuxieme два второй другий 二 第二 贰 الثاني اثنان vtoroi
3 three third 3rd iii tres tercero drei dritte trois troisieme три третий третій 三 第三 叁 الثالث ثلاثة
4 four fourth 4th iv cuatro cuarto vier vierte quatre quatrieme четыре четвертый 四 第四 الرابع
5 five fifth 5th v cinco quinto funf funfte cinq cinquieme пять пятый 五 第五 الخامس
6 six sixth 6th vi seis sexto sechs sechste шесть шестой 六 第六
7 seven seventh 7th vii siete septimo sieben siebte septieme семь седьмой 七 第七
8 eight eighth 8th viii ocho octavo acht achte huit huitieme восемь восьмой 八 第八
9 nine ninth 9th ix nueve noveno neun neunte neuf девять девятый 九 第九
10 ten tenth 10th x diez decimo zehn zehnte dix десять десятый 十 第十
11 eleven eleventh 11th xi onze одиннадцать 十一 第十一
12 twelve twelfth 12th xii doce zwolf douze двенадцать 十二 第十二
13 thirteen thirteenth xiii trece dreizehn treize 十三 第十三
14 fourteen fourteenth xiv catorce vierzehn quatorze 十四 第十四
15 fifteen fifteenth xv quince funfzehn quinze 十五 第十五
16 sixteen sixteenth xvi
17 seventeen seventeenth xvii
18 eighteen eighteenth xviii
19 nineteen nineteenth xix
20 twenty twentieth xx veinte zwanzig vingt двадцать 二十
30 thirty thirtieth treinta dreissig trente тридцать
40 forty fourty fortieth cuarenta vierzig quarante сорок
50 fifty fiftieth cincuenta funfzig cinquante пятьдесят
60 sixty sixtieth sesenta sechzig soixante
70 seventy seventieth setenta siebzig
80 eighty eightieth ochenta achtzig
90 ninety ninetieth noventa neunzig
100 hundred hundredth cien hundert сто 百
`;

const ROMAN = /^[ivx]+$/;

let words: ReadonlyMap<string, string> | null = null;

/** The number a word stands for in digits, or null: "Three", "3rd", "III", "第三", "третий". A lone small letter is none. */
export function numeralOf(word: string): string | null {
  const plain = word.replace(/^(?:no|nr|num|№|#)(?=\d)/, '');
  if (/^\d+$/.test(plain)) return plain.replace(/^0+(?=\d)/, '');
  const ordinal = /^(\d+)(?:st|nd|rd|th|er|eme|de|й|ый|ая|ое|го|号|號)$/.exec(plain);
  if (ordinal?.[1]) return ordinal[1];
  words ??= new Map(
    NUMBER_WORDS.trim()
      .split('\n')
      .flatMap((line) => {
        const [digits = '', ...spelled] = line.split(' ');
        return spelled.map((one) => [one, digits] as const);
      }),
  );
  return words.get(word) ?? null;
}

/** Whether a word is a numeral only if it stands where numerals stand: Roman ones look like initials and syllables. */
export function isRoman(word: string): boolean {
  return ROMAN.test(word);
}

/** Adds tens and ones that stand side by side: 40 and 4 are 44; null where they are two numbers. */
export function addedNumerals(tens: string, ones: string): string | null {
  return /^[2-9]0$/.test(tens) && /^[1-9]$/.test(ones) ? String(Number(tens) + Number(ones)) : null;
}
