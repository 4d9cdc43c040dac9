import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/** What a document is a part of, where that is what belongs to a campaign: field and collection. */
const wholes = { series: 'series', summit: 'summits', group: 'groups' } as const;
const names = Object.keys(wholes) as (keyof typeof wholes)[];

const identity = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;

/** The campaign of the document that is being edited: itself, the one that it names, or that of what it is a part of. */
export function useCampaign(): string | undefined {
  const { config } = useConfig();
  const { id, collectionSlug } = useDocumentInfo();
  const chosen = identity(useFormFields(([fields]) => fields['campaign']?.value));
  const whole = useFormFields(([fields]) => {
    const part = names.find((each) => identity(fields[each]?.value) !== undefined);
    return part && `${wholes[part]}/${identity(fields[part]?.value)}`;
  });
  const [found, setFound] = useState<{ whole: string; campaign: string | undefined }>();
  const own = collectionSlug === 'campaigns' ? identity(id) : chosen;
  const isAsked = own === undefined && whole !== undefined;

  useEffect(() => {
    if (!isAsked) return undefined;
    const asking = new AbortController();
    fetch(`${config.routes.api}/${whole}?depth=0&draft=true`, {
      credentials: 'include',
      signal: asking.signal,
    })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as { campaign?: unknown }) : {}))
      .then(({ campaign }) => setFound({ whole, campaign: identity(campaign) }))
      // Without it the panel stays away.
      .catch(() => undefined);
    return () => asking.abort();
  }, [isAsked, whole, config.routes.api]);

  return own ?? (found && found.whole === whole ? found.campaign : undefined);
}
