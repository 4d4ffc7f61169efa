/** First names in Latin script, from many languages: with one of them as its first word, a name is a person's. */
const LATIN = `
aaron abbas abd abdel abdallah abdul abdulaziz abdulla abdullah abdulrahman abel abigail abraham ada adam adel adele
adnan adolf adrian adriana agnes agnieszka ahmad ahmed aisha akira alan alastair albert alberto aldo alec alejandra
alejandro aleksandar aleksander aleksandr aleksandra aleksei aleksey alessandra alessandro alex alexander alexandra
alexandre alexandros alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alisher aliya allan allen
alison alla almaz alvaro amal amanda amber ambrose amelia amina amir amit amy ana anastasia anatoly anders andre
andrea andreas andrei andres andrew andrey andriy andrzej andy angela angelo angus anil anita ann anna anne annie
anthony antoine anton antonio antony anwar april archie ariel arjun arkady armando armin arnold arseniy artem arthur
artur arturo arvind asad ashley ashok ashraf asif askar astrid atsushi audrey august augusto aung aurelie austin
avi aydin ayman aziz barack barbara barry bart bartosz bashar basil bassam beata beatrice beatriz ben benazir
benedict benjamin benny benoit bernard bernardo bernd bernie bert beth betty bhavna bilal bill billy bjorn blair
bob bobby bogdan boris brad bradley brandon brenda brendan brent brett brian brigitte bruce bruno bryan byron
caleb calvin cameron camille carl carla carlo carlos carmen carol carole caroline carolyn casey catherine cathy
cecilia celine chad chandra charles charlie charlotte chelsea chloe chris christian christiane christina christine
christophe christopher chuck cindy claire clara clare claude claudia claudio clement clive colin colleen connor
conrad constantin cornelius courtney craig cristiano cristina curtis cynthia cyril daisuke dale damian damien dan
dana daniel daniela daniele danielle danny daria dario darren daryl dave david davide dean deborah debbie deepak
delia denis denise dennis derek dermot desmond diana diane diego dieter dieudonne dilip dilma dimitri dimitris
dinara dinesh dirk dmitri dmitriy dmitry dmytro dominic dominik dominique don donald donna dora doris dorothy doug
douglas duncan dustin dwayne dwight ebrahim eddie edgar edith edmond edmund edna eduard eduardo edward edwin eileen
ekaterina elaine eleanor elena eleonora eli elias elisabeth elise elizabeth elizaveta ella ellen elliot elmar elon
elsa elvira emeka emil emily emma emmanuel enrico enrique enzo eric erica erich erik erika erin ernest ernesto ernst
esteban esther ethan eugene eugenia eva evan evelyn evgenia evgeny ewa fabian fabio fabrice fahad faisal farah farid
farida fatima fatih fatma fatou federica federico felipe felix ferdinand ferenc fernanda fernando feroz fidel filip
fiona florence florian frances francesca francesco francis francisco franck francois francoise frank frankie franz
fred freddie frederic frederick friedrich fritz gabriel gabriela gabriele gabrielle galina gareth garry gary gavin
gemma gene geoffrey george georges georgi georgia georgy gerald gerard gerardo gerhard gerry ghassan giacomo gianni
gilbert gilles gillian gina giorgia giorgio giovanni giulia giuseppe gladys glen glenn gloria gonzalo gordon grace
graeme graham grant greg gregory greta grigory guenter guido guillaume guillermo gulnara gunter gustav gustavo guy
hadi hafez haider hakan hakim haji hal hamad hamid hamza hana hank hannah hans hanna harald hari harold haroon harriet
harrison harry haruki harvey hashim hassan hasan hassane haydar hazem heather hector heidi heinrich heinz helen helena
helene helga helmut hendrik henri henrik henry herbert herman hermann hideki hilary hillary hiroshi horst hosni howard
hubert hugh hugo humphrey hussain hussein hussam ian ibrahim ida ignacio igor ilan ilham ilya imad imran indira
indra ines ingrid inna irina irene iris irving isaac isabel isabella isabelle ismail ivan ivana ivo ivor jack
jackie jacob jacqueline jacques jacob jair jake jakob jalal jamal james jamie jan jana jane janet janice janis
janusz jared jarek jaroslaw jasmine jason jasper javad javier jawaharlal jay jean jeanne jeff jeffrey jelena jennifer
jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joachim joan joanna joanne joao joaquin joe
joel joerg johan johann johanna johannes john johnny jon jonas jonathan jordan jordi jorge jose josef joseph josephine
josep josh joshua josie joyce juan juanita juergen jude judith judy jules julia julian juliana julie julien juliet julio
julius jun june jurgen justin kaja kamal kamala kamila karen karel karim karin karl karolina kassym katarina kate
katerina katharina katherine kathleen kathryn kathy katie katja katrin katsuhiko kay kazuo keir keith kelly kelvin
ken kendall kenji kenneth kenny kerry kevin khaled khalid khalil kim kirill kirsten kirsty klaus kofi konstantin
krishna kristalina kristen kristian kristin kristina kristine krzysztof kumar kurt kwame kwasi kyle kyriakos lara larry lars
laura lauren laurence laurent lavrenty lawrence lea leah lee leila leo leon leonard leonardo leonid leonor leopold leroy
leslie lesley lev lewis liam lidia liliana lily lina linda lindsay lindsey lionel lisa liz lloyd loic lorenzo lori
lorna lorraine louis louisa louise luc luca lucas lucia luciano lucie lucy ludmila ludwig luigi luis luisa luiz lukas
luke lynn lydia lyudmila madeleine magda magdalena maggie mahathir mahmoud mahmud maia maksim malcolm malik manfred
manmohan manoj manuel manuela mara marat marc marcel marcello marcelo marcia marcin marco marcos marcus marek
margaret margarita maria mariana marianne marie marija marilyn marina marine mario marion marius marisa mark marko
markus marlene marta martha martin martina martine marty marvin mary maryam masato masoud mathias mathieu matteo
matthew matthias matthieu matt maureen maurice mauricio mauro max maxim maxime maxwell may megan mehdi mehmet mel
melanie melissa melvin mercedes meryl mette michael michaela michal michel michele michelle miguel mihai mikael mike
mikhail mikheil miki mikko milan milena milos milton mina mira miriam miroslav mitch mitchell mohamad mohamed mohammad
mohammed mohsen moira mona monica monika monique moses moshe mostafa mounir mourad muammar muhammad muhammadu murad
murat muriel murray mustafa mykhailo mykola nabil nadia nadine naomi narendra nasser natalia natalie natalya natasha
nathalie nathan naveen nawaz neal neil nelson nestor nguyen nicholas nick nicola nicolas nicolae nicole nigel nikita
niklas nikola nikolai nikolaos nikolas nikolaus nikolay nikos nils nina nino noah noam noel nora norbert norman nour
nuno nursultan octavio oksana olaf olav ole oleg oleksandr oleksii oleksiy olena olga oliver olivia olivier olga omar
omer orlando oscar oskar osama osman oswald otto owen pablo paloma pamela paola paolo pascal pat patrice patricia
patricio patrick patrik paul paula pauline paulina paulo pavel pavlo pawel pedro peggy penelope penny percy perry
pete peter petr petra petro petros phil philip philippe phillip pierre pieter pietro piotr polina pyotr pradeep pranab pratibha
priya rachel radoslaw radek rafael rafik rahul raila rainer raj raja rajesh rajiv ralf ralph ram ramesh rami ramon
ramzan rana randall randy raphael raquel rashid raul ravi ray raymond rebecca recep reem regina reinhard rene renata
reuven reza rhys ricardo riccardo richard rick ricky rishi rita rob robert roberta roberto robin rocio rod roderick
rodney rodolfo rodrigo roger roland rolf romain roman romano ron ronald ronaldo ronan ronnie rory rosa rosalind rose
rosemary ross roy ruben rudi rudolf rudy rupert ruslan russell rustam ruth ryan sabina sabine sabrina sadiq saddam said salah
salim salma salman salvador salvatore sam samantha samir samira samuel sandra sandro sandy sanjay santiago sara sarah
sarkis sasha satoshi saul scott sean sebastian selim selma serge sergei sergey sergio serhii serhiy seth shamil shane
shannon sharon shashi shaukat shavkat shawn sheikha sheila shelley sheryl shigeru shimon shinzo shirley sidney sigmar
sigrid silvia silvio simon simona simone sofia sonia sophia sophie stacey stan stanislav stanley stefan stefania stefano
stella stephan stephane stephanie stephen steve steven stewart stuart sue sultan sunil susan susana susanna susanne
suzanne sven svetlana svitlana sylvia sylvie syed tadeusz takashi takeshi tamar tamara tamim tania tanya taras tariq
tarja taro tatiana tatyana tayyip ted terence teresa terrence terry thabo theo theodor theodore theresa therese thierry
thomas tiffany tim timothy tina toby todd tom tomas tomasz tommaso tommy toni tony toomas toru toshihiko tracy travis
trevor tristan tunku tyler ulf ulrich umar ursula usman uwe vaclav vadim valentin valentina valerie valeria valery
vanessa vasily vera veronica veronika vicente vicky victor victoria vijay viktor viktoria vikram vince vincent
vincenzo viola violeta virginia virginie vitali vitalik vitaly vivian vivien vlad vladimir vladislav vojtech volker
volodymyr vyacheslav walid wallace walter wanda warren wayne wendy werner wesley wilfried wilhelm will willem william
willy winston wladyslaw wolfgang xavier yahya yair yakov yan yana yann yannick yaroslav yasir yasser yekaterina yelena
yevgeni yevgeny yitzhak yoko yolanda yosef yoshihide yoshiko youssef yousef yuki yulia yuliya yuri yuriy yusuf yves yvette yvonne
zach zachary zafar zahra zainab zara zayd zeinab zhanna zigmund zoe zoltan zoran zsolt zulfikar`;

/** Chinese, Korean and Vietnamese surnames in Latin script, which come first. */
const FAMILY = `
bai cai cao chang chao chen cheng chiang chin cho choe choi chow chu chun chung cui deng ding dong du duan fan fang feng
fu gao geng gong gu guan guo han hao he hong hou hsiao hsu hu hua huang hui jang jeon jia jiang jin jung kang kim kong kwon
lai lau lee lei leung li liang liao lim lin ling liu long lu lui luo lyu ma mao mei meng moon nguyen nie oh pan pang
park peng pham phan qi qian qiao qin qiu qu ren ruan ryu seo shao shen shi shin sim so song su sun suh tan tang tao tian tran tsai tsang
tung vo vu wan wang wei wen weng won wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeung yi yin
ying yoo yoon you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zou`;

let given: ReadonlySet<string> | null = null;
let family: ReadonlySet<string> | null = null;

/** Whether a lower-case Latin word without accents is a first name. */
export function isGivenName(word: string): boolean {
  given ??= new Set(LATIN.trim().split(/\s+/));
  return given.has(word);
}

/** Whether a lower-case Latin word is a surname that comes first. */
export function isFamilyFirst(word: string): boolean {
  family ??= new Set(FAMILY.trim().split(/\s+/));
  return family.has(word);
}
