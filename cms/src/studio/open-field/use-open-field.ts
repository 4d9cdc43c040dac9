'use client';
import { useEffect } from 'react';

/** How long the form may take to appear. */
const PATIENCE_MS = 6000;
const EVERY_MS = 150;

/**
 * Opens the field that the address names (`#field-blocks__2__heading`): its tab, its block, and the page at its
 * place. A link from a problem leads there, also when the form is open already.
 */
export function useOpenField(): void {
  useEffect(() => {
    let stop = openFieldOf(window.location.hash);
    const again = () => {
      stop();
      stop = openFieldOf(window.location.hash);
    };
    window.addEventListener('hashchange', again);
    return () => {
      stop();
      window.removeEventListener('hashchange', again);
    };
  }, []);
}

function openFieldOf(hash: string): () => void {
  const path = /^#field-([\w-]+)$/.exec(hash)?.[1]?.split('__');
  if (!path) return () => undefined;
  const until = Date.now() + PATIENCE_MS;
  const tabs = new Set<Element>();
  const timer = setInterval(() => {
    const late = Date.now() > until;
    if (late || step(path, tabs)) clearInterval(timer);
    if (late) show(nearest(path));
  }, EVERY_MS);
  return () => clearInterval(timer);
}

/** One step on the way: opens what is closed, and says whether the field is reached. */
function step(path: readonly string[], tabs: Set<Element>): boolean {
  const first = elementOf(path.slice(0, 1));
  if (!first) {
    // It is in a tab that is not shown: they are opened one after the other.
    const tab = [...document.querySelectorAll('.tabs-field__tab-button')].find((each) => !tabs.has(each));
    if (tab instanceof HTMLElement) {
      tabs.add(tab);
      tab.click();
    }
    return false;
  }
  for (let length = 2; length <= path.length; length += 1) {
    const row = rowOf(path.slice(0, length));
    const closed = row?.querySelector<HTMLElement>('.collapsible__toggle--collapsed');
    if (closed && closed.closest('[id*="-row-"]') === row) {
      closed.click();
      return false;
    }
  }
  // What is inside a block appears a moment after the block was opened.
  const found = elementOf(path);
  show(found);
  return found !== null;
}

/** The field itself, or the closest one around it: running text has no fields inside. */
const nearest = (path: readonly string[]): HTMLElement | null =>
  path.map((_, index) => elementOf(path.slice(0, path.length - index))).find(Boolean) ?? null;

function show(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  const input = element?.matches('input, textarea, select')
    ? element
    : element?.querySelector<HTMLElement>('input, textarea, [contenteditable="true"]');
  input?.focus({ preventScroll: true });
}

const elementOf = (path: readonly string[]): HTMLElement | null =>
  document.getElementById(`field-${path.join('__')}`) ?? rowOf(path);

/** `['blocks', '2']` is the third row of the field `blocks`. */
function rowOf(path: readonly string[]): HTMLElement | null {
  const index = path.at(-1) ?? '';
  if (!/^\d+$/.test(index)) return null;
  return document.getElementById(`${path.slice(0, -1).join('-')}-row-${index}`);
}
