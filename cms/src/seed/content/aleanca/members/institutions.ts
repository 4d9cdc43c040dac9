import type { MemberContent } from '../types.ts';

/** Institutions of the Alliance, national and local. All are invented. */
export const institutions = {
  gjimnazi: {
    kind: 'institution',
    sector: 'education',
    county: 'diber',
    joined: '2026-02-17',
    name: { sq: 'Gjimnazi „Shembulli“', en: 'Secondary school “Shembulli”' },
    about: {
      sq: 'Ka një ekip prej gjashtë nxënësish dhe dy mësuesish që takohet çdo të martë, edhe kur nuk ka ndodhur gjë.',
      en: 'Has a team of six pupils and two teachers that meets every Tuesday, even when nothing has happened.',
    },
  },
  shkolla: {
    kind: 'institution',
    sector: 'education',
    county: 'gjirokaster',
    joined: '2026-02-24',
    confirmed: '2026-11-03',
    name: { sq: 'Shkolla nëntëvjeçare „Mostra“', en: 'Nine-year school “Mostra”' },
    about: {
      sq: 'Mësimin e parë e ka mbajtur në të gjitha klasat dhe e përsërit çdo vjeshtë.',
      en: 'Has taught the first lesson in every class, and repeats it every autumn.',
    },
  },
  'njesia-vendore': {
    kind: 'institution',
    sector: 'child-protection',
    county: 'elbasan',
    joined: '2026-02-17',
    confirmed: '2026-10-20',
    name: {
      sq: 'Njësia vendore për mbrojtjen e fëmijës',
      en: 'Local child protection unit',
    },
    about: {
      sq: 'Merr përsipër rastin kur shkolla ose linja e ndihmës telefonon, dhe i thotë fëmijës çfarë ndodh më pas.',
      en: 'Takes the case on when a school or the helpline calls, and tells the child what happens next.',
    },
  },
  'qendra-shendetesore': {
    kind: 'institution',
    sector: 'health',
    county: 'fier',
    joined: '2026-04-07',
    name: { sq: 'Qendra shëndetësore rajonale', en: 'Regional health centre' },
    about: {
      sq: 'Infermierët e shkollave pyesin edhe për gjumin dhe për telefonin, jo vetëm për kokëdhimbjen.',
      en: 'Its school nurses ask about sleep and the phone, too, and not only about the headache.',
    },
  },
  universiteti: {
    kind: 'institution',
    sector: 'research',
    county: 'shkoder',
    joined: '2026-03-10',
    name: {
      sq: 'Universiteti „Shembulli“, Departamenti i Psikologjisë',
      en: 'University “Shembulli”, Department of Psychology',
    },
    about: {
      sq: 'Studentët përgatiten për bisedën me një fëmijë para se ta kenë të parën.',
      en: 'Its students practise the conversation with a child before they have their first.',
    },
    link: 'https://shembull.al/universiteti',
  },
  biblioteka: {
    kind: 'institution',
    sector: 'education',
    county: 'korce',
    joined: '2026-05-19',
    name: { sq: 'Biblioteka publike e qytetit', en: 'Public library of the town' },
    about: {
      sq: 'Një cep me libra, udhëzues dhe një bibliotekare që di të dëgjojë.',
      en: 'A corner with books, guidelines, and a librarian who knows how to listen.',
    },
  },
  'drejtoria-vendore': {
    kind: 'institution',
    sector: 'justice',
    county: 'durres',
    joined: '2026-03-24',
    name: { sq: 'Drejtoria vendore e policisë', en: 'Local police directorate' },
    about: {
      sq: 'Një dhomë pa uniforma, ku një fëmijë flet një herë të vetme dhe prova ruhet siç duhet.',
      en: 'A room without uniforms in which a child speaks just once, and evidence is kept as it should be.',
    },
  },
} satisfies Record<string, MemberContent>;
