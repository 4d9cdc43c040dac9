import type { BilingualPage } from '../types.ts';

export const forParents: BilingualPage = {
  key: 'for-parents',
  kind: 'page',
  cover: 'sofa',
  title: { sq: 'Për prindërit', en: 'For parents' },
  slug: { sq: 'per-prinderit', en: 'for-parents' },
  summary: {
    sq: 'Çfarë të bëni nëse fëmija juaj përjeton bullizëm në internet: dëgjoni, mos ia merrni telefonin, ruani provat, kërkoni ndihmë.',
    en: 'What to do if your child is bullied online: listen, leave the phone with them, keep the evidence, ask for help.',
  },
  blocks: [
    {
      type: 'hero',
      heading: { sq: 'Së pari, dëgjoni', en: 'First of all, listen' },
      lead: {
        sq: 'Nëse fëmija jua ka treguar, gjysma e rrugës është bërë. Nuk ka nevojë t’i dini të gjitha përgjigjet. Mjafton t’i rrini pranë.',
        en: 'If your child has told you, you are already halfway there. You do not need to have all the answers. Just stay close.',
      },
      actions: [
        {
          label: { sq: 'Flisni me një këshilltar: 116 111', en: 'Talk to an adviser: 116 111' },
          target: { phone: '116111' },
        },
        {
          label: { sq: 'Raportoni te iSIGURT.al', en: 'Report at iSIGURT.al' },
          target: { url: 'https://isigurt.al/' },
        },
      ],
      picture: 'sofa',
    },
    {
      type: 'steps',
      heading: { sq: 'Kur fëmija ju tregon', en: 'When your child tells you' },
      intro: {
        sq: 'Kjo radhë ndihmon. Tre hapat e parë bëjini që sot. Kur ka kërcënime ose shantazh, kaloni menjëherë edhe te hapi i fundit.',
        en: 'This order helps. Take the first three steps today. If there are threats or blackmail, take the last one at once as well.',
      },
      steps: [
        {
          heading: { sq: 'Dëgjoni deri në fund', en: 'Hear them out' },
          body: {
            sq: 'Pa e ndërprerë, pa „po ti pse…“. Thoni: **„Mirë bëre që më tregove. Nuk e ke fajin ti. Do ta zgjidhim bashkë.“**',
            en: 'Do not interrupt, and leave out “but why did you…”. Say: **“I am glad you told me. It is not your fault. We will sort it out together.”**',
          },
        },
        {
          heading: { sq: 'Mos ia merrni telefonin', en: 'Leave the phone with them' },
          body: {
            sq: 'Do ta bënit nga dashuria, por fëmija do ta ndiente si dënim dhe herën tjetër mund të mos ju tregonte. Telefoni është edhe lidhja me shokët që e mbështesin, edhe vendi ku janë provat.',
            en: 'You would do it out of love, but to your child it would feel like punishment, and next time they might not tell you. The phone is also their link to the friends who support them, and it holds the evidence.',
          },
        },
        {
          heading: { sq: 'Ruani provat bashkë', en: 'Keep the evidence together' },
          body: {
            sq: 'Foto të ekranit me mesazhet, emrin e profilit, datën dhe orën. Ruani edhe adresën e faqes. Nëse bëhet fjalë për foto intime të një fëmije, mos i kopjoni dhe mos ia dërgoni askujt: ruani vetëm mesazhet dhe lidhjen, dhe raportoni.',
            en: 'Screenshots with the messages, the profile name, the date and the time. Note the address of the page as well. If intimate pictures of a child are involved, do not copy or send them to anyone: keep the messages and the link only, and report.',
          },
        },
        {
          heading: { sq: 'Bllokoni dhe raportoni në platformë', en: 'Block and report on the platform' },
          body: {
            sq: 'Lëreni fëmijën ta shtypë butonin vetë, me ju në krah. Me këtë hap e merr përsëri kontrollin në dorë.',
            en: 'Let your child press the button, with you beside them. It is the moment when they take back control.',
          },
        },
        {
          heading: { sq: 'Flisni me shkollën', en: 'Talk to the school' },
          body: {
            sq: 'Vendosni bashkë me fëmijën me kë do të flisni: me mësuesin kujdestar, me psikologun apo me drejtorinë. Merrini provat me vete. Kërkoni një plan me shkrim dhe një datë kur do të bisedoni përsëri.',
            en: 'Decide with your child who to talk to: the class teacher, the psychologist or the head. Take the evidence. Ask for a written plan and a date to speak again.',
          },
        },
        {
          heading: { sq: 'Mos e mbani këtë barrë vetëm', en: 'Do not carry this alone' },
          body: {
            sq: 'Telefononi në [116 111](tel:116111): është falas dhe mund të flisni edhe ju, jo vetëm fëmija. Raportoni në [iSIGURT.al](https://isigurt.al/). Nëse ka kërcënime ose shantazh, drejtohuni edhe policisë.',
            en: 'Call [116 111](tel:116111): it is free, and it is there for you as well as your child. Report at [iSIGURT.al](https://isigurt.al/). If there are threats or blackmail, go to the police too.',
          },
        },
      ],
    },
    {
      type: 'callout',
      tone: 'warning',
      heading: {
        sq: 'Prisni pak para se t’i telefononi familjes tjetër',
        en: 'Wait before you call the other family',
      },
      body: {
        sq: 'Ballafaqimi mes familjeve shpesh e ndez edhe më shumë zjarrin. Lëreni shkollën ta drejtojë bisedën. Dhe mos u përgjigjni ju nga llogaria e fëmijës.',
        en: 'A confrontation between families often makes things worse. Let the school lead the conversation. And do not answer from your child’s account yourself.',
      },
    },
    {
      type: 'rich-text',
      body: {
        sq: `
          ## Shenja që ia vlen t’i vini re

          Një shenjë e vetme nuk thotë shumë. Disa bashkë, për disa ditë, janë arsye për të pyetur me qetësi.

          - Fsheh ekranin ose hidhet përpjetë kur vjen një njoftim.
          - Nuk do të shkojë në shkollë, i dhemb barku ose koka në mëngjes.
          - Fle keq, ha më pak, mbyllet në dhomë.
          - Largohet papritur nga një grup, nga një lojë ose nga shokët.
          - Thotë „nuk ka rëndësi“ për gjëra që më parë i donte.

          ## Si ta nisni bisedën

          Bisedat e mira rrallë nisin ballë për ballë. Provoni në makinë, duke gatuar, duke ecur.

          - „Çfarë po luani këto ditë? Ma mëson edhe mua?“
          - „Ka ndodhur ndonjëherë në grupin tuaj që një shaka ta kalojë kufirin?“
          - „Po të ndodhte me ty, çfarë do të doje të bëja unë?“

          Pyetja e fundit është më e rëndësishmja. Përgjigjen mbajeni mend.
        `,
        en: `
          ## Signs worth noticing

          One sign alone says little. Several together, over several days, are a reason to ask gently.

          - They hide the screen or jump when a notification comes in.
          - They do not want to go to school; their stomach or head hurts in the morning.
          - They sleep badly, eat less, shut themselves in their room.
          - They suddenly leave a group, a game or their friends.
          - They say “it doesn’t matter” about things they used to love.

          ## How to begin the conversation

          Good conversations seldom begin face to face. Try in the car, while cooking, on a walk.

          - “What are you all playing these days? Will you teach me?”
          - “Has a joke in your group ever gone too far?”
          - “If it happened to you, what would you want me to do?”

          The last question matters most. Remember the answer.
        `,
      },
    },
    {
      type: 'quote',
      text: {
        sq: 'Gjëja e parë që doja të bëja ishte t’ia merrja vajzës telefonin. Gjëja e parë që i duhej asaj ishte që unë, për dhjetë minuta, vetëm ta dëgjoja.',
        en: 'The first thing I wanted to do was take my daughter’s phone away. The first thing she needed was for me to listen, for ten minutes, and do nothing else.',
      },
      person: 'parent',
    },
    {
      type: 'questions',
      heading: { sq: 'Pyetje të prindërve', en: 'Questions from parents' },
      questions: [
        {
          question: {
            sq: 'Po nëse fëmija im është ai që lëndon?',
            en: 'What if my child is the one who hurts others?',
          },
          answer: {
            sq: `
              Merrni frymë. Edhe kjo kalon, dhe fëmija juaj ka nevojë për ju.

              1. Dëgjoni çfarë ndodhi, pa etiketa. Ai ka bërë diçka të keqe; nuk *është* i keq.
              2. Ndihmojeni ta shohë nga ana tjetër: „Si do të ndiheshe po ta lexoje ti?“
              3. Fshini bashkë postimin, kërkoni falje dhe mendoni si ta ndreqni.
              4. Pyesni veten çfarë fshihet pas kësaj. Shpesh kush lëndon, është lënduar vetë.
            `,
            en: `
              Take a breath. This can be worked through, and your child needs you.

              1. Hear what happened, without labels. They have done something bad; they are not *a bad child*.
              2. Help them see the other side: “How would you feel if you read that about yourself?”
              3. Delete the post together, say sorry, and think about how to put it right.
              4. Ask yourself what lies behind it. Those who hurt have often been hurt themselves.
            `,
          },
        },
        {
          question: {
            sq: 'A duhet t’i lexoj mesazhet fshehurazi?',
            en: 'Should I read the messages in secret?',
          },
          answer: {
            sq: 'Nëse fëmija e zbulon, mund të humbni atë që ju duhet më shumë: besimin e tij. Bëni një marrëveshje të hapur: kur do ta shohim bashkë telefonin dhe për çfarë. Të vegjëlve rrijuni pranë; me më të mëdhenjtë, bisedoni. Kur keni frikë se fëmija është në rrezik, pyesni në [116 111](tel:116111) si të veproni.',
            en: 'If your child finds out, you may lose what you need most: their trust. Make an open agreement on when you will look at the phone together, and why. With small children, stay near; with older ones, keep talking. If you fear that your child is in danger, ask [116 111](tel:116111) what to do.',
          },
        },
        {
          question: {
            sq: 'Kanë shpërndarë një foto të fëmijës sim. A mund të hiqet?',
            en: 'They have spread a picture of my child. Can it be taken down?',
          },
          answer: {
            sq: 'Mund të kërkoni që të hiqet: raportojeni te platforma dhe në [iSIGURT.al](https://isigurt.al/). Shënoni lidhjet ku gjendet fotoja, por mos e shpërndani më tej, as te të afërmit për ta „verifikuar“.',
            en: 'You can ask for that: report it to the platform and at [iSIGURT.al](https://isigurt.al/). Note the links where it can be found, but do not pass the picture on, not even to relatives “to check”.',
          },
        },
        {
          question: {
            sq: 'Fëmija im ka aftësi të kufizuar. A ka diçka për ne?',
            en: 'My child has a disability. Is there something for us?',
          },
          answer: {
            sq: 'Po. Bashkë me organizata që punojnë me fëmijë me aftësi të kufizuara kemi përgatitur udhëzues për ta dhe për prindërit e tyre. [Lexoni më shumë](page:news-guidelines).',
            en: 'Yes. With organisations that work with children with disabilities we have prepared guidelines for them and for their parents. [Read more](page:news-guidelines).',
          },
        },
      ],
    },
    {
      type: 'help',
      heading: { sq: 'Edhe ju mund të telefononi', en: 'You can call too' },
      intro: {
        sq: 'Këshilltarët flasin edhe me prindërit. Askush nuk do t’ju pyesë pse nuk e vutë re më parë.',
        en: 'The advisers talk with parents too. Nobody will ask why you did not notice sooner.',
      },
      services: ['alo-116', 'online-safety'],
    },
    {
      type: 'page-list',
      heading: { sq: 'Lexoni edhe', en: 'Read next' },
      source: 'chosen',
      pages: ['what-to-do', 'in-your-community'],
      limit: 2,
    },
  ],
};
