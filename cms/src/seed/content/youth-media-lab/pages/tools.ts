import type { BilingualPage } from '../../types.ts';

export const tools: BilingualPage = {
  key: 'tools',
  kind: 'page',
  cover: 'guide',
  title: { sq: 'Mjetet', en: 'Tools' },
  slug: { sq: 'mjetet', en: 'tools' },
  summary: {
    sq: 'Çfarë të duhet për të nisur dhe si të regjistrosh mirë me telefonin që ke.',
    en: 'What you need to begin, and how to record well with the phone you have.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Telefoni yt mjafton', en: 'Your phone is enough' },
      lead: {
        sq: 'Zëri i mirë nuk vjen nga pajisja e shtrenjtë. Vjen nga një dhomë e qetë dhe nga afërsia.',
        en: 'Good sound does not come from expensive equipment. It comes from a quiet room and from being close.',
      },
      actions: [],
      picture: 'microphone',
    },
    {
      type: 'steps',
      heading: { sq: 'Si të regjistrosh me telefon', en: 'How to record with a phone' },
      steps: [
        {
          heading: { sq: 'Gjej një dhomë të butë', en: 'Find a soft room' },
          body: {
            sq: 'Perde, qilim, krevat. Dhoma bosh jep jehonë; dollapi me rroba është studio.',
            en: 'Curtains, a carpet, a bed. An empty room echoes; a wardrobe full of clothes is a studio.',
          },
        },
        {
          heading: { sq: 'Vëre telefonin në heshtje', en: 'Silence the phone' },
          body: {
            sq: 'Mënyra e avionit. Kështu nuk të ndërpret asnjë telefonatë.',
            en: 'Aeroplane mode. That way no call interrupts you.',
          },
        },
        {
          heading: { sq: 'Afrohu sa një pëllëmbë', en: 'Come as close as a hand’s width' },
          body: {
            sq: 'Mbaje telefonin pak anash gojës, që të mos dëgjohet frymëmarrja. Mos e lëviz.',
            en: 'Hold the phone a little to the side of your mouth, so that your breath is not heard. Keep it still.',
          },
        },
        {
          heading: { sq: 'Provo dhjetë sekonda', en: 'Try ten seconds' },
          body: {
            sq: 'Dëgjoje me kufje. Frigoriferi dhe rruga dëgjohen më shumë se ç’mendon.',
            en: 'Listen with earphones. The fridge and the street are louder than you think.',
          },
        },
        {
          heading: { sq: 'Nis me heshtje', en: 'Begin with silence' },
          body: {
            sq: 'Tri sekonda pa folur, në fillim dhe në fund. Montazhi bëhet më i lehtë.',
            en: 'Three seconds without speaking, at the beginning and at the end. It makes editing easier.',
          },
        },
        {
          heading: { sq: 'Gabove? Pusho dhe thuaje prapë', en: 'A slip? Pause and say it again' },
          body: {
            sq: 'Mos e nis nga fillimi. Fjalia e gabuar hiqet më pas.',
            en: 'Do not start all over. The sentence that went wrong is cut later.',
          },
        },
      ],
    },
    {
      type: 'cards',
      heading: { sq: 'Udhëzues të tjerë', en: 'More guides' },
      cards: [
        {
          heading: { sq: 'Si bëhet një pyetje e mirë', en: 'How to ask a good question' },
          text: {
            sq: 'Pyetje që hapin, heshtje që ndihmojnë dhe gjëra që nuk pyeten.',
            en: 'Questions that open, silence that helps, and things one does not ask.',
          },
          target: { page: 'guide-questions' },
          picture: 'bubbles',
        },
        {
          heading: { sq: 'Si të mbetesh pa emër', en: 'How to stay anonymous' },
          text: {
            sq: 'Pseudonimi, sfondi, zëri dhe gjërat e vogla që tregojnë kush je.',
            en: 'The alias, the background, the voice, and small things that tell who you are.',
          },
          target: { page: 'guide-anonymous' },
          picture: 'evidence',
        },
      ],
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Çfarë të duhet

          - Një telefon që regjistron zë.
          - Letër dhe laps për skenarin.
          - Një dhomë e qetë për gjysmë ore.

          Nëse i ke: kufje me mikrofon, një libër ku ta mbështetësh telefonin dhe një batanije mbi tavolinë, që të mos kërcasë.

          Për montazhin mjafton aplikacioni që ke në telefon: të presësh fillimin dhe fundin është gjysma e punës.
        `,
        en: `
          ## What you need

          - A phone that records sound.
          - Paper and pencil for the script.
          - A quiet room for half an hour.

          If you have them: earphones with a microphone, a book to lean the phone on, and a blanket on the table so that it does not creak.

          For editing, the app on your phone is enough: cutting the beginning and the end is half the work.
        `,
      },
    },
    {
      type: 'callout',
      tone: 'tip',
      heading: { sq: 'Gati?', en: 'Ready?' },
      body: {
        sq: 'Shiko [si dorëzohet](page:take-part). Vendin, pajisjen dhe orën i heqim nga skedari para se ta dëgjojë kush.',
        en: 'See [how to hand it in](page:take-part). We take place, device and time out of the file before anyone listens.',
      },
    },
  ],
};
