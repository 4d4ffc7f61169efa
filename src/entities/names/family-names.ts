/** Family names of one or two syllables that are written in several ways; a line is one name. Written by us. */
export const FAMILY_NAMES = `
kim gim ghim
lee yi rhee ri li i yee rhie
park pak bak bark bag
choi choe choy chey
jung jeong chung chong jeung joung
kang gang
cho jo joe
yoon yun youn
jang chang jahng
lim im rim yim
han hahn
oh o
seo suh so
shin sin
kwon gwon kweon
hwang whang
ahn an
song
ryu yoo yu ryoo you
hong
jeon jun chun chon
ko go koh
moon mun
yang ryang
bae pae
baek paek paik baik baeg
gwak kwak gwag
seok sok suk seog
nam
noh no roh ro
ha
joo ju chu
woo u wu
min
jin chin
cha
koo ku gu goo
ryang
wang wong
zhang cheung teoh cheong
huang wong ng ooi hwang
chen chan tan chin tran
lin lam lim
wu ng goh
liu lau lao low
zhao chao chiu
zhou chou chow
zhu chu choo
xu hsu hsui tsui
sun suen
ma mah
hu woo foo
guo kuo kwok quek
he ho
gao kao ko
luo lo law loh
zheng cheng tay cheang
liang leung leong
xie hsieh tse chia cheah
tang tong
xiao hsiao siu
cao tsao cho
cai tsai choi chua
deng teng tang
ye yeh ip yip
su soo so
lu loo
jiang chiang kong keung
du tu to
wei ngai
jia chia
qiu chiu yau khoo
qian chien
song sung
zeng tseng tsang chang
peng pang
pan poon phua
yuan yuen
yu yue
nguyen nguyn
`;
