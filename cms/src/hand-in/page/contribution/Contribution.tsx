'use client';
import { Draft } from './Draft.tsx';
import { Receipt } from './Receipt.tsx';
import { TakenBack } from './TakenBack.tsx';
import { useContribution, type AnyView } from './use-contribution.ts';
import { usePlace } from './use-place.ts';

export interface Limits {
  /** Bytes of one file. */
  bytes: number;
  files: number;
  people: number;
}

interface ContributionProps {
  token: string;
  first: AnyView;
  /** Aliases to offer. */
  ideas: readonly string[];
  limits: Limits;
}

/** What a private link shows: the steps while it is being made, then the receipt, in the end what is left of it. */
export function Contribution({ token, first, ideas, limits }: ContributionProps) {
  const state = useContribution(token, first);
  const [place, go] = usePlace();
  const { view, change } = state;
  if (view.state === 'withdrawn') return <TakenBack view={view} />;
  const isOpen = view.state === 'draft' || (view.state === 'changes-asked' && place !== undefined);
  return isOpen ? (
    <Draft
      token={token}
      view={view}
      change={change}
      refresh={state.refresh}
      place={place}
      go={go}
      ideas={ideas}
      limits={limits}
    />
  ) : (
    <Receipt token={token} view={view} change={change} go={go} />
  );
}
