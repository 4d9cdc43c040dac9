import type { BilingualPage } from '../types.ts';

export const inYourCommunity: BilingualPage = {
  key: 'in-your-community',
  kind: 'page',
  cover: 'neighbourhood',
  title: { sq: 'Në komunitetin tuaj', en: 'In your community' },
  slug: { sq: 'ne-komunitetin-tuaj', en: 'in-your-community' },
  summary: {
    sq: 'Si të mbani një takim për bullizmin kibernetik në shkollë, bibliotekë ose qendër rinore, dhe gjashtë gjëra që mund të bëni edhe pa takim.',
    en: 'How to hold a meeting about cyberbullying at school, in a library or a youth centre, and six things you can do without one.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Mjafton një sallë dhe dhjetë karrige', en: 'A room and ten chairs are enough' },
      lead: {
        sq: 'Partnerët tanë mbajnë takime me prindër, mësues dhe nxënës në shkolla e komunitete në mbarë vendin. Edhe ju mund ta mbani tuajin.',
        en: 'Our partners hold meetings with parents, teachers and pupils in schools and communities across Albania. You can hold one of your own.',
      },
      actions: [
        {
          label: { sq: 'Shkarkoni posterin (PDF)', en: 'Download the poster (PDF)' },
          target: { media: 'poster' },
        },
      ],
      picture: 'neighbourhood',
    },
    {
      type: 'steps',
      heading: { sq: 'Një takim prej 60 minutash', en: 'A 60-minute meeting' },
      intro: {
        sq: 'Për prindër, gjyshër, trajnerë, fqinjë. Ftesa më e mirë është ajo që e bën vetë fëmija.',
        en: 'For parents, grandparents, coaches, neighbours. The best invitation is the one a child makes.',
      },
      steps: [
        {
          heading: {
            sq: 'Dy javë para: gjeni vendin dhe orën',
            en: 'Two weeks before: find a place and a time',
          },
          body: {
            sq: 'Shkolla, biblioteka, klubi sportiv. Pas orarit të punës. Mendoni edhe për ata që vijnë me karrige me rrota ose me fëmijë të vegjël.',
            en: 'School, library, sports club. After working hours. Think of those who come in a wheelchair or with small children, too.',
          },
        },
        {
          heading: { sq: '10 minuta: çfarë është', en: '10 minutes: what it is' },
          body: {
            sq: 'Lexoni bashkë [tri pyetjet](page:what-it-is) që e dallojnë shakanë nga bullizmi.',
            en: 'Read together the [three questions](page:what-it-is) that tell a joke from bullying.',
          },
        },
        {
          heading: { sq: '20 minuta: në dyshe', en: '20 minutes: in pairs' },
          body: {
            sq: 'Njëri luan fëmijën, tjetri prindin: „Dua të të tregoj diçka.“ Pastaj ndërrojnë rolet. Çfarë ndihmoi? Çfarë e mbylli bisedën?',
            en: 'One plays the child, the other the parent: “I want to tell you something.” Then swap. What helped? What ended the conversation?',
          },
        },
        {
          heading: { sq: '20 minuta: pyetje', en: '20 minutes: questions' },
          body: {
            sq: 'Me letra pa emër në një kuti. Mos diskutoni raste të fëmijëve që i njohin të tjerët në sallë. Për një rast të vërtetë, drejtohuni në [116 111](tel:116111).',
            en: 'On slips without names, in a box. Do not discuss the cases of children others in the room know. For a real case turn to [116 111](tel:116111).',
          },
        },
        {
          heading: { sq: '10 minuta: një premtim', en: '10 minutes: a promise' },
          body: {
            sq: 'Secili shkruan një gjë që do ta bëjë këtë javë, dhe merr me vete një poster.',
            en: 'Everyone writes down one thing they will do this week, and takes a poster home.',
          },
        },
      ],
    },
    {
      type: 'cards',
      heading: { sq: 'Gjashtë gjëra edhe pa takim', en: 'Six things to do without a meeting' },
      cards: [
        {
          heading: { sq: 'Vareni posterin', en: 'Hang the poster' },
          text: {
            sq: 'Në farmaci, në palestër, në hyrjen e pallatit. Aty ku një fëmijë pret.',
            en: 'At the pharmacy, the gym, the entrance of the building. Where a child waits.',
          },
          target: { media: 'poster' },
        },
        {
          heading: { sq: 'Vendosni rregulla në skuadër', en: 'Set rules in the team' },
          text: {
            sq: 'Trajneri është trajner edhe në grupin e skuadrës në internet: pas ndeshjes nuk tallet askush.',
            en: 'A coach is a coach in the team’s group chat too: nobody is mocked after the match.',
          },
        },
        {
          heading: { sq: 'Pyesni para se të postoni', en: 'Ask before you post' },
          text: {
            sq: 'Foto nga festa? Pyesni fëmijën. Kështu mëson se edhe ai duhet të pyesë.',
            en: 'Pictures from the party? Ask the child. That is how they learn to ask others.',
          },
        },
        {
          heading: { sq: 'Bëhuni i rrituri që dëgjon', en: 'Be the adult who listens' },
          text: {
            sq: 'Tezja, fqinji, bibliotekarja. Disa fëmijë e kanë më të lehtë t’ia tregojnë së pari dikujt jashtë shtëpisë.',
            en: 'The aunt, the neighbour, the librarian. Some children find it easier to tell someone outside the home first.',
          },
        },
        {
          heading: { sq: 'Ftoni Youth Media Lab', en: 'Invite the Youth Media Lab' },
          text: {
            sq: 'Podkaste e video të bëra nga të rinjtë për të rinjtë. Moshatarët i dëgjojnë ndryshe.',
            en: 'Podcasts and videos made by young people for young people. Their peers listen differently.',
          },
          target: { page: 'news-youth-media-lab' },
        },
        {
          heading: { sq: 'Hyni në Aleancë', en: 'Join the Alliance' },
          text: {
            sq: 'Për organizata, ekspertë dhe institucione që duan të flasin me një zë.',
            en: 'For organisations, experts and institutions that want to speak with one voice.',
          },
          target: { group: 'alliance' },
        },
      ],
    },
    {
      type: 'facts',
      heading: { sq: 'Sa larg mbërrin një bisedë', en: 'How far a conversation travels' },
      facts: [
        {
          value: { sq: '12', en: '12' },
          label: {
            sq: 'qarqe ku mbërriti fushata',
            en: 'regions the campaign reached',
          },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
        {
          value: { sq: '170', en: '170' },
          label: { sq: 'shkolla ku mbërriti fushata', en: 'schools the campaign reached' },
          source: { sq: 'iSIGURT.al', en: 'iSIGURT.al' },
          year: 2025,
        },
      ],
    },
    {
      type: 'members',
      heading: { sq: 'Kush është tashmë në Aleancë', en: 'Who is in the Alliance already' },
      intro: {
        sq: 'Anëtarët e Aleancës Kombëtare kundër Bullizmit Kibernetik, sipas qarqeve. Janë shembuj, që të shihet si duket harta.',
        en: 'The members of the National Alliance against Cyberbullying, by county. They are examples, to show what the map looks like.',
      },
      group: 'alliance',
      show: ['figures', 'map'],
      limit: 6,
    },
    {
      type: 'downloads',
      heading: { sq: 'Merreni me vete', en: 'Take it with you' },
      items: [
        {
          title: { sq: 'Poster A4 me linjat e ndihmës', en: 'A4 poster with the helplines' },
          text: {
            sq: 'Printohet bardhë e zi ose me ngjyra; lexohet nga tre metra.',
            en: 'Prints in black and white or colour; can be read from three metres.',
          },
          file: 'poster',
        },
      ],
    },
    {
      type: 'share',
      heading: { sq: 'Ftoni të tjerët', en: 'Invite others' },
      text: {
        sq: 'Po mbajmë një takim për bullizmin kibernetik. Ejani, ose mbani edhe ju një: ja si.',
        en: 'We are holding a meeting about cyberbullying. Come along, or hold one of your own: here is how.',
      },
    },
  ],
};
