import type { ContributionContent } from '../types.ts';
import { agreed, heard } from './consents.ts';

/** Being made: the contributor can go on where they stopped. */
export const draft: ContributionContent = {
  state: 'draft',
  invitation: 'first-podcast',
  kind: 'audio',
  language: 'sq',
  startedAt: '2026-11-18T17:20:00+01:00',
  alias: 'Raketë',
  ageBand: '13-15',
  title: 'Prova e parë',
  words:
    'Ende s’kam mbaruar. Dua të flas për lojërat ku njerëzit shajnë, por më duhet një shok për rolin tjetër.',
  files: [{ name: 'Regjistrim i ri 3.opus', recording: 'first-try' }],
  people: [
    {
      alias: 'Raketë',
      role: 'host',
      ageBand: '13-15',
      consents: agreed('13-15', ['voice', 'alias'], 'waiting'),
    },
  ],
};

/** In the queue. Its words name a school: the reviewer finds it marked. The school is invented. */
export const waiting: ContributionContent = {
  state: 'waiting',
  invitation: 'first-podcast',
  kind: 'audio',
  language: 'sq',
  startedAt: '2026-11-16T15:02:00+01:00',
  handedInAt: '2026-11-16T15:31:00+01:00',
  alias: 'Penel',
  ageBand: '13-15',
  title: 'Klubi i shahut që nuk shan',
  words:
    'Ne jemi dy shokë nga shkolla 9-vjeçare „Tri Shtigjet“. Në klubin e shahut kemi një rregull: kush humbet, jep dorën. Tani e bëjmë edhe në internet. E regjistruam me telefon në bibliotekë.',
  files: [{ name: 'klubi i shahut tri shtigjet.opus', recording: 'chess-club' }],
  people: [
    {
      alias: 'Penel',
      role: 'host',
      ageBand: '13-15',
      school: 'Shkolla 9-vjeçare „Tri Shtigjet“',
      consents: agreed('13-15', ['voice', 'alias']),
    },
    {
      alias: 'Delfin',
      role: 'guest',
      ageBand: '13-15',
      school: 'Shkolla 9-vjeçare „Tri Shtigjet“',
      consents: agreed('13-15', ['voice', 'alias'], 'waiting'),
    },
  ],
  note: {
    sq: 'Shkolla „Tri Shtigjet“ është e shpikur. Për të publikuar pjesën, duhet hequr emri i shkollës nga zëri, nga fjalët dhe nga emri i skedarit. Pritet edhe miratimi i kujdestarit ligjor të Delfinit.',
    en: 'The school “Tri Shtigjet” is invented. Before this can be published, the name of the school has to go from the sound, the words and the file name, and Delfin’s guardian still has to approve.',
  },
};

/** Sent back: it says when and where young people will meet. */
export const changesAsked: ContributionContent = {
  state: 'changes-asked',
  invitation: 'your-campaign',
  kind: 'audio',
  language: 'sq',
  startedAt: '2026-11-09T18:11:00+01:00',
  handedInAt: '2026-11-09T18:26:00+01:00',
  alias: 'Mjegull',
  ageBand: '16-17',
  title: 'Mjaft me thashetheme',
  words:
    'Fushata jonë: kur dëgjon një thashethem në grup, pyet „Kush e tha?“. Nesër në orën 17 mblidhemi te fusha e volejbollit. Na shkruaj te @mjaft.thashetheme.shembull.',
  files: [{ name: 'ftesa.opus', recording: 'invitation-to-meet' }],
  people: [heard('Mjegull', 'host', '16-17')],
  message: {
    at: '2026-11-10T09:40:00+01:00',
    text: 'Përshëndetje, Mjegull! Pyetja „Kush e tha?“ na pëlqeu shumë. Na duhet një ndryshim: hiq orën, vendin e takimit dhe llogarinë, edhe nga zëri, edhe nga fjalët. Kush dëgjon nuk duhet të dijë ku të të gjejë. Dërgoje përsëri kur të jesh gati; nuk ka nxitim.',
  },
  note: {
    sq: 'Tregon një takim të ardhshëm (ditë, orë, vend) dhe një llogari. Ideja është e mirë: e presim.',
    en: 'It gives away a meeting to come (day, time, place) and an account. The idea is good: we are waiting for it.',
  },
};

/** Accepted: a draft episode has been made of it, and staff will publish it. */
export const accepted: ContributionContent = {
  state: 'accepted',
  invitation: 'first-podcast',
  kind: 'audio',
  language: 'sq',
  startedAt: '2026-11-02T16:05:00+01:00',
  handedInAt: '2026-11-02T16:48:00+01:00',
  alias: 'Gjethe',
  ageBand: '16-17',
  title: 'Një minutë qetësi',
  words: 'Kështu bëj unë kur një mesazh më bën me nerva. Ndoshta i vlen dikujt.',
  files: [{ name: 'qetesi.opus', recording: 'quiet-minute' }],
  people: [heard('Gjethe', 'host', '16-17')],
  message: {
    at: '2026-11-04T10:15:00+01:00',
    text: 'Faleminderit, Gjethe! E pranuam. Do të dalë si episod i shkurtër te „Zëri ynë“. Deri atëherë dhe pas asaj, mund ta marrësh mbrapsht kur të duash.',
  },
  becomes: { episode: 'quiet-minute' },
};

/** Not used, and why: it would have made public what somebody else wrote in private. */
export const declined: ContributionContent = {
  state: 'declined',
  invitation: 'first-podcast',
  kind: 'audio',
  language: 'sq',
  startedAt: '2026-10-28T19:30:00+01:00',
  handedInAt: '2026-10-28T19:44:00+01:00',
  alias: 'Vetëtimë',
  ageBand: '16-17',
  title: 'Ç’më shkroi dje',
  words: 'Po lexoj mesazhet e një shoqeje, që të dëgjojnë të gjithë ç’më tha.',
  files: [{ name: 'mesazhet.opus', recording: 'read-aloud' }],
  people: [heard('Vetëtimë', 'host', '16-17')],
  message: {
    at: '2026-10-29T11:05:00+01:00',
    text: 'Përshëndetje, Vetëtimë! Këtë regjistrim nuk e përdorim, sepse në të lexohen mesazhet e dikujt që nuk ka thënë „po“, dhe kjo mund ta lëndojë. Ajo që ndjeve ti ka vend këtu: nëse do, regjistro sërish me fjalët e tua, pa mesazhet e saj. Dhe nëse të rëndon ende, në 116 111 të dëgjon dikush, falas.',
  },
  note: {
    sq: 'Mesazhe private të një personi tjetër, pa pëlqimin e tij. U ftua të regjistrojë përsëri me fjalët e veta.',
    en: 'Private messages of somebody else, without their consent. Invited to record again in words of their own.',
  },
};
