// Computes a scenario again as soon as a box is ticked; without script the button does it.
const form = document.querySelector('[data-simulasi]');
if (form) {
  let running = null;
  form.addEventListener('change', async () => {
    running?.abort();
    running = new AbortController();
    try {
      const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'X-Requested-With': 'simulasi' }, signal: running.signal });
      if (!response.ok) throw new Error(response.status);
      const parts = new DOMParser().parseFromString(await response.text(), 'text/html').body.children;
      for (const part of [...parts]) document.getElementById(part.id)?.replaceWith(part);
    } catch (trouble) {
      if (trouble.name !== 'AbortError') document.getElementById('hasil').insertAdjacentHTML('afterbegin', '<p class="saved waiting">Belum terhitung, menunggu sinyal. Tekan "Hitung lagi" bila sudah tersambung.</p>');
    }
  });
}
