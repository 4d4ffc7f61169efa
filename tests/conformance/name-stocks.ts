/** Word stocks to make names of: given names and family names by where they are common. Written by us, common names all. */
export const PEOPLE: readonly { readonly given: string; readonly family: string; readonly shape: Shape }[] = [
  {
    shape: 'western',
    given:
      'James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Sandra Mark Margaret Donald Ashley Steven Kimberly Andrew Emily Paul Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Melissa George Deborah Timothy Stephanie Ronald Rebecca Jason Laura Edward Helen Jeffrey Sharon Ryan Cynthia Jacob Amy Gary Kathleen Nicholas Angela Eric Shirley Jonathan Brenda Stephen Emma Larry Anna Justin Pamela Scott Nicole Brandon Samantha Benjamin Katherine Samuel Christine Gregory Debra Alexander Rachel Patrick Carolyn Frank Janet Raymond Maria Jack Heather Dennis Diane Jerry Olivia Oliver Harry Isla Freya Alfie Poppy Callum Niamh Liam Siobhan Ewan',
    family:
      'Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Thomas Jackson White Harris Martin Thompson Robinson Clark Lewis Walker Hall Allen Young King Wright Hill Scott Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray James Hughes Price Myers Long Foster Sanders Ross Powell Sullivan Russell Ortiz Jenkins Perry Butler Barnes Fisher Henderson Coleman Simmons Patterson Reynolds Hamilton Graham Wallace Woods Cole West Owens Ellis Gibson Ferguson Shaw Holmes Rice Robertson Hunt Black Palmer Mills Nichols Grant Knight Stone Hawkins Dunn Gardner Payne Pierce Berry Matthews Arnold Wagner Carpenter Lawson Fields Greenwood Whitaker Ashworth Pemberton Hargreaves Blackwood Thornton Winslow Kensington Aldridge',
  },
  {
    shape: 'hispanic',
    given:
      'Antonio Manuel José Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo Ángel Sergio Fernando Jorge Luis Alberto Álvaro Diego Adrián Raúl Enrique Ramón Vicente Iván Rubén Óscar Andrés Joaquín Santiago Eduardo Víctor Roberto Jaime Mario Ignacio María Carmen Josefa Isabel Dolores Pilar Teresa Rosa Cristina Laura Marta Lucía Elena Paula Raquel Mercedes Beatriz Silvia Patricia Rocío Irene Andrea Nuria Gabriela Valentina Camila Ximena Guadalupe Rosario Alejandra Mariana',
    family:
      'García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Herrera Márquez Peña Flores Cabrera Campos Vega Fuentes Carrasco Reyes Aguilar Pascual Herrero Lorenzo Hidalgo Montero Ibáñez Giménez Ferrer Durán Vicente Benítez Mora Arias Vargas Carmona Crespo Pastor Soto Sáez Velasco Soler Moya Esteban Parra Bravo Gallardo Rojas Pardo Merino Franco Espinosa Izquierdo Lara Rivas Rivera Casado Silva Camacho Arroyo Quintana Bustamante Echeverría Zapata Villanueva',
  },
  {
    shape: 'western',
    given:
      'João Ana Pedro Inês Tiago Beatriz Rui Catarina Nuno Mariana Ricardo Sofia Bruno Joana Luís Rita Paulo Marta Hugo Carla Gustavo Fernanda Thiago Juliana Rodrigo Larissa Felipe Camila Marcelo Aline Jean Marie Pierre Camille Luc Claire Antoine Léa Nicolas Manon Julien Chloé Mathieu Élodie Thomas Sophie François Isabelle Olivier Nathalie Laurent Sylvie Philippe Céline Guillaume Aurélie Marco Giulia Luca Francesca Matteo Chiara Andrea Sara Davide Valentina Alessandro Martina Lorenzo Federica Stefano Elena Giovanni Silvia Roberto Paola',
    family:
      'Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nunes Marques Mendes Freitas Cardoso Teixeira Correia Moreira Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garnier Bertrand Roux Vincent Fournier Morel Girard Andre Mercier Dupont Lambert Bonnet Francois Martinez Legrand Faure Rousseau Blanc Guerin Muller Henry Roussel Perrin Morin Mathieu Clement Gauthier Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti DeLuca Costa Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola DeSantis Marchetti Parisi Villa Conte Ferretti',
  },
  {
    shape: 'western',
    given:
      'Hans Anna Peter Ursula Wolfgang Monika Klaus Petra Jürgen Sabine Dieter Renate Manfred Helga Uwe Karin Thomas Brigitte Stefan Ingrid Andreas Erika Matthias Andrea Markus Gisela Jan Kees Pieter Maria Willem Johanna Hendrik Elisabeth Sander Femke Lars Ingrid Erik Kristin Bjørn Astrid Magnus Sofie Anders Karin Nils Emma Mikkel Freja Jukka Aino Antti Helmi Piotr Katarzyna Krzysztof Małgorzata Andrzej Agnieszka Tomasz Barbara Paweł Ewa Jan Krystyna Jiří Jana Petr Marie Zoltán Éva László Ilona István Katalin Ion Elena Andrei Ioana Giorgos Maria Dimitris Eleni Kostas Katerina Nikos Vasiliki',
    family:
      'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer deJong Jansen deVries vanDijk Bakker Visser Smit Meijer deBoer Mulder Bos Vos Peters Hendriks Dekker Brouwer Hansen Johansen Olsen Larsen Andersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg Haugen Hagen Johannessen Andersson Johansson Karlsson Nilsson Eriksson Persson Svensson Gustafsson Virtanen Korhonen Mäkinen Nieminen Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Novák Svoboda Novotný Dvořák Černý Procházka Kučera Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Popescu Ionescu Popa Dumitru Papadopoulos Georgiou Nikolaidis Pappas Oikonomou',
  },
  {
    shape: 'russian',
    given:
      'Aleksandr Dmitry Sergey Andrey Alexey Maxim Evgeny Ivan Mikhail Vladimir Nikolay Pavel Roman Denis Anton Igor Oleg Yury Viktor Konstantin Artem Kirill Ilya Vitaly Anatoly Boris Ruslan Stanislav Valery Timur Elena Olga Tatiana Natalia Anna Irina Svetlana Maria Ekaterina Anastasia Yulia Galina Lyudmila Marina Oksana Daria Viktoria Polina Ksenia Nadezhda',
    family:
      'Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Zaitsev Soloviev Borisov Yakovlev Grigoriev Romanov Vorobiev Sergeev Kuzmin Frolov Aleksandrov Dmitriev Korolev Gusev Kiselev Ilyin Maksimov Polyakov Sorokin Vinogradov Kovalev Belov Medvedev Antonov Tarasov Zhukov Baranov Filippov Komarov Davydov Belyaev Gerasimov Bogdanov Osipov Sidorov Matveev Titov Markov Mironov Krylov Kulikov Karpov Vlasov Melnikov Denisov Gavrilov Tikhonov Kazakov Afanasiev Danilov Saveliev Timofeev Fomin Chernov Abramov Martynov Efimov Fedotov Shcherbakov Nazarov Kalinin Isaev Chernyshev Bykov Maslov Rodionov Konovalov Lazarev Voronin Klimov Filatov Ponomarev Golubev Kudryavtsev Prokhorov Naumov Potapov Zhuravlev Ovchinnikov Trofimov Leonov Sobolev Ermakov Kolesnikov Goncharov Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Lysenko Polishchuk Marchenko Savchenko Rudenko Petrenko',
  },
  {
    shape: 'arabic',
    given:
      'Mohammed Ahmed Ali Omar Hassan Hussein Khaled Ibrahim Youssef Mahmoud Mustafa Abdullah Said Tariq Samir Karim Nabil Rami Walid Faisal Hamza Bilal Amir Ziad Jamal Adel Hani Ashraf Sherif Tamer Wael Hisham Ayman Majed Sultan Salman Nasser Fahad Bandar Turki Fatima Aisha Mariam Zainab Khadija Layla Nour Huda Amina Samira Rania Dina Hanan Salma Yasmin Noura Reem Lina Mona Sara',
    family:
      'El-Sayed Hassan Ibrahim Mansour Khalil Haddad Khoury Saleh Nasser Salem Mahmoud Othman Farouk Hamdan Shaheen Awad Qasim Darwish Zaki Fawzi Ghanem Abdelrahman Saad Sabry Taha Rizk Naguib Helmy Al-Qahtani Al-Otaibi Al-Ghamdi Al-Harbi Al-Shehri Al-Dosari Al-Mutairi Al-Zahrani Al-Rashid Al-Mansouri Al-Suwaidi Al-Ketbi Al-Hashimi Al-Jabri Benali Bouzid Cherif Belhadj Mebarki Saidi Bensalah Alaoui Bennani Tazi Idrissi Fassi Chraibi Trabelsi Jebali Gharbi Ayari Sassi Barakat Tannous Gemayel Aoun Hariri Jaber Obeid Masri Shami Halabi Tamimi Zoubi Momani',
  },
  {
    shape: 'western',
    given:
      'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Emre Murat Burak Cem Deniz Kerem Onur Serkan Tolga Volkan Fatma Ayşe Emine Zeynep Elif Merve Esra Özlem Selin Reza Mehdi Hossein Amir Saeed Mohsen Masoud Behrouz Kaveh Dariush Navid Arash Babak Farhad Maryam Zahra Nasrin Shirin Leila Mina Parisa Niloufar Azadeh Sara Imran Usman Bilal Faisal Hamid Asif Kamran Nadeem Tariq Waqas Ayesha Sana Hina Rabia Farah Gul Habib Najib Zalmai Aziz Rustam Jamshid Farrukh Sherzod Nurlan Aigerim Dilshod Gulnara Bakyt Azamat',
    family:
      'Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Erdem Ahmadi Mohammadi Hosseini Karimi Rezaei Moradi Jafari Rahimi Hashemi Ebrahimi Bagheri Sadeghi Shirazi Tehrani Esfahani Kazemi Soltani Rostami Najafi Farahani Ghorbani Khan Ahmed Malik Hussain Butt Chaudhry Qureshi Sheikh Siddiqui Raja Iqbal Javed Aslam Mirza Bhatti Mahmood Rashid Shah Noorzai Popal Wardak Karimov Rakhimov Yusupov Saidov Ismailov Umarov Nazarbekov Akhmetov Omarov Suleimenov Abdullaev Mamedov Aliyev Huseynov Guliyev',
  },
  {
    shape: 'western',
    given:
      'Aarav Rahul Amit Sanjay Rajesh Vijay Suresh Ramesh Anil Sunil Ashok Deepak Manoj Arun Ravi Krishna Vikram Arjun Rohan Nikhil Priya Anjali Pooja Neha Kavita Sunita Lakshmi Meena Divya Shreya Ananya Ishita Chukwuemeka Oluwaseun Adebayo Emeka Chinedu Tunde Ngozi Chioma Folake Yetunde Kwame Kofi Kwabena Ama Akosua Abena Juma Baraka Wanjiru Njeri Kamau Otieno Achieng Abebe Tesfaye Dawit Hanna Selam Thabo Sipho Nomsa Lerato Budi Agus Eko Dewi Sri Siti Rizky Putri Ahmad Nurul Hafiz Aisyah Jose Maria Angelo Jasmine Mark Kristine Somchai Nattapong Siriporn Malee',
    family:
      'Sharma Verma Gupta Kumar Singh Patel Shah Mehta Joshi Desai Reddy Rao Nair Menon Iyer Iyengar Pillai Mukherjee Banerjee Chatterjee Das Bose Ghosh Sen Mishra Pandey Tiwari Dubey Trivedi Bhatt Kapoor Khanna Malhotra Chopra Agarwal Jain Okafor Adeyemi Okonkwo Eze Nwosu Balogun Okoro Abiodun Afolabi Ogunleye Mensah Owusu Boateng Asante Osei Appiah Mwangi Kariuki Ochieng Odhiambo Kipchoge Mutua Tadesse Bekele Haile Girma Dlamini Nkosi Ndlovu Mokoena Khumalo Santoso Wijaya Setiawan Hidayat Nugroho Pratama Saputra Kusuma Rahman Abdullah Ismail Hassan Ibrahim Reyes Cruz Bautista Ocampo Garcia Mendoza Villanueva Aquino Srisai Chaiyasit Suwannarat Thongchai',
  },
  {
    shape: 'chinese',
    given:
      'Wei Fang Na Min Jing Li Qiang Lei Jun Yang Yong Jie Tao Ming Chao Xia Ping Gang Hui Hong Xiaoming Xiaoli Jianguo Jianhua Zhiqiang Zhiwei Haiyan Yuhan Zihan Haoran Yuxuan Xinyi Jiayi Meiling Lihua Guoqiang Weidong Dongmei Xiuying Guihua Wenjie Junjie Chunhua Yulan Shufen Tingting Siyu Mengyao Ruoxi Zhenyu Tianyu Bowen Kaiwen',
    family:
      'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lü Ding Ren Lu Yao Shen Zhong Cui Tan Fan Liao Shi Jin Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou',
  },
  {
    shape: 'korean',
    given:
      'Min-jun Seo-jun Do-yun Ye-jun Si-woo Ha-jun Ji-ho Jun-seo Ji-hoon Hyun-woo Sung-min Dong-hyun Jae-won Young-ho Sang-hoon Kyung-soo Tae-hyung Woo-jin Seung-hyun Ji-min Seo-yeon Ha-yoon Ji-woo Min-seo Soo-ah Eun-ji Hye-jin Yoon-hee Mi-kyung Kyung-mi Young-ja Sun-hee Jung-sook Eun-young Ji-young Na-rae Bo-ram Chul-soo Byung-ho Ki-tae',
    family:
      'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Ko Moon Yang Son Bae Baek Heo Nam Noh Ha Kwak Sung Cha Joo Woo Koo Min Ryu Na',
  },
  {
    shape: 'western',
    given:
      'Hiroshi Takashi Kenji Akira Satoshi Yuki Haruto Ren Sota Daiki Kaito Shota Ryo Naoki Tomoya Yuta Kazuki Makoto Masaru Osamu Yoko Keiko Naomi Sakura Aoi Hina Yui Mio Rin Haruka Misaki Ayaka Nanami Emi Yumi Kaori Tomoko Noriko Anh Minh Hoang Tuan Dung Hung Nam Long Quang Thanh Huong Lan Linh Mai Ngoc Phuong Thao Trang Yen Hanh',
    family:
      'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Saito Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Takagi Ando Taniguchi Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ho Ngo Duong Ly',
  },
];

/** How a name is built of given and family names. */
export type Shape = 'western' | 'hispanic' | 'russian' | 'arabic' | 'chinese' | 'korean';

/** What brands of companies are made of: whole ones, and beginnings and endings. */
export const BRANDS = {
  whole:
    'Aurora Beacon Cascade Delta Emerald Falcon Granite Harbor Ivory Juniper Keystone Lighthouse Meridian Northstar Oakridge Pinnacle Quartz Redwood Summit Trident Unity Vanguard Willow Zenith Atlas Bluebird Cobalt Dynamo Eclipse Fortuna Galaxy Horizon Infinity Jupiter Kingfisher Legacy Monarch Nimbus Olympus Phoenix Quantum Riverside Sapphire Titan Ultima Vega Westbrook Apex Bright Crystal Diamond Eagle Evergreen Golden Highland Imperial Liberty Maple Nova Orion Pioneer Prime Royal Silver Sterling Sunrise Victoria Alpine Amber Arrow Birch Cedar Coral Crescent Crown Elm Ember Fern Glacier Grove Hawthorn Indigo Jade Lakeside Larch Lotus Magnolia Mercury Mosaic Nautilus Neptune Opal Orchard Osprey Panorama Pearl Pegasus Polaris Prairie Raven Ridge Rowan Saffron Sequoia Solstice Spruce Stellar Swift Tamarind Tempo Terra Topaz Valley Venture Vertex Vista Wave Zephyr',
  begin:
    'Ado Bel Cal Dor Eva Fen Gal Hel Ina Jor Kal Lum Mar Nor Ova Pra Qui Ros Sal Ter Ulm Var Wen Xan Yar Zel Bri Cro Dra Fla Gri Kla Pli Sto Tri Vlo Ami Bor Cas Dem Eli Fal Gor Hav Ist Jul',
  end: 'dex tron via mira nova lux cor sia tek max flex gen dyn pax rix sol tis vex zon bia core dale field gate mark net port ston wick bridge ford land line view',
};

/** Business words, forms and towns, in English and in other languages, as registers have them. */
export const COMPANIES: readonly {
  readonly words: string;
  readonly forms: string;
  readonly order: 'last' | 'first';
}[] = [
  {
    words:
      'Trading|Technologies|Logistics|Consulting|Solutions|Engineering|Foods|Energy|Construction|Pharmaceuticals|Textiles|Shipping|Capital|Investments|Media|Software|Electronics|Systems|Services|Holdings|Industries|Partners|Properties|Travel|Motors|Design|Medical|Security|Mining|Marine|Plastics|Chemicals|Agriculture|Export|Import & Export|International|Global|Packaging|Print|Furniture|Bakery|Hotels|Insurance|Recruitment|Analytics|Robotics|Biotech|Optics|Steel|Timber',
    forms: 'Ltd|Limited|Inc.|LLC|Corp.|PLC|Pty Ltd|Pte. Ltd.|Co., Ltd.|LLP||FZE|Group|Company',
    order: 'last',
  },
  {
    words:
      'Handel|Technik|Bau|Logistik|Beratung|Immobilien|Energie|Maschinenbau|Elektronik|Versicherung|Transport|Verlag',
    forms: 'GmbH|AG|GmbH & Co. KG|UG|KG|e.V.',
    order: 'last',
  },
  {
    words:
      'Comercio|Construcciones|Inversiones|Transportes|Alimentos|Servicios|Consultores|Energía|Textil|Agrícola|Turismo|Exportaciones',
    forms: 'S.A.|S.L.|S.A. de C.V.|S. de R.L.|Ltda.|S.A.S.',
    order: 'last',
  },
  {
    words:
      'Commerce|Conseil|Bâtiment|Immobilier|Énergie|Transports|Services|Distribution|Électronique|Assurances',
    forms: 'SARL|SAS|SA|EURL',
    order: 'last',
  },
  {
    words: 'Stroy|Torg|Invest|Trans|Snab|Energo|Servis|Prom|Tekh|Agro|Media|Konsalt',
    forms: 'OOO|AO|ZAO|PAO|LLC',
    order: 'first',
  },
  {
    words: 'Ticaret|İnşaat|Tekstil|Gıda|Turizm|Lojistik|Otomotiv|Enerji|Makina',
    forms: 'A.Ş.|Ltd. Şti.|San. ve Tic. A.Ş.',
    order: 'last',
  },
  {
    words:
      'Technology|Electronics|Trading|Import and Export|Machinery|New Materials|Photoelectric|Logistics|Industrial|Medical Equipment|Automation|International Trade',
    forms: 'Co., Ltd.|Co Ltd|Company Limited|Group Co., Ltd.',
    order: 'last',
  },
  {
    words:
      'General Trading|Contracting|Oil Services|Real Estate|Building Materials|Foodstuff Trading|Shipping|Auto Spare Parts',
    forms: 'LLC|FZE|L.L.C.|FZCO|WLL|Est.',
    order: 'last',
  },
];

/** Towns that companies put before their name. */
export const TOWNS =
  'Shanghai Shenzhen Beijing Guangzhou Ningbo Hangzhou Suzhou Qingdao Wuhan Chengdu Xiamen Tianjin Dalian Dongguan Foshan Zhuhai Jinan Nanjing'.split(
    ' ',
  );

/** What Chinese brands are made of. */
export const SYLLABLES =
  'hua xin tai long sheng jin feng hai tian ming rui kang da yuan bo lian hong jia yi wei zhong run chang guang de li an ke mei shun xing yang bao fu guo he heng hui jian jie kai lai lu nan peng qi sen shan tong wan xiang yong yu zhen zhi'.split(
    ' ',
  );
