// Saves a chosen level at once and says the points; without script the button does it.
// Saves go one after another, each on the revision of the one before: the last choice wins, not the last to arrive.
const form = document.querySelector('[data-jawab]');
if (form) start(form);

function start(form) {
  const place = 'jawab:' + location.pathname;
  const status = form.querySelector('[data-tersimpan]');
  const revision = form.elements.revisi;
  let sending = false, onward = false;

  restore();
  form.addEventListener('change', event => {
    if (event.target.name === 'tingkat') clearNumbers(form);
    else if (event.target.name.startsWith('angka[') && event.target.value.trim()) alone(event.target);
    if (event.target.name !== 'tingkat' && !event.target.name.startsWith('angka[')) return;
    simpanan.keep(place, { answer: answer(), base: Number(revision.value) });
    send();
  });
  form.addEventListener('submit', event => {
    if (event.defaultPrevented || event.submitter?.value !== 'lanjut' || [...form.querySelectorAll('[type=file]')].some(input => input.files.length)) return;
    event.preventDefault();
    onward = true;
    simpanan.keep(place, { answer: answer(), base: Number(revision.value) });
    send();
  });
  window.addEventListener('online', send);
  setInterval(send, 10000);

  function clearNumbers(group) { group.querySelectorAll('[name^="angka["]').forEach(input => { input.value = ''; }); }

  /** A number says which of several ways to answer is meant: what stands at another way goes. */
  function alone(number) {
    form.querySelectorAll('[name^="angka["]').forEach(input => { if (input !== number) input.value = ''; });
    form.querySelectorAll('[name="tingkat"]:checked').forEach(level => { if (level.closest('[data-cara]') !== number.closest('[data-cara]')) level.checked = false; });
  }

  function answer() { return [...new FormData(form)].filter(([name]) => name === 'tingkat' || name.startsWith('angka[')); }

  function restore() {
    const kept = simpanan.kept(place);
    if (!kept) return;
    if (JSON.stringify(kept.answer) === JSON.stringify(answer())) { simpanan.drop(place); return; }
    show(kept.answer);
    revision.value = kept.base;
    say('Belum terkirim. Pilihan dari perangkat ini dipulihkan, sedang dikirim …');
    send();
  }

  function show(values) {
    clearNumbers(form);
    for (const [name, value] of values) {
      const field = name === 'tingkat' ? form.querySelector(`[name="tingkat"][value="${value}"]`) : form.elements[name];
      if (field?.type === 'radio') field.checked = true;
      else if (field) field.value = value;
    }
  }

  async function send() {
    if (sending || !simpanan.kept(place)) return;
    sending = true;
    try {
      while (simpanan.kept(place) && await sent(simpanan.kept(place).answer));
    } catch {
      say('Belum terkirim, menunggu sinyal. Pilihan Anda aman di perangkat ini.' + (onward ? ' Halaman berikutnya terbuka sendiri sesudah terkirim.' : ''), true);
    } finally {
      sending = false;
    }
  }

  /** Sends one choice; whether to go on with what was chosen meanwhile. */
  async function sent(chosen) {
    say('Menyimpan …');
    const body = new FormData();
    body.append('_csrf', form.elements._csrf.value);
    body.append('revisi', revision.value);
    if (onward) body.append('aksi', 'lanjut');
    for (const [name, value] of chosen) body.append(name, value);
    const response = await fetch(form.action, { method: 'POST', body, headers: { 'X-Requested-With': 'jawab', Accept: 'application/json' }, redirect: 'manual', signal: AbortSignal.timeout(20000) });
    if (response.status === 401 || response.type === 'opaqueredirect') { over(); return false; }
    if (response.status === 403) { onward = false; say(`Belum tersimpan: ${(await response.json()).reason} Pilihan Anda tetap di perangkat ini.`, true); return false; }
    if (![200, 409, 422].includes(response.status)) throw new Error(response.status);
    const result = await response.json();
    if (result.revision !== undefined) revision.value = result.revision;
    if (response.status === 409 && result.own) return true; // chosen later than what this person saved elsewhere
    if (response.status === 409) { onward = false; conflict(result.theirs); return false; }
    if (JSON.stringify(simpanan.kept(place)?.answer) !== JSON.stringify(chosen)) return true;
    simpanan.drop(place);
    if (result.fault) { onward = false; say(result.fault, true); return false; }
    if (onward && result.onward) { onward = false; say(`Tersimpan ${result.saved}, ${result.points} poin`); location.assign(result.onward); return false; }
    if (onward) { simpanan.keep(place, { answer: chosen, base: Number(revision.value) }); return true; } // pressed while this save was under way
    choose(result.level);
    say(`Tersimpan ${result.saved}, ${result.points} poin`);
    checkAgain();
    return false;
  }

  function conflict(theirs) {
    say(`Belum disimpan: orang lain baru menjawab "${theirs}". `, true);
    const mine = button('Simpan pilihan saya', () => send());
    const other = button('Pakai jawaban itu', () => { simpanan.drop(place); location.reload(); });
    status.append(mine, ' ', other);
  }

  function button(text, press) {
    const made = document.createElement('button');
    Object.assign(made, { type: 'button', className: 'second', textContent: text, onclick: press });
    return made;
  }

  function over() {
    say('Belum terkirim: sesi habis. Pilihan Anda aman di perangkat ini. ', true);
    const link = document.createElement('a');
    link.href = '/masuk?lanjut=' + encodeURIComponent(location.pathname);
    link.textContent = 'Masuk lagi';
    status.append(link);
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
