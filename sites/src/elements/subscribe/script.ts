/** Copies the address of a podcast; without this it can be marked and copied by hand. */
for (const box of document.querySelectorAll<HTMLElement>('.subscribe')) {
  const button = box.querySelector<HTMLButtonElement>('.subscribe-copy')!;
  const status = box.querySelector('.subscribe-status')!;
  const { address = '', copied = '' } = box.dataset;
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(address).then(
      () => {
        status.textContent = copied;
      },
      // The visitor may forbid it: the address stands there to be marked.
      () => getSelection()?.selectAllChildren(box.querySelector('.subscribe-address')!),
    );
  });
}
