import type { BilingualPage } from '../../types.ts';

export const guideQuestions: BilingualPage = {
  key: 'guide-questions',
  kind: 'page',
  cover: 'bubbles',
  title: { sq: 'Si bëhet një pyetje e mirë', en: 'How to ask a good question' },
  slug: { sq: 'si-behet-nje-pyetje-e-mire', en: 'how-to-ask-a-good-question' },
  summary: {
    sq: 'Pesë hapa për një intervistë ku tjetri ndihet mirë dhe ti mëson diçka.',
    en: 'Five steps to an interview in which the other feels at ease and you learn something.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Pyet si për herë të parë', en: 'Ask as if for the first time' },
      lead: {
        sq: 'Një pyetje e mirë hap një derë. Pastaj duhet ta lësh tjetrin të hyjë vetë.',
        en: 'A good question opens a door. Then you have to let the other walk through it.',
      },
      actions: [],
    },
    {
      type: 'steps',
      heading: { sq: 'Pesë hapa', en: 'Five steps' },
      steps: [
        {
          heading: { sq: 'Pyet nëse do të flasë', en: 'Ask whether they want to talk' },
          body: {
            sq: 'Thuaj për çfarë është, ku do të dëgjohet dhe që mund të ndërrojë mendje. Prit një „po“ të vërtetë.',
            en: 'Say what it is for, where it will be heard, and that they may change their mind. Wait for a real “yes”.',
          },
        },
        {
          heading: { sq: 'Përgatit tri pyetje, jo dhjetë', en: 'Prepare three questions, not ten' },
          body: {
            sq: 'Ato që ia bën vërtet vetes. Të tjerat vijnë nga përgjigjet.',
            en: 'The ones you really ask yourself. The others come out of the answers.',
          },
        },
        {
          heading: { sq: 'Mos lër vend për „po“ ose „jo“', en: 'Leave no room for “yes” or “no”' },
          body: {
            sq: 'Jo „A të pëlqen muzika?“, por „Çfarë dëgjon kur do të qetësohesh?“.',
            en: 'Not “Do you like music?” but “What do you listen to when you want to calm down?”',
          },
        },
        {
          heading: { sq: 'Numëro deri në pesë', en: 'Count to five' },
          body: {
            sq: 'Pas përgjigjes, hesht. Më e bukura vjen shpesh pas heshtjes.',
            en: 'After the answer, be quiet. The best part often comes after the silence.',
          },
        },
        {
          heading: { sq: 'Mbylle me një dhuratë', en: 'End with a gift' },
          body: {
            sq: '„Ka diçka që nuk të pyeta dhe do ta thuash?“',
            en: '“Is there something I did not ask that you would like to say?”',
          },
        },
      ],
    },
    {
      type: 'callout',
      tone: 'warning',
      heading: { sq: 'Këto nuk pyeten para mikrofonit', en: 'Not in front of a microphone' },
      body: {
        sq: 'Ku banon, në cilën shkollë shkon, kush e lëndoi dhe si. Nëse dikush nis të tregojë diçka të rëndë, ndale regjistrimin dhe dëgjoje si shok. Pastaj shkoni bashkë te një i rritur, ose telefononi në [116 111](tel:116111).',
        en: 'Where they live, which school they go to, who hurt them and how. If somebody begins to tell you something heavy, stop recording and listen as a friend. Then go to an adult together, or call [116 111](tel:116111).',
      },
    },
    {
      type: 'episodes',
      heading: { sq: 'Kështu tingëllon', en: 'This is what it sounds like' },
      source: 'chosen',
      episodes: ['first-interview'],
      limit: 1,
    },
  ],
};
