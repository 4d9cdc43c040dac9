/** Given names without marks, in lower case, as they stand in a list (indefinite for men, with -a for women). */
const list = (names: string) => names.trim().split(/\s+/);

/** Names of girls and boys that are common among Albanians. */
export const albanianGivenNames = list(`
  abaz abdyl adea adela adelina adelisa adem admir adnan adrian adriatik aferdit afrim afrodita agim agnesa
  agostin agron ahmet aida ajdin ajet ajkuna ajla ajsela akil aksana alba alban albana albert alberto albi
  albin albina albulena alda aldea aldi aldo aleks aleksander aleksandra alesia alesio alessio alfred ali
  alket alketa alma almir almira alta altea altin altina alush amanda amarda amelia amina ana anabela
  anastasia andi andia andjela andon andrea andrin anea aneta aneus angjela angjelo anila anisa anita anjeza
  antigona anton anxhela anxhelina anxhelo apollon aprila aranit arb arben arber ardi ardian ardis ardit
  ardita arian ariana ariel ariela aris arjan arjana arjeta arjol arjola arjon arlind arlinda armand armando
  armela armend arment armina arsen arsid art arta artan arteida artemisa artin artiol artur arvena arwen
  asllan astrit aulona aurel aurela auron aurora avdi avni azem azra bajram bamir bardh bardha bardhyl
  bashkim bekim belina bendisa beni beqir bernarda bersabea besar besart besarta besfort besian besiana
  besim besjan besjana besmir besnik bilal bill bledar blend blendi bleon bleona blerim blerina blert blerta
  bleta bora borana brikena brisejda brisilda brixhild brunilda bruno bujar bukurie burim dafina dajan dalin
  damian daniel daniela danjel danjela dardan dardana darina dashamir dashnor david dea debora defrime deja
  dejan dejsi denada denald deni denis denisa deniza dervish desantila desara devis diana diar diella dijar
  dion dionisa doina doloreza donika dorina dorjana drilon drita dritan dritero driton dukagjin dukagjina
  dulina durim ed eda edgar edi edisa edita edlir edlira edmond edon edona eduard eduart egli egzon einar
  ejona elda elder eldi elena eleni eli eliana elidon elion elira elis elisa elisabeta eliza elma elmaz
  elona elsa elton elva elvana elvin elvira elvis ema emanuel emanuela emiliano emiljan emiljana emin emina
  ena endri endrit endrita enea eneo enes engjell eni enis enisa enkel enkela enkeleda enkelejda enriko
  enver era erald eraldo erblin erblina erda ergi ergys erid erik erina erind erion erisa erisilda erjola
  erjon erjona erkand erlinda erma ermal ermelinda ermir ermira ernest eros ersid ervin erza esad esat esi
  esma esmeralda esterina eva evelina evisa fabiola fadil fatbardh fatbardha fatbardhe fatime fation fatjon
  fatjona fatlum fatma fatmir fatmira faton fatos fatri ferdinand feride ferit festim festina fidane fiona
  fiqirete fisnik fitim fjolla fjona fjorela flamur flavia flora florenc flori florian floriana florida
  florina florjan flutura franc franko fred frederik frida gani gazmend gazment genc gent genta genti
  gentian gentiana gerald geraldina gerard geri gersi gert gerta gezim gjergj gjergji gjin gjinovefa gjon
  gjystina gladiola glediola gledis glend gramos graniela greisi gresa gresi greta griselda guxim hajdar
  haki halil hamit hana haris hasan hatixhe haxhi haxhire hazbi hektor hekuran helga henri herald hergis
  herta hysen hysni hysnije ibrahim ida idriz ilda ilir ilira ilirian iliriana iljas ilmi imer ina indrit
  indrita ingrid inva irena irma isa isabela ismail isuf isuv iva ivana ives izet jakup jani jasmina jehona
  jeta jetlir jetmir jetmira jetnor jeton joana jola jolanda jon jona joni jonid jonida jorgji jorgjia jorgo
  jorida josif julia julian juliana jurgen jurgena kadri kadrije kaltrina kamila kastriot katerina katrina
  kejda kejdi kejsi kejvi kelvin keti kevin klajd klajdi klara klaudia klea klei klejdi klement kleona
  klevis klevisa klod klodian klodiana klorinda kol kole kostandin kostaq kozeta krenar kreshnik krist
  kristi kristian kristiana kristina kristjan kristo ksenia kujtim labinot laert lea leandra leandro leart
  ledia ledian ledina ledio ledjon leila lejda lejla lek leka lendita leo leon leona leonard leonida leonit
  leonora leutrim liburn lida liljana lindita lindon lira liri liria lirim lis loran lorena lorenc loreta
  lorik lorina luan luana luigj luiza luka lule luljeta lulzim lumir lumturi luna maja majda majkell
  majlinda maks maksim manjola mara marash marenglen margarita maria mariglena marigona marin marina marinel
  marinela mario mariola marjan marjeta marjola mark marko marsejda marsela marta martin marvin mateo mati
  matilda megi mehdi mehill mehmet melani melisa melita melos mentor meri meriban merita merkur mersiha
  mevlan mevlude migel migena mihal mihane mikel miljana milot mimoza minir mira miranda mirela miri mirjan
  mirjana mirjeta mirlinda mirsad mirush monika muhamed muhamet muharrem murat mustafa myrteza myslim nada
  naide naile naim namik nard naser nasuf natalia nazife nderim ndricim ndue nehat nensi nerejda nertila
  nesti nevila nevruz nexhmije niko nikoleta nikolin nikoll nikolla noar noel nora nuredin nuri ola olgert
  olsa olsi olta oltion omera orest orges orgesa orgest oriana orjeta orkida ornela pal pamela panajot paola
  pashk patricia paulin pavli perparim petraq petrit petro pirro pjeter pranvera prend preng qamil qazim
  qemal qerim rajan rajmonda ralf ramadan ramazan ranela rea redona refik regis rei reina reinald reis rej
  remzi remzije renald renaldo renata renato renis rexhep rexhina rezart rezarta riad rigers rigersa rinor
  rion riselda rita riza robert roland romeo ron ronald rovena rozafa rozeta ruben rubena rudina rukije
  ruzhdi sabina sabri sabrije sadik safet saimir saimira sali samanta sami samir samira sander sandri sanije
  sara sefer sejdi sejdije selda selena selim selma selman semina senad shaban shaip shefqet shega shkelqim
  shkelzen shpend shpetim shpresa shqipe shqiponja shqipron sidorela sidrit sidrita silva silvana silvia
  sindi skender sofia sokol sonila sonja spartak spiro stefan stela stella steven stiv suada sueda suela
  sulejman sumeja suzana tana tatiana taulant tea tedi tefik teo teodor teodora tereza teuta theodhor tina
  tomorr toni tonin trim tringa uarda uran urata urim vaid valbona valdet valdrin valentina valmir valmira
  valon valter vanesa vangjel vanina vasil vasilika vebi vehbi vera veronika vesa veton viktor viktoria
  vilma vilson viola violeta vis visar vita viviana vjollca vjosa vladimir vullnet xhafer xhaferr xhavit
  xhelal xhelil xhemail xhemal xheni xhensila xhesika xhevahir xhevdet xhoan xhoana xhoi xhon xhorxh xhovan
  xhulia xhuliana xhuljan ylber ylberina yll ylli yllka ymer ymir zamir zamira zana zarina zef zenel zenepe
  zenun zhaneta zhuljeta zija zyber zylfije
`);

/** Names that English-speaking children commonly have and that are not among the Albanian ones. */
export const englishGivenNames = list(`
  aaron abigail adam aidan aisha alan alex alexander alexandra alfie alice alison amber amelia amy andrew
  angela anna anne annie anthony archie arthur ashley ava barbara beatrice becky bella ben benjamin beth
  bethany betty billy bobby brandon brian caitlin callum cameron carl carol caroline catherine charles
  charlie charlotte chloe chris christian christine christopher claire clara connor craig daisy dan danielle
  darren deborah diana dominic donna dylan eddie edward eleanor elizabeth ella ellie elliot emily emma eric
  erin ethan evelyn evie ewan felix finlay florence francesca frank freddie freya gabriel gareth gary gavin
  gemma george georgia georgina grace graham hannah harriet harrison harry harvey heather helen henry holly
  hugo ian imogen isaac isabel isabella isabelle isla jack jackson jacob jade jake james jamie jane janet
  jasmine jason jayden jeff jenna jennifer jenny jeremy jessica jessie jim jimmy joanna joe joel johanna
  john johnny jonathan jordan joseph josh joshua joyce judy julie justin karen kate katherine kathleen katie
  kayla keith kelly ken kenneth kevin kieran kim kimberly kyle laura lauren leah lee lewis liam lily linda
  lisa liz logan louis louise luca lucas lucy luke lydia maddie madison maisie margaret maria marie martha
  mary mason matilda matt matthew max megan mia michael michelle mike millie molly nancy naomi natalie
  natasha nathan neil niamh nicholas nick nicole noah oliver olivia oscar owen patrick paul pauline peter
  philip phoebe poppy rachel ralph rebecca reece reuben rhys richard riley robin roger ronnie rory rosie
  ruby russell ruth ryan sally sam samantha samuel sandra sarah scarlett scott sean sebastian shannon sharon
  simon sophia sophie stanley stephanie stephen steve stuart susan tara taylor ted teddy theo theodore
  thomas tim timothy toby tom tommy tony tracy tyler vanessa victor victoria vincent violet walter wendy
  william zach zachary zara zoe zoey
`);

/**
 * Names that are also everyday words: star, light, hope, spring; rose, grace. Alone they say nothing, in an alias
 * they are welcome; with a surname behind them they are a name.
 */
export const ordinaryNames = new Set(
  list(`
  adem agim alta amber andi apollon aprila ardi ari art arta bardh bardha bashkim belina besa besim besnik
  bill blend bleta bora bujar bukurie burim carol chris daisy dalin dea diella dion donika drita durim ed
  edi eja eli ema ena eni era erina eros esi esma eva faith flamur flora florence flori flutura frank gent
  georgia gezim grace greta guxim hana harrison harry heather hekuran holly hope hunter ida ilir ilira ina
  ingrid isa jack jade jasmine jehona jeta jon jona joni jordan joy kol kole krenar krist kristi kujtim lea
  lee lek leka leo lily lira liri liria lis logan luan luka lule lumir lumturi luna maja majlinda mara marin
  marina mark mason mati max may mentor merita mimoza mira mirela miri miro nard nderim ndricim niko nora
  ola orkida pal perparim poppy pranvera qemal qerim rea rei rigers riley rion rita robin ron rose rosie
  rovena ruby sali sami sandy sara scarlett shega shkelqim shpend shpetim shpresa shqipe shqiponja shqipron
  sokol summer tana taylor tea teuta tina trim tringa ura uran urata urim valbona vera vesa violet vis visar
  vita vjollca vjosa vullnet will ylber yll ylli zamir zana
`),
);
