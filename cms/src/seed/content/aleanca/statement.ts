import type { BilingualPage, Words } from '../types.ts';

/** What every member signs, in Markdown. */
export const commitments: Words = {
  sq: `
    Ne besojmë se çdo fëmijë ka të drejtë të mësojë, të luajë dhe të flasë në internet pa u lënduar. Bullizmi kibernetik nuk është lojë dhe asnjë fëmijë nuk duhet ta përballojë i vetëm. Prandaj angazhohemi:

    1. **T’i dëgjojmë fëmijët.** Të marrim parasysh mendimin e tyre kur vendosim për ta.
    2. **Të mos e identifikojmë askënd.** Asnjë emër, fytyrë a shkollë fëmije nuk del pa pëlqimin e tij dhe të kujdestarit ligjor.
    3. **Të veprojmë që herën e parë.** Çdo rast që mësojmë, ta përcjellim aty ku gjendet ndihma: 116 111 dhe iSIGURT.al.
    4. **Të ndajmë atë që dimë.** Materialet tona t’i përdorin edhe të tjerët.
    5. **Të fillojmë nga vetja.** Të shkruajmë në internet siç do të donim t’u shkruanin të tjerët fëmijëve tanë.
  `,
  en: `
    We believe that every child has a right to learn, play and speak online without being hurt. Cyberbullying is not a game, and no child should have to deal with it alone. Therefore we commit:

    1. **To listen to children.** To take their views into account when we decide about them.
    2. **To identify nobody.** No child’s name, face or school is shown without their consent and that of their guardian.
    3. **To act the first time.** To pass on every case we learn of to where there is help: 116 111 and iSIGURT.al.
    4. **To share what we know.** Our materials are there for others to use.
    5. **To begin with ourselves.** To write online as we would want others to write to our own children.
  `,
};

export const statement: BilingualPage = {
  key: 'statement',
  kind: 'page',
  title: { sq: 'Deklarata e Aleancës', en: 'The statement of the Alliance' },
  slug: { sq: 'deklarata', en: 'statement' },
  summary: {
    sq: 'Pesë angazhime që merr përsipër çdo anëtar i Aleancës Kombëtare kundër Bullizmit Kibernetik.',
    en: 'Five commitments that every member of the National Alliance against Cyberbullying makes.',
  },
  blocks: [
    {
      type: 'rich-text',
      body: commitments,
    },
    {
      type: 'share',
      heading: { sq: 'Tregojuni të tjerëve', en: 'Tell others' },
      text: {
        sq: 'Pesë angazhime kundër bullizmit kibernetik. Lexojini dhe bëhuni pjesë e Aleancës.',
        en: 'Five commitments against cyberbullying. Read them and join the Alliance.',
      },
    },
  ],
};
