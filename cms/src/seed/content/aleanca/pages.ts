import type { BilingualPage } from '../types.ts';

export const home: BilingualPage = {
  key: 'home',
  kind: 'page',
  home: true,
  cover: 'woven',
  title: {
    sq: 'Aleanca Kombëtare kundër Bullizmit Kibernetik',
    en: 'National Alliance against Cyberbullying',
  },
  slug: { sq: 'kryefaqja', en: 'home' },
  summary: {
    sq: 'Një rrjet joformal organizatash, ekspertësh dhe institucionesh për sigurinë e të gjithëve në hapësirën digjitale.',
    en: 'An informal network of organisations, experts and institutions for everyone’s safety in the digital space.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Shumë duar, një fjalë: mjaft', en: 'Many hands, one word: enough' },
      lead: {
        sq: 'Aleanca mbledh ata që duan të mbrojnë njerëzit në hapësirën digjitale dhe t’i japin më shumë zë një fushe të re e të rëndësishme.',
        en: 'The Alliance brings together those who want to protect people in the digital space and give a stronger voice to a new and important field.',
      },
      actions: [
        { label: { sq: 'Kush mund të hyjë', en: 'Who can join' }, target: { page: 'join' } },
        { label: { sq: 'Lexoni deklaratën', en: 'Read the statement' }, target: { page: 'statement' } },
      ],
      picture: 'woven',
    },
    {
      type: 'cards',
      heading: { sq: 'Pse bashkë', en: 'Why together' },
      cards: [
        {
          heading: { sq: 'Një zë më i fortë', en: 'A stronger voice' },
          text: {
            sq: 'Për ligje, rregulla dhe shërbime që i mbrojnë fëmijët dhe grupet e cenueshme në internet.',
            en: 'For laws, rules and services that protect children and vulnerable groups online.',
          },
        },
        {
          heading: { sq: 'Përgjigje e bashkërenduar', en: 'A response that fits together' },
          text: {
            sq: 'Kur një fëmijë kërkon ndihmë, shkolla, linja e ndihmës dhe institucionet e dinë kush bën çfarë.',
            en: 'When a child asks for help, school, helpline and institutions know who does what.',
          },
        },
        {
          heading: { sq: 'Dije që ndahet', en: 'Knowledge that is shared' },
          text: {
            sq: 'Ajo që funksionon në një qytet mund të provohet nesër në një tjetër.',
            en: 'What works in one town can be tried tomorrow in another.',
          },
        },
      ],
    },
    {
      type: 'quote',
      text: {
        sq: 'Secili prej nesh e shihte një copë të problemit. Kur u ulëm bashkë, e pamë të tërin, dhe pamë edhe ku mund ta ndalim.',
        en: 'Each of us used to see one piece of the problem. When we sat down together we saw the whole of it, and where we could stop it.',
      },
      by: { sq: 'Një anëtare e Aleancës', en: 'A member of the Alliance' },
      role: { sq: 'personazh i shpikur', en: 'an invented character' },
    },
    {
      type: 'help',
      heading: { sq: 'Nëse ka nevojë dikush tani', en: 'If someone needs help now' },
      services: ['alo-116', 'online-safety'],
    },
    {
      type: 'partners',
      heading: { sq: 'Kush e mban rrjetin', en: 'Who holds the network' },
    },
  ],
};

export const what: BilingualPage = {
  key: 'what',
  kind: 'page',
  title: { sq: 'Çfarë është Aleanca', en: 'What the Alliance is' },
  slug: { sq: 'cfare-eshte', en: 'what-it-is' },
  summary: {
    sq: 'Rrjet joformal: pa zyra dhe pa hierarki, me një qëllim të përbashkët dhe me punë të ndarë.',
    en: 'An informal network: no offices and no hierarchy, a shared aim and shared work.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Aleanca Kombëtare kundër Bullizmit Kibernetik është një rrjet joformal organizatash, ekspertësh dhe institucionesh. Anëtarët e saj duan që qytetarët, e mbi të gjitha fëmijët dhe të rinjtë, të jenë të sigurt në hapësirën digjitale.

          ## Çfarë bën

          - **Avokon** për sigurinë dhe mbrojtjen e njerëzve në internet.
          - **Bashkërendon** punën, që një fëmijë të mos e tregojë historinë e vet pesë herë.
          - **Ndan** materiale, përvojë dhe trajnime mes anëtarëve.
          - **Mbështet** fushatën „Bullizmi kibernetik nuk është lojë“.

          ## Çfarë nuk bën

          Aleanca nuk trajton raste të veçanta. Për një rast, telefononi në [116 111](tel:116111) ose raportoni në [iSIGURT.al](https://isigurt.al/).
        `,
        en: `
          The National Alliance against Cyberbullying is an informal network of organisations, experts and institutions. Its members want citizens, and above all children and young people, to be safe in the digital space.

          ## What it does

          - It **speaks up** for people’s safety and protection online.
          - It **coordinates**, so that a child does not have to tell their story five times.
          - It **shares** materials, experience and training among its members.
          - It **supports** the campaign “Cyberbullying is not a game”.

          ## What it does not do

          The Alliance does not handle individual cases. For a case call [116 111](tel:116111) or report at [iSIGURT.al](https://isigurt.al/).
        `,
      },
    },
    {
      type: 'page-list',
      heading: { sq: 'Vazhdoni', en: 'Read on' },
      source: 'chosen',
      pages: ['join', 'statement'],
      limit: 2,
    },
  ],
};

export const join: BilingualPage = {
  key: 'join',
  kind: 'page',
  title: { sq: 'Kush mund të hyjë', en: 'Who can join' },
  slug: { sq: 'kush-mund-te-hyje', en: 'who-can-join' },
  summary: {
    sq: 'Organizata, shkolla, ekspertë, institucione, media dhe kompani. Ja çfarë u kërkohet dhe çfarë marrin.',
    en: 'Organisations, schools, experts, institutions, media and companies. What is asked of them, and what they receive.',
  },
  blocks: [
    {
      type: 'cards',
      heading: { sq: 'Kë presim', en: 'Whom we hope for' },
      cards: [
        {
          heading: { sq: 'Shoqëria civile', en: 'Civil society' },
          text: {
            sq: 'Organizata që punojnë me fëmijë, të rinj, familje ose grupe të cenueshme.',
            en: 'Organisations that work with children, young people, families or vulnerable groups.',
          },
        },
        {
          heading: { sq: 'Shkolla dhe universitete', en: 'Schools and universities' },
          text: {
            sq: 'Mësues, psikologë, studiues dhe vetë nxënësit e studentët.',
            en: 'Teachers, psychologists, researchers, and pupils and students themselves.',
          },
        },
        {
          heading: { sq: 'Institucione publike', en: 'Public institutions' },
          text: {
            sq: 'Në nivel qendror dhe vendor: arsim, mbrojtje sociale, polici, siguri kibernetike.',
            en: 'National and local: education, social protection, police, cyber security.',
          },
        },
        {
          heading: { sq: 'Industria dhe media', en: 'Industry and media' },
          text: {
            sq: 'Ata që ndërtojnë rrjetin, ata që e mbushin me fjalë dhe ata që e tregojnë.',
            en: 'Those who build the network, those who fill it with words, and those who report on it.',
          },
        },
      ],
    },
    {
      type: 'steps',
      heading: { sq: 'Si hyhet', en: 'How to join' },
      steps: [
        {
          heading: { sq: 'Lexoni deklaratën', en: 'Read the statement' },
          body: {
            sq: 'Është një faqe. [Deklarata](page:statement) thotë për çfarë angazhohet çdo anëtar.',
            en: 'It is one page. The [statement](page:statement) says what every member commits to.',
          },
        },
        {
          heading: { sq: 'Na shkruani', en: 'Write to us' },
          body: {
            sq: 'Kush jeni, çfarë bëni për fëmijët në internet dhe kush do t’ju përfaqësojë.',
            en: 'Who you are, what you do for children online, and who will represent you.',
          },
        },
        {
          heading: { sq: 'Takohemi', en: 'We meet' },
          body: {
            sq: 'Një bisedë e shkurtër, që ta dimë si mund t’i vijmë në ndihmë njëri-tjetrit.',
            en: 'A short conversation, so that we know how we can help each other.',
          },
        },
        {
          heading: { sq: 'Nënshkruani', en: 'Sign' },
          body: {
            sq: 'Emri juaj i shtohet Aleancës. Mund të dilni kur të doni.',
            en: 'Your name is added to the Alliance. You can leave whenever you wish.',
          },
        },
      ],
    },
    {
      type: 'questions',
      heading: { sq: 'Pyetje', en: 'Questions' },
      questions: [
        {
          question: { sq: 'A paguhet?', en: 'Does it cost anything?' },
          answer: { sq: 'Jo. Anëtarësia është falas.', en: 'No. Membership is free.' },
        },
        {
          question: {
            sq: 'Jam ekspert i pavarur. A mund të hyj?',
            en: 'I am an independent expert. Can I join?',
          },
          answer: {
            sq: 'Po. Aleanca është për organizata, institucione dhe ekspertë.',
            en: 'Yes. The Alliance is for organisations, institutions and experts.',
          },
        },
      ],
    },
  ],
};

export const statement: BilingualPage = {
  key: 'statement',
  kind: 'page',
  title: { sq: 'Deklarata e Aleancës', en: 'The statement of the Alliance' },
  slug: { sq: 'deklarata', en: 'statement' },
  summary: {
    sq: 'Pesë angazhime që merr përsipër çdo anëtar i Aleancës Kombëtare kundër Bullizmit Kibernetik.',
    en: 'Five commitments that every member of the National Alliance against Cyberbullying makes.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Ne besojmë se çdo fëmijë ka të drejtë të mësojë, të luajë dhe të flasë në internet pa u lënduar. Bullizmi kibernetik nuk është lojë dhe nuk është punë e një fëmije të vetëm. Prandaj angazhohemi:

          1. **T’i dëgjojmë fëmijët.** Të marrim parasysh mendimin e tyre kur vendosim për ta.
          2. **Të mos e identifikojmë askënd.** Asnjë emër, fytyrë a shkollë fëmije pa pëlqimin e tij dhe të kujdestarit ligjor.
          3. **Të veprojmë që herën e parë.** Çdo rast që mësojmë, ta përcjellim aty ku gjendet ndihma: 116 111 dhe iSIGURT.al.
          4. **Të ndajmë atë që dimë.** Materialet tona t’i përdorin edhe të tjerët.
          5. **Të fillojmë nga vetja.** Të shkruajmë në internet siç do të donim t’u shkruanin të tjerët fëmijëve tanë.
        `,
        en: `
          We believe that every child has a right to learn, play and speak online without being hurt. Cyberbullying is not a game, and not something for one child to deal with alone. Therefore we commit:

          1. **To listen to children.** To take their views into account when we decide about them.
          2. **To identify nobody.** No child’s name, face or school without their consent and that of their guardian.
          3. **To act the first time.** To pass on every case we learn of to where help is: 116 111 and iSIGURT.al.
          4. **To share what we know.** Our materials are there for others to use.
          5. **To begin with ourselves.** To write online as we would want others to write to our own children.
        `,
      },
    },
    {
      type: 'share',
      heading: { sq: 'Tregojuni të tjerëve', en: 'Tell others' },
      text: {
        sq: 'Pesë angazhime kundër bullizmit kibernetik. Lexojini dhe bëhuni pjesë e Aleancës.',
        en: 'Five commitments against cyberbullying. Read them and join the Alliance.',
      },
    },
  ],
};
