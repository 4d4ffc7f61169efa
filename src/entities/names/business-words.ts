/**
 * Common words in names of companies and bodies, by meaning. Each line is one meaning: its English words and
 * abbreviations first, then other languages and scripts, so that a name can be compared with its translation. Compiled
 * by us. Slavic words are in dictionary form; endings are stripped on both sides.
 */
export const BUSINESS_WORDS = `
group: grp; gp; gruppe; groupe; grupo; gruppo; grupa; grupp; koncern; concern; konzern; consortium; konsortium; консорциум; группа; группа компаний; гк; концерн; група; 集团; 集團; グループ; 그룹; مجموعة; مجموعه; گروه; קבוצת; קבוצה; grubu; όμιλος; tập đoàn; กลุ่ม
holding: holdings; hldg; hldgs; holdco; холдинг; холдингс; holdingi; 控股; ホールディングス; 홀딩스; 지주; القابضة; قابضة; هلدینگ; החזקות; אחזקות; συμμετοχών
international: intl; int l; int; internacional; internationale; internazionale; mezhdunarodny; international; международный; интернешнл; интернэшнл; міжнародний; 国际; 國際; インターナショナル; 국제; 인터내셔널; دولية; الدولية; العالمية; عالمية; بین المللی; beynalmelal; בינלאומי; בינלאומית; uluslararasi; uluslararası; διεθνής; quốc tế; międzynarodowy; mezinárodní
national: natl; nat l; nacional; nationale; nazionale; национальный; національний; 国家; 國家; 国立; 국립; وطنية; الوطنية; الوطني; ملی; melli; לאומי; לאומית; ulusal; milli; εθνική; quốc gia; narodowy; národní
technology: technologies; tech; techs; tecnologia; tecnología; tecnologias; technologie; technologia; technik; technika; tekhnologii; технология; технологии; техника; технологический; технології; 科技; 技术; 技術; テクノロジー; 기술; 테크놀로지; 테크; تكنولوجيا; تقنية; التقنية; تکنولوژی; فناوری; טכנולוגיות; טכנולוגיה; teknoloji; teknologi; τεχνολογία; công nghệ
science: sciences; sci; scientific; ciencia; scientifique; wissenschaft; wissenschaftlich; наука; научный; науковий; naučno; nauchno; 科学; 科學; 과학; علوم; العلوم; علمی; מדע; bilim
research: rsrch; investigacion; investigación; pesquisa; recherche; recherches; forschung; ricerca; исследование; исследовательский; научно исследовательский; nauchno issledovatelsky; дослідження; науково дослідний; 研究; リサーチ; 연구; بحوث; البحوث; أبحاث; تحقیقات; پژوهش; מחקר; araştırma; badawczy; výzkum; nghiên cứu
institute: inst; insitute; institut; instituto; istituto; институт; инст; інститут; 研究院; 研究所; 学院; 學院; 연구소; 연구원; 학원; معهد; المعهد; موسسه; מכון; enstitü; enstitusu; instytut; ústav; viện
design: designs; diseño; disegno; entwurf; конструкторский; проектный; проект; kb konstruktorskoe; 设计; 設計; デザイン; 디자인; 설계; تصميم; طراحی; עיצוב; tasarım
bureau: buro; büro; byuro; oficina; ufficio; бюро; office; 局; 事务所; 事務所; 사무소; مكتب; المكتب; دفتر; משרד
development: dev; devt; developments; desarrollo; desenvolvimento; developpement; développement; entwicklung; sviluppo; развитие; розвиток; 发展; 發展; 开发; 開發; 開発; 개발; تنمية; التنمية; تطوير; توسعه; פיתוח; kalkınma; gelişim; phát triển; rozwój
industry: industries; industrial; ind; inds; indus; industria; industrias; industrie; indústria; industriel; industrielle; промышленность; промышленный; индустрия; промисловість; промисловий; prom; 工业; 工業; 实业; 實業; 産業; 产业; 產業; 산업; 공업; 인더스트리; صناعات; الصناعات; صناعية; الصناعية; صناعة; صنعت; صنایع; sanaye; תעשיות; תעשייה; תעשיה; sanayi; βιομηχανία; przemysł; przemysłowy; průmysl; công nghiệp
trade: trading; trdg; trades; trade; comercio; comercial; comércio; commerce; commercial; handel; handels; handelsgesellschaft; commercio; commerciale; торговля; торговый; тд; торговый дом; торгівля; торговий; torgovy; torgovyi dom; trgovina; 贸易; 貿易; 商贸; 商貿; 经贸; トレーディング; 무역; 상역; تجارة; التجارة; للتجارة; تجارية; التجارية; بازرگانی; تجارت; bazargani; tejarat; סחר; מסחר; ticaret; dis ticaret; dış ticaret; εμπορική; εμπόριο; thương mại; obchod; handlowy; dagang; perdagangan
import export: impex; imp exp; import and export; import export; imports exports; importacion exportacion; импорт экспорт; импэкс; 进出口; 進出口; 수출입; استيراد وتصدير; الاستيراد والتصدير; صادرات واردات; יבוא יצוא; ithalat ihracat; xuất nhập khẩu
import: imports; importers; importacion; importação; импорт; імпорт; 进口; 進口; 수입; استيراد; الاستيراد; واردات; יבוא; ithalat
export: exports; exporters; exportacion; exportação; экспорт; експорт; 出口; 수출; تصدير; صادرات; יצוא; ihracat
investment: investments; invest; inv; investors; inversiones; inversion; investimentos; investimento; investissement; investissements; investitionen; investimenti; beteiligungs; инвестиция; инвестиционный; инвест; інвестиція; інвестиційний; 投资; 投資; 투자; インベストメント; استثمار; للاستثمار; الاستثمار; استثمارات; سرمایه گذاری; השקעות; yatirim; yatırım; επενδύσεις; đầu tư; inwestycje
finance: financial; fin; financing; finanzas; financiera; financeira; financière; finanz; finanziaria; финансы; финансовый; фінансовий; 金融; 财务; 財務; 금융; 파이낸스; مالية; المالية; تمويل; مالی; פיננסים; finans; χρηματοδότηση; tài chính; finanse; finansowy
bank: banco; banque; banca; banka; bankasi; bankası; bk; bankhaus; банк; акционерный коммерческий банк; акб; кб; 银行; 銀行; 은행; بنك; البنك; مصرف; المصرف; بانک; בנק; τράπεζα; ngân hàng; ธนาคาร; बैंक; bankas
insurance: ins; insur; assurance; assurances; seguros; seguro; versicherung; versicherungs; assicurazioni; страхование; страховой; ск; страхування; страховий; 保险; 保險; 보험; تأمين; التأمين; للتأمين; بیمه; bimeh; ביטוח; sigorta; ασφάλεια; bảo hiểm; ubezpieczenia; pojišťovna
capital: kapital; капитал; капітал; 资本; 資本; キャピタル; 캐피탈; رأس المال
fund: funds; fondo; fonds; fondul; fondi; 基金; ファンド; 펀드; 기금; صندوق; صندوق الاستثمار; קרן; fonu; fundusz; quỹ; фонд
foundation: fdn; fundacion; fundación; fundação; fondation; fondazione; благотворительный фонд; благодійний; fundacja; nadace; 基金会; 基金會; 財団; 재단; مؤسسة خيرية; بنیاد; bonyad; vakfi; vakfı; vakıf; ίδρυμα
trust: trustees; траст; 信托; 信託; トラスト; 신탁
system: systems; sys; sistema; sistemas; systeme; systèmes; systemes; sistemi; система; системы; системи; 系统; 系統; システム; システムズ; 시스템; 시스템즈; نظم; أنظمة; سیستم; מערכות; sistemleri; sistem; συστήματα; hệ thống; systemy; systém
solution: solutions; soluciones; soluções; lösungen; loesungen; soluzioni; решение; решения; рішення; 方案; 解决方案; ソリューション; ソリューションズ; 솔루션; 솔루션즈; حلول; الحلول; פתרונות; cozumleri; çözümleri; rozwiązania; giải pháp
service: services; svc; svcs; serv; servicio; servicios; serviços; serviço; dienst; dienstleistungen; dienste; servizi; servizio; услуга; услуги; сервис; обслуживание; послуги; сервіс; 服务; 服務; サービス; 서비스; خدمات; الخدمات; للخدمات; שירותים; שירותי; hizmetleri; hizmet; υπηρεσίες; dịch vụ; usługi; služby
engineering: eng; engg; engrg; engineers; ingenieria; ingeniería; engenharia; ingenierie; ingénierie; ingenieur; ingegneria; инженерный; инжиниринг; інженерний; інжиніринг; 工程; エンジニアリング; 엔지니어링; 공정; هندسة; الهندسة; هندسية; الهندسية; مهندسی; mohandesi; הנדסה; mühendislik; muhendislik; kỹ thuật; inżynieria
electronics: electronic; elec; electron; elektronik; electronica; electrónica; electronique; électronique; elettronica; eletrônica; электроника; электронный; радиоэлектроника; електроніка; електронний; 电子; 電子; エレクトロニクス; 전자; 일렉트로닉스; إلكترونيات; الإلكترونيات; إلكترونية; الکترونیک; אלקטרוניקה; elektronika; ηλεκτρονικά; điện tử
electric: electrical; electricity; electrico; electrica; eléctrica; electrique; électrique; elektro; elektrik; elettrica; электрический; электро; электричество; енергетичний електричний; 电气; 電氣; 電気; 电器; 電器; 전기; كهرباء; الكهرباء; كهربائية; برق; חשמל; elektryczny; điện
optics: optical; optic; optica; óptica; optique; optik; ottica; оптика; оптический; оптико механический; 光学; 光學; 光电; 光電; 광학; بصريات; אופטיקה; optyka
optoelectronics: opto electronics; electro optics; electro optical; optoelectronic; optoelectronica; оптоэлектроника; оптико электронный; 光电技术; 光电子; 光電子; 광전자; אלקטרו אופטיקה
communication: communications; comm; comms; commun; telecom; telecommunication; telecommunications; telekom; telekommunikation; comunicaciones; comunicación; comunicações; kommunikation; comunicazioni; связь; телеком; телекоммуникация; телекоммуникационный; коммуникация; звязок; телекомунікація; 通信; 通讯; 通訊; 电信; 電信; コミュニケーションズ; 통신; 텔레콤; اتصالات; الاتصالات; للاتصالات; مخابرات; ارتباطات; תקשורת; iletişim; iletisim; haberleşme; telekomünikasyon; επικοινωνίες; viễn thông; łączność; telekomunikacja
information: info; informacion; informação; informatique; informatik; informatica; информация; информационный; інформаційний; 信息; 資訊; 情報; 정보; معلومات; المعلومات; معلوماتية; اطلاعات; מידע; bilişim; bilisim; bilgi; informacja; thông tin; informatics
network: networks; netz; netzwerk; red; redes; réseau; rete; сеть; мережа; 网络; 網絡; 網路; ネットワーク; 네트워크; شبكة; شبكات; شبکه; רשת; ağ
software: soft; programs; logiciel; software; программный; по; программное обеспечение; програмне забезпечення; 软件; 軟體; 軟件; ソフトウェア; 소프트웨어; برمجيات; نرم افزار; תוכנה; yazilim; yazılım; oprogramowanie; phần mềm
computer: computers; computing; comp sys; computadoras; ordinateur; rechner; компьютер; компьютерный; вычислительный; комп ютер; 计算机; 電腦; 电脑; コンピュータ; 컴퓨터; حاسوب; كمبيوتر; کامپیوتر; מחשבים; bilgisayar; máy tính; komputer
digital: numerique; numérique; digitale; цифровой; цифровий; 数字; 數位; 數碼; 数码; デジタル; 디지털; رقمية; الرقمية; دیجیتال; דיגיטלי; dijital; cyfrowy; kỹ thuật số
data: daten; datos; dados; donnees; données; данные; дані; 数据; 數據; データ; 데이터; بيانات; البيانات; داده; נתונים; veri; dane; dữ liệu
equipment: equip; equipments; eqpt; equipos; equipamentos; equipement; équipement; équipements; ausrustung; ausrüstung; attrezzature; оборудование; снаряжение; обладнання; 设备; 設備; 装备; 裝備; 機器; 장비; 설비; معدات; المعدات; تجهیزات; tajhizat; ציוד; ekipman; ekipmanları; sprzęt; thiết bị; zařízení
machinery: machine; machines; mach; maschinen; maschinenbau; maquinaria; máquinas; maquinas; macchine; machinerie; машина; машиностроение; машиностроительный; машинобудування; машинобудівний; 机械; 機械; 机器; マシナリー; 기계; 머시너리; آلات; الآلات; ماشین; ماشین سازی; machine sazi; מכונות; makina; makine; μηχανήματα; maszyny; máy móc; strojírenství
tool: tools; werkzeug; werkzeuge; werkzeugmaschinen; herramientas; outils; utensili; инструмент; инструментальный; інструмент; станок; станкостроение; станкостроительный; верстат; 工具; 刀具; 机床; 機床; 工作機械; 공구; 공작기계; أدوات; ابزار; כלים; narzędzia
instrument: instruments; instr; instrumentation; messtechnik; instrumentos; прибор; приборостроение; приборостроительный; instrument making; прилад; приладобудування; приладобудівний; 仪器; 儀器; 仪表; 計器; 계기; 기기; أجهزة; מכשירים; cihaz; przyrządy; přístroje
plant: plants; factory; factories; works; mill; mills; zavod; fabrik; werk; werke; fabrica; fábrica; planta; usine; usines; fabbrica; stabilimento; завод; фабрика; комбинат; комбінат; 工厂; 工廠; 厂; 廠; 工場; 공장; مصنع; مصانع; معمل; کارخانه; karkhaneh; מפעל; מפעלי; fabrika; fabrikasi; fabrikası; εργοστάσιο; zakład; zakłady; závod; závody; nhà máy; tvornica
production: productions; products; product; prod; producers; producción; producao; produção; produkte; produits; prodotti; producto; productos; продукция; продукт; производство; производственный; продукція; виробництво; виробничий; 产品; 產品; 生产; 生產; 製品; 생산; 제품; 프로덕션; إنتاج; منتجات; للإنتاج; تولید; تولیدی; tolidi; ייצור; מוצרי; uretim; üretim; ürünleri; produkty; výroba; produkcja; sản xuất
manufacturing: mfg; manuf; manufacture; manufacturers; manufactory; fabricacion; manufactura; fertigung; herstellung; manufaktur; изготовление; 制造; 製造; 제조; 매뉴팩처링; تصنيع; للتصنيع; ساخت; imalat; wytwórnia; chế tạo
enterprise: enterprises; ent; enter; entreprise; entreprises; empresa; empresas; unternehmen; impresa; imprese; предприятие; предпринимательство; пп; нпп; научно производственное предприятие; підприємство; 엔터프라이즈; 기업; エンタープライズ; مؤسسة; المؤسسة; منشأة; بنگاه; מיזם; işletme; isletmeleri; επιχείρηση; przedsiębiorstwo; podnik; doanh nghiệp; xí nghiệp
association: assn; assoc; associates; asociacion; asociación; associação; verband; vereinigung; verein; associazione; ассоциация; объединение; нпо; научно производственное объединение; союз; асоціація; спілка; обєднання; 协会; 協會; 联合会; 協会; 협회; 연합; جمعية; رابطة; اتحاد; انجمن; עמותת; איגוד; dernegi; derneği; birliği; ένωση; stowarzyszenie; sdružení; hiệp hội
center: centre; centro; zentrum; centrum; centrul; центр; 中心; センター; 센터; مركز; المركز; مرکز; markaz; מרכז; merkezi; merkez; κέντρο; trung tâm
academy: academia; akademie; académie; academie; akademia; академия; академія; 科学院; アカデミー; 아카데미; أكاديمية; آکادمی; אקדמיה; akademisi
university: univ; universidad; universidade; universite; université; universität; universitat; università; университет; університет; 대학교; 대학; جامعة; الجامعة; دانشگاه; daneshgah; אוניברסיטת; אוניברסיטה; universitesi; üniversitesi; πανεπιστήμιο; uniwersytet; univerzita; đại học; 大学; 大學
college: colegio; collège; колледж; коледж; 学校; 學校; 칼리지; كلية; دانشکده; מכללה; koleji
school: escuela; ecole; école; schule; scuola; школа; مدرسة
hospital: krankenhaus; hôpital; hopital; ospedale; больница; госпиталь; лікарня; 医院; 醫院; 病院; 병원; مستشفى; بیمارستان; בית חולים; hastanesi; szpital; nemocnice; bệnh viện
clinic: klinik; clinica; clínica; клиника
energy: energies; energia; energía; energie; énergie; энергия; энергетический; энергетика; энерго; енергія; енергетика; 能源; エネルギー; エナジー; 에너지; طاقة; الطاقة; انرژی; אנרגיה; enerji; ενέργεια; năng lượng; energetyka
power: potencia; puissance; strom; 电力; 電力; パワー; 전력; نیرو; nirou; niroo
petroleum: oil; petrol; petro; petroleo; petróleo; pétrole; petrole; erdöl; ol; öl; petrolio; нефть; нефтяной; нефте; нафта; нафтовий; neft; 石油; 석유; オイル; نفط; النفط; نفطية; بترول; البترول; نفت; naft; דלק; נפט; petrolleri; πετρέλαιο; ropa; dầu khí; nafta
gas: gaz; газ; газовый; газовий; 天然气; 燃气; 天然氣; ガス; 가스; غاز; الغاز; للغاز; گاز; גז; gazi; αέριο; khí; plyn
chemical: chemicals; chem; chemistry; chemie; chimie; chimique; chemische; quimica; química; chimica; химия; химический; хім; хімічний; 化工; 化学; 化學; ケミカル; 화학; 케미칼; كيماويات; الكيماويات; كيماوية; شیمیایی; shimi; כימיקלים; kimya; χημικά; hóa chất; chemiczny; chemia
petrochemical: petrochemicals; petroquimica; petrochemie; нефтехимия; нефтехимический; 石化; 石油化工; 석유화학; بتروكيماويات; پتروشیمی; petroshimi; petrokimya
pharmaceutical: pharmaceuticals; pharma; pharm; pharmacy; farmaceutica; farmacéutica; farmaceutici; pharmazeutische; pharmaceutique; фармацевтический; фарма; фарм; фармацевтичний; 医药; 醫藥; 制药; 製藥; 製薬; 药业; 제약; 파마; أدوية; الأدوية; دوائية; دارویی; darou; תרופות; פארמה; ilac; ilaç; φαρμακευτική; dược phẩm; farmacja
medical: medicine; medicines; med; health; healthcare; medica; médica; medico; medizin; medizintechnik; sante; santé; salud; saude; gesundheit; медицина; медицинский; мед; здоровье; медичний; 医疗; 醫療; 医学; 健康; メディカル; 의료; 메디칼; 헬스; طبية; الطبية; صحية; الصحية; پزشکی; בריאות; רפואי; רפואה; sağlık; tıbbi; zdrowie; y tế; medyczny
construction: contracting; contractors; contractor; constr; const; construction and; building; builders; build; construcciones; constructora; construções; bau; baugesellschaft; costruzioni; batiment; строительство; строительный; строй; будівництво; будівельний; буд; 建设; 建設; 建筑; 建築; 工务; コンストラクション; 건설; 건축; 건설사; إنشاءات; الإنشاءات; بناء; مقاولات; للمقاولات; المقاولات; ساختمان; ساختمانی; sakhteman; בנייה; בניה; insaat; inşaat; yapi; yapı; κατασκευαστική; xây dựng; budowa; budowlany; stavební
material: materials; matl; materiales; materiais; materiaux; matériaux; werkstoffe; materiali; материал; материалы; матеріали; 材料; 新材料; マテリアル; 소재; 재료; مواد; المواد; חומרים; malzemeleri; malzeme; materiały; vật liệu
steel: stahl; acero; aceros; aço; acier; aciers; acciaio; сталь; стальной; 钢铁; 鋼鐵; 鉄鋼; 製鉄; 제철; 철강; 스틸; صلب; الصلب; حديد; فولاد; foulad; foolad; פלדה; celik; çelik; χάλυβας; thép; stal; ocel
metal: metals; metallurgical; metallurgy; metales; metalurgia; metallurgie; metall; metalli; металл; металлы; металлургия; металлургический; металлургийный; метал; металургія; 金属; 金屬; 冶金; メタル; 금속; 메탈; معادن; المعادن; معدنية; فلزات; felezat; מתכת; metalurji; μέταλλα; kim loại; metale
mining: mines; mine; mineral; minerals; mineria; minería; minera; mineração; bergbau; miniere; minière; горный; горнодобывающий; добыча; гірничий; рудник; 矿业; 礦業; 采矿; 鉱業; 광업; 마이닝; تعدين; التعدين; معدن; madan; madani; כרייה; madencilik; maden; górnictwo; khai khoáng; khoáng sản; górniczy
gold: oro; ouro; or; золото; золотой; 黄金; 金业; ゴールド; 골드; ذهب; الذهب; זהב; altın; altin; vàng; złoto
diamond: diamonds; diamante; diamantes; diamant; алмаз; алмазы; 钻石; 다이아몬드; ألماس; יהלומים
textile: textiles; textil; tessile; texteis; текстиль; текстильный; 纺织; 紡織; 纤维; テキスタイル; 섬유; 방직; منسوجات; المنسوجات; نساجی; nassaji; טקסטיל; tekstil; dệt may
garment: garments; apparel; clothing; konfeksiyon; 服装; 服裝; 服饰
food: foods; alimentos; alimenti; aliments; alimentaire; lebensmittel; nahrungsmittel; продукты питания; пищевой; продовольственный; харчовий; 食品; フーズ; フード; 식품; 푸드; أغذية; الأغذية; غذائية; مواد غذائية; غذایی; ghazaei; מזון; gida; gıda; τρόφιμα; thực phẩm; żywność; potraviny; spożywczy
agriculture: agricultural; agro; agri; farm; farms; agricola; agrícola; agropecuaria; landwirtschaft; сельскохозяйственный; агро; сельхоз; аграрный; агропромышленный; сільськогосподарський; 农业; 農業; 농업; زراعة; الزراعة; زراعية; الزراعية; کشاورزی; keshavarzi; חקלאות; tarim; tarım; nông nghiệp; rolnictwo; rolniczy
marine: maritime; maritima; marítima; martime; ocean; oceanic; sea; seas; морской; морський; 海洋; 海运; 海運; マリン; 해양; 마린; بحرية; البحرية; دریایی; daryaei; ימי; denizcilik; ναυτιλιακή; hàng hải; morski
shipping: ship; ships; shpg; shipmanagement; ship management; shiplines; naviera; navegacion; navegação; schiffahrt; schifffahrt; reederei; navigation; armement; armatori; судоходство; судоходный; пароходство; пароплавство; 船务; 船務; 航运; 航運; 船舶; 海運業; 해운; 선박; 쉬핑; ملاحة; الملاحة; شحن; للشحن; کشتیرانی; keshtirani; ספנות; nakliyat; vận tải biển; żegluga
shipbuilding: shipyard; shipyards; shiprepair; werft; astillero; astilleros; chantier naval; cantieri navali; судостроение; судостроительный; верфь; суднобудування; 造船; 造船厂; 조선; 조선소; بناء السفن; کشتی سازی; מספנות; tersane; tersanesi; đóng tàu; stocznia
transport: transportation; transports; trans; transporte; transportes; trasporti; verkehr; транспорт; транспортный; перевозка; перевозки; перевезення; транспортний; 运输; 運輸; 交通; トランスポート; 운송; 운수; 교통; نقل; النقل; للنقل; حمل و نقل; תחבורה; הובלה; tasimacilik; taşımacılık; μεταφορές; vận tải; przewozy; doprava
logistics: logistic; logistica; logística; logistique; logistik; логистика; логистический; логістика; 物流; ロジスティクス; 물류; 로지스틱스; لوجستية; لوجستيات; اللوجستية; לוגיסטיקה; lojistik; εφοδιαστική; logistyka
freight: cargo; forwarding; forwarders; 货运; 貨運; 화물
airline: airlines; airways; air lines; aerolineas; aerolíneas; linhas aereas; lignes aeriennes; luftfahrt; авиалинии; авиакомпания; авіалінії; авіакомпанія; 航空公司; 항공사; خطوط جوية; الخطوط الجوية; هواپیمایی; havapeymaei; hava yollari; havayolları; linie lotnicze; hãng hàng không
aviation: aero; aircraft; aeronautics; aeronautical; avia; aviacion; aviación; aviação; aviazione; luft; flugzeug; авиация; авиационный; авиа; авіація; авіаційний; 航空; 飞机; 飛機; 항공; エアー; طيران; الطيران; للطيران; هوانوردی; תעופה; havacilik; havacılık; αεροπορία; hàng không; lotnictwo
aerospace: space; cosmos; raumfahrt; espacial; spatiale; spaziale; космический; космос; ракетно космический; ракетный; космічний; 航天; 宇航; 宇宙; 우주; 항공우주; فضاء; الفضاء; فضایی; חלל; uzay
automobile: auto; autos; automotive; motor; motors; automotriz; automóviles; automoveis; automobil; автомобиль; автомобильный; автомобилестроение; авто; автомобільний; 汽车; 汽車; 自動車; モーター; モータース; 자동차; 모터스; سيارات; السيارات; خودرو; khodro; רכב; otomotiv; αυτοκίνητα; ô tô; samochód; samochodowy
property: properties; real estate; realty; estate; estates; realtors; inmobiliaria; inmobiliarias; imobiliaria; imobiliária; immobilier; immobiliere; immobilien; immobiliare; недвижимость; нерухомість; 房地产; 地产; 置业; 地產; 置業; 不動産; 부동산; عقارات; العقارات; عقارية; العقارية; للعقارات; املاک; נדלן; נכסים; gayrimenkul; emlak; ακίνητα; bất động sản; nieruchomości
hotel: hotels; hoteles; hotelera; hotelaria; гостиница; отель; готель; 酒店; 饭店; ホテル; 호텔; فندق; فنادق; هتل; מלון; מלונות; otel; otelcilik; ξενοδοχείο; khách sạn
resort: resorts
travel: tourism; tours; tourist; viajes; turismo; viagens; reisen; tourisme; voyages; viaggi; туризм; туристический; туристичний; 旅游; 旅遊; 旅行社; 여행; 관광; سياحة; السياحة; للسياحة; سفر; گردشگری; תיירות; turizm; seyahat; du lịch; turystyka
media: medien; medios; mídia; медиа; сми; медіа; 传媒; 傳媒; メディア; 미디어; إعلام; الإعلام; رسانه; תקשורת ההמונים; medya; mediji; truyền thông
broadcasting: television; tv; радио; radio; телевидение; телеканал; 广播; 电视; 방송
news: presse; prensa; noticias; nachrichten; новости; пресса; 新闻; 報社; 通讯社; 新聞; 신문; أخبار; صحيفة; خبرگزاری; עיתון; haber
newspaper: zeitung; газета; gazetesi; newspapers
agency: agencia; agência; agentur; agence; agenzia; агентство; агенство; агенція; 通讯社; 代理; وكالة; آژانس; סוכנות; ajansi; ajansı; agencja
publishing: publishers; publications; verlag; editorial; editora; éditions; edizioni; издательство; видавництво; 出版; 출판; نشر; دار النشر; انتشارات; הוצאה לאור; yayıncılık; wydawnictwo
consulting: consultants; consultancy; consult; consultores; consultoria; consultoría; conseil; beratung; unternehmensberatung; consulenza; консалтинг; консультант; консультационный; консультація; 咨询; 諮詢; 顾问; コンサルティング; 컨설팅; استشارات; للاستشارات; مشاوره; ייעוץ; danismanlik; danışmanlık; συμβουλευτική; tư vấn; doradztwo
advisory: advisors; advisers
management: mgmt; mgt; managers; gestion; gestión; gestão; verwaltung; verwaltungs; gestione; управление; менеджмент; управляющий; управління; 管理; マネジメント; 경영; 매니지먼트; إدارة; الإدارة; مدیریت; ניהול; yonetim; yönetim; yönetimi; διαχείριση; quản lý; zarządzanie; správa
security: securities; seguridad; segurança; securite; sécurité; sicherheit; sicurezza; безопасность; охрана; охранный; чоп; безпека; охорона; 安全; 安防; 保安; セキュリティ; 보안; 시큐리티; أمن; الأمن; أمنية; امنیت; حفاظت; אבטחה; ביטחון; guvenlik; güvenlik; ασφάλεια; an ninh; ochrona; bezpieczeństwo; bảo vệ
defense: defence; defensa; defesa; verteidigung; difesa; оборона; оборонный; оборонпром; оборонні; 国防; 國防; 防务; 防衛; 방위; 국방; دفاع; الدفاع; دفاعی; ביטחוני; savunma; άμυνα; quốc phòng; obrona; obrana
military: militar; militaire; militär; militare; военный; військовий; воинский; 军事; 軍事; 军工; 군사; عسكرية; العسكرية; نظامی; nezami; צבאי; askeri; wojskowy; quân sự
army: armée; ejercito; ejército; exército; armee; heer; esercito; армия; армія; 军; 解放军; 군대; 육군; جيش; الجيش; ارتش; artesh; צבא; ordu; armia; quân đội
special: especial; speciale; spezial; специальный; спец; спеціальний; 特种; 特殊; 특수; خاصة; ویژه
general: generale; générale; allgemeine; general trading; общий; генеральный; загальний; 总; 總; 通用; 综合; 종합; عامة; العامة; عام; عمومی; כללי; כללית; genel
central: centrale; zentral; zentrale; центральный; центральний; 中央; 중앙; مركزي; المركزي; مرکزی; מרכזי
united: unidos; unida; unies; vereinigte; uniti; объединенный; об єднаний; 联合; 聯合; 유나이티드; متحدة; المتحدة; متحد; מאוחד; מאוחדת; birlesik; birleşik; zjednoczone
amalgamated: 合并
combined: combine
allied: 
new: nuevo; nueva; nova; novo; neue; neu; nouveau; nouvelle; nuovo; новый; новий; 新; 뉴; جديد; الجديدة; جدید; חדש; yeni; νέα; mới; nowy
state: estatal; staat; staatlich; état; statale; государственный; державний; гос; 国营; 국영; 국유; دولتی; dowlati; ממשלתי; devlet; państwowy; statni
federal: federation; federación; federação; federative; fédération; bundes; föderation; federale; федеральный; федерация; федеральній; федерація; 联邦; 聯邦; 연방; اتحادية; الاتحادية; فدرال; פדרלי; federasyonu; federalny
republic: republica; república; republique; république; republik; repubblica; республика; республиканский; республіка; 共和国; 共和國; 공화국; جمهورية; جمهوری; הרפובליקה; cumhuriyeti; republika; cộng hòa
government: gobierno; governo; gouvernement; regierung; правительство; уряд; 政府; 정부; حكومة; دولت; ממשלת; hükümeti; rząd; chính phủ
ministry: ministerio; ministère; ministerium; ministero; министерство; міністерство; 部; 부처; وزارة; وزارت; vezarat; משרד ה; bakanligi; bakanlığı; ministerstwo; ministerstvo; bộ
party: partido; parti; partei; partito; партия; партія; 党; 黨; 정당; حزب; hizb; מפלגה; partisi; partia; strana; đảng
front: frente; фронт; 阵线; 전선; جبهة; جبهه; חזית; cephesi
movement: movimiento; mouvement; bewegung; движение; рух; 运动; 운동; حركة; جنبش; תנועה; hareketi
council: consejo; conseil national; conselho; rat; consiglio; совет; рада; 理事会; 평의회; مجلس; شورای; shura; מועצה; konseyi; rada
committee: comite; comité; komitee; комитет; комітет; 위원회; لجنة; کمیته; ועדה; komitesi; 委员会; 委員会
commission: comision; comisión; комиссия
islamic: islamica; islámica; islamique; islamisch; исламский; ісламський; 伊斯兰; 이슬람; إسلامية; الإسلامية; إسلامي; اسلامی; islami; eslami; האסלאמי; islam
water: agua; água; eau; wasser; acqua; вода; водный; 水务; 水務; 수자원; مياه; المياه; آب; מים; su; nước; woda
environment: environmental; ambiental; umwelt; environnement; экология; экологический; екологія; 环保; 環保; 环境; 환경; بيئة; البيئة; محیط زیست; סביבה; cevre; çevre; môi trường; środowisko
precision: prazision; präzision; precisión; прецизионный; точный; точмаш; 精密; 精工; 정밀; دقيقة
automation: automatic; automatik; automatisierung; automatizacion; автоматика; автоматизация; 自动化; 自動化; オートメーション; 자동화; أتمتة; اتوماسیون; אוטומציה; otomasyon; automatyka
control: controls; steuerung; regelung; контроль; управления; 控制; コントロール; 제어; تحكم; کنترل; בקרה; kontrol; sterowanie
semiconductor: semiconductors; halbleiter; semiconductores; полупроводник; напівпровідник; 半导体; 半導體; 半導体; 반도체; أشباه الموصلات; נیمه هادی; yarı iletken; półprzewodnik
component: components; komponenten; componentes; composants; componenti; spare parts; teile; комплект; компонент; компоненты; комплектующие; комплектуючі; 部件; 零件; 配件; 元件; 部品; 부품; قطع غيار; قطعات; רכיבים; parça; komponenty; części
sensor: sensors; sensores; capteurs; sensorik; датчик; сенсор; 传感; 传感器; センサー; 센서; حساسات; حسگر; חיישנים; sensör; czujniki
laser: lasers; лазер; лазерный; 激光; 雷射; レーザー; 레이저; ليزر; לייזר; lazer
radio electronics: радиоэлектронный; радиотехника; радиотехнический; радіоелектронний; 无线电; 전파
missile: missiles; rocket; rockets; misiles; raketen; missili; ракета; ракетний; 导弹; 미사일; صواريخ; موشک; moushak; טילים; füze; roket
weapon: weapons; arms; armament; armas; waffen; armes; armi; оружие; вооружение; оружейный; зброя; озброєння; 武器; 兵器; 무기; أسلحة; سلاح; سلاح سازی; נשק; silah; broń; vũ khí
supply: supplies; suministros; suprimentos; versorgung; fournitures; forniture; снабжение; поставка; снаб; постачання; 供应; 供應; サプライ; 공급; توريدات; للتوريدات; تأمین; tamin; אספקה; tedarik; zaopatrzenie; cung ứng
market: marketing; markets; mercado; marche; marché; markt; mercato; рынок; маркетинг; ринок; 市场; 營銷; マーケティング; 마케팅; تسويق; للتسويق; بازاریابی; שיווק; pazarlama; rynek; thị trường
supermarket: 
store: stores
retail: einzelhandel; розничный; магазин; 商店; 百货; 유통; متاجر
wholesale: grosshandel; großhandel; mayorista; atacado; оптовый; опт; 批发; 도매; جملة; toptan; hurtownia
distribution: distributors; distribuidora; distribuciones; vertrieb; vertriebs; дистрибуция; дистрибьютор; дистрибуція; 分销; 配送; توزيع; للتوزيع; پخش; הפצה; dağıtım; dystrybucja; phân phối
business: negocios; negócios; geschäft; affaires; affari; бизнес; деловой; бізнес; 商务; 商務; ビジネス; 비즈니스; أعمال; للأعمال; الأعمال; کسب و کار; עסקים; iş; biznes; kinh doanh
partner: partners; socios; parceiros; partenaires; партнер; партнеры; партнери; 伙伴; パートナーズ; 파트너스; شركاء; وشركاه; שותפים; ortaklari; ortakları
brothers: bros; hermanos; irmaos; irmãos; gebruder; gebrüder; freres; frères; fratelli; братья; брати; 兄弟; 브라더스; إخوان; اخوان; אחים; kardesler; kardeşler; bracia
sons: son; hijos; filhos; söhne; soehne; fils; figli; сыновья; أولاد; وأولاده; ואחיו; בניו
faculty: facultad; fakultät; faculté; факультет
resource: resources; recursos; ressourcen; ressources; risorse; ресурс; ресурсы; ресурси; 资源; 資源; 자원; リソース; موارد; منابع; משאבים; kaynakları; tài nguyên; zasoby
global: globale; mundial; mondial; monde; world; worldwide; universal; welt; mondo; мировой; глобал; глобальный; всесвітній; світ; мир; 环球; 環球; 全球; 世界; グローバル; 글로벌; 월드; عالمي; جهانی; jahani; גלובל; עולמי; küresel; dünya; toàn cầu; świat
fish: fishing; fishery; fisheries; pesca; pesquera; fischerei; pêche; рыба; рыболовство; рыбный; рыбо; риба; 渔业; 漁業; 水产; 수산; 어업; أسماك; صيد; شیلات; דיג; balık; rybołówstwo; thủy sản
seafood: 
wood: timber; lumber; madera; maderas; madeira; holz; bois; legno; лес; лесной; древесина; деревообработка; ліс; 木业; 木材; 목재; خشب; الأخشاب; چوب; עץ; ahşap; orman; drewno; gỗ
forestry: 
furniture: möbel; muebles; мебель; 家具; 가구
paper: papel; papier; carta; бумага; бумажный; целлюлоза; папір; 纸业; 造纸; 製紙; 제지; ورق; کاغذ; נייר; kağıt; giấy
pulp: cellulose; целлюлозный
plastic: plastics; plasticos; plásticos; kunststoff; plastiques; plastica; пластик; пластмасс; 塑料; 塑膠; プラスチック; 플라스틱; بلاستيك; پلاستیک; פלסטיק; plastik; nhựa
rubber: caucho; gummi; резина; каучук; 橡胶; 고무; مطاط
polymer: polymers; полимер; полімер; 高分子
cement: cemento; cementos; cimento; zement; ciment; цемент; цементный; 水泥; セメント; 시멘트; أسمنت; إسمنت; سیمان; siman; מלט; çimento; xi măng
pipe: pipes; tubes; tube; rohr; rohre; tuberias; труба; трубный; трубопровод; 管道; 钢管; 파이프; أنابيب; لوله; צינורות; boru; rury
pipeline: pipelines
railway: railways; railroad; rail; ferrocarril; ferroviaria; eisenbahn; bahn; chemin de fer; ferrovie; железная дорога; железнодорожный; жд; ржд; залізниця; 铁路; 鐵路; 鉄道; 철도; سكك حديدية; راه آهن; רכבת; demiryolu; demiryolları; kolej; đường sắt
port: ports; puerto; porto; hafen; порт; морской порт; 港口; 港务; 항만; ميناء; موانئ; بندر; נמל; limanı; liman; cảng
airport: aeropuerto; aeroporto; flughafen; aéroport; аэропорт; аеропорт; 机场; 機場; 空港; 공항; مطار; فرودگاه; שדה התעופה; havalimanı; lotnisko
people: pueblo; peuple; volks; popolo; народ; народный; народний; 人民; 인민; شعب; الشعبية; الشعب; خلق; halk; ludowy; nhân dân
liberation: liberacion; liberación; libération; befreiung; liberazione; освобождение; визволення; 解放; 해방; تحرير; التحرير; آزادی; שחרור; kurtuluş
revolutionary: revolution; revolucion; revolución; revolucionario; революция; революционный; революція; 革命; 혁명; ثورة; الثورة; انقلاب; enghelab; מהפכה; devrim
guard: guards; guardia; garde; wache; гвардия; 卫队; 경비; حرس; الحرس; پاسداران; pasdaran; sepah; משמרות; muhafız
charity: charitable; caridad; charité; wohltätigkeit; благотворительный; благотворительность; благодійність; 慈善; 자선; خيرية; الخيرية; خیریه; צדקה; hayır; dobroczynność
relief: humanitarian; aid; secours; hilfe; помощь; гуманитарный; إغاثة; الإغاثة; إنسانية; امداد; imdad; yardım
culture: cultural; cultura; kultur; culturel; культура; культурный; культурний; 文化; 문화; ثقافة; الثقافية; فرهنگی; farhangi; תרבות; kültür; kultura; văn hóa
sport: sports; deportes; esportes; спорт; спортивный; 体育; スポーツ; 스포츠; رياضة; الرياضي; ورزشی; ספורט; spor; thể thao
education: educational; educacion; educación; educação; bildung; éducation; образование; образовательный; освіта; 教育; 교육; تعليم; التعليم; آموزش; amouzesh; חינוך; eğitim; giáo dục; edukacja
training: 
legal: law; abogados; advogados; rechtsanwälte; avocats; avvocati; юридический; адвокат; юридичний; право; 律师; 法律; 법률; محاماة; قانونية; حقوقی; משפטים; hukuk; prawny
club: клуб; 俱乐部; 클럽; نادي; باشگاه; מועדון; kulübü
brigade: brigades; brigada; brigaden; бригада; бригади; 旅; 여단; كتيبة; كتائب; لواء; ألوية; تیپ; גדוד; חטיבה; tugayı
battalion: batallón; батальон; battalions
microelectronics: микроэлектроника; 微电子; microelectronic
parts: spare parts; запчасти; autoparts; yedek parça
department: dept; departamento; département; департамент; 部门; 부문; دائرة; قسم; اداره
cooperative farm: колхоз; совхоз
associated: ass d
`;

/** Meanings that are almost as weak as a legal form. */
export const WEAK_MEANINGS: ReadonlySet<string> = new Set(['group', 'holding', 'enterprise']);
