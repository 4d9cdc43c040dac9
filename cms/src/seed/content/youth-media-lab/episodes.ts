import type { EpisodeContent } from './types.ts';

/** What every episode says of itself. */
const example = {
  sq: 'Ky episod është shembull: fjalët i shkroi ekipi i platformës dhe zërat i bën sintetizuesi i të folurit espeak-ng. Emrat janë pseudonime të shpikura.',
  en: 'This episode is an example: the platform’s team wrote the words and the speech synthesiser espeak-ng speaks them. The names are invented aliases.',
};

/** Transcript and chapters come from the recording: `cuesOf` and `chaptersOf`. */
export const episodes = {
  trailer: {
    series: 'our-voice',
    kind: 'trailer',
    status: 'published',
    guid: '8378cb46-2c66-4ab4-8d1b-000b7d275480',
    publishedAt: '2026-09-14T08:00:00+02:00',
    season: 1,
    recording: 'trailer',
    people: [
      { alias: 'Kometa', role: 'host' },
      { alias: 'Kaktus', role: 'host' },
    ],
    workshop: 'workshop-first-podcast',
    title: { sq: 'Ky është „Zëri ynë“', en: 'This is “Our voice”' },
    slug: { sq: 'ky-eshte-zeri-yne', en: 'this-is-our-voice' },
    summary: {
      sq: 'Njëzet sekonda për të kuptuar nëse ky podkast është për ty.',
      en: 'Twenty seconds to find out whether this podcast is for you. In Albanian.',
    },
    notes: {
      sq: `
        Tri pyetje që do t’i dëgjosh në këtë sezon. Episodi i parë pret më poshtë.

        ${example.sq}
      `,
      en: `
        Three questions you will hear in this season. The first episode is waiting below.

        ${example.en}
      `,
    },
  },
  'group-chat': {
    series: 'our-voice',
    kind: 'full',
    status: 'published',
    guid: '18c09db7-23a1-498b-9d85-7e79139e133b',
    publishedAt: '2026-09-21T08:00:00+02:00',
    season: 1,
    number: 1,
    recording: 'group-chat',
    people: [
      { alias: 'Kometa', role: 'host' },
      { alias: 'Kaktus', role: 'host' },
    ],
    workshop: 'workshop-first-podcast',
    title: { sq: 'Kur grupi kthehet kundër dikujt', en: 'When the group chat turns on someone' },
    slug: { sq: 'kur-grupi-kthehet-kunder-dikujt', en: 'when-the-group-chat-turns' },
    summary: {
      sq: 'Tridhjetë mesazhe dhe ti mes tyre. Çfarë mund të thuash, çfarë të mos dërgosh më tej dhe çfarë të bësh kur flasin për ty.',
      en: 'Thirty messages, and you in the middle of them. What you can say, what not to pass on, and what to do when it is about you. In Albanian.',
    },
    notes: {
      sq: `
        Kometa dhe Kaktus flasin për grupin e klasës: ditën kur të gjithë qeshin me një njeri.

        ## Nga ky episod

        - Një fjali mjafton: „Mjaft me këtë. Ndryshojmë temë.“
        - Shkruaji privatisht atij që po lëndohet: „E pashë. Nuk është në rregull. Jam me ty.“
        - Mos e dërgo më tej, as si shaka.
        - Nëse flasin për ty: mos u përgjigj menjëherë, ruaj mesazhin, emrin e profilit dhe datën, tregoja një të rrituri.

        Do që të flasësh me dikë? Telefono falas në [116 111](tel:116111), ditë e natë.

        ${example.sq}
      `,
      en: `
        Kometa and Kaktus talk about the class chat, and the day when everybody laughs at one person.

        ## From this episode

        - One sentence is enough: “Enough of this. Let’s change the subject.”
        - Write privately to the person being hurt: “I saw it. It is not okay. I am with you.”
        - Do not pass it on, not even as a joke.
        - If it is about you: do not answer straight away, keep the message, the profile name and the date, tell an adult.

        Want to talk to someone? Call [116 111](tel:116111), free, day and night.

        ${example.en}
      `,
    },
  },
  'asking-for-help': {
    series: 'our-voice',
    kind: 'full',
    status: 'published',
    guid: 'c714a704-a688-4cc5-8c37-f3bf5a36527b',
    publishedAt: '2026-10-05T08:00:00+02:00',
    season: 1,
    number: 2,
    recording: 'asking-for-help',
    people: [
      { alias: 'Mjegull', role: 'host' },
      { alias: 'Delfin', role: 'guest' },
    ],
    workshop: 'workshop-first-podcast',
    title: { sq: 'Si kërkohet ndihmë', en: 'How to ask for help' },
    slug: { sq: 'si-kerkohet-ndihme', en: 'how-to-ask-for-help' },
    summary: {
      sq: 'Si e thua fjalën e parë, çfarë ndodh kur telefonon në ALO 116 111 dhe si i rri pranë një shoku që ka nevojë.',
      en: 'How to find the first words, what happens when you call ALO 116 111, and how to be there for a friend who needs help. In Albanian.',
    },
    notes: {
      sq: `
        Mjegull pyet, Delfin përgjigjet: si duket një telefonatë në linjën kombëtare të ndihmës për fëmijët.

        ## Nga ky episod

        - Fjalinë e parë mund ta shkruash më parë: „Po më ndodh diçka dhe dua ta tregoj.“
        - Nuk ke pse ta thuash emrin. Sa do të tregosh, e vendos ti.
        - Një shoku mund t’i rrish pranë: „A telefonojmë bashkë?“

        Telefono: [116 111](tel:116111). Raporto: [iSIGURT.al](https://isigurt.al/).

        ${example.sq}
      `,
      en: `
        Mjegull asks, Delfin answers: what a call to the national child helpline is like.

        ## From this episode

        - You can write the first sentence down beforehand: “Something is happening to me and I want to talk about it.”
        - You do not have to give your name. You decide how much to tell.
        - You can be there for a friend: “Shall we call together?”

        Call [116 111](tel:116111). Report at [iSIGURT.al](https://isigurt.al/).

        ${example.en}
      `,
    },
  },
  'quiet-minute': {
    series: 'our-voice',
    kind: 'bonus',
    status: 'draft',
    guid: 'b855d560-684c-46ad-94ca-9e6ebb61feb9',
    publishedAt: '2026-11-30T08:00:00+01:00',
    season: 1,
    recording: 'quiet-minute',
    people: [{ alias: 'Gjethe', role: 'host' }],
    title: { sq: 'Një minutë qetësi', en: 'A quiet minute' },
    slug: { sq: 'nje-minute-qetesi', en: 'a-quiet-minute' },
    summary: {
      sq: 'Një ushtrim i shkurtër për kur një mesazh të bën me nerva.',
      en: 'A short exercise for when a message makes you angry. In Albanian.',
    },
    notes: {
      sq: `
        Pesë gjëra që sheh, katër që dëgjon. Pastaj vendos vetë.

        ${example.sq}
      `,
      en: `
        Five things you see, four that you hear. Then you decide.

        ${example.en}
      `,
    },
  },
  'first-interview': {
    series: 'three-questions',
    kind: 'full',
    status: 'published',
    guid: 'ca623a52-1ec1-4f7b-980e-1ca2430bcf80',
    publishedAt: '2026-10-12T08:00:00+02:00',
    season: 1,
    number: 1,
    recording: 'first-interview',
    people: [
      { alias: 'Kaktus', role: 'host' },
      { alias: 'Penel', role: 'guest' },
    ],
    workshop: 'workshop-first-podcast',
    title: { sq: 'Si e bëmë intervistën e parë', en: 'How we made our first interview' },
    slug: { sq: 'si-e-beme-intervisten-e-pare', en: 'how-we-made-our-first-interview' },
    summary: {
      sq: 'Kaktus pyet Penelin: çfarë bëhet para mikrofonit, cila është një pyetje e mirë dhe çfarë hiqet në fund.',
      en: 'Kaktus asks Penel what comes before the microphone, what a good question is, and what gets cut in the end. In Albanian.',
    },
    notes: {
      sq: `
        Një intervistë për intervistat.

        ## Nga ky episod

        - Së pari pyet nëse do të flasë. Trego ku do të dëgjohet.
        - Pyet diçka që nuk mbyllet me „po“ ose „jo“. Pastaj numëro deri në pesë.
        - Në fund hiq emrat, rrugët dhe oraret. Dëgjojeni bashkë.

        [Udhëzuesi i pyetjeve](page:guide-questions) i ka të gjitha hap pas hapi.

        ${example.sq}
      `,
      en: `
        An interview about interviews.

        ## From this episode

        - First ask whether they want to talk. Say where it will be heard.
        - Ask something that cannot be closed with a “yes” or “no”. Then count to five.
        - In the end, cut names, streets and times. Listen to it together.

        The [guide to questions](page:guide-questions) has all of it step by step.

        ${example.en}
      `,
    },
  },
  'three-checks': {
    series: 'out-loud',
    kind: 'full',
    status: 'published',
    guid: '926c1530-3223-4c05-afb6-b791e3b882e5',
    publishedAt: '2026-10-26T08:00:00+01:00',
    season: 1,
    number: 1,
    recording: 'three-checks',
    people: [
      { alias: 'Pixel', role: 'host' },
      { alias: 'Limon', role: 'guest' },
    ],
    workshop: 'workshop-true-or-not',
    title: { sq: 'Tri kontrolle para se ta dërgosh', en: 'Three checks before you share' },
    slug: { sq: 'tri-kontrolle-para-se-ta-dergosh', en: 'three-checks-before-you-share' },
    summary: {
      sq: 'Kush e thotë, nga kur është dhe çfarë do prej meje: tri pyetje për një postim që e dërgojnë të gjithë. Në anglisht.',
      en: 'Who says so, how old is it, and what does it want from me: three questions for a post that everybody sends.',
    },
    notes: {
      sq: `
        Pixel dhe Limon flasin anglisht për një postim që nxiton.

        ## Nga ky episod

        - **Kush e thotë?** Kërko një emër dhe pyet ata që vendosin.
        - **Nga kur është?** Një foto e vjetër mund të jetë e vërtetë, por jo e sotme.
        - **Çfarë do prej meje?** Nëse do që të nxitosh, prit dhjetë minuta.

        E ke dërguar tashmë? Fshije dhe shkruaj në grup: „Gabova.“

        ${example.sq}
      `,
      en: `
        Pixel and Limon on a post that is in a hurry.

        ## From this episode

        - **Who says so?** Look for a name, and ask those who decide.
        - **How old is it?** An old picture can be real, but not from today.
        - **What does it want from me?** If it wants you to hurry, take ten minutes.

        Shared it already? Delete it and write in the chat: “I was wrong.”

        ${example.en}
      `,
    },
  },
} as const satisfies Record<string, EpisodeContent>;

export type EpisodeKey = keyof typeof episodes;
