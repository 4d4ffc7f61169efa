/**
 * Companies whose name in one script is no spelling of their name in another: the Latin name first, then what they call
 * themselves, or are called, elsewhere. Written by us, from the companies' own pages and registers; names that are
 * spelled the same by sound (Gazprom, Lukoil, Xiaomi) need no line.
 */
export const BRAND_NAMES = `
hikvision: 海康威视; 海康威視; 海康; хиквижн; хиквижен; هيكفيجن; 하이크비전; ハイクビジョン
dahua: 大华股份; 浙江大华; 大华技术
huawei: 华为; 華為; хуавэй; هواوي; 화웨이; ファーウェイ
zte: 中兴通讯; 中興通訊; 中兴
smic: 中芯国际; 中芯國際; 中芯
dji: 大疆; 大疆创新; 大疆創新
iflytek: 科大讯飞; 科大訊飛; 讯飞
sensetime: 商汤科技; 商汤; 商湯
megvii: 旷视; 曠視; 旷视科技
cloudwalk: 云从科技; 云从; 雲從
inspur: 浪潮
sugon: 中科曙光; 曙光信息
phytium: 飞腾; 飛騰
loongson: 龙芯; 龍芯
hisilicon: 海思; 海思半导体
ymtc: 长江存储; 長江存儲
cxmt: 长鑫存储; 長鑫存儲
lenovo: 联想; 聯想; леново; لينوفو
tencent: 腾讯; 騰訊; тенсент; تينسنت
alibaba: 阿里巴巴
baidu: 百度
bytedance: 字节跳动; 字節跳動
hytera: 海能达; 海能達
uniview: 宇视科技; 宇视
tiandy: 天地伟业; 天地偉業
meiya pico: 美亚柏科; 美亞柏科
yitu: 依图; 依圖; 依图科技
netposa: 东方网力
quectel: 移远通信; 移遠通信
fibocom: 广和通; 廣和通
hesai: 禾赛; 禾賽
catl: 宁德时代; 寧德時代
byd: 比亚迪; 比亞迪
norinco: 北方工业; 北方工業; 兵器工业; 中国兵器
avic: 中航工业; 中航; 航空工业
comac: 中国商飞; 商飞
cosco: 中远海运; 中遠海運; 中远
cnooc: 中海油; 中国海油
cnpc: 中石油; 中国石油天然气集团
sinopec: 中石化; 中国石化
cetc: 中国电科; 中电科
casic: 航天科工
casc: 航天科技集团
cssc: 中国船舶集团
cnnc: 中核集团; 中核
cgn: 中广核; 中廣核
crrc: 中国中车; 中车
beidou: 北斗
skyrizon: 天骄航空
geofar: 高德红外
raytron: 睿创微纳
samsung: 三星; 삼성; самсунг; سامسونج; サムスン
hyundai: 现代汽车; 現代; 현대; хёндэ
hanwha: 韩华; 한화
kia: 起亚; 기아
toyota: 丰田; 豐田; トヨタ; тойота; تويوتا
honda: 本田; ホンダ
nissan: 日产; 日產; 日産
panasonic: 松下; パナソニック
sony: 索尼; ソニー
canon: 佳能; キヤノン; キャノン
hitachi: 日立
toshiba: 东芝; 東芝
fanuc: 发那科; 發那科; ファナック; фанук
tsmc: 台积电; 台積電
foxconn: 富士康; 鸿海; 鴻海
mediatek: 联发科; 聯發科
siemens: 西门子; 西門子; сименс; سيمنز; 지멘스; シーメンス; זימנס
volkswagen: 大众汽车; 福斯; фольксваген; فولكسفاغن; フォルクスワーゲン
mercedes: 梅赛德斯; 奔驰; 賓士; мерседес; مرسيدس
bosch: 博世; бош
airbus: 空中客车; 空中巴士; 空客; эйрбас; إيرباص
boeing: 波音; боинг; بوينغ
microsoft: 微软; 微軟; майкрософт; مايكروسوفت; 마이크로소프트; マイクロソフト
apple: 苹果公司; 蘋果公司; эппл
google: 谷歌; гугл; جوجل; 구글; グーグル
amazon: 亚马逊; 亞馬遜; амазон; أمازون; 아마존; アマゾン
intel: 英特尔; 英特爾; интел; إنتل; 인텔; インテル
nvidia: 英伟达; 輝達; нвидиа; إنفيديا; 엔비디아
qualcomm: 高通
amd: 超威半导体
shell: 壳牌; 殼牌; シェル
exxon mobil: 埃克森美孚
total: 道达尔; 道達爾
gazprom: 俄罗斯天然气工业; 俄气; غازبروم
rosneft: 俄罗斯石油公司; 俄油; روسنفت
sberbank: 俄罗斯储蓄银行; 俄储蓄银行; سبيربنك
rostec: 俄罗斯技术国家集团; روستيك
rosatom: 俄罗斯国家原子能公司; روساتوم
rosoboronexport: 俄罗斯国防出口公司
almaz antey: алмаз антей; 阿尔马兹安泰
kalashnikov: 卡拉什尼科夫; калашников; كلاشينكوف
kaspersky: 卡巴斯基; касперский; كاسبرسكي
wagner: 瓦格纳; вагнер; فاغنر
hezbollah: 真主党; 真主黨; хезболла; حزب الله
aramco: 沙特阿美; أرامكو; арамко
mahan air: 马汉航空; ماهان إير; هواپیمایی ماهان; махан эйр
nioc: 伊朗国家石油公司; شرکت ملی نفت ایران
`;
