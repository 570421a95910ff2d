// Keeps the live board fresh; the server sends it whole whenever something changed. Votes go without leaving the page.
const board = document.querySelector('[data-papan]');
const line = document.querySelector('[data-sambungan]');
if (board) {
  const source = new EventSource(board.dataset.papan);
  source.onopen = () => { line.textContent = 'Tersambung; papan ini berganti sendiri.'; line.classList.remove('waiting'); };
  source.onerror = () => { line.textContent = 'Menyambung lagi …'; line.classList.add('waiting'); };
  source.onmessage = event => {
    const focused = board.contains(document.activeElement) ? document.activeElement.getAttribute('aria-label') : null;
    board.innerHTML = event.data;
    if (focused) board.querySelector(`[aria-label="${CSS.escape(focused)}"]`)?.focus();
  };
  for (const form of document.querySelectorAll('#suara, #terjawab')) form.addEventListener('submit', event => {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    body.append('nomor', event.submitter.value);
    event.submitter.disabled = true;
    fetch(form.action, { method: 'POST', body }).catch(() => { event.submitter.disabled = false; });
  });
}
