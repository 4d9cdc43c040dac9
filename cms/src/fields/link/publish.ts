import { present } from '../../publishing/stored.ts';
import { publishTarget, type StoredTarget } from '../target/publish.ts';

export interface StoredLink {
  label?: string | null;
  target?: StoredTarget | null;
}

/** A link by the contract's names. */
export const publishLink = (link: StoredLink) => ({
  label: present(link.label),
  target: publishTarget(link.target),
});
