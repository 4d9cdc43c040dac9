/** Plays a film where it stands, once the visitor asks for it. Without this the link leads to the film. */
for (const stage of document.querySelectorAll<HTMLElement>('.video-stage')) {
  stage.querySelector('.video-play')!.addEventListener('click', (event) => {
    // Players refuse pages that are opened from a disk.
    if (location.protocol === 'file:') return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.className = 'video-frame';
    frame.src = stage.dataset['player']!;
    frame.title = stage.dataset['title']!;
    frame.allow = 'autoplay; fullscreen; picture-in-picture';
    frame.allowFullscreen = true;
    // Players ask which site shows them and refuse to play without; they learn no more than that.
    frame.referrerPolicy = 'strict-origin';
    stage.replaceChildren(frame);
    frame.focus();
  });
}
