// Saves a chosen level at once and says the points; without script the button does it.
const form = document.querySelector('[data-jawab]');
if (form) {
  const status = form.querySelector('[data-tersimpan]');
  form.addEventListener('change', event => {
    if (event.target.name === 'tingkat') clearNumbers(event.target.closest('fieldset'));
    if (event.target.name === 'tingkat' || event.target.name.startsWith('angka[')) save();
  });

  function clearNumbers(group) { group.querySelectorAll('[name^="angka["]').forEach(input => { input.value = ''; }); }

  async function save() {
    const answer = new FormData();
    for (const [name, value] of new FormData(form))
      if (name === '_csrf' || name === 'tingkat' || name.startsWith('angka[')) answer.append(name, value);
    say('Menyimpan …');
    try {
      const response = await fetch(form.action, { method: 'POST', body: answer, headers: { 'X-Requested-With': 'jawab' }, signal: AbortSignal.timeout(20000) });
      if (response.status === 401) return say('Belum tersimpan: sesi habis. Muat ulang halaman untuk masuk lagi.', true);
      const result = await response.json();
      if (result.fault) return say(result.fault, true);
      choose(result.level);
      say(`Tersimpan ${result.saved}, ${result.points} poin`);
      checkAgain();
    } catch {
      say('Belum terkirim, menunggu sinyal. Tekan "Simpan dan lanjut" bila sudah tersambung.', true);
    }
  }

  // the checks depend on the level; their part of the page asks again by itself until they are there
  function checkAgain() {
    document.querySelectorAll('[data-pemeriksaan]').forEach(part => window.htmx?.ajax('GET', part.dataset.pemeriksaan, { target: part, swap: 'outerHTML' }));
  }

  function choose(level) {
    const chosen = form.querySelector('[name="tingkat"]:checked');
    const prefix = chosen && chosen.value.includes(':') ? chosen.value.split(':')[0] + ':' : '';
    const wanted = form.querySelector(`[name="tingkat"][value="${prefix}${level}"]`);
    if (wanted) wanted.checked = true;
  }

  function say(text, trouble = false) { status.textContent = text; status.classList.toggle('waiting', trouble); }
}
