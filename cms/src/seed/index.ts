import { setImmediate } from 'node:timers/promises';
import type { Payload } from 'payload';
import { inLine } from '../registrations/line.ts';
import { seededDocuments } from './documents.ts';
import { summitId } from './identities.ts';
import { workDocuments } from './lab-documents.ts';
import { seedAgendas } from './seed-agendas.ts';
import { seedDrafted } from './seed-drafted.ts';
import { nameWorks, seedLab } from './seed-lab.ts';
import { seedMedia } from './seed-media.ts';
import { seedReceived } from './seed-received.ts';
import { seedUsers } from './seed-users.ts';
import { richTextStore } from './store-rich-text.ts';
import { SUMMIT } from './summit-documents.ts';

export { demoUsers, type DemoUser } from './demo-users.ts';

interface SeedOptions {
  payload: Payload;
  /** Hears what is being done, a sentence at a time. */
  log: (sentence: string) => void;
}

/** What a seed has made. Zeros: everything was there. */
export interface Seeded {
  users: number;
  media: number;
  documents: number;
  contributions: number;
  /** Released agendas of the summit. */
  agendas: number;
  /** What visitors sent with forms. */
  received: number;
}

/**
 * Writes the demo content into the studio and publishes it there. It goes on the web when the studio is started
 * or, where it runs in this process, by itself. What is there already stays as it is, edited or not; what a
 * broken-off seed left unfinished is finished.
 */
export async function seedDemo({ payload, log }: SeedOptions): Promise<Seeded> {
  log('Log-ins for every role.');
  const users = await seedUsers(payload);
  log('Pictures and files, through the intake.');
  const media = await seedMedia(payload);
  log('Campaigns with their pages, the summit and the Alliance, in Albanian and English.');
  const richText = await richTextStore(payload.config);
  let contributions = 0;
  let works = 0;
  const documents = await seedDrafted(payload, seededDocuments(richText), async () => {
    log('What young people have handed in to the Youth Media Lab, through the intake.');
    contributions = await seedLab(payload);
    works = await seedDrafted(payload, workDocuments(richText));
    await nameWorks(payload);
  });
  log('The agenda of the summit, released twice, and what visitors sent with forms.');
  const agendas = await seedAgendas(payload);
  const received = await seedReceived(payload);
  // What follows a change has not begun while this was writing: whoever closes the studio now would close it on that.
  await setImmediate();
  await inLine(summitId(SUMMIT), () => Promise.resolve());
  return { users, media, documents: documents + works, contributions, agendas, received };
}
