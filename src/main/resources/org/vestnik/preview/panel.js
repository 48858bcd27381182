/* Within the panel: Escape closes it, and a button asks the preview to open the writer's editor. */
'use strict';
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && parent !== window) parent.postMessage('vestnik-close', location.origin);
});
addEventListener('click', async (event) => {
  const button = event.target.closest('button[data-open]');
  if (!button) return;
  const said = button.nextElementSibling;
  said.textContent = '';
  let done = false;
  try {
    const answer = await fetch(button.dataset.open, { method: 'POST', headers: { 'X-Vestnik': '1' } });
    done = answer.ok;
  } catch {
    // The preview has ended: said below, as any other failure.
  }
  said.textContent = done ? button.dataset.done : button.dataset.failed;
});
