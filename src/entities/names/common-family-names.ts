/**
 * Surnames shared by many thousands of people, one name per line in its common spellings: a given name next to one of
 * them is shared by a crowd, and two on different lines are not misspellings of each other. Russian ones include the
 * female form. Compiled by us.
 */
const RUSSIAN = `
abramov afanasiev afanasyev ageev akimov aksenov aksyonov aleksandrov alexandrov alekseev alexeev alekseyev andreev andreyev
andrianov anisimov antonov arkhipov artemov avdeev baranov bazhenov belov belousov belyaev beliaev belyakov biryukov blinov bobrov bogdanov bogomolov borisov borodin
bykov bikov chernov chernyshev cherkasov chistyakov danilov davydov davidov dementiev demidov demin denisov dmitriev dmitriyev drozdov efimov yefimov efremov
egorov yegorov eliseev yeliseev emelyanov yemelyanov eremin ermakov yermakov ershov yershov evdokimov fadeev fedorov fyodorov fedotov filatov filimonov filippov firsov fokin fomin frolov
galkin gavrilov gerasimov golovin golubev goncharov gorbachev gorbunov gordeev gorshkov grachev grigoriev grigoryev grishin gromov gusev
ignatiev ignatov ilyin ilin isaev isayev ivanov kalashnikov kalinin karasev karpov kazakov kharitonov khokhlov kirillov kiselev kiselyov klimov knyazev kolesnikov komarov
kondratiev konovalov konstantinov kopylov kornilov korneev korolev korolyov korotkov kostin kotov kovalev kovalyov kozhevnikov kozlov krasnov krylov kryukov kudryashov kudryavtsev kulikov kuzin kuzmin kuznetsov kuznecov
larin larionov lavrov lazarev lebedev leonov leontiev levin litvinov lobanov loginov lukin lukyanov lvov
makarov maksimov maximov maltsev malyshev markov martynov maslov matveev matveyev medvedev melnikov merkulov mikhailov mikhaylov mikheev mironov mitrofanov moiseev molchanov morozov mukhin muravyov
naumov nazarov nechaev nefedov nekrasov nesterov nikiforov nikitin nikolaev nikolayev nikonov nikulin nosov novikov
orlov osipov ovchinnikov ovsyannikov pakhomov panfilov panov pavlov petrov petukhov platonov plotnikov polyakov poliakov ponomarev ponomaryov popov potapov prokhorov prokofiev
rakhmanov rodionov romanov rumyantsev ryabov rybakov safonov sakharov samoilov samsonov savelyev saveliev savin sazonov sedov selivanov seleznev semenov semyonov sergeev sergeyev serov shcherbakov shestakov shirokov shishkin shubin
sidorov simonov skvortsov smirnov sobolev sokolov soloviev solovyov solovyev sorokin spiridonov stepanov sukhanov suvorov
tarasov terekhov terentiev tikhomirov tikhonov timofeev titov tretyakov trofimov tsvetkov ulyanov ushakov ustinov
vasiliev vasilyev vasilev vinogradov vlasov vladimirov volkov vorobiev vorobyov vorobyev vorobev voronin voronov vorontsov yakovlev iakovlev yudin zaitsev zaytsev zakharov zhdanov zhukov zhuravlev zhuravlyov zimin zotov zuev zverev
`;

const OTHERS = `
savchenko|ivashchenko|bondarenko|kovalenko|tkachenko|kravchenko|shevchenko|boyko boiko|oliynyk oliinyk|shevchuk|kovalchuk|polishchuk|moroz|marchenko|rudenko|lysenko|petrenko|melnyk melnik|klymenko klimenko|pavlenko|levchenko|ponomarenko|vasylenko|kharchenko|karpenko|sydorenko|hrytsenko|romanenko|kuzmenko|panchenko|mazur|kushnir|tkachuk|litvinenko lytvynenko
nowak|kowalski kowalska|wisniewski|wojcik|kowalczyk|kaminski|lewandowski|zielinski|szymanski|wozniak|dabrowski|kozlowski|jankowski|mazur|kwiatkowski|krawczyk|kaczmarek|piotrowski|grabowski|nowakowski|pawlowski|michalski|adamczyk|dudek|zajac|wieczorek|jablonski|krol|majewski|olszewski|jaworski|wrobel|malinowski|pawlak|witkowski|walczak|stepien|gorski|rutkowski|michalak|sikora|ostrowski|baran|duda|szewczyk|tomaszewski|pietrzak|marciniak|wroblewski|zalewski|jakubowski
novak|svoboda|novotny|dvorak|cerny|prochazka|kucera|vesely|horak|nemec|pokorny|marek|pospisil|hajek|jelinek|kral|ruzicka|benes|fiala|sedlacek|dolezal|zeman|kolar|krejci|navratil|cermak|urban|vanek|blazek|kriz|kovac|kopecky|malinov malinova
jovanovic|petrovic|nikolic|markovic|dordevic djordjevic|stojanovic|ilic|stankovic|pavlovic|milosevic|popovic|kovacevic|horvat|babic|maric|juric|knezevic|lazarevic|todorovic|vukovic|bozic|simic|tomic|lukic|zivkovic|savic|mitrovic|kostic
ivanova|dimitrov|georgiev|nikolov|todorov|stoyanov|angelov|iliev|hristov|kolev|atanasov|marinov|popa|popescu|ionescu|dumitru|stan|stoica|gheorghe|rusu|munteanu|matei|constantinescu|lazar|marin|tudor|dobre|barbu|nistor|florea|tamas|nagy|kovacs|toth|szabo|horvath|varga|kiss|molnar|nemeth|farkas|balogh|papp|takacs|juhasz|meszaros
papadopoulos|georgiou|dimitriou|papadakis|nikolaidis|vasiliou|christou|petrou
smith|johnson|williams|brown|jones|davis|miller|wilson|moore|taylor|anderson andersen andersson|thomas|jackson|white|harris|martin|thompson thomson|robinson|clark clarke|lewis|walker|hall|allen|young|king|wright|hill|scott|green|adams|baker|nelson|carter|mitchell|roberts|turner|phillips|campbell|parker|evans|edwards|collins|stewart stuart|morris|murphy|cook|rogers|morgan|cooper|peterson petersen petersson|reed reid|bailey|bell|kelly|howard|ward|cox|richardson|wood|watson|brooks|bennett|gray grey|james|hughes|price|myers|long|foster|sanders|ross|powell|sullivan|russell russel|jenkins|perry|butler|barnes|fisher|henderson|coleman|simmons|patterson|reynolds|hamilton|graham|wallace|woods|cole|west|owens|ellis|gibson|ferguson|shaw|holmes|rice|robertson|hunt|black|palmer|mills|nichols|grant|knight|stone|hawkins|dunn|gardner|payne|pierce|berry|matthews|arnold|carpenter|lawson|fields|marshall|harrison|mcdonald macdonald|kennedy|burns|gordon|murray|freeman|wells|webb|simpson|stevens|tucker|porter|hunter|hicks|crawford|boyd|mason|morales|warren|dixon|burke|ryan|obrien|walsh|byrne|oconnor|doyle|gallagher|doherty|kavanagh|lynch|quinn|bradley|ford|fox|day|wade|lane|carr|cunningham|dean|duncan|elliott|gilbert|harvey|hudson|jordan|lloyd|malone|may|newman|nolan|oliver|osborne|page|pearson|perkins|potter|ray|rose|rowe|sharp|spencer|stephens|stokes|sutton|tate|todd|tyler|vaughn|wagner|walters|watts|weaver|welch|wheeler|wolf wolfe|blake|blatt|cross|gross
muller mueller|schmidt schmitt schmid|schneider|fischer|weber|meyer meier maier mayer|becker|schulz schulze|hoffmann hofmann|schafer schaefer|koch|bauer|richter|klein|schroder schroeder|neumann|schwarz|zimmermann|braun|kruger krueger|hartmann|lange|werner|krause|lehmann|schmitz|kohler koehler|herrmann hermann|konig koenig|walter|huber|kaiser|fuchs|peters|lang|scholz|moller moeller|weiss|hahn|schubert|vogel|friedrich|keller|gunther|frank|berger|winkler|roth|beck|lorenz|baumann|franke|albrecht|simon|ludwig|winter|kraus|schumacher|bohm|stein|jager|otto|sommer|gross|seidel|heinrich|brandt|haas|schreiber|graf|dietrich|ziegler|kuhn|pohl|engel|horn|busch|bergmann|voigt|sauer|ernst
jansen janssen|de jong|dejong|de vries|vries|bakker|visser|smit|meijer|de boer|boer|mulder|de groot|groot|bos|vos|peters|hendriks|dekker|brouwer|dijkstra|smits|de graaf|van dijk|dijk|van den berg|berg|kok|jacobs|vermeulen|maes|wouters|claes|goossens|willems|mertens|peeters
hansen hanssen|johansson|karlsson|nilsson|eriksson|larsson|olsson|persson|svensson|gustafsson|pettersson|jonsson|jansson|lindberg|lindstrom|lundberg|bergstrom|berglund|sandberg|lind|holm|nygaard|johansen|olsen|larsen|pedersen|nielsen|jensen|christensen|rasmussen|sorensen|jorgensen|kristensen|berg|haugen|hagen|dahl|lund|moen|korhonen|virtanen|makinen|nieminen|makela|hamalainen|laine|heikkinen|koskinen|jarvinen
bernard|dubois|durand|leroy|moreau|simon|laurent|lefebvre|michel|garnier|bertrand|roux|vincent|fournier|morel|girard|andre|mercier|dupont|lambert|bonnet|francois|legrand|faure|rousseau|blanc|guerin|henry|roussel|perrin|morin|mathieu|clement|gauthier|robert|richard|petit|david|nicolas|muller|masson|marchand|duval|denis|dumont|marie|lemaire|noel|meyer|dufour|meunier|brun|blanchard|giraud|joly|riviere|lucas|brunet|gaillard|barbier|arnaud|martinez|gerard|roche|renard|schmitt|roy|leroux|colin|vidal|caron|picard|roger|fabre|aubert|lemoine|renaud|dumas|lacroix|olivier|philippe|bourgeois|pierre|benoit|rey|leclerc|payet|rolland|leclercq|guillaume|lecomte|lopez|jean|dupuy|guillot|hubert|berger|carpentier|sanchez|dupuis|moulin|louis|deschamps|huet|vasseur|perez|boucher|fleury|royer|klein|jacquet|adam|paris|poirier|marty|aubry|guyot|carre|charles|renault|charpentier|menard|maillard|baron|bertin|bailly|herve|schneider|fernandez|collet|leger|bouvier|julien|prevost|millet|perrot|daniel|cousin|germain|breton|besson|langlois|remy|pelletier|leveque|perrier|leblanc|barre|lebrun|marchal|weber|mallet|hamon|boulanger|jacob|monnier|michaud|rodriguez|guichard|gillet|etienne|grondin|poulain|tessier|chevallier|collin|chauvin|bouchet|gay|lemaitre|benard|marechal|humbert|reynaud|antoine|hoarau|perret|barthelemy|cordier|pichon|lejeune|gilbert|lamy|delaunay|pasquier|carlier
rossi|russo|ferrari|esposito|bianchi|romano|colombo|ricci|marino|greco|bruno|gallo|conti|de luca|deluca|luca|costa|giordano|mancini|rizzo|lombardi|moretti|barbieri|fontana|santoro|mariani|rinaldi|caruso|ferrara|galli|martini|leone|longo|gentile|martinelli|vitale|lombardo|serra|coppola|de santis|santis|marchetti|parisi|villa|conte|ferretti|d angelo|dangelo|ferri|fabbri|bianco|marini|grasso|valentini|messina|sala|de angelis|angelis|gatti|pellegrini|palumbo|sanna|farina|monti|cattaneo|morelli|amato|silvestri|mazza|testa|grassi|pellegrino|carbone|giuliani|benedetti|barone|rossetti|caputo|montanari|guerra|palmieri|bernardi|martino|fiore|de rosa|ferraro|bellini|basile|riva|donati|piras|vitali|battaglia|sartori|neri|milani|pagano|ruggiero|sorrentino|damico|orlando|negri
silva|santos|oliveira|souza sousa|rodrigues|ferreira|alves|pereira|lima|gomes|ribeiro|martins|carvalho|almeida|lopes|soares|fernandes|vieira|barbosa|rocha|dias|nunes|marques|mendes|freitas|cardoso|teixeira|correia correa|moreira|goncalves|ramos|reis|pinto|araujo|machado|melo mello|cavalcanti|azevedo|batista|campos|miranda|moura|nascimento|andrade|monteiro|borges|coelho|fonseca|matos|pires|antunes|neves|baptista|simoes|tavares|figueiredo|henriques|faria|lourenco|macedo|brito|magalhaes|duarte|morais moraes|cunha|guimaraes|vaz|viana|xavier|medeiros|farias|bezerra|siqueira|sales|queiroz
garcia|gonzalez gonzales|rodriguez|fernandez|lopez|martinez|sanchez|perez|gomez|martin|jimenez gimenez|ruiz|hernandez|diaz|moreno|munoz|alvarez|romero|alonso|gutierrez|navarro|torres|dominguez|vazquez vasquez|ramos|gil|ramirez|serrano|blanco|molina|morales|suarez|ortega|delgado|castro|ortiz|rubio|marin|sanz|iglesias|medina|garrido|cortes cortez|castillo|lozano|guerrero|cano|prieto|mendez|cruz|calvo|gallego|vidal|leon|herrera|marquez|pena|flores|cabrera|vega|fuentes|carrasco|reyes|aguilar|pascual|herrero|lorenzo|hidalgo|montero|ibanez|ferrer|duran|vicente|benitez|mora|arias|vargas|carmona|crespo|pastor|soto|saez|velasco|soler|moya|esteban|parra|bravo|gallardo|rojas|pardo|merino|franco|espinosa espinoza|izquierdo|lara|rivas|rivera|casado|camacho|arroyo|quintana|bustamante|zapata|villanueva|salazar|valencia|mendoza|chavez|guzman|rios|contreras|estrada|ortega|sandoval|juarez|luna|cervantes|ayala|padilla|figueroa|acosta|maldonado|cardenas|orozco|avila|ochoa|mejia|rosales|zuniga|trujillo|valdez valdes|salinas|pacheco|escobar|solis|miranda|barrera|villarreal|cordova cordoba|macias|montes|caballero|robles|tapia|quintero|villegas|cisneros|lugo|sosa|rangel|osorio|ponce|arellano|bautista|santiago|galindo|andrade|toro|rosario|correa|paredes|roldan|peralta|santana|gamboa|murillo|carranza|duarte|valenzuela|cuevas|barrios|olivares|nunez|ibarra|galvan|serna|zamora|saldana|esquivel|rosas|castaneda|meza|segura|bernal|lucero|palacios|velazquez velasquez|amador|marrero|acevedo|pineda|cabello|beltran|gimeno|nieto|santamaria|roman|vera|otero|rey|mateo|mateos|redondo|sierra|ferrero|aguirre|paz|oliver|puig|roca|bosch
khan|chaudhry chaudhary choudhury|qureshi|butt|siddiqui|ansari|mirza|bhatti|rana|akhtar|begum|miah|sarkar|das|mondal|biswas|roy|ghosh|chowdhury|sen
sharma|verma|gupta|singh|kumar|patel|shah|mehta|joshi|desai|jain|agarwal aggarwal|mishra|tiwari|pandey|dubey|yadav|reddy|rao|nair|menon|pillai|iyer|naidu|chopra|kapoor|malhotra|khanna|bhatt bhatia|khatri|bose|banerjee|mukherjee|chatterjee|dutta datta|saha|nayak|patil|kulkarni|deshmukh|pawar|jadhav|shinde|thakur|chauhan|rathore|saxena|srivastava|trivedi|chandra|prasad|jha|sinha|bhattacharya|fernando|perera|silva
yilmaz|kaya|demir|celik|sahin|yildiz|yildirim|ozturk|aydin|ozdemir|arslan aslan|dogan|kilic|cetin|kara|koc|kurt|ozkan|simsek|polat|ozer|korkmaz|cakir|erdogan|yavuz|can|acar|sen|aktas|guler|yalcin|gunes|bozkurt|bulut|keskin|unal|turan|gul|ozcan|avci|bayram|tekin|kaplan|tas|altun|karaca|coskun|duman|erdem|isik|ucar|aksoy|demirci|bilgin
mohammadi|hosseini|ahmadi|rezaei rezai|moradi|karimi|jafari|mousavi|hashemi|rahimi|rostami|ebrahimi|kazemi|sadeghi|akbari|ghasemi|heidari|azizi|soltani|bagheri|najafi|abbasi|shahbazi|amiri|asadi|safari|salehi|zare|yousefi|nazari|farahani|ghorbani|alizadeh|rahmani|habibi|shirazi|tehrani|khosravi|naderi|farsi|hedayat
haddad|khoury|masri|najjar|nassar|hariri|halabi|shami|fahmy|gharbi|bennani|benali|alaoui|idrissi|tazi|fassi|cherkaoui|berrada|chraibi|trabelsi|jaziri|hamdi|bouazizi|bensalem|mansouri|benamar|brahimi|saadi|amrani|tahiri|harbi|ghamdi|zahrani|qahtani|otaibi|shehri|dosari|mutairi|anazi|subaie|shammari|balushi|maktoum|mazrouei|ketbi|hashimi|ghanem|khatib|shaheen|sabbagh|ashour|shawky
wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|song|tang|deng|feng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|du|ye|cheng|wei|lu|ding|ren|shen|yao|zhong|cui|tan|fan|liao|wen|dai|xia|fu|fang|zou|xiong|bai|meng|qin|qiu|hou|yan|xue|lei|long|duan|hao|shao|shi|mao|wan|gu|lai|wu|hui|ping|fei|ming|qiang|lei|jie|tao|juan|xin|ning|jing|peng
sato|suzuki|takahashi|tanaka|watanabe|ito|yamamoto|nakamura|kobayashi|kato|yoshida|yamada|sasaki|yamaguchi|matsumoto|inoue|kimura|hayashi|shimizu|yamazaki|mori|abe|ikeda|hashimoto|yamashita|ishikawa|nakajima|maeda|fujita|ogawa|goto|okada|hasegawa|murakami|kondo|ishii|saito|sakamoto|endo|aoki|fujii|nishimura|fukuda|ota|miura|fujiwara|okamoto|matsuda|nakagawa|nakano|harada|ono|tamura|takeuchi|kaneko|wada|nakayama|ishida|ueda|morita|hara|shibata|sakai|kudo|yokoyama|miyazaki|miyamoto|uchida|takagi|ando|taniguchi|ohno|maruyama|imai|kono|fujimoto|murata|takeda|ueno|sugiyama|masuda|sugawara|hirano|kojima|otsuka|chiba|kubo|matsui
nguyen|tran|pham|hoang|phan|vu|vo|dang|bui|ngo|duong|dinh|trinh|truong
okafor|okeke|eze|obi|nwosu|okonkwo|adeyemi|adebayo|balogun|ojo|bello|mensah|owusu|boateng|asante|osei|appiah|amoah|diallo|traore|keita|coulibaly|diop|ndiaye|fall|sow|ba|cisse|toure|kone|camara|mwangi|kamau|njoroge|otieno|ochieng|kipchoge|wanjiru|moyo|ncube|sibanda|dlamini|nkosi|ndlovu|khumalo|botha|van der merwe|tesfaye|bekele|haile|kebede
petrosyan|hovhannisyan|grigoryan|sargsyan|harutyunyan|khachatryan|karapetyan|mkrtchyan|abrahamyan|davtyan|mammadov mamedov|aliyev aliev|huseynov guseinov|hasanov gasanov|ibrahimov ibragimov|ismayilov ismailov|guliyev kuliev|ahmadov akhmedov|abdullayev abdullaev|magomedov|musaev
`;

/** Particles inside surnames. */
const PARTICLE = /^(?:de|d|van|der|den|el)$/;

let lines: ReadonlyMap<string, number> | null = null;

/** The line of a common surname; null for other words. */
export function commonFamilyName(ascii: string): number | null {
  lines ??= read();
  const line = lines.get(ascii);
  if (line !== undefined) return line;
  return ascii.endsWith('a') && /(?:ov|ev|in)a$/.test(ascii) ? (lines.get(ascii.slice(0, -1)) ?? null) : null;
}

function read(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let line = 0;
  let before = '';
  for (const word of RUSSIAN.trim().split(/\s+/)) {
    if (!isSpellingOf(word, before)) line += 1;
    found.set(word, line);
    before = word;
  }
  for (const name of OTHERS.trim().split(/[|\n]/)) {
    line += 1;
    for (const word of name.split(' ')) if (!PARTICLE.test(word) && !found.has(word)) found.set(word, line);
  }
  return found;
}

/** Spellings of one Russian name are adjacent: they differ only in how soft vowels are written. */
function isSpellingOf(word: string, before: string): boolean {
  return plain(word) === plain(before);
}

function plain(word: string): string {
  return word
    .replace(/^y(?=e)|^i(?=a)/, '')
    .replace('ks', 'x')
    .replaceAll(/[iy](?=[aeou])/g, '')
    .replaceAll(/yo|o(?=v$)/g, 'e')
    .replaceAll(/ts|c$/g, 'c')
    .replaceAll('y', 'i');
}
