import { heads, type LatinLexicon, namesOfDays, words } from './lexicon.ts';

const GENERIC = words(`
  the a an new old first second third last next big great general national international global world central
  federal state united american european asian african northern southern eastern western north south east west
  information science digital public private military industrial financial economic social medical modern common
  advanced special local regional royal green red blue black white high low open free full early late major minor
  human natural young people team group company bank party house home office city market energy power oil gas
  technology capital media trade business union service system systems network project program programme plan
  act bill law rule report index day week month year time times road street island bay river lake sea valley
  democratic republican labour conservative liberal christian islamic muslim jewish catholic chinese russian
  english french german british sun star standard prime smart universal continental pacific atlantic independent
  executive select steering standing joint advisory parliamentary supervisory editorial ethics disciplinary technical
  appeal appeals district county summit target gap visa apple orange shell`);

/** The words that tell names in English. */
export const ENGLISH: LatinLexicon = {
  language: 'en',
  functionWords: words(`
    the a an and or but nor so yet if then than that this these those it its he him his she her they them their we us
    our you your i my me who whom whose which what when where why how in on at by to from of for with without within
    into onto over under above below between among amid against during before after since until till through across
    about around along near off out up down as is are was were be been being am has have had do does did will would
    shall should can could may might must not no yes all any both each every either neither some many most more much
    few several other another such same one two three four five six seven eight nine ten eleven twelve dozens
    hundreds thousands millions here there now today yesterday tomorrow still also only just even ever never again
    once while whether because although though despite however meanwhile moreover instead according nearly almost
    earlier later last next second third separately additionally besides unlike like per via plus said asked
    analysts officials shares sales experts critics police residents traders investors prosecutors lawyers workers
    government officials under having being given speaking writing following founded based born`),
  calendar: new Set([...namesOfDays('en'), ...words('christmas easter ramadan gmt utc est pst am pm')]),
  particles: words(
    'de da do dos del della di du la le las los van von der den ter ten bin ibn al el abu y e af av zu',
  ),
  forms: words(`
    inc incorporated corp corporation ltd limited llc llp lp plc co gmbh ag sa sarl sas spa srl bv nv ab oy oyj as asa
    kk kgaa kg se pty bhd sdn pte pt tbk jsc pjsc ojsc cjsc ooo oao pao zao ao fze fzco fzc llp lda ltda sl slu aps
    kft zrt doo sro spzoo jsco saog psc wll`),
  heads: heads({
    Company: `company corporation companies technology technologies group holdings holding industries industry electronics
      systems semiconductor semiconductors airlines airline airways motors motor insurance pharmaceuticals
      pharmaceutical pharma logistics shipping trading petroleum energy telecom telecommunications communications
      networks software enterprises enterprise partners ventures capital investments securities media entertainment
      pictures studios aerospace aviation shipyard shipyards mining metals chemicals chemical foods stores hotels
      properties optoelectronics optics instruments microelectronics robotics solutions bank banking bancorp
      automotive automobile brewery breweries steel industrial electric electrical machinery precision
      biotech biotechnology therapeutics labs games publishing bros brothers & stores supermarkets
      railways railway freight dynamics engineering manufacturing international`,
    Organization: `foundation institute university college academy association federation society organization
      organisation alliance party center centre laboratory laboratories museum chamber confederation consortium forum
      trust fund union league club church orchestra hospital observatory school initiative coalition movement
      brotherhood endowment campaign front council`,
    PublicBody: `ministry department agency commission committee bureau authority administration court parliament
      senate congress assembly treasury service office directorate secretariat inspectorate police guard council
      knesset bundestag duma`,
  }),
  looseHeads: words(`
    technology energy media capital systems communications networks partners trading optics electric industry press
    games lines materials tools products engineering international solutions insurance steel industrial precision
    entertainment motor union league club school church front council service office police guard court congress
    senate assembly parliament movement forum trust fund center centre hospital party campaign coalition initiative
    treasury administration railway railways chemical machinery mining shipping metals software aviation brothers
    properties investments securities telecommunications companies enterprise manufacturing electrical automobile
    automotive publishing freight dynamics logistics pictures stores hotels foods`),
  ofHeads: heads({
    Company: 'bank corporation company',
    Organization: `group institute university academy association federation society organization organisation center centre
      laboratory museum chamber confederation school college party union league council church foundation fund house
      alliance network campaign committee congress board board`,
    PublicBody: `ministry department agency commission bureau office court bank authority directorate secretariat
      parliament assembly council administration service`,
  }),
  of: words('of for on'),
  and: words('and'),
  articles: words('the a an'),
  titles: words(`
    president minister premier chancellor secretary senator sen representative rep congressman congresswoman governor
    gov mayor ambassador general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm
    commander marshal brigadier king queen prince princess emperor sheikh emir sultan pope cardinal archbishop bishop
    ayatollah imam rabbi reverend rev judge justice professor prof doctor dr mr mrs ms miss sir dame lord lady baron
    baroness ceo cfo coo cto chairman chairwoman chair chairperson executive director spokesman spokeswoman
    spokesperson commissioner speaker leader chief officer inspector detective attorney sheriff deputy analyst coach
    manager economist envoy counsel counselor counsellor monsieur madame comrade crown first founder cofounder
    treasurer comptroller superintendent constable private corporal ensign father sister brother saint`),
  titleParts: words(`
    prime vice deputy foreign defense defence finance interior justice energy trade economy economic health education
    transport environment agriculture culture labor labour treasury home press chief executive acting former general
    attorney solicitor supreme high grand crown state commerce opposition majority minority house senate interim
    managing financial operating technology security national first second lieutenant lt brigadier rear junior senior
    co board white party federal assistant under special un eu nato central bank district police fire army navy air
    force staff sergeant master lord chancellor head industry industrial digital communications development`),
  styles: words(
    'mr mrs ms miss dr sir dame lord lady doctor monsieur madame prof professor rev reverend father sister',
  ),
  roles: words(`
    president minister premier chancellor secretary senator representative congressman congresswoman governor mayor
    ambassador general colonel major captain admiral commander king queen prince princess emperor pope judge justice
    professor doctor chairman chairwoman chair chairperson executive director spokesman spokeswoman spokesperson
    commissioner speaker leader chief officer inspector detective prosecutor lawyer attorney coach manager analyst
    economist strategist envoy founder cofounder co-founder owner billionaire tycoon businessman businesswoman
    entrepreneur oligarch activist dissident journalist reporter editor author writer novelist poet singer musician
    actor actress producer filmmaker artist scientist researcher physicist engineer historian politician lawmaker
    legislator deputy candidate negotiator adviser advisor aide strategist expert consultant broker trader dealer
    investor banker financier accountant physician surgeon nurse teacher pupil student farmer driver pilot astronaut
    cosmonaut striker midfielder defender goalkeeper forward winger captain quarterback pitcher boxer sprinter
    swimmer cyclist skater golfer jockey champion winner star comedian presenter host blogger veteran soldier
    sergeant lieutenant spy agent hacker defector refugee victim suspect defendant witness widow wife husband son
    daughter brother sister father mother nephew cousin uncle partner colleague friend fellow head boss president-elect
    vice-president vice-chairman predecessor successor treasurer trustee dean rector principal curator conductor
    pianist composer choreographer designer architect chef critic columnist commentator theorist sociologist
    psychologist biologist chemist mathematician astronomer philosopher theologian cleric imam rabbi bishop
    archbishop cardinal priest monk guru warlord dictator ruler monarch heir emir sheikh sultan lord baron`),
  companies: heads({
    Company: `company companies firm firms maker makers manufacturer manufacturers supplier suppliers producer
      producers developer developers provider providers startup startups start-up start-ups chipmaker chipmakers
      carmaker carmakers automaker automakers drugmaker drugmakers planemaker shipbuilder shipbuilders steelmaker
      steelmakers toymaker brewer brewers retailer retailers distributor distributors importer importers exporter
      exporters conglomerate conglomerates giant giants subsidiary subsidiaries affiliate affiliates
      contractor contractors operator operators airline airlines insurer insurers lender lenders brokerage brokerages
      bank banks miner miners refiner refiners trader shipper shippers consultancy consultancies chain chains
      business businesses unit units corporation corporations enterprise enterprises group groups rival rivals
      competitor competitors smelter vendor vendors wholesaler wholesalers publisher publishers broadcaster
      broadcasters supermarket supermarkets fund utility utilities intermediary intermediaries shell-company
      oil-company joint-venture venture`,
  }),
  say: words(`
    said says told added announced warned wrote tweeted noted argued insisted explained declared acknowledged conceded
    testified recalled replied stressed commented`),
  notPerson: words(`
    street avenue road square city town county province state states republic island islands sea ocean bay gulf river
    lake mountain mountains valley strait canal cape port harbor harbour airport station bridge tower house hall
    palace castle park garden gardens forest desert beach hill hills north south east west northern southern eastern
    western central new great united upper lower old world global international national federal royal european
    american african asian pacific atlantic arctic antarctic mediterranean
    war day week month year cup games olympics olympic championship championships league trophy award awards prize
    oscar act bill law treaty agreement accord pact protocol convention declaration charter summit conference
    festival open grand prix masters times post journal news daily weekly herald tribune gazette guardian telegraph
    observer review magazine tv radio channel network bank group company corp inc party union front army navy force
    forces air guard corps brigade division battalion regiment ministry department agency commission committee
    council court parliament congress senate house government administration university college institute school
    church hospital museum foundation association federation society club fc united rovers wanderers athletic
    albion hotspur villa forest wall dow nasdaq stock exchange index oil gas brent crude treasury reserve bond bonds
    ai vat gdp it tv uk us u.s un eu nato opec wto imf usa motors motor electric dynamics mills assembly election
    elections staff board line lines plan deal project program programme operation mission internet web windows
    linux bible quran koran god christ easter christmas english french german spanish italian russian chinese
    japanese korean arab arabs arabic israeli palestinian iranian iraqi indian british irish scottish welsh dutch
    muslim muslims christian christians jewish jews catholic catholics islamic democrats republicans democrat
    republican conservative conservatives labour liberal tory tories communist socialist wing middle far near mp mps mep meps dems lib families children black
    white red green blue big high saudi arabia hong kong sri lanka san santa los las el saint st mount fort wi-fi
    medical digital cross constitution amendment section article chapter part version act no number page type model
    class series season episode volume album song film theory law effect prize medal corp co ltd plc sa ag partners
    capital securities holdings power unit intelligence mac mae trust stanley sachs suisse lynch brothers`),
  generic: GENERIC,
  who: words('who whose'),
  suchAs: words('including like namely'),
};
