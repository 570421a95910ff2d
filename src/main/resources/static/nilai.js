// Saves a juror's choice at once and keeps it in this browser until it has arrived; without script the button does it.
// Saves go one after another, each on the revision of the one before. A save from another tab is asked about, never overwritten.
const form = document.querySelector('[data-nilai]');
if (form) start(form);

function start(form) {
  const place = 'nilai:' + location.pathname;
  const status = document.querySelector('[data-tersimpan]');
  const revision = form.elements.revisi;
  let sending = false;
  let timer = 0;
  let onward = false;

  restore();
  form.addEventListener('input', event => {
    keep();
    clearTimeout(timer);
    timer = setTimeout(send, event.target.name === 'alasan' ? 700 : 0);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    onward = true;
    keep();
    send();
  });
  window.addEventListener('online', send);
  setInterval(send, 10000);

  function keep() { if (form.elements.jenjang.value) simpanan.keep(place, { answer: answer(), base: Number(revision.value) }); }

  function answer() { return [...new FormData(form)].filter(([name]) => name === 'jenjang' || name === 'alasan' || name === 'angka.' + form.elements.jenjang.value); }

  function restore() {
    const kept = simpanan.kept(place);
    if (!kept) return;
    if (JSON.stringify(kept.answer) === JSON.stringify(answer())) { simpanan.drop(place); return; }
    for (const [name, value] of kept.answer) {
      const field = name === 'jenjang' ? form.querySelector(`[name="jenjang"][value="${value}"]`) : form.elements[name];
      if (field?.type === 'radio') field.checked = true;
      else if (field) field.value = value;
    }
    revision.value = kept.base;
    say('Belum terkirim. Pilihan dari perangkat ini dipulihkan …');
    send();
  }

  async function send() {
    if (sending || !simpanan.kept(place)) return;
    sending = true;
    try {
      while (simpanan.kept(place) && await sent(simpanan.kept(place).answer));
    } catch {
      say(`Belum terkirim, menunggu sinyal. Aman di perangkat ini.${onward ? ' Halaman berikutnya terbuka sendiri.' : ''}`, true);
    } finally {
      sending = false;
    }
  }

  /** Sends one state; whether to go on with what was chosen meanwhile. */
  async function sent(chosen) {
    say('Menyimpan …');
    const body = new FormData();
    body.append('_csrf', form.elements._csrf.value);
    body.append('revisi', revision.value);
    for (const [name, value] of chosen) body.append(name, value);
    const response = await fetch(form.action, { method: 'POST', body, headers: { 'X-Requested-With': 'nilai' }, redirect: 'manual', signal: AbortSignal.timeout(20000) });
    if (response.status === 401 || response.type === 'opaqueredirect') { over(); return false; }
    if (response.status === 403 || response.status === 404) { simpanan.drop(place); say('Peserta ini tidak lagi terbuka di meja Anda.', true); return false; }
    if (![200, 409, 422].includes(response.status)) throw new Error(response.status);
    const result = await response.json();
    if (result.revision !== undefined) revision.value = result.revision;
    if (response.status === 409) { conflict(result); return false; }
    if (JSON.stringify(simpanan.kept(place)?.answer) !== JSON.stringify(chosen)) return true;
    if (result.fault) { onward = false; say(result.fault, true); return false; }
    simpanan.drop(place);
    say(`✓ Tersimpan ${result.saved}`);
    if (onward) location.href = form.dataset.lanjut;
    return false;
  }

  function conflict(other) {
    onward = false;
    say(`Di tab lain Anda sudah menyimpan ${other.points}. `, true);
    const mine = button('Simpan yang ini', () => send());
    const theirs = button('Pakai yang itu', () => { simpanan.drop(place); location.reload(); });
    status.append(mine, ' ', theirs);
  }

  function button(text, press) {
    const made = document.createElement('button');
    Object.assign(made, { type: 'button', className: 'plain', textContent: text, onclick: press });
    return made;
  }

  function over() {
    say('Belum terkirim: sesi habis. Aman di perangkat ini. ', true);
    const link = document.createElement('a');
    link.href = '/masuk?lanjut=' + encodeURIComponent(location.pathname);
    link.textContent = 'Masuk lagi';
    status.append(link);
  }

  function say(text, trouble = false) { status.textContent = text; status.classList.toggle('waiting', trouble); }
}
