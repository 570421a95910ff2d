// Saves a profile page while it is typed. What cannot be sent stays in this browser and is sent later.
const form = document.querySelector('[data-tulis]');
if (form) start(form);

const left = document.querySelector('[data-tertinggal]');
if (left) leftBehind(left);

const column = document.querySelector('[data-kolom-pelatih]');
if (column) pointers(column);

/** A piece of the bar or a quote leads to its sentence in the text. */
function pointers(column) {
  column.querySelectorAll('button[data-mulai]').forEach(button => { button.hidden = false; });
  column.querySelectorAll('[data-mulai]').forEach(place => place.addEventListener('click', () => {
    const text = document.querySelector('textarea');
    text.focus();
    text.setSelectionRange(Number(place.dataset.mulai), Number(place.dataset.akhir));
  }));
}

/** Words that could not be sent before the page was closed to their writer: shown until they are let go. */
function leftBehind(left) {
  const kept = simpanan.kept(left.dataset.tertinggal);
  const shown = left.textContent;
  const words = Object.values(kept?.fields ?? {}).filter(value => value.trim().length > 10 && !shown.includes(value.trim()));
  if (!words.length) return;
  const notice = document.createElement('div');
  notice.className = 'notice advice stack-s';
  notice.append('Tulisan Anda di perangkat ini belum sempat terkirim. Salin bila masih diperlukan:');
  for (const value of words) {
    const text = document.createElement('textarea');
    Object.assign(text, { readOnly: true, rows: 6, value });
    text.setAttribute('aria-label', 'Tulisan yang belum terkirim');
    notice.append(text);
  }
  const away = document.createElement('button');
  Object.assign(away, { type: 'button', className: 'second', textContent: 'Buang tulisan ini' });
  away.onclick = () => { simpanan.drop(left.dataset.tertinggal); notice.remove(); };
  notice.append(away);
  left.before(notice);
}

function start(form) {
  const place = 'tulis:' + form.dataset.tulis;
  const status = document.querySelector('[data-tersimpan]');
  let timer = 0, sending = false, again = false, wanted = null;

  restore();
  form.addEventListener('input', () => { wanted = null; keep(); count(); say('Menyimpan …', true); clearTimeout(timer); timer = setTimeout(send, 900); });
  // an agency that began it is its own name
  form.addEventListener('change', event => { if (event.target.value === 'PERANGKAT_DAERAH' && event.target.name === 'inisiator' && !form.elements.nama_inisiator.value.trim()) form.elements.nama_inisiator.value = form.dataset.perangkat; }, true);
  form.addEventListener('submit', event => { event.preventDefault(); clearTimeout(timer); wanted = event.submitter?.value === 'periksa' ? 'periksa' : 'lanjut'; keep(); say('Menyimpan …', true); send(); });
  window.addEventListener('online', send);
  document.addEventListener('visibilitychange', () => { if (document.hidden && waiting()) send(); });
  setInterval(() => { if (waiting() && !sending) send(); }, 10000);

  function fields() {
    const values = {};
    for (const [name, value] of new FormData(form)) {
      if (name === '_csrf' || name.startsWith('revisi.')) continue;
      values[name] = name in values && values[name] !== '' ? values[name] + ',' + value : value;
    }
    return values;
  }
  function put(name, value) {
    const choices = form.querySelectorAll(`[type=radio][name="${name}"], [type=checkbox][name="${name}"]`);
    if (!choices.length) form.elements[name].value = value;
    choices.forEach(choice => { choice.checked = value.split(',').includes(choice.value); });
  }
  function body() {
    const values = new URLSearchParams(new FormData(form));
    if (wanted === 'lanjut') values.append('aksi', 'lanjut');
    return values;
  }
  function revision(name) { return form.querySelector(`[name="revisi.${name}"]`); }
  function revisions() { return Object.fromEntries(Object.keys(fields()).map(name => [name, revision(name)?.value ?? '0'])); }
  function waiting() { return simpanan.kept(place) !== null; }
  function keep() { simpanan.keep(place, { fields: fields(), revisions: revisions() }); }
  function say(text, soon) { status.textContent = text; status.classList.toggle('waiting', !soon && text.startsWith('Belum')); }

  function restore() {
    const kept = simpanan.kept(place);
    if (!kept) return;
    const { fields: typed, revisions: bases } = kept;
    let different = false;
    for (const [name, value] of Object.entries(typed)) {
      if (!form.elements[name] || (fields()[name] ?? '') === value) continue;
      put(name, value);
      if (bases[name] !== undefined && revision(name)) revision(name).value = bases[name];
      different = true;
    }
    if (!different) { simpanan.drop(place); return; }
    say('Belum terkirim. Tulisan dari perangkat ini dipulihkan, sedang dikirim …');
    count();
    send();
  }

  async function send() {
    if (sending) { again = true; return; }
    sending = true;
    const sent = JSON.stringify(fields());
    try {
      const response = await fetch(form.action, {
        method: 'POST', body: body(), headers: { 'X-Requested-With': 'tulis', Accept: 'application/json' }, redirect: 'manual', signal: AbortSignal.timeout(20000),
      });
      if (response.status === 401 || response.status === 0 || response.type === 'opaqueredirect') { over(); return; }
      if (response.status === 403) { closed((await response.json()).reason); return; }
      if (response.status !== 200 && response.status !== 409) throw new Error(response.status);
      received(await response.json(), sent);
    } catch {
      say('Belum terkirim, menunggu sinyal. Tulisan aman di perangkat ini.' + (wanted === 'lanjut' ? ' Halaman berikutnya terbuka sendiri sesudah terkirim.' : ''));
    } finally {
      sending = false;
      if (again) { again = false; send(); }
    }
  }

  function received(answer, sent) {
    for (const [name, number] of Object.entries(answer.revisions)) if (revision(name)) revision(name).value = number;
    form.querySelectorAll('[data-isian]').forEach(box => {
      const name = box.dataset.isian;
      fault(box, answer.faults[name] ?? answer.notes[name]);
      conflict(box, name, answer.conflicts[name]);
    });
    const unclean = Object.keys(answer.faults).length || Object.keys(answer.conflicts).length;
    if (!unclean && JSON.stringify(fields()) === sent) simpanan.drop(place);
    if (Object.keys(answer.conflicts).length) say('Belum disimpan: ada versi lain. Pilih dulu di bawah.');
    else if (Object.keys(answer.faults).length) say('Belum disimpan semua: lihat keterangan di isian.');
    else if (wanted === 'lanjut' && answer.onward) { location.assign(answer.onward); return; }
    else if (wanted === 'lanjut') { again = true; return; } // it was pressed while the save before was under way
    else { say('Tersimpan ' + answer.saved, true); coach(); return; }
    if (wanted) form.querySelector('[data-salah], [data-versi]')?.closest('[data-isian]').querySelector('input:not([type=hidden]), textarea, select')?.focus();
    wanted = null;
  }

  /** Nobody may write here any more, for instance because another tab handed it in: the words stay until their person lets them go. */
  function closed(reason) {
    wanted = null;
    say(`Belum tersimpan: ${reason} Tulisan Anda tetap di perangkat ini.`);
  }

  async function coach() {
    const column = document.querySelector('[data-kolom-pelatih]');
    if (!column) return;
    if (column.contains(document.activeElement)) { column.addEventListener('focusout', () => setTimeout(coach), { once: true }); return; }
    const response = await fetch(column.firstElementChild.dataset.pelatih, { headers: { 'X-Requested-With': 'tulis' } });
    if (!response.ok) return;
    const open = wanted === 'periksa' || column.querySelector('details')?.open;
    column.innerHTML = await response.text();
    column.querySelector('details').open = open;
    if (wanted === 'periksa') column.scrollIntoView({ block: 'nearest' });
    wanted = null;
    pointers(column);
    globalThis.tepi?.read();
  }

  function fault(box, text) {
    box.querySelector('[data-salah]')?.remove();
    if (text) box.append(element('span', { className: 'fault', dataset: 'salah' }, text));
  }

  function conflict(box, name, theirs) {
    box.querySelector('[data-versi]')?.remove();
    if (!theirs) return;
    const panel = element('div', { className: 'notice advice stack-s', dataset: 'versi' });
    panel.setAttribute('role', 'alert');
    panel.append(element('p', {}, `Tulisan ini juga diubah ${theirs.by}, ${theirs.at}. Keduanya masih ada:`), element('p', { className: 'text' }, theirs.value));
    const mine = element('button', { type: 'button', className: 'second' }, 'Simpan tulisan saya');
    const other = element('button', { type: 'button', className: 'second' }, 'Pakai yang di atas');
    mine.onclick = () => { revision(name).value = theirs.revision; panel.remove(); send(); };
    other.onclick = () => { put(name, theirs.value); revision(name).value = theirs.revision; panel.remove(); keep(); send(); };
    panel.append(mine, ' ', other);
    box.append(panel);
  }

  function over() {
    say('Belum terkirim: sesi habis. Tulisan aman di perangkat ini. ');
    const link = element('a', { href: '/masuk?lanjut=' + encodeURIComponent(location.pathname) }, 'Masuk lagi');
    status.append(link);
  }

  function count() {
    form.querySelectorAll('[data-kata]').forEach(label => {
      const words = form.elements[label.dataset.kata].value.trim().split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
      label.textContent = label.textContent.replace(/^\d+/, words);
    });
  }

  function element(tag, properties, text = '') {
    const made = document.createElement(tag);
    for (const [key, value] of Object.entries(properties)) key === 'dataset' ? made.setAttribute('data-' + value, '') : made[key] = value;
    made.textContent = text;
    return made;
  }
}
