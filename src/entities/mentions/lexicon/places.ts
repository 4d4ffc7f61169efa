/** Towns, regions and waters that are neither people nor companies when they stand alone. */
const PLACES = `
abuja accra adelaide africa alabama alaska aleppo alexandria algiers almaty amsterdam anchorage andalusia ankara antwerp
arizona arkansas asia astana athens atlanta auckland austin baghdad baku balkans baltic baltimore bangalore bangkok
barcelona basel basra bavaria beijing beirut belfast belgrade berlin bern birmingham bishkek bogota bologna bombay bonn
bordeaux boston brasilia bratislava bremen brighton brisbane bristol britain brooklyn brussels bucharest budapest
caesarea cairo calcutta calgary california cambridge canberra capetown caracas cardiff caribbean catalonia chelyabinsk
chengdu chennai chernihiv chicago chile chongqing cleveland cologne colombo colorado connecticut copenhagen corsica crimea
dakar dalian damascus damietta delaware delhi denver detroit dhaka doha dongguan donetsk dortmund dresden dubai dublin
dushanbe düsseldorf edinburgh england essex europe florence florida foshan frankfurt fujian fukushima gaza geneva genoa ghent
gibraltar glasgow guangdong guangzhou hainan haifa hamburg hangzhou hannover hanoi harare harbin havana hawaii hebei helsinki
henan hiroshima hollywood houston hubei hunan idaho illinois indiana iowa irkutsk islamabad istanbul izmir jakarta jeddah jerusalem
jiangsu jilin johannesburg kabul kaliningrad kansas karachi kathmandu kazan kent kentucky kharkiv kherson khartoum kiev kigali
kinshasa kolkata kosovo krakow krasnodar kremlin kuala kyiv kyoto lagos lahore lancashire lausanne leeds leicester leipzig lhasa lille lima
lisbon liverpool ljubljana london louisiana luanda luhansk lviv lyon macau madrid maine manchester manhattan manila
mariupol marseille maryland massachusetts mecca medina melbourne miami michigan milan minneapolis minnesota minsk
mississippi missouri mogadishu mombasa montana montreal moscow mosul mumbai munich murmansk nairobi nanjing naples nebraska
nevada newcastle nice ningbo normandy nottingham nuremberg oakland odesa odessa ohio oklahoma oregon osaka oslo ottawa oxford
palermo paris pennsylvania perth philadelphia phoenix pisa pittsburgh plymouth portland porto prague pretoria provence pyongyang
qingdao quebec quito rabat rangoon reykjavik riga rio riyadh rome rostov rotterdam sacramento salisbury salzburg samara samarkand
sanaa santiago sarajevo sarajewo scotland seattle seoul sevastopol seville shandong shanghai shanxi sheffield shenyang shenzhen siberia
sichuan sicily sofia southampton stalingrad stockholm strasbourg stuttgart suez suzhou sydney taipei tallinn tampa tampere tashkent
tbilisi tehran tennessee texas tianjin tibet tirana tokyo toronto toulouse transylvania tripoli tunis turin tuscany ukraine ulaanbaatar
ulster urals urumqi utah utrecht valencia vancouver vatican venice vermont vienna vientiane vilnius virginia vladivostok volgograd
wales warsaw washington westminster wisconsin wuhan wyoming xi'an xian xiamen xinjiang yangon yantai yekaterinburg yerevan york
yorkshire yunnan zagreb zaporizhzhia zhejiang zhengzhou zhuhai zurich hongkong downing whitehall broadway hollywood silicon donbas
londres moscou pékin bruxelles genève vienne lisbonne varsovie kiev kyiv jérusalem damas beyrouth le caire alger tunis rabat dakar
edimbourg milan turin rome florence venise naples barcelone madrid lyon marseille bordeaux lille nantes strasbourg nice rennes
île-de-france bretagne normandie provence alsace corse europe afrique asie amérique moyen-orient proche-orient`;

let places: ReadonlySet<string> | null = null;

/** Whether a word in small letters is a town or a region, and by itself nobody's name. */
export function isPlace(word: string): boolean {
  places ??= new Set(PLACES.trim().split(/\s+/));
  return places.has(word);
}
