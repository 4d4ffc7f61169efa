/** Words before or after a person's name that are not part of it, in each script. */
export const TITLES = `
mr mrs ms miss mx sir dame lord lady madam madame mme mlle monsieur messrs mister master dr doctor doc dott dottore prof professor professeur dipl ing engr eng engineer phd md mba llm esq esquire jr senior ii iii iv
herr frau fraulein präsident president prasident presidente presidentin prime minister premier chancellor kanzler princess sheik shaikh sheikh shaykh sheyk cheikh sheikha mullah mulla maulana mawlana maulvi mawlawi maulavi molvi mawlavi moulavi qari haji hajji hajj haj hadji hadj hujjat ayatollah ayatullah hojatoleslam hojjatoleslam seyyed seyed saiyid bay hanim hanum effendi
gen colonel col maj captain capt lieutenant lt sergeant sgt brigadier brig commander cdr cmdr admiral adm vice deputy corporal officer rev reverend fr sister archbishop cardinal saint rabbi hon honourable honorable his her excellency highness majesty senator sen rep congressman governor gov mayor ambassador amb minister secretary justice
señor senor señora senora señorita doña dona sra srta senhor senhora dom sig signor signora ingeniero licenciado lic arq gospodin gospozha tovarishch tov г-н г-жа господин госпожа господину тов товарищ президент президента генерал полковник майор капитан д-р доктор проф профессор министр депутат пан пані
السيد السيدة سيد الشيخ شيخ الدكتور دكتور الرئيس رئيس الأمير الملك الحاج حاج الملا ملا المهندس اللواء العقيد العميد آقای خانم دکتر حاجی אדון מר גברת גב ד"ר דר פרופ הרב
先生 女士 小姐 博士 教授 主席 总统 總統 氏 様 さん 씨 님 대통령 박사 교수
`;

/** Titles that are also names: they count, but little. */
export const TITLES_OR_NAMES = `
sultan amir emir ameer mir mirza khwaja agha aga bey shah prince king queen don said sayed syed sayyid hafiz khan imam general major christian junior sr pasha marshal judge bishop pope father dean earl duke baron baronet
سلطان أمير امير ملك خان شاه
`;

/** Particles in personal names; each line has the spellings of one word. */
export const PERSON_PARTICLES = `
bin ibn ben bn bint binti binte bent ibnu ould wuld wald ولد بن ابن بنت בן בת
al el ul ال
abu abou abo aboo أبو ابو
um umm oum أم ام
de del dela di da do dos das des du della delle degli dei dal la le les los las lo y
von vom van der den ter zu zum zur und
oglu oghlu ogly ogli qizi kizi kyzy zoda zada zadeh
`;

/** Particles in names of companies and bodies. */
export const BODY_PARTICLES = `
and y e i et och og ja en ve va & и та і و 和 與 与 及 und
the of for in at to on by with der die das l d für fur fuer pour por para per nach bei im am an auf aux au sur van von voor des el al de del dela di da do dos della delle degli dei dal la le les los las lo du ال
с по на для при из в за у імені имени им
的 之 の
`;
