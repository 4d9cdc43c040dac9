import type { MessageContent, SubscriberContent } from './types.ts';

/** What visitors wrote through contact forms. All of it is invented. */
export const messages = {
  class: {
    campaign: 'samiti',
    confirmed: true,
    daysAgo: 1,
    language: 'sq',
    name: 'Një mësuese (shembull)',
    email: 'mesuese@shembull.al',
    message:
      'Përshëndetje! Dua të sjell klasën time ditën e parë pasdite. Jemi tetëmbëdhjetë nxënës dhe dy mësues. Njëri prej nxënësve përdor karrige me rrota: a ka vend në sallën e madhe?',
  },
  radio: {
    campaign: 'samiti',
    confirmed: true,
    daysAgo: 4,
    language: 'sq',
    name: 'Një redaksi radioje (shembull)',
    email: 'redaksia@shembull.al',
    message:
      'A mund ta intervistojmë njërën nga folëset e ditës së dytë? Na mjaftojnë dhjetë minuta në pushimin e kafesë.',
    answered: true,
  },
  speaker: {
    campaign: 'samiti',
    confirmed: true,
    daysAgo: 6,
    language: 'en',
    name: 'A researcher (example)',
    email: 'research@shembull.al',
    message:
      'I would like to propose a talk on how bystanders in group chats decide whether to speak up. Is the call still open?',
  },
  unopened: {
    campaign: 'samiti',
    confirmed: false,
    daysAgo: 0,
    language: 'sq',
    email: 'pa-konfirmuar@shembull.al',
    message: 'Në cilën orë mbaron dita e dytë? Duhet të kap autobusin për në Korçë.',
  },
} satisfies Record<string, MessageContent>;

/** Who asked for the newsletter. All are invented. */
export const subscribers = {
  school: { campaign: 'samiti', confirmed: true, daysAgo: 30, language: 'sq', email: 'shkolla@shembull.al' },
  parent: { campaign: 'samiti', confirmed: true, daysAgo: 14, language: 'sq', email: 'prind@shembull.al' },
  library: {
    campaign: 'samiti',
    confirmed: true,
    daysAgo: 8,
    language: 'sq',
    email: 'biblioteka@shembull.al',
  },
  embassy: { campaign: 'samiti', confirmed: true, daysAgo: 5, language: 'en', email: 'visitor@shembull.al' },
  unopened: {
    campaign: 'samiti',
    confirmed: false,
    daysAgo: 1,
    language: 'sq',
    email: 'ende-jo@shembull.al',
  },
} satisfies Record<string, SubscriberContent>;
