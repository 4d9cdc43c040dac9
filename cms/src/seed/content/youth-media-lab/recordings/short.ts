import type { RecordingContent } from '../types.ts';

export const trailer: RecordingContent = {
  kind: 'audio',
  file: 'zeri-yne-hyrje.opus',
  spokenLanguage: 'sq',
  lines: [
    { by: 'Kometa', text: 'Çfarë bën kur grupi i klasës qesh me dikë?' },
    { by: 'Kaktus', text: 'Si e nis bisedën kur të duhet ndihmë?' },
    { by: 'Kometa', text: 'Dhe kush i bën pyetjet, nëse jo ne?' },
    { by: 'Kaktus', text: 'Ky është „Zëri ynë“: të rinj për të rinj.' },
    { by: 'Kometa', text: 'Zërat i bën kompjuteri. Pyetjet i bëjmë ne.' },
  ],
};

export const kindWord: RecordingContent = {
  kind: 'video',
  file: 'nje-fjale-e-mire.mp4',
  spokenLanguage: 'sq',
  tags: {
    title: 'VID_20261003_171502',
    creation_time: '2026-10-03T15:15:02Z',
    'com.apple.quicktime.make': 'Shembull',
    'com.apple.quicktime.model': 'Telefon Shembull X2',
    'com.apple.quicktime.location.ISO6709': '+41.3275+019.8187/',
  },
  lines: [
    { by: 'Kometa', text: 'Një fjalë e keqe ka gjemba.' },
    { by: 'Kometa', text: 'Një fjalë e mirë i rrumbullakos.' },
  ],
};

export const firstTry: RecordingContent = {
  kind: 'audio',
  file: 'prova-e-pare.opus',
  spokenLanguage: 'sq',
  lines: [
    { by: 'Raketë', text: 'Një, dy, tri. A dëgjohem?' },
    { by: 'Raketë', text: 'Kjo është prova e parë. Do ta bëj edhe një herë.' },
  ],
};

export const chessClub: RecordingContent = {
  kind: 'audio',
  file: 'klubi-i-shahut.opus',
  spokenLanguage: 'sq',
  lines: [
    { by: 'Penel', text: 'Në klubin tonë të shahut vijnë të gjithë.' },
    { by: 'Penel', text: 'Mblidhemi në shkollën „Tri Shtigjet“, pas mësimit.' },
    { by: 'Delfin', text: 'Kush humbet, i jep dorën tjetrit.' },
    { by: 'Delfin', text: 'Në internet e bëjmë me një mesazh: „Lojë e bukur!“' },
  ],
};

export const invitationToMeet: RecordingContent = {
  kind: 'audio',
  file: 'ftesa.opus',
  spokenLanguage: 'sq',
  lines: [
    { by: 'Mjegull', text: 'Po bëjmë një fushatë kundër thashethemeve.' },
    { by: 'Mjegull', text: 'Nesër në orën pesë takohemi te fusha e volejbollit.' },
    { by: 'Mjegull', text: 'Eja edhe ti!' },
  ],
};

export const quietMinute: RecordingContent = {
  kind: 'audio',
  file: 'nje-minute-qetesi.opus',
  spokenLanguage: 'sq',
  lines: [
    { by: 'Gjethe', text: 'Zërin tim e bën kompjuteri. Ky është shembull.' },
    { by: 'Gjethe', text: 'Kur një mesazh më bën me nerva, bëj kështu.' },
    { by: 'Gjethe', text: 'E kthej telefonin përmbys.' },
    { by: 'Gjethe', text: 'Numëroj pesë gjëra që shoh në dhomë.' },
    { by: 'Gjethe', text: 'Pastaj katër që dëgjoj.' },
    { by: 'Gjethe', text: 'Kur mbaroj, vendos vetë nëse do të përgjigjem.' },
  ],
};

export const readAloud: RecordingContent = {
  kind: 'audio',
  file: 'mesazhet.opus',
  spokenLanguage: 'sq',
  lines: [
    { by: 'Vetëtimë', text: 'Do t’ju lexoj ç’më shkroi një shoqe dje.' },
    { by: 'Vetëtimë', text: 'Ajo nuk e di, por ja mesazhet e saj.' },
  ],
};
