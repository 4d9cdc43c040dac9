/** The time between two presses of Shift after which counting starts anew. */
const patience = 5000;

/**
 * Leaving quickly: a click or three presses of Shift cover the page and replace it with a neutral one, so
 * that the way back does not lead here. Without this script the links still lead away.
 */
function start(exit: HTMLElement): void {
  const link = exit.querySelector<HTMLAnchorElement>('.exit-page-link')!;
  const status = exit.querySelector<HTMLElement>('.exit-page-status')!;
  const lights = exit.querySelector<HTMLElement>('.exit-page-lights')!;
  let presses = 0;
  let alone = false;
  let timer: number | undefined;
  let overlay: HTMLElement | undefined;

  const show = (count: number) => {
    presses = count;
    lights.hidden = count === 0;
    [...lights.children].forEach((light, index) => light.classList.toggle('is-on', index < count));
  };
  const reset = () => {
    window.clearTimeout(timer);
    show(0);
    status.textContent = '';
    overlay?.remove();
    overlay = undefined;
  };
  const leave = () => {
    window.clearTimeout(timer);
    overlay = document.createElement('div');
    overlay.className = 'exit-page-overlay';
    overlay.setAttribute('role', 'alert');
    overlay.textContent = exit.dataset['leaving']!;
    document.body.append(overlay);
    try {
      // What was typed into a form and not sent stays no longer in this tab either.
      sessionStorage.clear();
    } catch {
      // Storage may be forbidden: then nothing was kept.
    }
    window.location.replace(link.href);
  };
  const press = () => {
    window.clearTimeout(timer);
    show(presses + 1);
    if (presses === 3) return leave();
    status.textContent = exit.getAttribute(`data-pressed-${presses}`);
    timer = window.setTimeout(() => {
      show(0);
      status.textContent = exit.dataset['timedOut']!;
      timer = window.setTimeout(reset, patience);
    }, patience);
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Shift') alone = !event.repeat;
    else alone = false;
  });
  document.addEventListener('keyup', (event) => {
    // Shift that was held for a capital letter is no wish to leave.
    if (event.key === 'Shift' && alone && !overlay) press();
  });
  for (const each of document.querySelectorAll('.exit-page-link, .skip-link-exit')) {
    each.addEventListener('click', (event) => {
      event.preventDefault();
      leave();
    });
  }
  // The page may come back from the browser's memory as it was left.
  window.addEventListener('pageshow', reset);
}

const exit = document.querySelector<HTMLElement>('.exit-page');
if (exit) start(exit);
