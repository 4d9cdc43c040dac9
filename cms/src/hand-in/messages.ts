import type { Words } from '../fields/words.ts';

/** Why something cannot be handed in, for a 13-year-old: what is wrong and what to do. `status`: of the HTTP answer. */
export const handInMessages = {
  'invitation-unknown': {
    status: 404,
    words: {
      sq: 'Kjo ftesë nuk gjendet. Shiko mirë kodin ose pyet atë që ta dha.',
      en: 'We can’t find this invitation. Check the code, or ask the person who gave it to you.',
    },
  },
  'invitation-closed': {
    status: 410,
    words: {
      sq: 'Kjo ftesë është mbyllur. Pyet atë që ta dha nëse ka një të re.',
      en: 'This invitation is closed. Ask the person who gave it to you whether there is a new one.',
    },
  },
  'invitation-expired': {
    status: 410,
    words: {
      sq: 'Afati i kësaj ftese ka mbaruar. Pyet atë që ta dha nëse ka një të re.',
      en: 'This invitation has ended. Ask the person who gave it to you whether there is a new one.',
    },
  },
  'invitation-used-up': {
    status: 410,
    words: {
      sq: 'Kjo ftesë nuk ka më vende të lira. Kërkoji një të re atij që ta dha.',
      en: 'There are no places left on this invitation. Ask the person who gave it to you for a new one.',
    },
  },
  'link-unknown': {
    status: 404,
    words: {
      sq: 'Kjo lidhje nuk hapet. Kontrollo nëse e ke kopjuar të plotë.',
      en: 'This link doesn’t work. Check that you copied all of it.',
    },
  },
  'not-now': {
    status: 409,
    words: {
      sq: 'Tani nuk mund ta ndryshosh: ekipi ynë po e shqyrton kontributin tënd. Nëse e do mbrapsht, shtyp „Merre mbrapsht“.',
      en: 'You can’t change it now: our team is looking at your contribution. If you want it back, press “Take it back”.',
    },
  },
  'not-understood': {
    status: 400,
    words: {
      sq: 'Diçka mungon ose nuk është plotësuar mirë. Shiko çfarë ke shkruar dhe provo përsëri.',
      en: 'Something is missing or filled in wrongly. Check what you wrote and try again.',
    },
  },
  'alias-refused': {
    status: 422,
    words: { sq: 'Zgjidh një pseudonim tjetër.', en: 'Choose another alias.' },
  },
  'alias-taken': {
    status: 422,
    words: {
      sq: 'Këtë pseudonim e ka tashmë dikush në këtë kontribut. Zgjidh një tjetër.',
      en: 'Somebody in this contribution has this alias already. Choose another.',
    },
  },
  'title-missing': {
    status: 422,
    words: { sq: 'Jepi një titull.', en: 'Give it a title.' },
  },
  'file-missing': {
    status: 422,
    words: {
      sq: 'Shto të paktën një skedar dhe prit derisa të ngarkohet i plotë.',
      en: 'Add at least one file, and wait until all of it is uploaded.',
    },
  },
  'file-unfinished': {
    status: 422,
    words: {
      sq: 'Një skedar ende po ngarkohet. Prit pak, ose hiqe nëse nuk e do.',
      en: 'One file is still on its way. Wait a little, or remove it if you don’t want it.',
    },
  },
  'file-refused': {
    status: 422,
    words: {
      sq: 'Një skedar nuk u pranua. Hiqe dhe, po deshe, shto një tjetër.',
      en: 'One file was not accepted. Remove it and, if you like, add another.',
    },
  },
  'file-too-large': {
    status: 413,
    words: {
      sq: 'Skedari është më i madh se {limit} MB. Shkurtoje ose zgjidh një më të vogël.',
      en: 'The file is larger than {limit} MB. Make it shorter, or choose a smaller one.',
    },
  },
  'too-many-files': {
    status: 422,
    words: {
      sq: 'Mund të shtosh deri në {limit} skedarë. Hiq një nga ata që ke shtuar.',
      en: 'You can add up to {limit} files. Remove one of those you added.',
    },
  },
  'kind-not-asked': {
    status: 422,
    words: {
      sq: 'Kjo ftesë nuk kërkon skedarë të tillë. Shiko lart se çfarë mund të dorëzosh.',
      en: 'This invitation doesn’t ask for files like this. See above what you can hand in.',
    },
  },
  'kinds-mixed': {
    status: 422,
    words: {
      sq: 'Skedarët janë të llojeve të ndryshme. Dorëzo zërin, fotografitë dhe videon veç e veç.',
      en: 'The files are of different kinds. Hand in sound, pictures and video separately.',
    },
  },
  'no-space': {
    status: 507,
    words: {
      sq: 'Tani s’kemi vend për skedarë të rinj. Provo përsëri nesër; ajo që shkrove është ruajtur.',
      en: 'We have no room for new files right now. Try again tomorrow; what you wrote has been saved.',
    },
  },
  'file-unknown': {
    status: 404,
    words: { sq: 'Ky skedar nuk është më këtu.', en: 'This file is not here any more.' },
  },
  'too-long': {
    status: 413,
    words: {
      sq: 'Kjo është më e gjatë nga sa mund të marrim. Shkurtoje dhe provo përsëri.',
      en: 'This is longer than we can take. Make it shorter and try again.',
    },
  },
  'too-many-people': {
    status: 422,
    words: {
      sq: 'Mund të shtosh deri në {limit} persona.',
      en: 'You can add up to {limit} people.',
    },
  },
  'person-unknown': {
    status: 404,
    words: { sq: 'Ky person nuk është më këtu.', en: 'This person is not here any more.' },
  },
  'people-missing': {
    status: 422,
    words: {
      sq: 'Thuaj kush është në të: të paktën ti.',
      en: 'Say who is in it: at least you.',
    },
  },
  'consent-missing': {
    status: 422,
    words: {
      sq: '{alias} ende s’ka thënë „po“ për {use}. Pa këtë nuk mund ta dorëzosh.',
      en: '{alias} hasn’t said yes to {use} yet. You can’t hand it in without that.',
    },
  },
  'description-missing': {
    status: 422,
    words: {
      sq: 'Thuaj me një fjali se çfarë tregon fotografia, për ata që nuk e shohin.',
      en: 'Say in one sentence what the picture shows, for those who can’t see it.',
    },
  },
  'too-often': {
    status: 429,
    words: {
      sq: 'Nga këtu u provua shumë herë. Prit disa minuta dhe provo përsëri.',
      en: 'There were too many tries from here. Wait a few minutes and try again.',
    },
  },
} satisfies Record<string, { status: number; words: Words }>;

/** What is consented to, as it stands in a sentence. */
export const useWords = {
  voice: { sq: 'zërin', en: 'their voice' },
  face: { sq: 'fytyrën', en: 'their face' },
  alias: { sq: 'pseudonimin', en: 'their alias' },
  school: { sq: 'shkollën', en: 'their school' },
} satisfies Record<string, Words>;
