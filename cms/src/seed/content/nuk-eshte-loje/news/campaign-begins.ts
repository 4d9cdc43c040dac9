import type { BilingualPage } from '../../types.ts';

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
    sq: 'Shkolla, media, rrjete sociale: nga sot, një fjali e vetme përshkon vendin, dhe pas saj ka ndihmë të vërtetë.',
    en: 'Schools, media, social networks: from today one sentence travels across the country, and there is real help behind it.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Sot nis fushata kombëtare „Bullizmi kibernetik nuk është lojë“. Do ta gjeni në shkolla, në media dhe në rrjetet sociale.

          Fushata nuk u thotë fëmijëve të kenë frikë nga interneti. U tregon çfarë kanë në dorë: të ndalojnë, të ruajnë provat, të flasin. Të rriturve u kërkon një gjë: kur një fëmijë tregon, ta dëgjojnë deri në fund.

          ## Bashkë

          Fushata përgatitet bashkë me autoritetet publike, shoqërinë civile dhe partnerë nga industria e internetit. Në shkollat publike, [mësimi i parë](page:first-lesson) i kushtohet kësaj teme. Në komunitete, partnerët tanë mbajnë takime me prindër, mësues dhe nxënës.

          Doni ta sillni edhe në lagjen tuaj? [Ja nga t’ia nisni](page:in-your-community).
        `,
        en: `
          Today the national campaign “Cyberbullying is not a game” begins. You will meet it in schools, in the media and on social networks.

          The campaign does not tell children to be afraid of the internet. It shows them what is in their hands: to stop, to save the evidence, to speak. Of adults it asks one thing: when a child tells you, hear them out.

          ## Together

          The campaign is prepared with public authorities, civil society and partners from the internet industry. In public schools the [first lesson](page:first-lesson) is about this. In communities, our partners hold meetings with parents, teachers and pupils.

          Would you like to bring it to your neighbourhood? [Here is how to begin](page:in-your-community).
        `,
      },
    },
    {
      type: 'share',
      heading: { sq: 'Përcilleni fjalën', en: 'Spread the word' },
      text: {
        sq: 'Nisi fushata: bullizmi kibernetik nuk është lojë.',
        en: 'The campaign has begun: cyberbullying is not a game.',
      },
    },
  ],
};
