import { samiti } from './campaign.ts';
import { summit } from './summit.ts';
import type { SummitContent } from './types.ts';

export { type AgendaContent, agendas } from './agenda.ts';
export { type SessionKey, sessions } from './sessions/index.ts';
export { type SpeakerKey, speakers } from './speakers/index.ts';
export type * from './types.ts';
export { samiti };

/** The summits of the demo. */
export const summits = { samiti: summit } satisfies Record<string, SummitContent>;

export type SummitKey = keyof typeof summits;
