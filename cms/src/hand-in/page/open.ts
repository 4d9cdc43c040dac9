import { notFound } from 'next/navigation';
import type { Language } from '@bashke/content';
import { getPayload, type Payload } from 'payload';
import config from '../../payload.config.ts';
import { type HelpLine, helpLine } from '../../public/help-line.ts';
import { HandInRefusal } from '../refusal.ts';

/** The studio that the pages read from. */
export const openStudio = (): Promise<Payload> => getPayload({ config });

/** What `work` finds, or the page that says that nothing is here. */
export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof HandInRefusal) notFound();
    throw error;
  }
}

/** A number is read in one go. */
const unbroken = (text: string): string => text.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0');

const readInOneGo = ({ name, phone, phoneText }: HelpLine): HelpLine => ({
  name: unbroken(name),
  phone,
  phoneText: unbroken(phoneText),
});

/** The helpline as staff wrote it; the national one when they wrote none, or when it cannot be read. */
export async function findHelpLine(language: Language): Promise<HelpLine> {
  try {
    const payload = await openStudio();
    const { docs } = await payload.find({
      collection: 'help-services',
      where: {
        and: [
          { kind: { equals: 'helpline' } },
          { _status: { equals: 'published' } },
          { phone: { exists: true } },
          { testing: { not_equals: true } },
        ],
      },
      locale: language,
      sort: 'createdAt',
      depth: 0,
      limit: 1,
    });
    const [found] = docs;
    if (!found?.phone || !found.name) return readInOneGo(helpLine);
    const { name, phone, phoneText } = found;
    return readInOneGo({ name, phone, phoneText: phoneText ?? phone });
  } catch {
    return readInOneGo(helpLine);
  }
}

/** A part of an address as it was meant; what cannot be read is no code of anything. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
