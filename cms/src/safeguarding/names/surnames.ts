/** Surnames without marks, in lower case, as they stand in a list. */
const list = (names: string) => names.trim().split(/\s+/);

/** Surnames that many Albanian families have. */
export const albanianSurnames = list(`
  abazi abdiu abdullahu ademi aga agaj agolli ahmetaj ahmeti ajazi alia aliaj aliko alimema aliu alla alliu
  allmuca alushi ametaj andoni arapi arifi aslani avdiu avdyli avrami bajraktari bajrami bala balili balla
  ballabani balliu bano bardhi bardhoshi barjami basha bashkimi baxhaku bega begaj begolli behri beja bejko
  bejleri bekteshi beluli beqaj beqiri beqo berberi berisha besha biba bicaku bici bilali bitri bizhga
  bllaca boci bogdani bojaxhi bojaxhiu borici brahimaj brahimi brahja bregu bulku bushati bushi buzi caca
  caci caka cakrani cala camaj cami cani ceka cekrezi ceku cela celaj celiku cenaj ceni cerri cina cobani
  coku cuka cullhaj cupi curri daci dajci dajti daka dako dalipaj dalipi dani dauti deda dedaj dedej delija
  deliu demaj demiraj demiri demo dervishaj dervishi dhamo dhima dhimitri dibra dino doci doda dodaj doka
  doko dollaku dosti dragoti drini duka duraku durici durmishi duro dushi dushku dyrmishi elezaj elezi
  elmazi emini fejzaj fejzo fejzullahu feka ferati ferhati ferraj fida filipi fishta frasheri frroku fusha
  gaba garuci gashi gaxha gega gegaj gena gerxhaliu gjata gjecaj gjeci gjeloshi gjergji gjeta gjika gjinaj
  gjini gjoka gjokaj gjonaj gjonej gjoni gjyla gjyli godo goga gogaj gora gorica goxhaj guri gurra guxha
  hajdari hajdini hajro hajrullai halilaj halili halimi hamiti hamza hamzaj hasa hasanaj hasani haska hasko
  haxhari haxhi haxhia haxhiaj haxhihyseni haxhiu heta hida hila hima hodaj hodo hoti hoxha hoxhaj hoxhalli
  hysa hysaj hysenaj hyseni hysi hysko ibra ibrahimaj ibrahimi ibro idrizaj idrizi ikonomi ilazi imami imeri
  isai isaj isaku islamaj islami ismailaj ismaili isufaj isufi jahja jaho jaku jakupi jani jashari jaupaj
  jonuzi jorgji jorgo jubani juka kabashi kabili kacani kadare kadiu kadriaj kadriu kajo kala kalaja kaleci
  kalemi kaloshi kamberi kapaj kapllani karafili karaj kasa kasaj kasemi kasmi kaso kastrati kastrioti keci
  kellezi kelmendi keqi koci kociu kodheli kodra koka kokona kola kolaj koldashi koleci kolgjini kondi koni
  konomi kopliku koroveshi koshi kosova kotorri kraja krasniqi krosi kruja kryemadhi kryeziu kuci kuka kulla
  kullolli kuqi kurtaj kurti kushta laci lala lamaj lamani lame lami laska leka lekaj lelaj leshi leskaj
  leskoviku lika likaj lila lilaj limaj llaha llalla lleshaj lleshi lloja llupo loshi lubonja luca lufi luku
  lulaj luli lulo luzi mahmutaj mahmuti malaj maliqi maloku manaj mance mandia mani mara maraj marashi marka
  markaj marku marleku martini masha maska mati matoshi matraku maxhari mazniku mecaj mehaj mehilli mehmetaj
  mehmeti meka meksi melani mema memaj memeti memia memushaj merkaj merkuri merlika mertiri meta metaj
  metani metohu mici mihaj mihali milaj milla mitro mitrushi mjeda mllugja moisiu mone morina muca mucaj
  muco muharremi muho muja muka mulla mullai mullaj musabelliu musaj muslia musta mustafa mustafai mustafaj
  muzhaqi myftari myrtaj nano nasi nazaj ndoci ndoj ndoja ndreca ndreka ndreu neza nezaj nezha nika nikaj
  nikolla nikolli nini nishani nogu noka noli nova nuhaj nuhi nuredini nushi olldashi omeri ormeni osmanaj
  osmani pacani pacolli paja palaj pali paluca palushi papa papadhimitri papaj papajani papraniku pasha
  pashaj pashko pasho pashollari pasku peci pelari pelivani pepa peqini perlala perndoj peshkopia petani
  petrela peza pirani pjetri pjetrushi plaku pllumbi pojani poloska pone popa poro prela prendi prenga
  prifti puka pula qafa qafzezi qato qelli qemali qerimi qesja qirko qoku qosja rada radoja rakipi rama
  ramadani ramaj ramazani rapaj rapo rapushi reci reka resuli rexha rexhaj rexhepaj rexhepi riza rizai rizaj
  roshi rroku ruci ruka ruli rusi rusta sadikaj sadiku sadushi sahatciu sala salaj sali saliaj salianji
  saliasi salihi salillari sefa seferaj seferi sejdiaj sejdini sejdiu sejko selimaj selimi selita selmani
  shabani shahaj shahini shala shani shehaj shehi shehu sheme shima shkembi shkodra shkodrani shkreli
  shkurtaj shkurti shllaku shpata shtini shtjefni shtylla shullani shyqyri shyti silaj sina sinaj sinanaj
  sinani sinoimeri skendaj skenderaj skenderi skendo skuqi sokoli spahia spahiu spaho stafa stafasani stefa
  stefani sterkaj subashi sula sulaj sulejmani sulo sykja syku syla syziu tafa tafaj tahiraj tahiri tare
  tartari teliti terpini thaci theodhori tirana toci todi tola tomini tomori topalli topi toska toto trashi
  trebicka troci troka troplini troshani tuci turku tusha ujka uka ukaj uku ulqini ura vangjeli varfi vasha
  vata vathaj vathi veizaj veizi velaj veliaj veliu veseli vila vishaj vladi voci vogli voka vokopola vokshi
  vrapi vrioni vuka vukaj vukatana xama xega xhafa xhafaj xhaferaj xhaferi xhaferri xhako xhanari xhani
  xhaxho xhelili xhemalaj xhepa xhika xhixha xholi xhoxha xhumari xhuveli ylli ymeraj ymeri zagani zaimi
  zajmi zeka zekaj zela zenelaj zeneli zeqaj zeqiri zeqo zhegu zhuka zhupa zhupani zifla zoga zogaj zogu
  zotaj zoto zyberi zykaj
`);

/** Surnames that are common in English. */
export const englishSurnames = list(`
  adams allen anderson andrews armstrong atkinson bailey baker barker barnes bell bennett berry bradley
  brooks brown burns butler campbell carr carter chapman clark clarke coleman collins cook cooper cox
  cunningham davidson davies davis dawson dixon edwards elliott ellis evans fisher fletcher foster gardner
  gibson gill gordon graham grant gray green griffiths hall hamilton harper harris harrison hart harvey hill
  holmes howard hughes hunt hunter jackson jenkins johnson johnston jones kelly kennedy khan king knight
  lawson lewis lloyd macdonald marshall martin mason matthews mccarthy mcdonald miller mills mitchell moore
  morgan morris morrison murphy murray nelson newman nicholson obrien palmer parker patel payne pearce
  pearson perry phillips porter powell price reid reynolds richards richardson roberts robertson robinson
  rogers rose ross russell ryan saunders scott shaw simpson smith spencer stevens stewart stone taylor
  thomas thompson thomson turner walker wallace walsh ward watson watts webb wells west white wilkinson
  williams williamson wilson wood woods wright young
`);

/** Endings that hardly any word but a surname has: Gjonaj, Haxhillari, Bojaxhiu. */
export const surnameShape =
  /^(?=.{5})[a-z]+(?:[^aeiouy]aj(?:t|n|it|in)?|llari(?:t|n)?|xhiu(?:t|n)?|oshi(?:t|n)?|[eo]lli(?:t|n)?|iqi(?:t|n)?)$/;
