// Written by scripts/evidence/write-cldr-words.ts from the Unicode CLDR (Unicode License v3).

/** Units by language: our name, its kind, and its words on each line. */
export const CLDR_UNITS: Readonly<Record<string, string>> = {
  fr: `
acre|physical|acre anglo-saxonne|acres anglo-saxonnes
bit|physical|bit|bits
byte|physical|octet|octets
centimeter|physical|centimètre|centimètres
fluid ounce|physical|once liquide|onces liquides
foot|physical|pied|pieds
gallon|physical|gallon|gallons
gigabit|physical|gigabit|gigabits
gigabyte|physical|gigaoctet|gigaoctets
gram|physical|gramme|grammes
hectare|physical|hectare|hectares
inch|physical|pouce|pouces
kilobit|physical|kilobit|kilobits
kilobyte|physical|kilooctet|kilooctets
kilogram|physical|kilogramme|kilogrammes
kilometer|physical|kilomètre|kilomètres
liter|physical|litre|litres
megabit|physical|mégabit|mégabits
megabyte|physical|mégaoctet|mégaoctets
meter|physical|mètre|mètres
mile|physical|mile|miles
milliliter|physical|millilitre|millilitres
millimeter|physical|millimètre|millimètres
ounce|physical|once|onces
petabyte|physical|pétaoctet|pétaoctets
pound|physical|livre|livres
stone|physical|stone|stones
terabit|physical|térabit|térabits
terabyte|physical|téraoctet|téraoctets
yard|physical|yard|yards
kilometer per hour|physical|kilomètre par heure|kilomètres par heure
mile per hour|physical|mile par heure|miles par heure
meter per second|physical|mètre par seconde|mètres par seconde
gram per liter|physical|gramme par litre|grammes par litre
mile per gallon|physical|mile par gallon|miles par gallon
degree Celsius|physical|degré celsius|degrés celsius
degree Fahrenheit|physical|degré fahrenheit|degrés fahrenheit
microsecond|time|microseconde|microsecondes
millisecond|time|milliseconde|millisecondes
nanosecond|time|nanoseconde|nanosecondes
`,
  ru: `
acre|physical|акров|акр|акра
bit|physical|бит|бита
byte|physical|байт|байта
centimeter|physical|сантиметров|сантиметр|сантиметра
fluid ounce|physical|амер. жидких унций|амер. жидкая унция|амер. жидкие унции|амер. жидкой унции
foot|physical|футов|фут|фута
gallon|physical|амер. галлонов|амер. галлон|амер. галлона
gigabit|physical|гигабит|гигабита
gigabyte|physical|гигабайт|гигабайта
gram|physical|грамм|грамма
hectare|physical|гектаров|гектар|гектара
inch|physical|дюймов|дюйм|дюйма
kilobit|physical|килобит|килобита
kilobyte|physical|килобайт|килобайта
kilogram|physical|килограмм|килограмма
kilometer|physical|километров|километр|километра
liter|physical|литров|литр|литра
megabit|physical|мегабит|мегабита
megabyte|physical|мегабайт|мегабайта
meter|physical|метров|метр|метра
mile|physical|миль|миля|мили
milliliter|physical|миллилитров|миллилитр|миллилитра
millimeter|physical|миллиметров|миллиметр|миллиметра
ounce|physical|унций|унция|унции
petabyte|physical|петабайт|петабайта
pound|physical|фунтов|фунт|фунта
stone|physical|стоунов|стоун|стоуна
terabit|physical|терабит|терабита
terabyte|physical|терабайт|терабайта
yard|physical|ярдов|ярд|ярда
kilometer per hour|physical|километров в час|километр в час|километра в час
mile per hour|physical|миль в час|миля в час|мили в час
meter per second|physical|метров в секунду|метр в секунду|метра в секунду
gram per liter|physical|грамм на литр|грамма на литр
mile per gallon|physical|миль на амер. галлон|миля на амер. галлон|мили на амер. галлон
degree Celsius|physical|градусов цельсия|градус цельсия|градуса цельсия
degree Fahrenheit|physical|градусов фаренгейта|градус фаренгейта|градуса фаренгейта
microsecond|time|микросекунд|микросекунда|микросекунды
millisecond|time|миллисекунд|миллисекунда|миллисекунды
nanosecond|time|наносекунд|наносекунда|наносекунды
`,
  zh: `
acre|physical|英亩
bit|physical|比特
byte|physical|字节
centimeter|physical|厘米
fluid ounce|physical|液盎司
foot|physical|英尺
gallon|physical|加仑
gigabit|physical|吉比特
gigabyte|physical|吉字节
gram|physical|克
hectare|physical|公顷
inch|physical|英寸
kilobit|physical|千比特
kilobyte|physical|千字节
kilogram|physical|千克
kilometer|physical|公里
liter|physical|升
megabit|physical|兆比特
megabyte|physical|兆字节
meter|physical|米
mile|physical|英里
milliliter|physical|毫升
millimeter|physical|毫米
ounce|physical|盎司
petabyte|physical|拍字节
pound|physical|磅
stone|physical|英石
terabit|physical|太比特
terabyte|physical|太字节
yard|physical|码
gram per liter|physical|克/升
degree Celsius|physical|摄氏度
degree Fahrenheit|physical|华氏度
microsecond|time|微秒
millisecond|time|毫秒
nanosecond|time|纳秒
`,
  ar: `
acre|physical|فدان
bit|physical|بت
byte|physical|بايت
centimeter|physical|سنتيمتر
fluid ounce|physical|أونصة سائلة|أونصتان سائلتان
foot|physical|قدم
gallon|physical|غالون
gigabit|physical|غيغابت
gigabyte|physical|غيغابايت
gram|physical|غرام|غرامان|غرامات|غرامًا
hectare|physical|هكتار
inch|physical|بوصة
kilobit|physical|كيلوبت
kilobyte|physical|كيلوبايت
kilogram|physical|كيلوغرام
kilometer|physical|كيلومتر|كيلومترات|كيلومترًا
liter|physical|لتر
megabit|physical|ميغابت
megabyte|physical|ميغابايت
meter|physical|متر|أمتار|مترًا
mile|physical|ميل|ميلان|أميال|ميلاً
milliliter|physical|مليلتر
millimeter|physical|مليمتر
ounce|physical|أونصة
petabyte|physical|بيتابايت
pound|physical|رطل|رطلان|رطلًا
stone|physical|ستون
terabit|physical|تيرابت
terabyte|physical|تيرابايت
yard|physical|ياردة
kilometer per hour|physical|كيلومتر في الساعة
mile per hour|physical|ميل في الساعة
meter per second|physical|متر في الثانية
gram per liter|physical|غرام لكل لتر|غرامان لكل لتر|غرامات لكل لتر|غرامًا لكل لتر
mile per gallon|physical|ميل لكل غالون|ميلان لكل غالون|أميال لكل غالون|ميلًا لكل غالون
degree Celsius|physical|درجة مئوية
degree Fahrenheit|physical|درجة فهرنهايت
microsecond|time|ميكروثانية
millisecond|time|ملي ثانية
nanosecond|time|نانو ثانية
`,
};
