'use client';
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import type { PublishingStatus } from '../../publishing/status.ts';
import { useStudioLanguage } from '../language.ts';
import { useOpenField } from '../open-field/use-open-field.ts';
import styles from './panel.module.css';
import { ReleaseList } from './ReleaseList.tsx';
import { StateLine } from './StateLine.tsx';
import { useCampaign } from './use-campaign.ts';
import { usePublishing } from './use-publishing.ts';
import { fill, panelWords } from './words.ts';

/** Where the editor stands: what the public sees, what is under way, what must be mended, and the way back. */
export function PublishingPanel() {
  useOpenField();
  const language = useStudioLanguage();
  const { collectionSlug } = useDocumentInfo();
  const campaign = useCampaign();
  const { status, unreachable, refused, publish, rollback } = usePublishing(campaign);
  const { user } = useAuth();
  const mayPublish = ['admin', 'editor'].includes(String(user?.['role']));

  let content: ReactNode;
  if (campaign === undefined) {
    content = collectionSlug === 'pages' && <p>{panelWords.chooseCampaign[language]}</p>;
  } else if (status) {
    content = (
      <>
        <StateLine status={status} />
        <Actions status={status} mayPublish={mayPublish} onPublish={publish} />
        {refused !== undefined && (
          <p role="alert">{fill(panelWords.refused[language], { reason: refused })}</p>
        )}
        <ReleaseList
          releases={status.releases}
          mayRollBack={mayPublish && status.published}
          onRollBack={rollback}
        />
      </>
    );
  } else {
    content = <p>{panelWords[unreachable ? 'unknown' : 'loading'][language]}</p>;
  }
  if (!content) return null;
  return (
    <section className={styles['panel']} aria-labelledby="publishing-panel-heading">
      <h3 id="publishing-panel-heading" className={styles['heading']}>
        {panelWords.heading[language]}
      </h3>
      {content}
    </section>
  );
}

interface ActionsProps {
  status: PublishingStatus;
  mayPublish: boolean;
  onPublish: () => Promise<void>;
}

function Actions({ status, mayPublish, onPublish }: ActionsProps) {
  const language = useStudioLanguage();
  const busy =
    status.now.state === 'queued' || status.now.state === 'reading' || status.now.state === 'publishing';
  return (
    <div className={styles['actions']}>
      {status.live && (
        <Button el="anchor" url={status.address} newTab buttonStyle="secondary" size="small" margin={false}>
          {panelWords.openSite[language]}
        </Button>
      )}
      {mayPublish && status.published && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={busy}
          onClick={() => void onPublish()}
        >
          {panelWords.again[language]}
        </Button>
      )}
    </div>
  );
}
