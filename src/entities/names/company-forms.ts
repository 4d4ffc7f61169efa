/**
 * What a legal form says of a company. "any" says no more than that it is one: Company, Corporation, Inc.
 * East Asian companies by shares are among them, since they write themselves "Co., Ltd." in English.
 * Two names whose forms are of different kinds are of different companies, as Deutsche Bank AG and Deutsche Bank GmbH are.
 */
export type FormKind =
  | 'limited'
  | 'stock'
  | 'partnership'
  | 'nonprofit'
  | 'cooperative'
  | 'state'
  | 'sole'
  | 'any';

/**
 * The legal forms of the world, as registers and lists write them, in the scripts they are written in; an entry ends
 * with a semicolon. Written by us from company laws and register pages.
 */
export const COMPANY_FORMS: Readonly<Record<FormKind, string>> = {
  any: `
company; co; cos; compagnie; cie; compania; compañia; companhia; cia; compagnia; comp; coy; corporation; corp; corporacion; corporação; corporate;
incorporated; inc; incorporation; firma; firm; fa; enterprise company; and co; und co; et cie; e cia; y cia; i spolka; és társa;
компания; корпорация; фирма; компанія; корпорація; фірма; компанията; kompaniya; kompania; korporatsiya; firma;
公司; 會社; 会社; 회사; 상사; 商社; 企業; 企业; شركة; شرکت; شركه; الشركة; شركات; מ.ח.פ; חברה; חברת; εταιρεία; εταιρια; ετ; 
股份有限公司; 股份公司; 控股股份有限公司; 集团股份有限公司; 株式会社; 株式會社; (株); ㈱; kabushiki kaisha; kabushiki gaisha; kk; k k; 주식회사; (주); ㈜; jusik hoesa; chusik hoesa; 
şirketi; sirketi; sti; şti; perusahaan; công ty; cong ty; cty; บริษัท; कंपनी; ընկերություն; კომპანია; компаниясы; kompaniyasi; şirkət; sirket;
yritys; selskab; selskap; bolag; foretag; vallalat; vállalat; spolecnost; společnost; spolka; spółka; societate; societatea; societa; società; societe; société; sociedad; sociedade; gesellschaft; maatschappij; vennootschap;
`,
  limited: `
limited; ltd; ltda; limitada; lmt; lmtd; limted; limited company; ltd co; co ltd; co limited; company limited; company ltd; corp ltd; corporation limited; corporation ltd; inc ltd; coltd;
limited liability company; limited liability co; llc; l l c; limited liability corporation; with limited liability; private limited; private limited company; pvt ltd; pvt limited; pvt; pte ltd; pte; pte limited; private ltd; pty ltd; pty limited; pty; proprietary limited; proprietary; p ltd; plt; wll; w l l; with limited liability company;
fze; fzc; fzco; fz llc; fz co; fzllc; free zone company; free zone establishment; dmcc; spc; est; establishment; sdn bhd; sendirian berhad; sdn; 
gmbh; g m b h; ges m b h; gesmbh; mbh; gesellschaft mit beschränkter haftung; gesellschaft mit beschraenkter haftung; gesellschaft m b h; ggmbh; ug; ug haftungsbeschränkt; unternehmergesellschaft; gmbh co kg; gmbh und co kg;
sarl; s a r l; société à responsabilité limitée; societe a responsabilite limitee; eurl; sàrl; srl; s r l; srls; società a responsabilità limitata; societa a responsabilita limitata; sociedad de responsabilidad limitada; s de rl; s de r l; s de rl de cv; s de r l de c v; sociedad limitada; sl; s l; slu; slne; sociedade limitada; sociedade por quotas; lda; ltda me; eireli; societatea cu răspundere limitată; societate cu răspundere limitată; societatea cu raspundere limitata; societate cu raspundere limitata;
bv; b v; besloten vennootschap; besloten vennootschap met beperkte aansprakelijkheid; bvba; sprl; oü; osauhing; sia; sabiedrība ar ierobežotu atbildību; uab; uždaroji akcinė bendrovė; uzdaroji akcine bendrove; mb; aps; anpartsselskab; 
sp z o o; sp z oo; sp zoo; spzoo; spółka z ograniczoną odpowiedzialnością; spolka z ograniczona odpowiedzialnoscia; spol s r o; spol sro; sro; s r o; společnost s ručením omezeným; spoločnosť s ručením obmedzeným; kft; korlátolt felelősségű társaság; korlatolt felelossegu tarsasag; d o o; doo; društvo s ograničenom odgovornošću; drustvo sa ogranicenom odgovornoscu; društvo sa ograničenom odgovornošću; dooel; ood; eood; shpk; sh p k; shoqëri me përgjegjësi të kufizuar; 
ооо; о о о; общество с ограниченной ответственностью; ооо нпп; ооо тд; тов; товариство з обмеженою відповідальністю; тоо; товарищество с ограниченной ответственностью; осоо; одо; общество с дополнительной ответственностью; ммс; жшс; жауапкершілігі шектеулі серіктестігі; дружество с ограничена отговорност; оод; еоод; друштво са ограниченом одговорношћу; доо; дооел; 
ooo; o o o; obshchestvo s ogranichennoi otvetstvennostyu; obschestvo s ogranichennoy otvetstvennostyu; obshchestvo s ogranichennoy otvetstvennostiu; tov; tovarystvo z obmezhenoiu vidpovidalnistiu; tovarystvo z obmezhenoyu vidpovidalnistyu; too; tovarishchestvo s ogranichennoi otvetstvennostyu; osoo; mchj; mas uliyati cheklangan jamiyat; mas'uliyati cheklangan jamiyati; mmc; məhdud məsuliyyətli cəmiyyəti; 
ltd sti; ltd şti; limited şirketi; limited sirketi; limited sti; san ve tic ltd sti; tic ltd sti; anonim limited; επε; εταιρεία περιορισμένης ευθύνης; ike; ικε; μον ικε; epe; 
有限公司; 有限责任公司; 有限責任公司; 有限會社; 有限会社; 私人有限公司; 控股有限公司; 集团有限公司; 合同会社; yugen kaisha; yugen gaisha; godo kaisha; yk; gk; 유한회사; 유한책임회사; (유); yuhan hoesa; 
ذ م م; ذات مسؤولية محدودة; ذات المسؤولية المحدودة; المحدودة; محدودة; شركة ذات مسؤولية محدودة; بمسئولیت محدود; با مسئولیت محدود; مسئولیت محدود; ش ذ م م; בע"מ; בע״מ; בעמ; בערבון מוגבל; 
công ty tnhh; cong ty tnhh; tnhh; trách nhiệm hữu hạn; mtv; จำกัด; บริษัทจำกัด; प्राइवेट लिमिटेड; लिमिटेड; লিমিটেড; לימיטד; ليمتد; лимитед; лтд; リミテッド; 리미티드; შპს; შეზღუდული პასუხისმგებლობის საზოგადოება; սպը; սահմանափակ պատասխանատվությամբ ընկերություն; ххк; 
ehf; einkahlutafelag; einkahlutafélag; lp llc; xxk; ohg mbh; gmbh i l;
`,
  stock: `
plc; p l c; public limited company; public limited; public company limited; pcl; pclc; public ltd co; berhad; bhd; joint stock company; joint stock co; jsc; j s c; joint stock; joint stock corporation; open joint stock company; ojsc; oao; public joint stock company; pjsc; pao; closed joint stock company; cjsc; zao; private joint stock company; prjsc; stock company; company limited by shares; share company; saoc; saog; bsc; b s c; bsc c; closed joint stock; qsc; q s c; qpsc; kscc; ksc; sak; psc; p s c; pjs; pjs co; 
ag; a g; akg; aktiengesellschaft; kgaa; se; societas europaea; sa; s a; société anonyme; societe anonyme; sas; s a s; sasu; société par actions simplifiée; societe par actions simplifiee; sociedad anonima; sociedad anónima; sociedade anônima; sociedade anonima; sociedad por acciones; spa; s p a; società per azioni; societa per azioni; sa de cv; s a de c v; sociedad anonima de capital variable; sab de cv; s a b de c v; sapi de cv; sac; s a c; saa; saic; s/a; sau; soparfi; sca; sicav; sal; s a l; saog;
nv; n v; naamloze vennootschap; ab; aktiebolag; publ; ab publ; a s; aksjeselskap; aktieselskab; asa; allmennaksjeselskap; oy; oyj; osakeyhtiö; osakeyhtio; julkinen osakeyhtiö; hf; hlutafelag; hlutafélag; aktsiaselts; akciju sabiedrība; akciju sabiedriba; akcine bendrove; akcinė bendrovė; 
spolka akcyjna; spółka akcyjna; akciová společnost; akciova spolecnost; akciová spoločnosť; rt; nyrt; zrt; részvénytársaság; reszvenytarsasag; zártkörűen működő részvénytársaság; d d; dd; dionicko drustvo; dioničko društvo; delniška družba; akcionarsko drustvo; akcionarsko društvo; a d; ead; sh a; sha; shoqëri anonime; aktsionerno druzhestvo; societate pe acţiuni; societate pe acțiuni; societatea pe acțiuni; 
ао; а о; оао; пао; зао; нао; акционерное общество; открытое акционерное общество; публичное акционерное общество; закрытое акционерное общество; непубличное акционерное общество; ат; пат; прат; ват; зат; вато; акціонерне товариство; публічне акціонерне товариство; приватне акціонерне товариство; відкрите акціонерне товариство; закрите акціонерне товариство; акционерно дружество; ад; еад; акционарско друштво; аж; акционерлік қоғам; қоғамы; 
ao; nao; otkrytoe aktsionernoe obshchestvo; otkrytoye aktsionernoye obshchestvo; publichnoe aktsionernoe obshchestvo; zakrytoe aktsionernoe obshchestvo; aktsionernoe obshchestvo; aktsionernoye obshchestvo; aktsionerne tovarystvo; prat; pat; 
anonim şirketi; anonim sirketi; anonim şirket; aş; a ş; aktsiyadorlik jamiyati; aj; səhmdar cəmiyyəti; qsc; asc; açıq səhmdar cəmiyyəti; ανώνυμη εταιρεία; αε; α ε; ae; anonymi etairia; 
مساهمة; المساهمة; شركة مساهمة; مساهمة عامة; المساهمة العامة; شركة مساهمة مقفلة; ش م ع; ش م ك; ش م ل; ش م م; سهامی عام; سهامی خاص; سهامی; sahami am; sahami khas; sherkate sahami; sherkat sahami; sherkat sahami khass; 
tbk; pt tbk; persero; perseroan terbatas; công ty cổ phần; cong ty co phan; cổ phần; ctcp; มหาชน; จำกัด มหาชน; სააქციო საზოგადოება; სს; բաժնետիրական ընկերություն; բբը; փբը; ոպբը; 
`,
  partnership: `
limited partnership; lp; l p; limited liability partnership; llp; l l p; lllp; partnership; general partnership; gp; kg; k g; kommanditgesellschaft; ohg; offene handelsgesellschaft; gbr; gesellschaft bürgerlichen rechts; partg mbb; snc; s n c; société en nom collectif; società in nome collettivo; sas di; scs; société en commandite simple; società in accomandita semplice; cv; c v; commanditaire vennootschap; vof; v o f; vennootschap onder firma; kb; kommanditbolag; handelsbolag; hb; ky; kommandiittiyhtiö; ks; k s; k/s; i/s; ans; spolka komandytowa; spółka komandytowa; sp k; sp j; spółka jawna; veřejná obchodní společnost; bt; betéti társaság; j t d; 
полное товарищество; товарищество на вере; командитне товариство; 合伙企业; 有限合伙; 合夥; 合名会社; 合資会社; 합명회사; 합자회사; شركة تضامن; تضامنية; توصية بسيطة; تضامنی; sherkate tazamoni; שותפות; שותפות מוגבלת; 
`,
  nonprofit: `
ev; e v; eingetragener verein; gemeinnützige gmbh; nonprofit organization; non profit organization; nonprofit; npo; autonomous non profit organization; ano; ано; автономная некоммерческая организация; некоммерческая организация; нко; общественная организация; ngo; громадська організація; благодійний фонд; asbl; vzw; association loi 1901; a c; asociacion civil; associazione; onlus; stichting; stiftelse; stiftung; waqf; 社会团体; 民办非企业单位; 社団法人; 一般社団法人; 財団法人; npo法人; 사단법인; 재단법인; עמותה; ע"ר; avtonomnaya nekommercheskaya organizatsiya;
`,
  cooperative: `
cooperative; co operative; coop; cooperative society; eg; eingetragene genossenschaft; genossenschaft; cooperativa; coopérative; coöperatie; osuuskunta; andelslag; amba; spółdzielnia; spoldzielnia; кооператив; производственный кооператив; спк; сельскохозяйственный производственный кооператив; пк; 合作社; 专业合作社; 協同組合; 협동조합; جمعية تعاونية; تعاونية; تعاونی; אגודה שיתופית; kooperatif; kooperatifi; szövetkezet;
`,
  state: `
state unitary enterprise; federal state unitary enterprise; fsue; fgup; gup; mup; municipal unitary enterprise; unitary enterprise; republican unitary enterprise; rue; rup; state enterprise; state owned enterprise; state company; sue; private unitary enterprise; chup; уп; чуп; руп; фгуп; гуп; муп; фгбу; фгбоу; фку; фкп; фгку; гбу; федеральное государственное унитарное предприятие; государственное унитарное предприятие; муниципальное унитарное предприятие; унитарное предприятие; республиканское унитарное предприятие; державне підприємство; дп; казенное предприятие; федеральное казенное предприятие; федеральное государственное бюджетное учреждение; федеральное государственное бюджетное образовательное учреждение высшего образования; federalnoe gosudarstvennoe unitarnoe predpriyatie; federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie; federal state budgetary institution; 国有企业; 全民所有制; 공기업; empresa publica; empresa estatal; epic; établissement public; 
`,
  sole: `
individual entrepreneur; sole proprietorship; sole proprietor; ип; индивидуальный предприниматель; ip; fop; фоп; фізична особа підприємець; e k; ek; eingetragener kaufmann; e u; einzelunternehmen; d b a; dba; t a; firma jednoosobowa; 个体工商户; 個人事業主; freelancer; entreprise individuelle; ei;
`,
};
