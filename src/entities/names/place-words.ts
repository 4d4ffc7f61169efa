/**
 * Places that stand in the names of companies and bodies, by ISO 3166-1 alpha-2 for countries and by their English
 * name for the rest: adjectives and short names of countries first, then regions, then towns. Full names of countries
 * come from the code list. Written by us.
 */
export const COUNTRY_WORDS = `
AE: uae; u a e; emirates; emirati; الإمارات; امارات
AF: afghan; afghani; афганский
AL: albanian; shqiptare
AM: armenian; армянский
AR: argentine; argentinian; argentino
AT: austrian; österreichische; osterreichische; austriaca
AU: australian; aust
AZ: azeri; azerbaijani; azerbaycan; азербайджанский
BA: bosnian; bosnia; bosne
BD: bangla; bangladeshi
BE: belgian; belge; belgische
BG: bulgarian; болгарский; bulgarska
BR: brazilian; brasil; brasileira; brasileiro
BY: belarusian; belarussian; belorussian; byelorussian; belarus; белорусский; беларуский; belorusskii
CA: canadian; canadienne
CH: swiss; schweiz; schweizer; schweizerische; suisse; svizzera; suiza; швейцарский
CL: chilean; chilena
CN: china; chinese; prc; sino; zhongguo; chine; cina; китай; китайский; 中国; 中國; 中华; 中
CO: colombian; colombiana; colombiano
CU: cuban; cubana; cubano
CY: cyprus; cypriot; kibris; κύπρος; кипр
CZ: czech; ceska; česká; czechia; чешский
DE: german; germany; deutsche; deutscher; deutschland; deutsches; allemagne; alemania; alemana; германия; немецкий; 德国; 독일
DK: danish; danske; danmark
DZ: algerian; algerienne; الجزائرية
EE: estonian; eesti
EG: egyptian; مصرية; المصرية; מצרים
ES: spanish; espana; españa; española; espanola
FI: finnish; suomen; suomi
FR: french; francaise; française; francais; français; francia; франция; французский; 法国
GB: uk; u k; gb; britain; british; england; english; britannia; великобритания; английский; 英国; 영국
GE: georgian; грузинский; sakartvelo; საქართველოს; საქართველო
GR: greek; hellenic; ellas; hellas; ελλάδα; ελλάς; ελληνική
HK: hong kong; hongkong; h k; hk; xianggang; 香港; гонконг; 홍콩
HR: croatian; hrvatska; hrvatske
HU: hungarian; magyar
ID: indonesian; nusantara
IE: irish; eire
IL: israeli; ישראל; ישראלית; الإسرائيلية
IN: indian; bharat; भारत
IQ: iraqi; العراقية; العراق; עיראק
IR: iranian; persian; irani; ایران; иранский; 伊朗
IS: icelandic
IT: italian; italiana; italiano; italia; italiane
JO: jordanian; الأردنية
JP: japanese; nippon; nihon; 日本; японский
KG: kyrgyz; kirghiz; кыргызский; киргизский
KP: dprk; d p r k; north korea; north korean; choson; chosun; korea dpr; 조선; 북한; 朝鲜
KR: korea; korean; hanguk; daehan; 한국; 대한; 韩国; 韓国; rok
KW: kuwaiti; الكويتية; الكويت
KZ: kazakh; казахский; kazakstan; қазақстан
LB: lebanese; libanaise; اللبنانية; لبنان
LT: lithuanian; lietuvos; lietuva
LV: latvian; latvijas; latvija
LY: libyan; الليبية; ليبيا
MA: moroccan; marocaine; maroc; المغربية
MD: moldovan; moldavian; молдавский
MM: burmese; burma; myanma
MX: mexican; mexicana; mexicano; mexico; méxico
MY: malaysian; malay
NG: nigerian
NL: dutch; nederland; nederlandse; holland; netherland
NO: norwegian; norsk; norske; norge
PE: peruvian; peruana
PH: philippine; filipino; pilipinas
PK: pakistani; pak
PL: polish; polska; polskie; polski; польский
PS: palestinian; palestine; الفلسطينية; فلسطين
PT: portuguese; portuguesa
QA: qatari; القطرية; قطر
RO: romanian; romana; română
RS: serbian; srbija; srpska
RU: russian; rossii; rossiyskaya; rossiiskaya; rossiysky; rus; russo; росс; рос; россия; российский; русский; russie; russland; russische; rusia; 俄罗斯; 俄; روسيا; روسية; 러시아
SA: saudi; ksa; السعودية; العربية السعودية
SE: swedish; svenska; sverige
SG: singapura; 新加坡; сингапур
SI: slovenian; slovenije
SK: slovak; slovenska
SY: syrian; سورية; السورية; سوريا; сирийский
TH: thai
TN: tunisian; tunisienne; التونسية
TR: turkish; turk; türk; türkiye; turkiye; turkey; турецкий; турция; 土耳其
TW: taiwanese; formosa; 台湾; 台灣; 臺灣; тайвань
UA: ukrainian; ukraini; ukrayina; ukrayiny; украинский; український; україна; украина
US: usa; u s a; us; u s; america; american; americas; сша; американский; 美国
UZ: uzbek; ozbekiston; узбекский; o zbekiston
VE: venezuelan; venezolana; venezolano
VN: vietnamese; vietnam; viet nam; việt nam; 越南
YE: yemeni; اليمنية; اليمن
ZA: south african; suid afrika
ZW: zimbabwean
SU: soviet; советский; ussr
`;

/** Regions, towns and provinces, each with its names in other scripts and spellings. */
export const PLACE_WORDS = `
europe: european; europa; europeenne; européenne; europaische; europäische; европа; европейский; 欧洲; euro; أوروبا; eu
asia: asian; asiatic; азия; азиатский; 亚洲; آسيا; آسیا
africa: african; afrique; африка; 非洲; أفريقيا
middle east: mideast; near east; ближний восток; 中东; الشرق الأوسط; خاورمیانه
pacific: asia pacific; asiapacific; apac; pacifico; тихоокеанский; 太平洋
atlantic: atlantique; atlantico
gulf: arabian gulf; persian gulf; الخليج; خليج; golfo
latin america: latam; latinoamerica
north: northern; nord; norte; северный; север; північний; 北; شمال; شمالية; kuzey
south: southern; sud; sur; южный; юг; південний; 南; جنوب; جنوبية; guney
east: eastern; ost; est; este; oriental; восточный; восток; східний; 东; 東; شرق; الشرقية; dogu
west: western; ouest; oeste; occidental; западный; запад; західний; 西; غرب; الغربية; bati
balkan: balkans
caucasus: кавказ
siberia: siberian; сибирь; сибирский; sibir; sibirskii
ural: urals; урал; уральский; uralsky; uralskii
volga: волга; поволжье; приволжский
far east: far eastern; дальний восток; дальневосточный; dalnevostochny
moscow: moskva; moskovsky; moskovskii; moscou; moskau; москва; московский; 莫斯科; موسكو; مسکو; moskova
saint petersburg: st petersburg; petersburg; sankt peterburg; петербург; санкт петербург; спб; leningrad; ленинград; ленинградский; peterburg
novosibirsk: новосибирск; новосибирский
yekaterinburg: ekaterinburg; екатеринбург; свердловск; свердловский; sverdlovsk
kazan: казань; казанский
nizhny novgorod: nizhni novgorod; нижний новгород; нижегородский
samara: самара; самарский
perm: пермь; пермский
tula: тула; тульский
murom: муром; муромский; muromsky; muromskii
omsk: омск; омский
tomsk: томск; томский
chelyabinsk: челябинск; челябинский
ufa: уфа; уфимский
volgograd: волгоград; волгоградский
rostov: ростов; ростовский; rostov on don
voronezh: воронеж; воронежский
saratov: саратов; саратовский
izhevsk: ижевск; ижевский
irkutsk: иркутск; иркутский
krasnoyarsk: красноярск; красноярский
krasnodar: краснодар; краснодарский; kuban
vladivostok: владивосток; приморский; primorye; primorsky
khabarovsk: хабаровск; хабаровский
kaliningrad: калининград; калининградский
crimea: crimean; крым; крымский; krym; крим
sevastopol: севастополь; севастопольский
donetsk: донецк; донецкий; донецьк; донецький
luhansk: lugansk; луганск; луганский; луганський
kyiv: kiev; киев; київ; київський; киевский
kharkiv: kharkov; харьков; харків; харківський
odesa: odessa; одесса; одеса; одеський
lviv: lvov; львов; львів; львівський
dnipro: днепр; дніпро; dnepropetrovsk
zaporizhzhia: zaporozhye; запорожье; запоріжжя
minsk: минск; минский; мінск; мінскі
almaty: алматы; almata
astana: астана; nur sultan
tashkent: ташкент; toshkent
bishkek: бишкек
yerevan: erevan; ереван; երևան
tbilisi: тбилиси; თბილისი
baku: баку; bakı
beijing: peking; pekin; 北京; пекин; بكين; 베이징
shanghai: 上海; шанхай; shang hai
shenzhen: 深圳; шэньчжэнь; shen zhen
guangzhou: canton; 广州; 廣州; гуанчжоу
guangdong: 广东; 廣東; kwangtung
tianjin: tientsin; 天津; тяньцзинь
chongqing: 重庆; 重慶
wuhan: 武汉; 武漢; ухань
hubei: 湖北
hunan: 湖南
changsha: 长沙
chengdu: 成都
sichuan: 四川; szechuan; szechwan
hangzhou: 杭州; ханчжоу
zhejiang: 浙江
ningbo: 宁波; 寧波
wenzhou: 温州
yiwu: 义乌
nanjing: nanking; 南京
suzhou: 苏州; 蘇州
wuxi: 无锡; 無錫
changzhou: 常州
nantong: 南通
jiangsu: 江苏; 江蘇
shandong: 山东; 山東
qingdao: tsingtao; 青岛; 青島
jinan: 济南
yantai: 烟台; 煙台
weihai: 威海
weifang: 潍坊
dalian: 大连; 大連; далянь
shenyang: 沈阳; 瀋陽
liaoning: 辽宁; 遼寧
dandong: 丹东
harbin: haerbin; 哈尔滨; харбин
heilongjiang: 黑龙江
changchun: 长春
jilin: 吉林
xian: xi an; 西安
shaanxi: 陕西
shanxi: 山西
taiyuan: 太原
zhengzhou: 郑州
henan: 河南
anyang: 安阳
luoyang: 洛阳
hebei: 河北
shijiazhuang: 石家庄
hengshui: 衡水
hefei: 合肥
anhui: 安徽
fuzhou: 福州
xiamen: amoy; 厦门; 廈門
fujian: 福建
dongguan: 东莞; 東莞
foshan: 佛山
zhuhai: 珠海
huizhou: 惠州
hainan: 海南
guangxi: 广西
nanning: 南宁
yunnan: 云南
kunming: 昆明
guizhou: 贵州
guiyang: 贵阳
xinjiang: 新疆; синьцзян
urumqi: 乌鲁木齐; wulumuqi
lanzhou: 兰州
gansu: 甘肃
jiangxi: 江西
nanchang: 南昌
inner mongolia: 内蒙古; neimenggu
taipei: taibei; 台北; 臺北
kaohsiung: 高雄
taichung: 台中
hsinchu: 新竹
macau: macao; 澳门; 澳門
kowloon: 九龙; 九龍
tokyo: 東京; 东京; токио; 도쿄
osaka: 大阪; осака
kyoto: 京都
nagoya: 名古屋
yokohama: 横浜
seoul: soul; 서울; 首尔; сеул
busan: pusan; 부산
incheon: inchon; 인천
daegu: 대구
pyongyang: 평양; пхеньян; phyongyang; 平壤
rason: rajin
tehran: teheran; تهران; طهران; тегеран; 德黑兰
isfahan: esfahan; اصفهان
shiraz: شیراز
tabriz: تبریز
mashhad: مشهد; mashad
khuzestan: خوزستان
bushehr: بوشهر
kerman: کرمان
yazd: یزد
qom: قم
baghdad: بغداد; багдад
basra: basrah; البصرة
mosul: الموصل
erbil: arbil; أربيل
damascus: دمشق; dimashq; дамаск
aleppo: halab; حلب; алеппо
homs: hims; حمص
beirut: beyrouth; بيروت; бейрут
amman: عمان
jerusalem: القدس; ירושלים; quds
tel aviv: תל אביב; тель авив
haifa: חיפה; حيفا
gaza: غزة; עזה
cairo: القاهرة; каир
alexandria: الإسكندرية
tripoli: طرابلس
benghazi: بنغازي
khartoum: الخرطوم
dubai: دبي; дубай; 迪拜; 두바이
abu dhabi: أبو ظبي; ابوظبی; абу даби
sharjah: الشارقة
ajman: عجمان
riyadh: الرياض
jeddah: جدة
doha: الدوحة
sanaa: sana a; صنعاء
aden: عدن
istanbul: i̇stanbul; стамбул; إسطنبول; اسطنبول
ankara: анкара; أنقرة
izmir: i̇zmir
bursa: бурса
gaziantep: газиантеп
kabul: کابل; كابل; кабул
kandahar: qandahar; کندهار
karachi: کراچی
lahore: لاہور
islamabad: اسلام آباد
delhi: new delhi; दिल्ली; дели
mumbai: bombay; मुंबई
chennai: madras
bangalore: bengaluru
kolkata: calcutta
dhaka: dacca
yangon: rangoon
bangkok: krung thep
hanoi: ha noi; hà nội; ханой
ho chi minh: saigon; sai gon
jakarta: djakarta
kuala lumpur: kl
manila: maynila
london: londres; londra; лондон; لندن
manchester: манчестер
birmingham: бирмингем
paris: париж; باريس
lyon: лион
marseille: марсель
berlin: берлин; برلين
munich: munchen; münchen; мюнхен
hamburg: гамбург
frankfurt: франкфурт
vienna: wien; вена
zurich: zürich; цюрих
geneva: geneve; genève; genf; женева
basel: базель
lugano: лугано
milan: milano; милан
rome: roma; рим
madrid: мадрид
barcelona: барселона
lisbon: lisboa
amsterdam: амстердам
rotterdam: роттердам
brussels: bruxelles; brussel
antwerp: antwerpen
prague: praha; прага
warsaw: warszawa; варшава
budapest: будапешт
bucharest: bucuresti; bucurești
sofia bg: софия
belgrade: beograd; белград
athens: athina; αθήνα; афины
limassol: lemesos; лимассол
nicosia: lefkosia
riga: рига; rīga
vilnius: вильнюс
tallinn: таллин
helsinki: хельсинки
stockholm: стокгольм
oslo: осло
copenhagen: københavn; kobenhavn; копенгаген
new york: ny; nyc; нью йорк; 纽约
california: калифорния
texas: техас
miami: майами
florida: флорида
chicago: чикаго
houston: хьюстон
toronto: торонто
montreal: montréal; монреаль
vancouver: ванкувер
quebec: québec
bogota: bogotá
medellin: medellín
barranquilla: барранкилья
caracas: каракас
havana: habana; la habana; гавана
guadalajara: гвадалахара
monterrey: монтеррей
tijuana: тихуана
culiacan: culiacán
sinaloa: синалоа
jalisco: халиско
lima: лима
quito: кито
panama city: ciudad de panama
sao paulo: são paulo
rio de janeiro: рио де жанейро
buenos aires: буэнос айрес
montevideo: уругвай монтевидео
johannesburg: йоханнесбург
cape town: кейптаун
nairobi: найроби
lagos: лагос
abuja: абуджа
accra: аккра
kinshasa: киншаса
kampala: кампала
harare: хараре
mogadishu: muqdisho
sydney: сидней
melbourne: мельбурн
tortola: british virgin islands; bvi; b v i
cayman: cayman islands
`;
