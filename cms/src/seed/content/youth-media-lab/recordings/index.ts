import type { RecordingContent } from '../types.ts';
import { askingForHelp } from './asking-for-help.ts';
import { firstInterview } from './first-interview.ts';
import { groupChat } from './group-chat.ts';
import { chessClub, firstTry, invitationToMeet, kindWord, quietMinute, readAloud, trailer } from './short.ts';
import { threeChecks } from './three-checks.ts';

/** Everything that can be heard in the demo content of the Lab, as it was handed in. */
export const recordings = {
  'group-chat': groupChat,
  'asking-for-help': askingForHelp,
  'first-interview': firstInterview,
  'three-checks': threeChecks,
  trailer,
  'kind-word': kindWord,
  'first-try': firstTry,
  'chess-club': chessClub,
  'invitation-to-meet': invitationToMeet,
  'quiet-minute': quietMinute,
  'read-aloud': readAloud,
} as const satisfies Record<string, RecordingContent>;

export type RecordingKey = keyof typeof recordings;
