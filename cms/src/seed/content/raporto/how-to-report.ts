import type { BilingualPage } from '../types.ts';

export const howToReport: BilingualPage = {
  key: 'how-to-report',
  kind: 'page',
  discreet: true,
  title: { sq: 'Si raportohet', en: 'How to report' },
  slug: { sq: 'si-raportohet', en: 'how-to-report' },
  summary: {
    sq: 'Pesë hapa për ta raportuar urrejtjen në internet: në platformë, te linja kombëtare dhe, kur ka rrezik, në polici.',
    en: 'Five steps to report hate online: on the platform, to the national hotline and, where there is danger, to the police.',
  },
  blocks: [
    {
      type: 'steps',
      heading: { sq: 'Pesë hapa', en: 'Five steps' },
      steps: [
        {
          heading: { sq: 'Mos debato', en: 'Do not argue' },
          body: {
            sq: 'Çdo përgjigje e ngre postimin më lart. Mos e shpërndaj, as për ta kritikuar.',
            en: 'Every reply pushes the post up. Do not pass it on, not even to criticise it.',
          },
        },
        {
          heading: { sq: 'Ruaj provat', en: 'Keep the evidence' },
          body: {
            sq: 'Foto e ekranit me tekstin, profilin, datën dhe orën. Kopjo adresën e postimit.',
            en: 'A screenshot with the text, the profile, the date and the time. Copy the address of the post.',
          },
        },
        {
          heading: { sq: 'Raporto në platformë', en: 'Report on the platform' },
          body: {
            sq: 'Te tri pikat pranë postimit: „Raporto“ › „Gjuhë urrejtjeje“. Zakonisht platforma nuk i tregon tjetrit kush e raportoi.',
            en: 'At the three dots beside the post: “Report” › “Hate speech”. Usually the platform does not tell the other person who reported it.',
          },
        },
        {
          heading: { sq: 'Raporto te linja kombëtare', en: 'Report to the national hotline' },
          body: {
            sq: 'Në [iSIGURT.al](https://isigurt.al/). Shkruaj ku e pe, kur, dhe ngjit adresën.',
            en: 'At [iSIGURT.al](https://isigurt.al/). Write where and when you saw it, and paste the address.',
          },
        },
        {
          heading: { sq: 'Kur ka kërcënim, njofto policinë', en: 'When there is a threat, tell the police' },
          body: {
            sq: 'Mos prit përgjigjen e platformës. Nëse je nën 18 vjeç, bëje bashkë me një të rritur ose telefono në [116 111](tel:116111).',
            en: 'Do not wait for the platform to answer. If you are under 18, do it with an adult, or call [116 111](tel:116111).',
          },
        },
      ],
    },
    {
      type: 'questions',
      heading: { sq: 'Para se ta dërgosh', en: 'Before you send it' },
      questions: [
        {
          question: { sq: 'A duhet ta jap emrin?', en: 'Do I have to give my name?' },
          answer: {
            sq: 'Vendos ti. Raportimi trajtohet me konfidencialitet. Nëse lë një numër ose një adresë e-mail, mund të të pyesin kur mungon diçka.',
            en: 'You decide. The report is treated in confidence. If you leave a number or an e-mail address, they can ask you when something is missing.',
          },
        },
        {
          question: {
            sq: 'Urrejtja është ndaj meje. Çfarë tjetër mund të bëj?',
            en: 'The hate is aimed at me. What else can I do?',
          },
          answer: {
            sq: 'Blloko dhe kufizo kush mund të të shkruajë. Tregojua njerëzve të cilëve u beson. Nuk ke bërë asgjë për ta merituar, dhe nuk ke pse ta mbash vetëm.',
            en: 'Block, and limit who can write to you. Tell people you trust. You have done nothing to deserve this, and you do not have to carry it alone.',
          },
        },
        {
          question: { sq: 'Po kur postimi është fshirë tashmë?', en: 'What if the post is already gone?' },
          answer: {
            sq: 'Raportoje gjithsesi. Foto e ekranit dhe adresa mjaftojnë.',
            en: 'Report it anyway. The screenshot and the address are enough.',
          },
        },
      ],
    },
    {
      type: 'help',
      heading: { sq: 'Ku raportohet', en: 'Where to report' },
      services: ['hate-speech', 'online-safety', 'alo-116'],
    },
  ],
};
