/** Adds what only a script can do: the sharing of the device, and copying the address. */
for (const links of document.querySelectorAll<HTMLElement>('.share-links')) {
  const { text = '', address = '', copied = '' } = links.dataset;
  const status = links.parentElement!.querySelector('.share-status')!;
  const offer = (selector: string, action: () => Promise<unknown>) => {
    const button = links.querySelector<HTMLButtonElement>(selector)!;
    button.parentElement!.hidden = false;
    button.addEventListener('click', () => {
      // The visitor may close the sheet of the device or forbid copying: both leave the page as it is.
      action().catch(() => undefined);
    });
  };
  if (typeof navigator.share === 'function') {
    offer('.share-device', () => navigator.share({ text, url: address }));
  }
  if (navigator.clipboard) {
    offer('.share-copy', async () => {
      await navigator.clipboard.writeText(address);
      status.textContent = copied;
    });
  }
}
