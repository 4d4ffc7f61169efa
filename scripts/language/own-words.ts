const list = (text: string): string[] => text.trim().split(/\s+/);

/** What figures of news are of, with what else a sentence needs; compiled by us. */
export const NOUNS =
  list(`profit revenue income turnover output production growth inflation unemployment debt deficit surplus demand
  supply price cost rent wage salary pay dividend stake share stock bond yield rate index fund market sector industry budget
  spending investment export import trade tax tariff fee fine loan mortgage deposit value capital economy population turnout
  support approval range speed capacity power emission temperature rainfall crop harvest fleet factory plant refinery pipeline
  project deal contract merger takeover bid offer sale purchase forecast estimate target guidance margin unit division
  business company bank airline retailer maker carmaker insurer agency ministry office bureau government state city county
  region district country bloc union hospital school university club team season campaign report survey poll study`);
export const PLURALS =
  list(`profits revenues earnings sales shares stocks bonds yields rates prices costs wages exports imports shipments
  orders deliveries vehicles cars homes houses barrels tonnes workers employees jobs people passengers customers users
  subscribers members voters students patients cases deaths injuries arrests casualties soldiers troops officers stores
  branches factories plants companies firms banks funds futures losses assets liabilities reserves deposits loans points goals
  runs yards rebounds votes seats stations flights tickets units megawatts litres gallons acres hectares`);
export const ADJECTIVES =
  list(`net gross annual quarterly monthly total average median core domestic foreign federal public private
  industrial retail wholesale global local national underlying adjusted operating benchmark overall new first-half maximum
  minimum daily weekly current recent combined commercial residential`);
export const NAMES =
  list(`Acme Ford Dell Samsung Nintendo Sony Boeing Airbus Tesla Toyota Volkswagen Siemens Shell Exxon Walmart Target
  Amazon Apple Google Netflix Lyft Uber Intel Nvidia Pfizer Merck Novartis Bayer Nestle Unilever Barclays Citigroup Goldman
  Berkshire Hathaway Morgan Stanley Wells Fargo Adani Reliance Tata Infosys Huawei Alibaba Tencent Dow Nasdaq Nikkei Topix FTSE
  Kospi Sensex Stoxx Dax Russell Hang Seng Shanghai Composite Germany France Britain China Japan India Brazil Russia Canada
  Mexico Italy Spain Poland Turkey Egypt Kenya Ohio Texas California Florida Alberta Ontario Queensland London Paris Tokyo
  Smith Jones Brown Garcia Miller Davis Wilson Anderson Taylor Moore Clark Lewis Walker Allen Young King Wright Scott Green`);
export const SYLLABLES = list(
  'ba be bri ca cor da del do el fa fen ga gor ha hel in ja ka kel la lin ma mer mon na nor o pa per qua ra ren ro sa sel ta tel tor u va vel vi wa wes ya ye za zo',
);
export const ENDINGS = list(
  'n r s x t l m a o ia ex ix on an en ar or us is wold ton ley man sen son ski berg tech corp soft bank med gen co',
);
export const CHANGED = list(
  'rose fell jumped dropped climbed slipped gained lost added shed surged tumbled plunged grew shrank increased decreased declined edged advanced retreated soared sank slid eased narrowed widened doubled dipped rebounded averaged totalled reached hit cost costs rises falls drops grows gains loses exceeds exceeded weighs holds',
);
export const CHANGE = list(
  'rise fall jump drop climb slip gain lose add grow shrink increase decrease decline average total reach hit cost exceed',
);
export const CHANGING = list(
  'rising falling jumping dropping climbing gaining losing adding growing increasing declining reaching averaging totalling earning costing spending paying bringing leaving sending taking',
);
export const HAD = list(
  'has had owns owned employs employed operates operated hired sold bought made built produced shipped delivered exported imported scored won lost received earned reported posted recorded announced opened closed approved allocated needs wants offers offered',
);
export const HAVE = list(
  'have own employ operate hire sell buy make build produce ship deliver export import score win receive earn report open close approve offer pay spend invest',
);
export const DID_TO = list(
  'cut raised lifted lowered increased reduced trimmed boosted sold bought valued priced put revised extended expanded set',
);
export const DONE = list(
  'cut raised lifted lowered increased reduced trimmed boosted sold bought valued priced estimated revised fined paid spent invested built made cancelled killed injured arrested',
);
export const SAID = list(
  'said says reported estimated announced showed found added noted expects believes predicts thinks',
);
export const UP = list('up down higher lower off');
export const UNITS = list(
  'miles kilometres tonnes barrels degrees hours minutes metres feet pounds kilograms gallons litres megawatts watts percent points dollars euros yen acres hectares',
);
export const TIMES = list('year month quarter week season day decade half');
export const WEEKDAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
export const MONTHS = list(
  'January February March April June July August September October November December',
);
