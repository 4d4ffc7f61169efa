import type { Schema } from '../../entity.ts';

/** A body that the whole world knows by one name. */
export interface WellKnownBody {
  /** Its English name, which it is kept under. */
  readonly name: string;
  readonly schema: Schema;
}

/** Name, what it is, and how it is called in English, Russian, Chinese, French and Arabic, short names too. */
const BODIES: readonly (readonly [name: string, schema: Schema, called: string])[] = [
  [
    'United Nations',
    'Organization',
    'United Nations|UN|U.N.|ООН|Организация Объединённых Наций|联合国|Nations unies|ONU|الأمم المتحدة',
  ],
  [
    'UN Security Council',
    'PublicBody',
    'UN Security Council|U.N. Security Council|United Nations Security Council|Совет Безопасности ООН|Совбез ООН|联合国安理会|安理会|Conseil de sécurité de l’ONU|Conseil de sécurité des Nations unies|مجلس الأمن الدولي|مجلس الأمن',
  ],
  [
    'European Union',
    'Organization',
    'European Union|EU|E.U.|ЕС|Евросоюз|Европейский союз|欧盟|Union européenne|الاتحاد الأوروبي',
  ],
  [
    'European Commission',
    'PublicBody',
    'European Commission|Еврокомиссия|Европейская комиссия|欧盟委员会|Commission européenne|المفوضية الأوروبية',
  ],
  [
    'European Parliament',
    'PublicBody',
    'European Parliament|Европарламент|Европейский парламент|欧洲议会|Parlement européen|البرلمان الأوروبي',
  ],
  [
    'European Central Bank',
    'PublicBody',
    'European Central Bank|ECB|ЕЦБ|Европейский центральный банк|欧洲中央银行|欧洲央行|Banque centrale européenne|BCE|البنك المركزي الأوروبي',
  ],
  [
    'North Atlantic Treaty Organization',
    'Organization',
    'NATO|Nato|North Atlantic Treaty Organization|НАТО|北约|OTAN|حلف شمال الأطلسي|الناتو',
  ],
  [
    'International Monetary Fund',
    'Organization',
    'International Monetary Fund|IMF|МВФ|Международный валютный фонд|国际货币基金组织|Fonds monétaire international|FMI|صندوق النقد الدولي',
  ],
  ['World Bank', 'Organization', 'World Bank|Всемирный банк|世界银行|Banque mondiale|البنك الدولي'],
  [
    'World Trade Organization',
    'Organization',
    'World Trade Organization|World Trade Organisation|WTO|ВТО|Всемирная торговая организация|世界贸易组织|世贸组织|Organisation mondiale du commerce|OMC|منظمة التجارة العالمية',
  ],
  [
    'World Customs Organization',
    'Organization',
    'World Customs Organization|World Customs Organisation|Всемирная таможенная организация|世界海关组织|Organisation mondiale des douanes|منظمة الجمارك العالمية',
  ],
  [
    'Nuclear Suppliers Group',
    'Organization',
    'Nuclear Suppliers Group|Группа ядерных поставщиков|核供应国集团|Groupe des fournisseurs nucléaires|مجموعة موردي المواد النووية',
  ],
  [
    'World Health Organization',
    'Organization',
    'World Health Organization|World Health Organisation|ВОЗ|Всемирная организация здравоохранения|世界卫生组织|世卫组织|Organisation mondiale de la santé|OMS|منظمة الصحة العالمية',
  ],
  [
    'International Atomic Energy Agency',
    'PublicBody',
    'International Atomic Energy Agency|IAEA|МАГАТЭ|国际原子能机构|Agence internationale de l’énergie atomique|AIEA|الوكالة الدولية للطاقة الذرية',
  ],
  [
    'Organization of the Petroleum Exporting Countries',
    'Organization',
    'OPEC|Opec|Organization of the Petroleum Exporting Countries|ОПЕК|欧佩克|OPEP|أوبك',
  ],
  [
    'Organisation for Economic Co-operation and Development',
    'Organization',
    'OECD|Organisation for Economic Co-operation and Development|Organisation for Economic Cooperation and Development|ОЭСР|经合组织|OCDE',
  ],
  [
    'African Union',
    'Organization',
    'African Union|Африканский союз|非洲联盟|非盟|Union africaine|الاتحاد الأفريقي',
  ],
  [
    'Arab League',
    'Organization',
    'Arab League|Лига арабских государств|阿拉伯国家联盟|Ligue arabe|جامعة الدول العربية',
  ],
  ['Interpol', 'Organization', 'Interpol|Интерпол|国际刑警组织|الإنتربول'],
  ['Europol', 'PublicBody', 'Europol|Европол|欧洲刑警组织'],
  [
    'International Criminal Court',
    'PublicBody',
    'International Criminal Court|Международный уголовный суд|国际刑事法院|Cour pénale internationale|المحكمة الجنائية الدولية',
  ],
  [
    'International Court of Justice',
    'PublicBody',
    'International Court of Justice|Международный суд ООН|国际法院|Cour internationale de justice|محكمة العدل الدولية',
  ],
  [
    'European Court of Human Rights',
    'PublicBody',
    'European Court of Human Rights|ЕСПЧ|Европейский суд по правам человека|欧洲人权法院|Cour européenne des droits de l’homme',
  ],
  [
    'International Energy Agency',
    'PublicBody',
    'International Energy Agency|Международное энергетическое агентство|国际能源署|Agence internationale de l’énergie|وكالة الطاقة الدولية',
  ],
  [
    'International Committee of the Red Cross',
    'Organization',
    'International Committee of the Red Cross|ICRC|МККК|Международный комитет Красного Креста|红十字国际委员会|Comité international de la Croix-Rouge|CICR|اللجنة الدولية للصليب الأحمر',
  ],
  [
    'Shanghai Cooperation Organisation',
    'Organization',
    'Shanghai Cooperation Organisation|Shanghai Cooperation Organization|ШОС|上海合作组织|上合组织|Organisation de coopération de Shanghai|منظمة شنغهاي للتعاون',
  ],
  [
    'Eurasian Economic Union',
    'Organization',
    'Eurasian Economic Union|ЕАЭС|Евразийский экономический союз|欧亚经济联盟|Union économique eurasiatique',
  ],
  ['Federal Reserve', 'PublicBody', 'Federal Reserve|ФРС|美联储|Réserve fédérale|الاحتياطي الفيدرالي'],
  ['Pentagon', 'PublicBody', 'Pentagon|Пентагон|五角大楼|Pentagone|البنتاغون'],
  ['Amnesty International', 'Organization', 'Amnesty International|国际特赦组织|منظمة العفو الدولية'],
  ['Human Rights Watch', 'Organization', 'Human Rights Watch|人权观察|هيومن رايتس ووتش'],
  [
    'Doctors Without Borders',
    'Organization',
    'Doctors Without Borders|Médecins sans frontières|Врачи без границ|无国界医生|أطباء بلا حدود',
  ],
  ['Transparency International', 'Organization', 'Transparency International|透明国际'],
  ['Central Intelligence Agency', 'PublicBody', 'Central Intelligence Agency|CIA|ЦРУ|中央情报局'],
  ['Federal Bureau of Investigation', 'PublicBody', 'Federal Bureau of Investigation|FBI|ФБР|联邦调查局'],
  ['Federal Security Service', 'PublicBody', 'Federal Security Service|FSB|ФСБ|俄联邦安全局'],
  ['State Duma', 'PublicBody', 'State Duma|Госдума|Государственная дума|国家杜马'],
];

/** Every name of the bodies that the whole world knows, with which it is of. */
export function* wellKnownBodies(): Generator<readonly [called: string, body: WellKnownBody]> {
  for (const [name, schema, called] of BODIES) {
    const body = { name, schema };
    for (const one of called.split('|')) yield [one, body];
  }
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /^\p{Script=Cyrillic}/u,
  uk: /^\p{Script=Cyrillic}/u,
  zh: /^\p{Script=Han}/u,
  ar: /^\p{Script=Arabic}/u,
};

/** How a well-known body is called in a language of a script of its own; null where that is not told from others. */
export function bodyNameIn(name: string, language: string): string | null {
  const script = SCRIPTS[language.split('-')[0] ?? ''];
  const called = script && BODIES.find(([own]) => own === name)?.[2].split('|');
  return called?.find((one) => script?.test(one)) ?? null;
}
