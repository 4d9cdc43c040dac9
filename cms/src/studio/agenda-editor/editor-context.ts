'use client';
import type { Language } from '@bashke/content';
import { createContext, type PointerEvent, useContext } from 'react';
import type { AgendaView, ViewedConflict, ViewedSession } from '../../agenda/view.ts';

/** What every part of the editor needs. */
export interface Editor {
  view: AgendaView;
  language: Language;
  mayWrite: boolean;
  /** The day that the grid shows. */
  day: string;
  /** The room that narrow screens show. */
  room: string;
  /** The session that is being moved, by hand or by key. */
  moving: string | undefined;
  /** By session. */
  conflicts: ReadonlyMap<string, ViewedConflict[]>;
  showDay: (day: string) => void;
  showRoom: (room: string) => void;
  /** Brings a session into view and gives it the focus. */
  showSession: (session: string) => void;
  /** Opens the form of a session. */
  open: (session: ViewedSession) => void;
  /** Takes a session up, to be moved by key. */
  pickUp: (session: ViewedSession) => void;
  takeOff: (session: ViewedSession) => void;
  /** Begins to drag a session, or its end. */
  grab: (event: PointerEvent, session: ViewedSession, part: 'whole' | 'end') => void;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

/** The editor around a part of it. @throws Error outside of one */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('A part of the agenda editor stands outside of it.');
  return editor;
}
