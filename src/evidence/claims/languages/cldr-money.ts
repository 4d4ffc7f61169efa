// Written by scripts/evidence/write-cldr-words.ts from the Unicode CLDR (Unicode License v3).

/** Currencies by language: a code and its words on each line. */
export const CLDR_MONEY: Readonly<Record<string, string>> = {
  en: `
USD|us dollars|us dollar
EUR|euros|euro
GBP|british pounds|british pound
JPY|japanese yen
CNY|chinese yuan
RUB|russian rubles|russian ruble
INR|indian rupees|indian rupee
KRW|south korean won
AUD|australian dollars|australian dollar
CAD|canadian dollars|canadian dollar
HKD|hong kong dollars|hong kong dollar
SGD|singapore dollars|singapore dollar
NZD|new zealand dollars|new zealand dollar
TWD|new taiwan dollars|new taiwan dollar
CHF|swiss francs|swiss franc
SEK|swedish kronor|swedish krona
NOK|norwegian kroner|norwegian krone
DKK|danish kroner|danish krone
ISK|icelandic krónur|icelandic króna
PLN|polish zlotys|polish zloty
HUF|hungarian forints|hungarian forint
CZK|czech korunas|czech koruna
RON|romanian lei|romanian leu
BGN|bulgarian leva|bulgarian lev
RSD|serbian dinars|serbian dinar
BRL|brazilian reals|brazilian real
ZAR|south african rand
TRY|turkish lira
MXN|mexican pesos|mexican peso
ARS|argentine pesos|argentine peso
CLP|chilean pesos|chilean peso
COP|colombian pesos|colombian peso
PEN|peruvian soles|peruvian sol
MYR|malaysian ringgits|malaysian ringgit
IDR|indonesian rupiahs|indonesian rupiah
THB|thai baht
PHP|philippine pesos|philippine peso
VND|vietnamese dong
PKR|pakistani rupees|pakistani rupee
BDT|bangladeshi takas|bangladeshi taka
LKR|sri lankan rupees|sri lankan rupee
NPR|nepalese rupees|nepalese rupee
SAR|saudi riyals|saudi riyal
AED|uae dirhams|uae dirham
QAR|qatari riyals|qatari riyal
KWD|kuwaiti dinars|kuwaiti dinar
BHD|bahraini dinars|bahraini dinar
OMR|omani rials|omani rial
JOD|jordanian dinars|jordanian dinar
IQD|iraqi dinars|iraqi dinar
IRR|iranian rials|iranian rial
ILS|israeli new shekels|israeli new shekel
LBP|lebanese pounds|lebanese pound
EGP|egyptian pounds|egyptian pound
MAD|moroccan dirhams|moroccan dirham
DZD|algerian dinars|algerian dinar
TND|tunisian dinars|tunisian dinar
LYD|libyan dinars|libyan dinar
NGN|nigerian nairas|nigerian naira
KES|kenyan shillings|kenyan shilling
GHS|ghanaian cedis|ghanaian cedi
ETB|ethiopian birrs|ethiopian birr
XOF|west african cfa francs|west african cfa franc
XAF|central african cfa francs|central african cfa franc
UAH|ukrainian hryvnias|ukrainian hryvnia
BYN|belarusian rubles|belarusian ruble
GEL|georgian laris|georgian lari
AMD|armenian drams|armenian dram
AZN|azerbaijani manats|azerbaijani manat
KZT|kazakhstani tenges|kazakhstani tenge
KGS|kyrgyz soms|kyrgyz som
UZS|uzbekistani som
TJS|tajikistani somonis|tajikistani somoni
MNT|mongolian tugriks|mongolian tugrik
`,
  fr: `
USD|dollar des états-unis|dollars des états-unis
EUR|euro|euros
GBP|livre sterling|livres sterling
JPY|yen japonais|yens japonais
CNY|yuan renminbi chinois|yuans renminbi chinois
RUB|rouble russe|roubles russes
INR|roupie indienne|roupies indiennes
KRW|won sud-coréen|wons sud-coréens
AUD|dollar australien|dollars australiens
CAD|dollar canadien|dollars canadiens
HKD|dollar de hong kong|dollars de hong kong
SGD|dollar de singapour|dollars de singapour
NZD|dollar néo-zélandais|dollars néo-zélandais
TWD|nouveau dollar taïwanais|nouveaux dollars taïwanais
CHF|franc suisse|francs suisses
SEK|couronne suédoise|couronnes suédoises
NOK|couronne norvégienne|couronnes norvégiennes
DKK|couronne danoise|couronnes danoises
ISK|couronne islandaise|couronnes islandaises
PLN|zloty polonais|zlotys polonais
HUF|forint hongrois|forints hongrois
CZK|couronne tchèque|couronnes tchèques
RON|leu roumain|lei roumains
BGN|lev bulgare|levs bulgares
RSD|dinar serbe|dinars serbes
BRL|réal brésilien|réals brésiliens
ZAR|rand sud-africain|rands sud-africains
TRY|livre turque|livres turques
MXN|peso mexicain|pesos mexicains
ARS|peso argentin|pesos argentins
CLP|peso chilien|pesos chiliens
COP|peso colombien|pesos colombiens
PEN|sol péruvien|sols péruviens
MYR|ringgit malais|ringgits malais
IDR|roupie indonésienne|roupies indonésiennes
THB|baht thaïlandais|bahts thaïlandais
PHP|peso philippin|pesos philippins
VND|dông vietnamien|dôngs vietnamiens
PKR|roupie pakistanaise|roupies pakistanaises
BDT|taka bangladeshi|takas bangladeshis
LKR|roupie srilankaise|roupies srilankaises
NPR|roupie népalaise|roupies népalaises
SAR|riyal saoudien|riyals saoudiens
AED|dirham des émirats arabes unis|dirhams des émirats arabes unis
QAR|riyal qatari|riyals qataris
KWD|dinar koweïtien|dinar koweïtiens
BHD|dinar bahreïni|dinars bahreïnis
OMR|riyal omanais|riyals omanis
JOD|dinar jordanien|dinars jordaniens
IQD|dinar irakien|dinars irakiens
IRR|riyal iranien|riyals iraniens
ILS|nouveau shekel israélien|nouveaux shekels israéliens
LBP|livre libanaise|livres libanaises
EGP|livre égyptienne|livres égyptiennes
MAD|dirham marocain|dirhams marocains
DZD|dinar algérien|dinars algériens
TND|dinar tunisien|dinars tunisiens
LYD|dinar libyen|dinars libyens
NGN|naira nigérian|nairas nigérians
KES|shilling kényan|shillings kényans
GHS|cédi ghanéen|cédis ghanéens
ETB|birr éthiopien|birrs éthiopiens
XOF|franc cfa (bceao)|francs cfa (bceao)
XAF|franc cfa (beac)|francs cfa (beac)
UAH|hryvnia ukrainienne|hryvnias ukrainiennes
BYN|rouble biélorusse|roubles biélorusses
GEL|lari géorgien|lari géorgiens
AMD|dram arménien|drams arméniens
AZN|manat azéri|manats azéris
KZT|tenge kazakh|tenges kazakhs
KGS|som kirghize|soms kirghizes
UZS|sum ouzbek|sums ouzbeks
TJS|somoni tadjik|somonis tadjiks
MNT|tugrik mongol|tugriks mongols
`,
  ru: `
USD|долларов сша|доллар сша|доллара сша
EUR|евро
GBP|британских фунтов стерлингов|британский фунт стерлингов|британских фунта стерлингов|британского фунта стерлингов
JPY|японских иен|японская иена|японские иены
CNY|китайских юаней|китайский юань|китайских юаня|китайского юаня
RUB|российских рублей|российский рубль|российских рубля|российского рубля
INR|индийских рупий|индийская рупия|индийские рупии|индийской рупии
KRW|южнокорейских вон|южнокорейская вона|южнокорейские воны
AUD|австралийских долларов|австралийский доллар|австралийских доллара|австралийского доллара
CAD|канадских долларов|канадский доллар|канадских доллара|канадского доллара
HKD|гонконгских долларов|гонконгский доллар|гонконгских доллара|гонконгского доллара
SGD|сингапурских долларов|сингапурский доллар|сингапурских доллара|сингапурского доллара
NZD|новозеландских долларов|новозеландский доллар|новозеландских доллара|новозеландского доллара
TWD|новых тайваньских долларов|новый тайваньский доллар|новых тайваньских доллара|нового тайваньского доллара
CHF|швейцарских франков|швейцарский франк|швейцарских франка|швейцарского франка
SEK|шведских крон|шведская крона|шведские кроны|шведской кроны
NOK|норвежских крон|норвежская крона|норвежские кроны|норвежской кроны
DKK|датских крон|датская крона|датские кроны|датской кроны
ISK|исландских крон|исландская крона|исландские кроны
PLN|польских злотых|польский злотый|польского злотого
HUF|венгерских форинтов|венгерский форинт|венгерских форинта
CZK|чешских крон|чешская крона|чешские кроны|чешской кроны
RON|румынских леев|румынский лей|румынских лея|румынского лея
BGN|болгарских левов|болгарский лев|болгарских лева|болгарского лева
RSD|сербских динаров|сербский динар|сербских динара|сербского динара
BRL|бразильских реалов|бразильский реал|бразильских реала|бразильского реала
ZAR|южноафриканских рэндов|южноафриканский рэнд|южноафриканских рэнда|южноафриканского рэнда
TRY|турецких лир|турецкая лира|турецкие лиры|турецкой лиры
MXN|мексиканских песо|мексиканский песо|мексиканского песо
ARS|аргентинских песо|аргентинский песо|аргентинского песо
CLP|чилийских песо|чилийский песо
COP|колумбийских песо|колумбийский песо
PEN|перуанских солей|перуанский соль|перуанских соля|перуанского соля
MYR|малайзийских ринггитов|малайзийский ринггит|малайзийских ринггита|малайзийского ринггита
IDR|индонезийских рупий|индонезийская рупия|индонезийские рупии
THB|таиландских батов|таиландский бат|таиландских бата|таиландского бата
PHP|филиппинских песо|филиппинский песо|филиппинского песо
VND|вьетнамских донгов|вьетнамский донг|вьетнамских донга
PKR|пакистанских рупий|пакистанская рупия|пакистанские рупии
BDT|бангладешских так|бангладешская така|бангладешские таки|бангладешской таки
LKR|шри-ланкийских рупий|шри-ланкийская рупия|шри-ланкийские рупии|шри-ланкийской рупии
NPR|непальских рупий|непальская рупия|непальские рупии|непальской рупии
SAR|саудовских риялов|саудовский риял|саудовских рияла|саудовского рияла
AED|дирхамов оаэ|дирхам оаэ|дирхама оаэ
QAR|катарских риалов|катарский риал|катарских риала|катарского риала
KWD|кувейтских динаров|кувейтский динар|кувейтских динара|кувейтского динара
BHD|бахрейнских динаров|бахрейнский динар|бахрейнских динара|бахрейнского динара
OMR|оманских риалов|оманский риал|оманских риала|оманского риала
JOD|иорданских динаров|иорданский динар|иорданских динара|иорданского динара
IQD|иракских динаров|иракский динар|иракских динара
IRR|иранских риалов|иранский риал|иранских риала
ILS|новых израильских шекелей|новый израильский шекель|новых израильских шекеля|нового израильского шекеля
LBP|ливанских фунтов|ливанский фунт|ливанских фунта
EGP|египетских фунтов|египетский фунт|египетских фунта|египетского фунта
MAD|марокканских дирхамов|марокканский дирхам|марокканских дирхама|марокканского дирхама
DZD|алжирских динаров|алжирский динар|алжирских динара|алжирского динара
TND|тунисских динаров|тунисский динар|тунисских динара|тунисского динара
LYD|ливийских динаров|ливийский динар|ливийских динара|ливийского динара
NGN|нигерийских найр|нигерийская найра|нигерийские найры|нигерийской найры
KES|кенийских шиллингов|кенийский шиллинг|кенийских шиллинга|кенийского шиллинга
GHS|ганских седи|ганский седи|ганского седи
ETB|эфиопских быров|эфиопский быр|эфиопских быра|эфиопского быра
XOF|франков кфа всеао|франк кфа всеао|франка кфа всеао
XAF|франков кфа веас|франк кфа веас|франка кфа веас
UAH|украинских гривен|украинская гривна|украинские гривны|украинской гривны
BYN|белорусских рублей|белорусский рубль|белорусских рубля|белорусского рубля
GEL|грузинских лари|грузинский лари|грузинского лари
AMD|армянских драмов|армянский драм|армянских драма|армянского драма
AZN|азербайджанских манатов|азербайджанский манат|азербайджанских маната|азербайджанского маната
KZT|казахских тенге|казахский тенге|казахского тенге
KGS|киргизских сомов|киргизский сом|киргизских сома|киргизского сома
UZS|узбекских сумов|узбекский сум|узбекских сума|узбекского сума
TJS|таджикских сомони|таджикский сомони|таджикского сомони
MNT|монгольских тугриков|монгольский тугрик|монгольских тугрика|монгольского тугрика
`,
  zh: `
USD|美元
EUR|欧元
GBP|英镑
JPY|日元
CNY|人民币
RUB|俄罗斯卢布
INR|印度卢比
KRW|韩元
AUD|澳大利亚元
CAD|加拿大元
HKD|港元
SGD|新加坡元
NZD|新西兰元
TWD|新台币
CHF|瑞士法郎
SEK|瑞典克朗
NOK|挪威克朗
DKK|丹麦克朗
ISK|冰岛克朗
PLN|波兰兹罗提
HUF|匈牙利福林
CZK|捷克克朗
RON|罗马尼亚列伊
BGN|保加利亚列弗
RSD|塞尔维亚第纳尔
BRL|巴西雷亚尔
ZAR|南非兰特
TRY|土耳其里拉
MXN|墨西哥比索
ARS|阿根廷比索
CLP|智利比索
COP|哥伦比亚比索
PEN|秘鲁索尔
MYR|马来西亚林吉特
IDR|印度尼西亚卢比
THB|泰铢
PHP|菲律宾比索
VND|越南盾
PKR|巴基斯坦卢比
BDT|孟加拉塔卡
LKR|斯里兰卡卢比
NPR|尼泊尔卢比
SAR|沙特里亚尔
AED|阿联酋迪拉姆
QAR|卡塔尔里亚尔
KWD|科威特第纳尔
BHD|巴林第纳尔
OMR|阿曼里亚尔
JOD|约旦第纳尔
IQD|伊拉克第纳尔
IRR|伊朗里亚尔
ILS|以色列新谢克尔
LBP|黎巴嫩镑
EGP|埃及镑
MAD|摩洛哥迪拉姆
DZD|阿尔及利亚第纳尔
TND|突尼斯第纳尔
LYD|利比亚第纳尔
NGN|尼日利亚奈拉
KES|肯尼亚先令
GHS|加纳塞地
ETB|埃塞俄比亚比尔
XOF|西非法郎
XAF|中非法郎
UAH|乌克兰格里夫纳
BYN|白俄罗斯卢布
GEL|格鲁吉亚拉里
AMD|亚美尼亚德拉姆
AZN|阿塞拜疆马纳特
KZT|哈萨克斯坦坚戈
KGS|吉尔吉斯斯坦索姆
UZS|乌兹别克斯坦苏姆
TJS|塔吉克斯坦索莫尼
MNT|蒙古图格里克
`,
  ar: `
USD|دولار أمريكي
EUR|يورو
GBP|جنيه إسترليني
JPY|ين ياباني
CNY|يوان صيني
RUB|روبل روسي
INR|روبية هندي
KRW|وون كوريا الجنوبية
AUD|دولار أسترالي
CAD|دولار كندي
HKD|دولار هونغ كونغ
SGD|دولار سنغافوري
NZD|دولار نيوزيلندي
TWD|دولار تايواني
CHF|فرنك سويسري
SEK|كرونة سويدية
NOK|كرونة نرويجية
DKK|كرونة دنماركية
ISK|كرونة أيسلندية
PLN|زلوتي بولندي
HUF|فورينت هنغاري
CZK|كرونة تشيكية
RON|ليو روماني
BGN|ليف بلغاري
RSD|دينار صربي|ديناران صربيان|دينارات صربية|دينارًا صربيًا
BRL|ريال برازيلي
ZAR|راند جنوب أفريقيا
TRY|ليرة تركية
MXN|بيزو مكسيكي
ARS|بيزو أرجنتيني
CLP|بيزو تشيلي
COP|بيزو كولومبي
PEN|سول بيروفي
MYR|رينغيت ماليزي
IDR|روبية إندونيسية
THB|باخت تايلاندي
PHP|بيزو فلبيني
VND|دونج فيتنامي
PKR|روبية باكستاني
BDT|تاكا بنغلاديشي
LKR|روبية سريلانكية
NPR|روبية نيبالي
SAR|ريال سعودي
AED|درهم إماراتي
QAR|ريال قطري
KWD|دينار كويتي
BHD|دينار بحريني
OMR|ريال عماني
JOD|دينار أردني
IQD|دينار عراقي
IRR|ريال إيراني
ILS|شيكل إسرائيلي جديد
LBP|جنيه لبناني
EGP|جنيه مصري|جنيهان مصريان|جنيهات مصرية|جنيهًا مصريًا
MAD|درهم مغربي|درهمان مغربيان|دراهم مغربية|درهمًا مغربيًا
DZD|دينار جزائري|ديناران جزائريان|دينارات جزائرية|دينارًا جزائريًا
TND|دينار تونسي|ديناران تونسيان|دينارات تونسية|دينارًا تونسيًا
LYD|دينار ليبي|ديناران ليبيان|دينارات ليبية|دينارًا ليبيًا
NGN|نايرا نيجيري
KES|شلن كينيي
GHS|سيدي غانا
ETB|بير أثيوبي
XOF|فرنك غرب أفريقي
XAF|فرنك وسط أفريقي
UAH|هريفنيا أوكراني
BYN|روبل بيلاروسي
GEL|لاري جورجي
AMD|درام أرميني
AZN|مانت أذربيجاني
KZT|تينغ كازاخستاني
KGS|سوم قيرغستاني
UZS|سوم أوزبكستاني
TJS|سوموني طاجيكستاني
MNT|توغروغ منغولي
`,
};
