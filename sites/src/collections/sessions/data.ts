import type { Session, View } from '@bashke/content';
import { entryOf, sessionCore, summitCore } from '../summits/data.ts';

/** A session as search engines read it: when and where, who speaks, and the summit that it is part of. */
export function sessionData(view: View, session: Session): object {
  const summit = view.get('summits', session.summit);
  const [agenda] = view.agendasOf(summit.id);
  const entry = entryOf(agenda, session);
  const { doNotRecord, video } = session;
  return {
    ...(entry && sessionCore(view, session, summit, entry)),
    performer: session.speakers.map(({ person }) => performerOf(view, summit.id, person)),
    recordedIn: video && !doNotRecord ? { '@type': 'CreativeWork', url: video } : undefined,
    superEvent: summitCore(view, summit),
  };
}

function performerOf(view: View, summit: string, id: string): object {
  const { name, organisation, texts } = view.get('people', id);
  const path = view.speakerPlace(summit, id);
  const origin = view.get('summits', summit).origin;
  const employer = organisation && view.get('organisations', organisation).texts[view.language]?.name;
  return {
    '@type': 'Person',
    name,
    jobTitle: texts[view.language]?.role,
    affiliation: employer ? { '@type': 'Organization', name: employer } : undefined,
    url: path && new URL(path, `${origin}/`).href,
  };
}
