import type { FormEnvelope } from '@bashke/content';
import type { Payload } from 'payload';
import type { FormChoices } from '../forms/definition.ts';
import { placesOf } from './places.ts';
import { readSummit, titleOf } from './summit.ts';
import { placingInWords } from './when.ts';
import { registrationWord } from './words.ts';

/** The sessions of the summit that the form is about, as they can be chosen where it is shown anew. */
export async function sessionChoices(
  payload: Payload,
  { about, language }: FormEnvelope,
): Promise<FormChoices> {
  const known = about === undefined ? undefined : await readSummit(payload, about);
  if (!known) return {};
  const places = await placesOf(payload, known.summit.id);
  const options = known.sessions.map(({ session, entry }) => ({
    value: session.id,
    label: `${placingInWords(entry, language)}: ${titleOf(session, language)}`,
    note: places?.sessions[session.id] === 'full' ? registrationWord('choice.full', language) : undefined,
  }));
  return { options: { sessions: options } };
}
