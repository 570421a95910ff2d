// The form of a verdict: keys, and nothing chosen or typed is lost. What is not saved yet stays in this browser for its person until the server
// has said where to go on. Keys: A accepts, L lowers (again: one level further), R rejects, 1 to 9 choose a reason, T writes, Enter saves; links
// and fields name their own key in data-tombol. Never while a text is being typed.
const form = document.querySelector('[data-putusan]');
const choices = { a: 'ACCEPT', l: 'LOWER', r: 'REJECT' };
document.addEventListener('keydown', key);
if (form) start(form);

function key(event) {
  if (event.key === 'Enter' && event.ctrlKey) { form?.requestSubmit(); return; }
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])')) return;
  if (event.key === 'Enter' && !event.target.matches('a, button, summary')) { event.preventDefault(); form?.requestSubmit(); return; }
  const own = [...document.querySelectorAll('[data-tombol]')].find(one => one.dataset.tombol === event.key.toLowerCase());
  if (own) { event.preventDefault(); if (own.matches('a')) own.click(); else own.focus(); return; }
  if (form) judge(event);
}

function judge(event) {
  const choice = form.querySelector(`[name="putusan"][value="${choices[event.key.toLowerCase()]}"]`);
  if (choice) {
    if (choice.value === 'LOWER' && choice.checked) lower();
    choice.checked = true;
    choice.focus();
    changed();
    return;
  }
  const chosen = form.elements.putusan.value;
  if (/^[1-9]$/.test(event.key) && chosen && chosen !== 'ACCEPT') {
    const reason = form.querySelectorAll('[name="alasan"]')[event.key - 1];
    if (reason) { reason.checked = true; reason.focus(); changed(); }
  }
  if (event.key.toLowerCase() === 't') { event.preventDefault(); form.elements.kata.focus(); }
}

function lower() {
  const levels = [...form.querySelectorAll('[name="tingkat"]')];
  const at = levels.findIndex(one => one.checked);
  levels[(at + levels.length - 1) % levels.length].checked = true;
}

function changed() { form.dispatchEvent(new Event('input')); }

function start(form) {
  const place = 'putusan:' + form.dataset.putusan;
  const status = form.querySelector('[data-tersimpan]');
  let sending = false, waiting = false;

  restore();
  form.addEventListener('input', event => {
    if (event.target?.name === 'unsur') follow();
    waiting = false;
    simpanan.keep(place, answer());
  });
  form.addEventListener('submit', event => { event.preventDefault(); send(); });
  window.addEventListener('online', () => { if (waiting) send(); });
  form.querySelectorAll('[data-kalimat]').forEach(row => {
    row.hidden = false;
    row.addEventListener('click', event => { if (event.target.dataset.isi) write(event.target.dataset.isi); });
  });

  function answer() { return [...new FormData(form)].filter(([name]) => name !== '_csrf' && name !== 'simpan'); }

  /** Choices were made about a claim; about another one only the words are worth keeping. */
  function restore() {
    const kept = simpanan.kept(place);
    if (!kept) return;
    const same = kept.some(([name, value]) => name === 'klaim' && value === form.elements.klaim.value);
    if (same) form.querySelectorAll('[name="unsur"]').forEach(box => { box.checked = false; });
    for (const [name, value] of kept) {
      if (name === 'kata') form.elements.kata.value = value;
      else if (same && name !== 'klaim') form.querySelectorAll(`[name="${name}"]`).forEach(one => { if (one.value === value) one.checked = true; });
    }
    say(same ? 'Pilihan Anda dari tadi masih ada. Belum disimpan.' : 'Klaim ini dikirim lagi dalam bentuk lain sejak Anda memilih. Kata-kata Anda masih ada; pilih lagi putusannya.');
  }

  /** The level follows from how many elements are ticked. */
  function follow() {
    const levels = form.querySelector('[data-unsur]').dataset.unsur.split(',').map(Number);
    const level = levels[form.querySelectorAll('[name="unsur"]:checked').length];
    const claimed = Number(form.querySelector('[data-unsur]').dataset.diajukan);
    const wanted = level >= claimed ? 'ACCEPT' : level > 0 ? 'LOWER' : 'REJECT';
    form.querySelector(`[name="putusan"][value="${wanted}"]`).checked = true;
    const lowered = form.querySelector(`[name="tingkat"][value="${level}"]`);
    if (lowered) lowered.checked = true;
  }

  function write(sentence) {
    const words = form.elements.kata;
    words.value = (words.value.trim() + ' ' + sentence).trim();
    words.focus();
    changed();
  }

  async function send() {
    if (sending) return;
    sending = true;
    say('Menyimpan …');
    simpanan.keep(place, answer());
    try {
      const response = await fetch(form.action, { method: 'POST', body: new FormData(form), headers: { 'X-Requested-With': 'putusan', Accept: 'application/json' }, redirect: 'manual', signal: AbortSignal.timeout(20000) });
      if (response.status === 401 || response.type === 'opaqueredirect') { over(); return; }
      if (response.status >= 500) throw new Error(response.status);
      const result = await response.json().catch(() => ({}));
      if (response.ok) { simpanan.drop(place); location.assign(result.next); return; }
      say(result.fault ?? result.reason ?? 'Belum disimpan: halaman ini tidak lagi terbuka bagi Anda. Pilihan Anda tetap di perangkat ini.', true);
      if (response.status === 409) link(location.href, 'Lihat yang sekarang');
    } catch {
      waiting = true;
      say('Belum terkirim, menunggu sinyal. Pilihan Anda aman di perangkat ini.', true);
    } finally {
      sending = false;
    }
  }

  function over() {
    say('Belum terkirim: sesi habis. Pilihan Anda aman di perangkat ini. ', true);
    link('/masuk?lanjut=' + encodeURIComponent(location.pathname + location.search), 'Masuk lagi');
  }

  function link(href, words) {
    const made = document.createElement('a');
    made.href = href;
    made.textContent = words;
    status.append(' ', made);
  }

  function say(text, trouble = false) {
    status.textContent = text;
    status.classList.toggle('fault', trouble);
    status.scrollIntoView({ block: 'nearest' });
  }
}
