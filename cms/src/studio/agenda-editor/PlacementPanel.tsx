'use client';
import { Link, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useStudioLanguage } from '../language.ts';
import panel from '../publishing-panel/panel.module.css';
import { describePlace } from './describe-place.ts';
import { chosenIn, useAgendaView } from './use-agenda-view.ts';
import type { Words } from '../../fields/words.ts';

const words = {
  heading: { sq: 'Në program', en: 'In the agenda' },
  now: { sq: 'Tani', en: 'Now' },
  publicly: { sq: 'Publiku sheh', en: 'The public sees' },
  nowhere: { sq: 'nuk është në program', en: 'it is not in the agenda' },
  same: { sq: 'Kështu e sheh edhe publiku.', en: 'The public sees it there too.' },
  chooseSummit: {
    sq: 'Zgjidhni samitin dhe ruajeni seancën; pastaj vendoseni në program.',
    en: 'Choose the summit and save the session; then place it in the agenda.',
  },
  open: { sq: 'Hape programin', en: 'Open the agenda' },
} satisfies Record<string, Words>;

/** When and where a session is: in the agenda that staff work on, and in the one that the public has. */
export function PlacementPanel() {
  const language = useStudioLanguage();
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const summit = chosenIn(useFormFields(([fields]) => fields['summit']?.value));
  const view = useAgendaView(summit);
  const session = view?.sessions.find((each) => each.id === String(id));

  let content = <p>{words.chooseSummit[language]}</p>;
  if (summit !== undefined && id !== undefined) {
    const line = (place: NonNullable<typeof session>['place']) =>
      place && view ? describePlace(view, place, language) : words.nowhere[language];
    const now = line(session?.place);
    const publicly = line(session?.released);
    content = (
      <>
        {session && (
          <>
            <p>
              <strong>{words.now[language]}:</strong> {now}
            </p>
            <p className={panel['detail']}>
              {session.place && now === publicly
                ? words.same[language]
                : `${words.publicly[language]}: ${publicly}`}
            </p>
          </>
        )}
        <p>
          <Link href={`${config.routes.admin}/collections/summits/${summit}/agenda#session-${id}`}>
            {words.open[language]}
          </Link>
        </p>
      </>
    );
  }
  return (
    <section className={panel['panel']} aria-labelledby="placement-panel-heading">
      <h3 id="placement-panel-heading" className={panel['heading']}>
        {words.heading[language]}
      </h3>
      {content}
    </section>
  );
}
