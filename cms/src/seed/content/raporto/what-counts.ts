import type { BilingualPage } from '../types.ts';

export const whatCounts: BilingualPage = {
  key: 'what-counts',
  kind: 'page',
  title: { sq: 'Çfarë quhet gjuhë urrejtjeje', en: 'What counts as hate speech' },
  slug: { sq: 'cfare-eshte-gjuha-e-urrejtjes', en: 'what-counts-as-hate-speech' },
  summary: {
    sq: 'Si ta dallosh gjuhën e urrejtjes nga fyerja dhe nga mendimi i ashpër, me katër pyetje të thjeshta.',
    en: 'How to tell hate speech from an insult and from a harsh opinion, with four simple questions.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: {
        sq: `
          Gjuhë urrejtjeje është çdo shprehje që **nxit, përhap ose përligj urrejtjen, diskriminimin a dhunën** ndaj një personi a grupi për shkak të asaj që janë: origjinës, ngjyrës së lëkurës, gjuhës, fesë, gjinisë, orientimit seksual, aftësisë së kufizuar e të tjera si këto.

          Mund të jetë koment, video, këngë, meme, emoji ose emri i një grupi. Nuk ka rëndësi sa bukur është thënë, por çfarë kërkon të bëjë.
        `,
        en: `
          Hate speech is any expression that **stirs up, spreads or justifies hatred, discrimination or violence** against a person or group because of who they are: origin, skin colour, language, religion, gender, sexual orientation, disability and the like.

          It can be a comment, a video, a song, a meme, an emoji or the name of a group. What matters is not how well it is put, but what it sets out to do.
        `,
      },
    },
    {
      type: 'steps',
      heading: { sq: 'Katër pyetje për të vendosur', en: 'Four questions to help you decide' },
      steps: [
        {
          heading: { sq: 'Kë ka në shënjestër?', en: 'Who does it target?' },
          body: {
            sq: 'Një grup njerëzish, ose një person si pjesë të atij grupi?',
            en: 'A group of people, or one person as part of that group?',
          },
        },
        {
          heading: { sq: 'Për çfarë arsyeje?', en: 'For what reason?' },
          body: {
            sq: 'Për atë që janë, apo për atë që kanë bërë ose kanë thënë?',
            en: 'For who they are, or for what they have done or said?',
          },
        },
        {
          heading: { sq: 'Çfarë u kërkon të tjerëve?', en: 'What does it ask of others?' },
          body: {
            sq: 'T’i përbuzin, t’i përjashtojnë, t’i sulmojnë?',
            en: 'To despise them, shut them out, attack them?',
          },
        },
        {
          heading: { sq: 'Ku është thënë?', en: 'Where was it said?' },
          body: {
            sq: 'Sa njerëz e shohin dhe a mund ta çojë dikë drejt dhunës?',
            en: 'How many people see it, and could it lead somebody to violence?',
          },
        },
      ],
    },
    {
      type: 'cards',
      heading: { sq: 'Jo gjithçka e ashpër është urrejtje', en: 'Not everything harsh is hate' },
      cards: [
        {
          heading: { sq: 'Mendim i ashpër', en: 'A harsh opinion' },
          text: {
            sq: 'Kritikon një ide, një politikë, një vendim. Mund të mos të pëlqejë, por është liri e fjalës.',
            en: 'It criticises an idea, a policy, a decision. You may not like it, but it is free speech.',
          },
        },
        {
          heading: { sq: 'Fyerje ndaj një personi', en: 'An insult to one person' },
          text: {
            sq: 'Lëndon, dhe kur përsëritet mund të jetë bullizëm kibernetik. Edhe kjo raportohet.',
            en: 'It hurts, and repeated it may be cyberbullying. That can be reported too.',
          },
        },
        {
          heading: { sq: 'Gjuhë urrejtjeje', en: 'Hate speech' },
          text: {
            sq: 'Godet njerëzit për atë që janë dhe fton të tjerët ta bëjnë. Raportoje.',
            en: 'It strikes people for who they are and invites others to do the same. Report it.',
          },
          target: { page: 'how-to-report' },
        },
        {
          heading: { sq: 'Krim urrejtjeje', en: 'A hate crime' },
          text: {
            sq: 'Kërcënim, sulm ose dëmtim i nxitur nga paragjykimi. Raportoje dhe njofto policinë.',
            en: 'A threat, an attack or damage driven by prejudice. Report it and tell the police.',
          },
          target: { page: 'how-to-report' },
        },
      ],
    },
    {
      type: 'callout',
      tone: 'tip',
      heading: { sq: 'Ke dyshime?', en: 'Not sure?' },
      body: {
        sq: 'Raportoje. Vlerësimi nuk është detyra jote: e bëjnë njerëz që e njohin këtë punë.',
        en: 'Report it. Judging is not your task: people who know this work will do it.',
      },
    },
  ],
};
