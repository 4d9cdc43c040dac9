/** Given names without marks, in lower case, as they stand in a list (indefinite for men, with -a for women). */
const list = (names: string) => names.trim().split(/\s+/);

/** Names of girls and boys that are common among Albanians. */
export const albanianGivenNames = list(`
  abaz abdyl adea adela adelina adelisa adem admir adnan adrian adriatik aferdit afrim afrodita agim agnesa
  agostin agron ahmet aida ajdin ajet ajkuna ajla ajsela akil aksana alba alban albana albert alberto albi
  albin albina albulena alda aldea aldi aldjon aldo aleks aleksander aleksandra alesia alesio alessio alfred
  ali alket alketa alma almir almira alta altea altin altina altiola alush amanda amarda ambra ambroz amel
  amela amelia amina ana anabela anastasia andi andia andis andjela andon andrea andrin anduela anea aneta
  aneus angjela angjelo anila anisa anita anjeza ankela antigona anton anxhela anxhelina anxhelo apollon
  aprila aranit arb arbana arben arber ardi ardian ardis ardit ardita ardjan ardjana arian ariana ariel
  ariela aris arjan arjana arjeta arjol arjola arjon arlind arlinda armand armanda armando armela armend
  arment armina armir arsen arsid art arta artan arteida artemisa artin artiol artjona artur arvena arwen
  asja asllan astrit augustin aulona aurel aurela auron aurora avdi avni azem azra baftjar bajram bamir
  bardh bardha bardhok bardhyl bashkim behar bekim bektash belina benard bendisa benet beni beqir bernard
  bernarda bersabea besar besart besarta besfort besian besiana besim besjan besjana besmir besnik bilal
  bill bledar blend blendi bleon bleona blerim blerina blert blerta bleta bora borana borjana brikena
  brisejda brisilda brixhild bruna brunela brunilda bruno bujar bukurie burim dafina dafne dajan dalin
  dalina damian daniel daniela daniola danjel danjela dardan dardana darina darla dashamir dashnor david dea
  debora deborah defrime deja dejan dejsi denada denald deni denion denis denisa deniz deniza dervish
  desantila desara devis diana diar diella dijar din diola dion dionisa doina doloreza donika dorian doriana
  dorina dorjan dorjana drilon drin drita dritan dritero driton dukagjin dukagjina dulina durim ed eda edgar
  edi edisa edison edita edlir edlira edmond edon edona eduard eduart egi eglantina egli egzon einar ejona
  ejsi ekrem elda elder eldi elena eleni eli eliana elidon elio elion eliot elira elis elisa elisabeta
  elisjona eliza elma elmaz elmedin elona elsa elsona elton elva elvana elvin elvira elvis ema emanuel
  emanuela emi emiliano emiljan emiljana emin emina emirjon ena endri endrit endrita enea eneo enes engjell
  eni enia enio enis enisa enkel enkela enkeleda enkelejda enriko ensar enver era erald eraldo erblin
  erblina erda erdi ergi ergys erid eridon erik erina erind erion eris erisa erisilda erjola erjon erjona
  erkand erlina erlinda erlis erma ermal ermelinda ermir ermira ernest erni eros ersa ersi ersid ersida
  ervin erza esad esat esi esiela esma esmeralda esterina eugena eva evelina evisa fabiola fadil fatbardh
  fatbardha fatbardhe fatima fatime fation fatjan fatjon fatjona fatlinda fatlum fatma fatmir fatmira faton
  fatos fatri ferdinand feride ferit festim festina fidane filip fiona fiqirete fisnik fitim fjolla fjona
  fjoralb fjorda fjorela fjorentina flamur flavia flavio flora florenc flori florian floriana florida
  florina florjan flutura franc franci franko fred frederik frida gani gasper gazmend gazment genc gent
  genta genti gentian gentiana gentjan gerald geraldina gerard gerda geri gerian gersi gert gerta gerti
  gezim gjeneta gjergj gjergji gjin gjinovefa gjok gjon gjovalin gjylsen gjystina gladiola glauk glediola
  gledis glen glend gloria gramos graniela granit grant greisi gresa gresi greta griselda guxim hajdar haki
  halil hamit hana haris hasan hasim hatixhe haxhi haxhire hazbi hektor hekuran helga henri herald hergis
  herta hysen hysni hysnije ibrahim ida idajet idriz ilda ilia ilir ilira ilirian iliriana iljas ilmi imer
  ina indri indrit indrita ingrid inva irena irida irma isa isabela isi ismail isuf isuv iva ivan ivana ives
  izabela izet jakup jani jasmina jehona jeta jetlir jetmir jetmira jetnor jeton joana jola jolanda jon jona
  jonada jonas jonel joni jonid jonida jonina jorgji jorgjia jorgo jorida josif jozef julia julian juliana
  jurgen jurgena juri kadri kadrije kaltrina kamber kamila kastriot katerina katrina kejda kejdi kejsi kejvi
  kela kelvin keti kevin kladi klajd klajdi klara klarita klaudia klaudio klaudjola klaus klea kleant klei
  kleida klejdi klejv klement kleona kleopatra klevis klevisa klod klodi klodian klodiana klorinda kol kole
  kolec kostandin kostaq kozeta krenar kreshnik krist kristela kristi kristian kristiana kristina kristjan
  kristo ksenia kujtim kushtrim labinot laert lazar lea leandra leandri leandro leart ledia ledian ledina
  ledio ledjon ledri lefter leila lejda lejla lek leka leke lenart lendita leo leon leona leonard leonardo
  leonida leonit leonora leutrim liburn lida liljana lindita lindon lira liri liria liridon lirim lis lora
  loran lorena lorenc loreta lorik lorina luan luana ludovik luigj luiza luka lule luljeta lulzim lumir
  lumnije lumturi luna lusien mael maja majda majkell majlina majlinda maks maksim malvin mamica mandi
  manjola mara marash marenglen margarita maria mariglena marigona marin marina marinel marinela mario
  mariola marjan marjeta marjola marjus mark marko marlin marsejda marsela marta martin martini marvin matea
  mateo mati matilda mbresa megi mehdi mehill mehmet mejrem melani melina melisa melita meliza melos melsi
  melvin mentor meri meriban merita meriton merkur mersiha mevlan mevlude migel migena mihal mihane mikel
  mikela miklovan milena miljana milot milto mimoza mina minir mira miranda mirela mirgen miri mirjan
  mirjana mirjeta mirlinda miron mirsad mirsada mirush mirvete monika muhamed muhamet muharrem murat mustafa
  myrteza myslim nada naide naile naim namik nard naser nasuf natalia natasha nazife nderim ndricim ndue
  nehat nela nensi nerejda neritan nertil nertila nesti nestor nevian nevila nevruz nexhibe nexhmije niko
  nikoleta nikolin nikoll nikolla noar noel nora nuredin nuri nurie odeta odhise ola olgert olimbi olimpia
  olsa olsen olsi olsion olta oltion omera orest orges orgesa orgest oriana oriola orjeta orjola orkida
  ornela pal pamela panajot pandeli paola paris pashk patricia paulin pavli perparim petraq petrina petrit
  petro pirro pjerin pjeter pranvera prend preng qamil qazim qemal qerim qirjako rada rafael raimonda rajan
  rajmonda rajna ralf ramadan ramazan ranela raul rea redi redona refik regina regis rei reina reinald reis
  rej remzi remzije renald renaldo renata renato renis rexhep rexhina rezart rezarta riad ridvan rigers
  rigersa rigerta rineta rinor rion riselda rita riza roald robert roland romeo romir ron ronald rovena
  rozafa rozana rozeta ruben rubena rudina rukije ruzhdi sabah sabina sabri sabrije sadik safet saimir
  saimira sajmir sali samanta sami samir samira sander sandri sandro sanie sanije sara sefer sejdi sejdije
  sejdo selda selena selim selma selman semiha semina senad sersi servet shaban shaip shefqet shega shkelqim
  shkelzen shkurte shpend shpetim shpresa shqipe shqiponja shqipron sibora sidorela sidrit sidrita silva
  silvana silvester silvi silvia simon sindi sirena skender skerdi sofia sokol soni sonila sonja soraja
  spartak spiro stefan stela stella steven stiljan stiv suad suada sueda suela sulejman sumeja suzana sven
  tana tatiana tauland taulant tea tedi tefik tefta teo teodor teodora tereza tereze teuta thanas thellenza
  theodhor tiago tina tomas tomorr toni tonin trim tringa uarda uesli ujkan uran urani urata urim vaid vaida
  valbona valdet valdete valdi valdrin valentina valmir valmira valon valter vanesa vangjel vangjush vanina
  vasil vasilika vasjan vebi vedat vehbi veip vera veronika vesa veton viktor viktoria vilma vilson viola
  violanda violeta vis visar vita viviana vjollca vjollcim vjosa vladimir vullnet xhafer xhaferr xhani
  xhavit xhelal xhelil xhemail xhemal xhemile xheni xhensila xhesika xhevahir xhevdet xhim xhino xhoan
  xhoana xhoi xhon xhorxh xhovan xhuli xhulia xhuliana xhulio xhuljan ylber ylberina yll ylli yllka ymer
  ymir zade zaim zalo zamir zamira zana zarina zef zenel zenepe zenun zhaneta zhuljeta zija zyber zyhdi
  zylfije
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
  engjell
  rozafa
  paris din drin grant gloria mina regina sirena matea mandi rada rineta mael redi soni indri asja mbresa olimpia shkurte granit behar amel
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
