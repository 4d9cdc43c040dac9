import type { AlbanianPage, BilingualPage } from '../types.ts';

export const newsCampaign: BilingualPage = {
  key: 'news-campaign',
  kind: 'news',
  date: '2026-01-20',
  cover: 'circle',
  title: {
    sq: 'Nis fushata: bullizmi kibernetik nuk është lojë',
    en: 'The campaign begins: cyberbullying is not a game',
  },
  slug: { sq: 'nis-fushata', en: 'the-campaign-begins' },
  summary: {
    sq: 'Shkolla, media, rrjete sociale: nga sot, një fjali e vetme përshkon vendin, dhe mbrapa saj ka ndihmë të vërtetë.',
    en: 'Schools, media, social networks: from today one sentence travels the country, and there is real help behind it.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Sot nis fushata kombëtare „Bullizmi kibernetik nuk është lojë“. Do ta gjeni në shkolla, në media dhe në rrjete sociale.

          Fushata nuk u thotë fëmijëve të kenë frikë nga interneti. U tregon çfarë kanë në dorë: të ndalojnë, të ruajnë provat, të flasin. Të rriturve u kërkon një gjë: kur një fëmijë tregon, ta dëgjojnë deri në fund.

          ## Bashkë

          Fushata përgatitet bashkë me autoritetet publike, shoqërinë civile dhe partnerë nga industria e internetit. Në shkollat publike, [mësimi i parë](page:first-lesson) i kushtohet kësaj teme. Në komunitete, partnerët tanë mbajnë takime me prindër, mësues dhe nxënës.

          Doni ta sillni edhe në lagjen tuaj? [Ja nga t’ia nisni](page:in-your-community).
        `,
        en: `
          Today the national campaign “Cyberbullying is not a game” begins. You will meet it in schools, in the media and on social networks.

          The campaign does not tell children to be afraid of the internet. It shows them what is in their hands: to stop, to save the evidence, to speak. Of adults it asks one thing: when a child tells you, hear them out.

          ## Together

          The campaign is prepared with public authorities, civil society and partners from the internet industry. In public schools the [first lesson](page:first-lesson) is about this subject. In communities, our partners hold meetings with parents, teachers and pupils.

          Would you like to bring it to your neighbourhood? [Here is how to begin](page:in-your-community).
        `,
      },
    },
    {
      type: 'share',
      heading: { sq: 'Përcille fjalën', en: 'Pass the word on' },
      text: {
        sq: 'Nisi fushata: bullizmi kibernetik nuk është lojë.',
        en: 'The campaign has begun: cyberbullying is not a game.',
      },
    },
  ],
};

export const newsSaferInternetDay: BilingualPage = {
  key: 'news-safer-internet-day',
  kind: 'news',
  date: '2026-02-09',
  cover: 'confetti',
  title: { sq: 'Nesër është Dita e Internetit të Sigurt', en: 'Tomorrow is Safer Internet Day' },
  slug: { sq: 'dita-e-internetit-te-sigurt-2026', en: 'safer-internet-day-2026' },
  summary: {
    sq: 'Më 10 shkurt 2026 Shqipëria e shënon Ditën e Internetit të Sigurt për herë të njëzetë. „Bashkë për një internet më të mirë“.',
    en: 'On 10 February 2026 Albania marks Safer Internet Day for the twentieth year. “Together for a better internet”.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Të martën, më 10 shkurt 2026, Shqipëria e shënon për herë të njëzetë Ditën e Internetit të Sigurt. Motoja është e njëjtë në mbarë botën: „Bashkë për një internet më të mirë“.

          ## Çfarë sjell ky vit

          - Fushata „Bullizmi kibernetik nuk është lojë“ në shkolla, media dhe rrjete sociale.
          - Samiti i parë për Siguri Online, njëkohësisht Forumi i 11-të Kombëtar për Internet më të Sigurt.
          - Raporti kombëtar për incidentet e fëmijëve në internet, viti 2025.
          - [Aleanca Kombëtare kundër Bullizmit Kibernetik](page:news-alliance).
          - [Youth Media Lab Albania](page:news-youth-media-lab), nga të rinjtë për të rinjtë.
          - [Udhëzues për fëmijët me aftësi të kufizuara](page:news-guidelines) dhe prindërit e tyre.

          ## Dhe ti, çfarë mund të bësh nesër?

          Dërgoji dikujt një mesazh të mirë, pa arsye. Kaq mjafton për fillim.
        `,
        en: `
          On Tuesday, 10 February 2026, Albania marks Safer Internet Day for the twentieth year. The motto is the same all over the world: “Together for a better internet”.

          ## What this year brings

          - The campaign “Cyberbullying is not a game” in schools, media and social networks.
          - The 1st Safe Online Summit, which is also the 11th National Forum on Safer Internet.
          - The national report on children’s online incidents in 2025.
          - The [National Alliance against Cyberbullying](page:news-alliance).
          - [Youth Media Lab Albania](page:news-youth-media-lab), by young people for young people.
          - [Guidelines for children with disabilities](page:news-guidelines) and their parents.

          ## And what can you do tomorrow?

          Send somebody a kind message, for no reason at all. That is a good beginning.
        `,
      },
    },
  ],
};

export const newsFirstLesson: BilingualPage = {
  key: 'news-first-lesson',
  kind: 'news',
  date: '2026-02-10',
  cover: 'lesson',
  title: { sq: 'Sot, ora e parë ishte ndryshe', en: 'Today the first lesson was different' },
  slug: { sq: 'ora-e-pare-ishte-ndryshe', en: 'a-different-first-lesson' },
  summary: {
    sq: 'Në Ditën e Internetit të Sigurt, mësimi i parë në shkollat publike iu kushtua mbrojtjes nga bullizmi kibernetik.',
    en: 'On Safer Internet Day the first lesson in public schools was about protection from cyberbullying.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Karriget në rreth, telefonat në çantë. Kështu nisi sot dita e mësimit: me një orë për mbrojtjen nga bullizmi kibernetik.

          Nxënësit folën për situata, jo për persona. E ndanë shakanë nga ajo që lëndon, provuan tri lëvizje (ndalo, ruaj, fol) dhe shkruan një marrëveshje të klasës.

          ## Nuk e mbajtët dot sot?

          Mësimi nuk skadon. [Plani i plotë](page:first-lesson) është gati, me minuta, pyetje dhe materiale, dhe mbahet në çdo ditë të vitit.
        `,
        en: `
          Chairs in a circle, phones in the bags. That is how today’s lessons began: with an hour on protection from cyberbullying.

          Pupils talked about situations, not about people. They learned to tell a joke from what hurts, tried out three moves (stop, save, speak) and wrote a class agreement.

          ## Could you not hold it today?

          The lesson does not expire. The [full plan](page:first-lesson) is ready, with minutes, questions and materials, and works on any day of the year.
        `,
      },
    },
    {
      type: 'downloads',
      items: [
        {
          title: { sq: 'Plani i mësimit të parë', en: 'Plan of the first lesson' },
          file: 'lesson-plan',
        },
      ],
    },
  ],
};

export const newsAlliance: BilingualPage = {
  key: 'news-alliance',
  kind: 'news',
  date: '2026-02-17',
  cover: 'woven',
  title: {
    sq: 'U krijua Aleanca Kombëtare kundër Bullizmit Kibernetik',
    en: 'The National Alliance against Cyberbullying is founded',
  },
  slug: { sq: 'u-krijua-aleanca-kombetare', en: 'national-alliance-founded' },
  summary: {
    sq: 'Një rrjet i hapur organizatash, ekspertësh dhe institucionesh që duan të mbrojnë njerëzit në hapësirën digjitale, me një zë.',
    en: 'An open network of organisations, experts and institutions that want to protect people in the digital space, with one voice.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Askush nuk e ndalon i vetëm bullizmin kibernetik. Prandaj u krijua Aleanca Kombëtare: një rrjet joformal organizatash, ekspertësh dhe institucionesh.

          ## Pse një aleancë

          - Të flasim me një zë në një fushë të re dhe të rëndësishme.
          - Të veprojmë në mënyrë të bashkërenduar kur një fëmijë ka nevojë për mbrojtje.
          - Të kërkojmë rregulla më të mira për sigurinë e të gjithëve në hapësirën digjitale.

          ## Kush mund të hyjë

          Organizata, shkolla, ekspertë, institucione, media dhe kompani që e ndajnë të njëjtin qëllim. [Na shkruani](page:about).
        `,
        en: `
          Nobody stops cyberbullying alone. That is why the National Alliance was founded: an informal network of organisations, experts and institutions.

          ## Why an alliance

          - To speak with one voice in a field that is new and important.
          - To act together when a child needs protection.
          - To ask for better rules for everyone’s safety in the digital space.

          ## Who can join

          Organisations, schools, experts, institutions, media and companies that share the same aim. [Get in touch](page:about).
        `,
      },
    },
  ],
};

export const newsGuidelines: BilingualPage = {
  key: 'news-guidelines',
  kind: 'news',
  date: '2026-03-24',
  cover: 'guide',
  title: {
    sq: 'Udhëzues për fëmijët me aftësi të kufizuara dhe prindërit e tyre',
    en: 'Guidelines for children with disabilities and their parents',
  },
  slug: { sq: 'udhezues-femijet-me-aftesi-te-kufizuara', en: 'guidelines-children-with-disabilities' },
  summary: {
    sq: 'Të shkruar bashkë me organizatat që punojnë me ta: fjali të shkurtra, simbole të qarta, hapa që mund të bëhen vetë.',
    en: 'Written with the organisations that work with them: short sentences, clear symbols, steps children can take themselves.',
  },
  blocks: [
    {
      type: 'image',
      picture: 'guide',
      caption: {
        sq: 'Udhëzuesit përdorin simbole të mëdha dhe një ide për fjali.',
        en: 'The guidelines use large symbols and one idea a sentence.',
      },
      width: 'wide',
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          Interneti u hap dyer fëmijëve me aftësi të kufizuara: shokë, lojë, mësim, zë. Por disa prej tyre tallen pikërisht për atë që janë, dhe jo çdo këshillë u përshtatet.

          Udhëzuesit e rinj u përgatitën bashkë me organizata të shoqërisë civile që u shërbejnë këtyre fëmijëve. Ka një pjesë për fëmijën dhe një për prindin.

          ## Për fëmijën

          - Ti ke të drejtë të jesh në internet.
          - Askush nuk ka të drejtë të të tallë.
          - Nëse diçka të lëndon, tregoja një njeriu që e do.
          - Mund të telefonosh në [116 111](tel:116111).

          ## Për prindin

          - Mos ia mbyllni internetin; mësojeni bashkë.
          - Vendosni bashkë një shenjë ose një fjalë që do të thotë „më ndihmo“.
          - Kërkojini shkollës t’i bëjë rregullat të kuptueshme për të gjithë.
        `,
        en: `
          The internet opens doors for children with disabilities: friends, play, learning, a voice. Yet some of them are mocked for the very thing that they are, and not every piece of advice fits.

          The new guidelines were prepared with civil society organisations that work for these children. There is a part for the child and a part for the parent.

          ## For the child

          - You have a right to be on the internet.
          - Nobody has a right to mock you.
          - If something hurts you, tell a person you love.
          - You can call [116 111](tel:116111).

          ## For the parent

          - Do not shut the internet off; learn it together.
          - Agree on a sign or a word that means “help me”.
          - Ask the school to make its rules easy for everyone to understand.
        `,
      },
    },
  ],
};

export const newsYouthMediaLab: BilingualPage = {
  key: 'news-youth-media-lab',
  kind: 'news',
  date: '2026-04-21',
  cover: 'microphone',
  title: {
    sq: 'Mikrofoni u takon të rinjve: hapet Youth Media Lab',
    en: 'Over to young people: the Youth Media Lab opens',
  },
  slug: { sq: 'hapet-youth-media-lab', en: 'youth-media-lab-opens' },
  summary: {
    sq: 'Një vend ku fëmijët dhe të rinjtë bëjnë vetë podkaste, intervista dhe fushata për moshatarët e tyre.',
    en: 'A place where children and young people make podcasts, interviews and campaigns for their peers.',
  },
  blocks: [
    {
      type: 'image',
      picture: 'microphone',
      width: 'wide',
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          Youth Media Lab Albania është hapësirë për fëmijë dhe të rinj që duan të bëjnë vetë, jo vetëm të shohin. Këtu mësohet duke punuar: punëtori, mjete, podkaste, intervista dhe fushata që i drejtojnë vetë të rinjtë.

          ## Çfarë mësohet

          - Si të krijosh me përgjegjësi, pa lënduar askënd.
          - Si ta njohësh një lajm të rremë.
          - Si të mbrohesh dhe si ta mbrosh tjetrin në internet.

          ## Ti vendos çfarë dihet për ty

          Kush dëshiron, përdor nofkë. Pa pëlqimin tënd, dhe të prindit kur duhet, nuk botohet asgjë. Dhe mund ta tërheqësh më vonë.
        `,
        en: `
          Youth Media Lab Albania is a space for children and young people who want to make things, not only watch. You learn by doing: workshops, tools, podcasts, interviews and campaigns led by young people.

          ## What you learn

          - How to create responsibly, without hurting anyone.
          - How to recognise false news.
          - How to protect yourself and others online.

          ## You decide what is known about you

          If you like, use an alias. Without your consent, and a parent’s where it is needed, nothing is published. And you can withdraw it later.
        `,
      },
    },
  ],
};

export const newsYearInFigures: BilingualPage = {
  key: 'news-year-in-figures',
  kind: 'news',
  date: '2025-12-18',
  cover: 'classroom',
  title: { sq: '170 shkolla, 7 421 nxënës: faleminderit', en: '170 schools, 7,421 pupils: thank you' },
  slug: { sq: 'viti-2025-ne-shifra', en: 'the-year-2025-in-figures' },
  summary: {
    sq: 'Fushata e vitit 2025 mbërriti në 12 qarqe. Pas çdo shifre ka një mësues që ndali orën për të biseduar.',
    en: 'The 2025 campaign reached 12 regions. Behind every figure is a teacher who stopped the lesson to talk.',
  },
  blocks: [
    {
      type: 'facts',
      facts: [
        {
          value: { sq: '170', en: '170' },
          label: { sq: 'shkolla', en: 'schools' },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
        {
          value: { sq: '7 421', en: '7,421' },
          label: { sq: 'nxënës', en: 'pupils' },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
        {
          value: { sq: '12', en: '12' },
          label: { sq: 'qarqe', en: 'regions' },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
      ],
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          Shifrat janë të bukura kur mbajmë mend çfarë ka pas tyre: një klasë që shkroi rregullat e veta, një prind që dëgjoi, një nxënës që tha „mjaft“.

          Faleminderit mësuesve, psikologëve të shkollave, prindërve dhe, më shumë se të gjithëve, nxënësve.

          Në vitin 2026 vazhdojmë: [mësimi i parë](page:first-lesson) pret edhe klasën tuaj.
        `,
        en: `
          Figures are good to look at when we remember what lies behind them: a class that wrote its own rules, a parent who listened, a pupil who said “enough”.

          Thank you to the teachers, the school psychologists, the parents and, above all, the pupils.

          In 2026 we carry on: the [first lesson](page:first-lesson) is waiting for your class too.
        `,
      },
    },
  ],
};

/** A letter for schools in Albania to hand out: it exists in Albanian only. */
export const newsLetter: AlbanianPage = {
  key: 'news-letter',
  kind: 'news',
  date: '2026-02-03',
  cover: 'sofa',
  title: { sq: 'Letër për prindërit, gati për ta dërguar' },
  slug: { sq: 'leter-per-prinderit' },
  summary: {
    sq: 'Një letër e shkurtër që mësuesi kujdestar mund t’ua dërgojë prindërve para mësimit të parë. Kopjojeni dhe ndryshojeni.',
  },
  blocks: [
    {
      type: 'callout',
      tone: 'tip',
      heading: { sq: 'Për mësuesit' },
      body: {
        sq: 'Kopjojeni letrën më poshtë, shtoni emrin dhe orën kur ju gjejnë prindërit, dhe dërgojeni dy-tri ditë para [mësimit të parë](page:first-lesson).',
      },
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          Të dashur prindër,

          Në Ditën e Internetit të Sigurt, ora e parë e klasës sonë i kushtohet bullizmit kibernetik. Do të flasim për situata të shpikura, jo për fëmijë të veçantë. Askush nuk do të detyrohet të tregojë.

          Mund të ndodhë që fëmija juaj të kthehet me pyetje. Ju lutemi:

          - dëgjojeni deri në fund;
          - thojini se bëri mirë që e tregoi;
          - mos ia merrni telefonin: do ta ndiente si dënim;
          - nëse ka ndodhur diçka, ruani provat dhe na shkruani.

          Nëse doni ta mendoni me dikë, telefononi falas në [116 111](tel:116111). Më shumë gjeni te [faqja për prindërit](page:for-parents).

          Me respekt,

          Mësuesi kujdestar
        `,
      },
    },
    {
      type: 'help',
      heading: { sq: 'Kush ju ndihmon' },
      services: ['alo-116', 'online-safety'],
    },
  ],
};
