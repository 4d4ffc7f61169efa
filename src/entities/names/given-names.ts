/**
 * Given names by the name they are forms of. Each line is one name: first its spellings and its romanisations from
 * other scripts, after "/" the same name in other languages, after "|" short forms. Given names on different lines are
 * not misspellings of each other (Olaf, Octavian). Compiled by us.
 */
export const GIVEN_NAMES = `
alexander aleksandr alexandr aleksander alexandre oleksandr aliaksandr aleksandar alexandros iskander iskandar / alessandro alejandro alexandru sandor | sasha alex sascha sanya xander sasho
alexandra aleksandra alexandria oleksandra aliaksandra / alejandra alessandra sandra
alexei aleksei alexey aleksey alexej oleksii oleksiy oleksij aliaksei alexis | alyosha lyosha
andrei andrey andrej andriy andrii andrij andre andrea andreas andrzej ondrej andras / andrew andres anders andreu | andy drew
andrea / andreia
anna anne ana ann hanna hannah ganna / anya annie anita anka | nyura
anastasia anastasiya anastasija nastassia anastasiia | nastya
anatoly anatoliy anatolii anatoli anatolij | tolya
angela angella anzhela | angie
angelo angel
anton antoni antony anthony antonio antoine antonius antonis antonin antun antal | tony toni tonio
antonina antonia antonella
arkady arkadiy arkadii arkadi arkadij
arthur artur arturo arturs | art
artem artyom artiom artemy artemiy
arseny arseniy arsenii
barack barak baraq | barry
barbara varvara barbora
benjamin benyamin binyamin veniamin benjamim | ben bibi benny benji
bernard bernhard bernardo bernd bernt | bernie
boris borys
bogdan bohdan
carl karl carlos karel karol charles carlo carles karoly | charlie chuck
catherine katherine kathryn katharina ekaterina yekaterina kateryna katerina katarina caterina catalina katarzyna katalin cathrine | kate katya cathy kathy katie
christian kristian cristian krystian christiaan
christina kristina cristina khrystyna christine kristine | tina chris
christopher kristofer christoph christophe cristobal krzysztof kristoffer christoffer cristoforo | chris kit
claude claudio klaudio
claudia klaudia
constantin konstantin constantine konstantinos kostiantyn konstanty constantino | kostya costas
cyril kirill kiril kyrylo cyrille
daniel daniil danylo danil danijel daniele danial | dan danny
daria darya dariya dariia darja | dasha
david dawid davyd davide davit davud dawud daoud dawood dawoud daud | dave davey
denis denys dennis dionisio denisse
dmitry dmitri dmitriy dmitrii dmytro dzmitry dimitri dimitris dimitrij dmitrij dimitar dimitrios dimitry | dima mitya
dominic dominik domenico domingo dominique dominick
donald | don donny
edward eduard edouard eduardo edvard eduards edoardo | ed eddie ted ned
egor yegor jegor igor ihor
elena yelena helena helen helene jelena olena alena ilona | lena nelly
elizabeth elisabeth elizaveta yelizaveta yelyzaveta isabel isabella elisabetta elzbieta isabelle ysabel | liz lisa beth betty liza
emanuel emmanuel manuel immanuel emanuele manoel | manny manolo
emil emile emilio
eric erik erich erick
ernest ernst ernesto
eugene evgeny yevgeny evgeniy evgenii yevgeniy yevgenii evgeni yevhen yevhenii jevgeni jewgeni ievgen eugenio eugen eugeniusz | zhenya gene
evgenia yevgenia evgeniya yevheniya eugenia
fedor fyodor feodor fiodor theodor theodore teodoro teodor fedir tudor | ted teddy theo
felix feliks
fernando ferdinand hernando fernand
francis francisco francesco francois franz frantisek franciszek ferenc franciscus | frank pancho paco francois frankie
frank franck franco
frederick frederic frederico federico frederik fredrik fryderyk fredric frederikus | fred freddy
friedrich fridrich fredrich friedrych fridrikh
gabriel gavriil havryil gabriele gavril | gabe gabi
galina halyna halina galyna
gennady gennadiy gennadii hennadii genadi gennadi | gena
george georg georgi georgy georgii georgiy heorhii heorhiy georges giorgi georgios gheorghe / jorge giorgio jiri jerzy gyorgy yuri yury yuriy yurii iurii iouri yurij jurij juri | yura
gerald gerard gerardo gerhard gerd geraldo gerrit | gerry jerry
gleb hlib
gregory grigory grigoriy grigorii hryhorii hryhoriy grigori gregorio gregor gregoire grzegorz grigoris grigor | greg grisha
gustav gustavo gustave gustaf
hans | hansi
harold harald haroldo | harry hal
heinrich henry henri hendrik henrik enrique enrico henryk henrique heinz | hank harry
helmut hellmut
herbert heribert
herman hermann german armando
ilya ilia ilja illia illya elias elijah eliya
irina iryna irene irena irine | ira
isaac izaak isak yitzhak itzhak yitzchak izak | ike
ivan ioann / john johann johannes juan jean giovanni joao jan jovan yohannes ian janos johan yann jaan janis ioannis giannis ivan sean joan hovhannes jon | vanya jack johnny hans pepe hannes
ivana joanna johanna jane joan giovanna juana jana zhanna yana ioana
jacob jakob yakov iakov yakiv jacques jacobo giacomo jakub jacub / jaap jaime diego santiago iago james | jake coby
james | jim jimmy jamie
jennifer | jen jenny
jeremy jeremiah jeremias ieremia
jeffrey geoffrey godfrey gottfried | jeff geoff
joachim joaquin joaquim akim
joseph josef jose iosif yosef giuseppe jozef josip jozsef osip yosyp joe | joe joey pepe beppe
joshua josue yehoshua
julia yulia iuliia yuliya iulia yuliia julija giulia | yulya
julian julien juliano yulian giuliano
julius julio giulio jules iulius
karina carina
kenneth | ken kenny
klaus claus
konrad conrad corrado
kurt curt
larisa larysa larissa
lars laurence lawrence lorenzo laurent laurentius lavrenty lavrentiy laurenz | larry laurie
laura lora
leo leon leonid leonidas leone leonel lev leonard leonardo leonhard lennart | lyonya lenny
lewis louis luis ludwig luigi lluis ludvik lajos ludovic ludovico | lou
lidia lydia lidiya
lucas luke luca luka lukas lukasz lucian luc lukash
lyudmila ludmila liudmyla lyudmyla ljudmila | lyuda mila
maksim maxim maksym maxime maximo massimo maximilian maximiliano | max
marcel marcelo marcello
margaret margarita marguerite margarete margherita malgorzata | maggie meg peggy rita greta
maria mariya mariia marija marie mary maryam miriam mariam marya / mariya | masha molly
marina maryna
mark marc / marco marcus markus marek marcos marko markos
martin marten martino martyn marton martinho
matthew matvei matvey mateo matteo matthias mathias mathieu matthieu mateusz matthaus mateus matej matias | matt
maurice mauricio maurizio moritz morris
michael mikhail mihail mykhailo mykhaylo michail mikael michal michel miguel michele mihai mikhael mikhal mihaly mykola mikel michaël | mike misha mick micky
michelle michele michaela michela mikaela micaela
monica monika
natalia nataliya natalya natalie nataliia nathalie natalija natallia | natasha
nathan natan nathaniel natanael
nicholas nikolai nikolay nikolaj nicolas nicolai nikola nikolaus mykola mikola mikalai niccolo nicola nikolaos miklos mikolaj nicolae nikolas nikos | nick niko nico klaus kolya
nikita mykyta
olaf olav olof oluf
octavian octavio ottaviano
oleg oleh
olga olha volha
oscar oskar oszkar
patrick patricio patrik padraig patrice | pat paddy
patricia | patty trish
paul pavel pavlo paulo pablo paolo pal pawel pauls pavlos pavao pavol pauli | pasha
paula pavla paola
peter piotr petr pyotr petro pedro pietro pierre petar petros piet petrus petter peder pier pjotr petri | pete petya
philip phillip philippe filipp felipe filippo filip pylyp philipp filippos | phil
rachel raquel rahel rachele
rafael raphael raffaele rafal rafail
raymond ramon raimund raimondo raymundo | ray
rebecca rebekah rivka
reinhard reinhart reinaldo reynaldo rinaldo
richard ricardo riccardo ryszard rikard rihards | rick dick ricky rich
robert roberto robertas ruprecht | bob rob bobby robbie bert
roger rogelio ruggero rudiger
roland rolando orlando
roman romain romano romanus
ronald ronaldo | ron ronnie
rostislav rostyslav
ruben reuben rubens
rudolf rudolph rodolfo rudolfo rodolphe | rudi rudy
samuel samuil | sam sammy
sara sarah
sebastian sebastien sebastiao
semyon semen simon simeon simone szymon shimon simao symon shmuel
sergei sergey sergiy serhii serhiy sergi sergej sergejs siarhei sergii serguei sergio serge sergiu serhij sergius | seryozha
sofia sophia sofiya sophie zofia sofya | sonya
stanislav stanislaw stanislaus stanislao | stas
stefan stephan stephen steven stepan esteban stefano etienne stephane szczepan istvan stjepan stefanos stevan estevao | steve
svetlana svitlana sviatlana | sveta
svyatoslav sviatoslav
tatiana tatyana tetiana tetyana tatjana tatsiana | tanya
thomas tomas foma tommaso toma tomasz tome khoma tomaz thomaz | tom tommy
timothy timofei timofey timoteo timotheus tymofiy | tim timmy
tobias tobiah
vadim vadym
valentin valentyn valentino valentine
valentina valentyna
valery valeriy valerii valeri valerij valerio
valeria valeriya valerie valeriia
vasily vasiliy vasilii vasyl vasil basil basilio vasile vasilios | vasya
vera vira
victor viktor vittorio viktar wiktor victorio | vitya vic
victoria viktoria viktoriya viktoriia vittoria | vika vicky
vincent vincenzo vicente vincente wincenty | vince
vitaly vitaliy vitalii vitali vital vitalij
vladimir volodymyr uladzimir wladimir vladimiro wlodzimierz volodimir | vova volodya
vladislav vladyslav wladyslaw uladzislau ladislav laszlo ladislao | vlad
vyacheslav viacheslav vjatscheslaw vaclav wieslaw viatcheslav | slava
walter valter gualtiero
werner verner
william wilhelm guillermo guillaume guglielmo willem vilem guilherme wilhelmus viljam | bill will willy billy liam
wolfgang volfgang
yakub yaqub yaqoub yakoub
yaroslav iaroslav jaroslav jaroslaw
zoya zoia
muhammad mohammad mohamed mohammed muhammed mohamad mohamet muhamad mohammod mahomed mukhammad magomed magomet muhammadi mohd muhd md mahamed mouhamad mouhamed mouhammad mahammad mahamat mahamoud mohamud / mehmet mehmed mamadou mamadu
ahmad ahmed ahmet achmed akhmed akhmad akhmet hamad ahmadu ahmadou ahmat achmad
mahmoud mahmud mahmood mehmud mahmut makhmud mahmod
hamid hameed hamed hamit khamid hamidi
hamza hamzah hamzeh khamza
hasan hassan khasan hasen hassen hasson
hussein husayn husain hossein hussain husein hossain hoseyn huseyn hosein khusein hussien hussin houcine houssein hoosein huseyin hussayn
ali aly aali
abdullah abdallah abdulla abdollah abdalla abdellah abdoullah abdilah
abdulrahman abdurrahman abdelrahman abdrahman abdirahman abdourahmane abdurahman abdulrehman abdrrahman
abdulaziz abdelaziz abdulazeez abdolaziz abdiaziz
abdulkarim abdelkarim abdulkareem abdelkrim abdolkarim
abdullatif abdellatif abdulatif
abdulkadir abdulqadir abdelkader abdulqader abdikadir abdulkader abdolqader
abdulmalik abdelmalek abdulmalek abdelmalik
abdulhamid abdelhamid abdulhameed
abdulsalam abdussalam abdelsalam abdesselam abdisalam
abdulwahab abdelwahab abdulwahhab abdelouahab
abdulhadi abdelhadi
abdulmajid abdelmajid abdulmajeed
abdulghani abdelghani
abdulhakim abdelhakim abdulhakeem
abdulbaqi abdulbaki
abdulfattah abdelfattah
ibrahim ebrahim ibraheem ibragim abraham avraham avram brahim ibrahima ibrahem
ismail ismael esmail esmaeil ismayil ishmael ismaeel esmaeel
yusuf yousef youssef yusef yousuf yousif yosuf yusif yousaf youssouf yousof
umar omar omer oumar umer
usman othman osman uthman usmon ousmane otman uthmaan
usama osama ussama oussama usamah osamah
khalid khaled khalit chalid kaled
khalil khaleel halil
said saeed sayeed saeid saied saed sa id
saad
saleh salih salah salleh
salim saleem selim salem slim
sami samy
samir sameer sameera
karim kareem kerim
kamal kamel kemal
jamal gamal cemal djamal djamel jamel
jamil jameel gamil djamil cemil
jafar jaafar ja far gafar jaffar djafar
javad jawad
javed jawed
hadi hady
haidar haydar heydar haider hyder
haroun harun haroon aaron aharon
hashim hashem haschem
idris idriss edris
imad emad
imran emran
iqbal eqbal
isa issa eisa essa
jalal celal galal djalal jalil
jibril jabril gibril
layla leila laila leyla
mahdi mehdi mahdy
majid majeed magid madjid
mansour mansur mansoor
marwan merouane
masoud masud massoud masood mesud
mustafa mostafa moustafa mustapha moustapha
mukhtar mokhtar moukhtar muhtar
munir mounir moneer muneer
murad mourad morad murat
musa moussa mousa moosa musah
nabil nabeel
naim naeem nayim
najib najeeb nagib
nasir naser nasser nasr
nazir
nasrullah nasrallah nasrollah
nizar nezar
nur noor nour nurul
nuruddin noureddine nuraldin nooruddin noreddine nureddin noureddin
qasim kasim qassem kassem ghasem qasem qassim kassim gasim
rahim raheem rehim
rahman rehman
rashid rasheed rachid reshid
raza reza rida ridha
riyad riad riyadh
ruhollah rouhollah ruhullah
sadiq sadegh sadik saddiq sadeq siddiq siddique
saif sayf seif saef
saifullah sayfullah seifollah saifallah
salman selman
shafiq shafik
sharif shareef sherif cherif
suleiman suliman sulieman sulayman sulaiman suleyman soleiman soliman souleymane suleman solomon sulaimon
tahir taher
talib taleb
tariq tareq tarek tarik
tawfiq tewfik toufic taufik
tayyip tayyib tayeb taieb
walid waleed oualid
yahya yahia yehia yahyah
yasin yassin yaseen yassine
yasir yasser yaser
zahid zahed
zaid zayd zeid zayed
zakaria zakariya zakariyya zakarya zachary zechariah
zuhair zuhayr zoheir
fatima fatimah fatemeh fatma fatimata
aisha ayesha aicha aysha aishah
khadija khadijah hadija khadijeh
zainab zaynab zeinab zeynep zaineb
amir ameer emir
amin ameen emin
anwar anouar enver
aziz azeez
ayman aiman aymen
ayub ayoub ayyub
bashar bachar
bashir basheer bachir
bilal belal
dawlat daulat
fahd fahad
faisal faysal feisal feysal faycal
farid fareed ferid
farouk faruq farooq faruk
fuad fouad foad
ghulam gholam golam ghollam
habib habeeb
hafez hafiz
hakim hakeem
hani hany
ihab ehab
rami ramy
recep rejep
emmanuelle emanuela
jesus jesús
hector hektor
rosa roza rose
teresa theresa therese tereza terese
lucia lucie luciya
ines agnes agnieszka
beatriz beatrice beatrix
blanca bianca
alfonso alphonse alfons alonso
alfred alfredo
alberto albert albrecht adalbert
adam adem
adrian adriano adrien hadrian
agustin augustin augusto august auguste
ignacio ignatius ignazio ignace
javier xavier xaver
silvia sylvia sylvie
veronica veronika
yolanda iolanda
brian bryan
justin justino
susan suzanne susanna zuzana | sue susie
karl heinz
jurgen jurgens
gunther gunter guenther guenter
ulrich ulrike
janett jeannette jeanette janet
aaron aron
`;

/** Given names without other forms: each is a name of its own. */
export const LONE_GIVEN_NAMES = `
mariana mariano adriana adriano fernanda roberta alberta juliana luisa luciana luciano carla carlota paulina josefina josefa martina maximo antonella angelina rafaela marcela marcella gabriela gabriella daniela daniella manuela emilia camila camille eduarda fabiana fabiola federica filippa francesca frederica georgia georgina giuliana giulietta henrietta ivonne jacqueline jeanne jeannine justina karolina leonarda leonie lorenza lucinda marcia mario micol nicoletta nicole oksana olena patrizia petra philippa pierina ramona renata roberta romana rosalia rosario rosalind ruslana samira stefania stephanie svitlana tomasa victorina vittorina vladimira xenia yaroslava zdenka
bruno danilo hugo karen kevin linda nina otto ruslan taras vsevolod zinaida saddam taha mariyam haji kim xi nursultan monique guadalupe fidel raul carmen luz pilar alvaro ricarda rodrigo sabrina simona theodora ursula virginia
wanda donna ryan kyle jason gary scott todd jessica ashley amanda melissa nancy uwe dieter gerda ingrid sven bjorn magnus mikko josh ginta vita aidan alan allen albin alfie alma amber amelia angus anouk antje april archibald armin
astrid audrey axel beata bettina birgit bodil brad bradley brandon brenda brent bridget brigitte britta bruce bryce caleb cameron carla carol caroline carsten cedric celine cesar chad chelsea cheryl chloe clara clarence clemens
clifford clyde colin conor corey craig curtis cynthia dagmar dale damian damien danuta darren dean deborah debra denise derek dermot desmond diana diane dirk dolores dora doris dorothy douglas duncan dustin dwayne dylan edgar
edith edmund eileen elke ella ellen elmar elmer elsa emily emma erika erin ernestina esther ethan eva evan evelyn ewa fabian fabio fabrice fatih felicity finn fiona flavio flora florian frances frida gareth gaston gavin gertrud
giles gina gladys glenn gloria gordon graham grant grazyna guido gwen hakan hamish hannelore harriet harvey heather heidi heike helga henning hilary hilda holger horst howard hubert humphrey ida inga ingo iris irving isla ivo ivy
jackson janice jasmine jay jens jeroen jocelyn joel jonas jonathan jordan jorg jorn joyce judith judy julie june jutta kai karin karsten kathleen keith kelly kerstin kimberly kirsten knut lance leif leslie lilian linus lloyd logan
lorena lotte louise lubomir lucy luther lynn mabel madeleine malcolm manfred marian marianne mariano mario marius marjorie marlene marta martha marvin maureen megan melanie melvin mercedes milan milena miles millicent milton
miranda mirjam miroslav mitchell mohan mona morgan muriel myra nadia nadine naomi neil nelson nestor niels nigel nils nora norbert norman octavia olivia oliver olivier oswald owen pamela pascal pasquale pearl penelope percy perry
petra phoebe phyllis pia piers priscilla quentin ralph randall randolph regina reginald renate rene rhys rodney rolf ronan rosemary rosie ross roxana roy rufus rupert russell ruth sabine sally salvador salvatore selma serena shane
shannon sharon shawn sheila shelley sheryl sidney siegfried sigrid sigurd silke silvio stacy stella stewart stuart sunil svend sylvester tanja tara terence terry thea thelma thierry tiago tilda till torsten tracy travis trevor ulf
ulla umberto urs uta vanessa vernon vivian volker waldemar wallace wayne wendy wilfred wilhelmina willi winston xenia yves yvonne zoltan zbigniew adebayo adewale akua amadou amara aminata babatunde boubacar chidi chinedu chukwuma
emeka folasade funmilayo ifeanyi ikenna kofi kwabena kwadwo kwame kwasi kweku lamine ngozi nkechi obinna ousseynou oluwaseun olusegun sekou seydou temitope thabo tunde uche yaw zanele aarav abhishek aditya ajay ajit akash alok
amit anand anil anjali ankit arjun arun arvind ashok asha ashwin bharat deepak dinesh divya ganesh gaurav geeta gopal hari harish indira jagdish jyoti kavita kiran kishore krishna kumar lakshmi lalit lata madhu mahesh manish manoj
meena mukesh nandini narendra naresh neha nikhil nitin pankaj pooja prakash pramod prasad praveen priya rahul raj rajendra rajesh rajiv rakesh ram ramesh ravi rekha rohan rohit sandeep sangeeta sanjay santosh satish seema shanti
shiv shyam sita sonia sudhir suman sunita suresh sushil uma usha vijay vikas vikram vinay vinod vishal vivek akira akiko ayumi chiaki daisuke emiko fumio haruka haruki hideo hideki hiroshi hiroko hiroyuki ichiro isamu junichi
kaori kazuo kazuko keiko keiji kenji kenta kiyoshi koji kumiko mai makoto mariko masaki masako masao megumi michiko minoru misaki mitsuo naoki naoko noboru noriko osamu reiko ryo ryota sachiko satoru satoshi shigeru shinichi
shinji shinzo shizuko shoji susumu tadashi takahiro takako takashi takeshi taro tatsuya tetsuya tomoko toru toshio tsutomu yasuo yoko yoshiko yoshio yui yuka yukiko yukio yuko yumi yutaka yuto ardeshir arash babak bahram behnam
behrouz bijan cyrus dariush ehsan fereydoun firouz houshang iraj jamshid kambiz kamran kaveh keyvan khosrow kianoush kourosh manouchehr mehran mehrdad nader omid parviz payam peyman ramin rostam sahar shahin shahram shapour shirin
siamak sohrab soroush touraj yadollah zohreh parisa nasrin mahnaz farzaneh farhad farshad faramarz esfandiar aslan aydin bakhtiyar batyr bekzat berdi bulent cengiz dauren dilshod ergin erkin erdogan farrukh gulnara hikmet ilham
ilhan islam jahongir kemran mahir nazarbek nodir nurlan oguz okan orhan ozgur rustam sanjar serdar serkan sherzod shavkat sukhrob tamerlan temur timur tolga tuncay turgut ulugbek umit volkan yerlan yilmaz zafar zhanibek agung agus
bambang budi dewi eko hendra indra joko putu ratna siti sri slamet sukarno sutrisno wayan widodo anh binh chau cuong dung duc giang hai hoa hoang hung huong khanh lan linh long minh nam nga ngoc nhung phuong quang son thanh thao
thi thu thuy trang trung tuan tung van viet
`;
