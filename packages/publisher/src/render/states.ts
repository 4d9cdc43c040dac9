import { hash } from 'node:crypto';
import type { InputKey, Site } from '@bashke/content';

/** A short name for bytes or text: equal names mean equal content. */
export function digest(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex').slice(0, 32);
}

/** Documents are the same objects from publish to publish (see `DocumentStore`), so each is digested once. */
const known = new WeakMap<object, string>();

function digestOf(part: object): string {
  let state = known.get(part);
  if (state === undefined) {
    state = digest(JSON.stringify(part));
    known.set(part, state);
  }
  return state;
}

/** Says the state of an input of one site. */
export type StateOf = (input: InputKey) => string;

/** @returns the states of a site's inputs, each worked out once */
export function statesOf(site: Site): StateOf {
  const states = new Map<InputKey, string>();
  return (input) => {
    let state = states.get(input);
    if (state === undefined) {
      const full = site.stateOf(input, digestOf);
      state = full.length > 40 ? digest(full) : full;
      states.set(input, state);
    }
    return state;
  };
}
