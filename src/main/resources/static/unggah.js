// Sends chosen files piece by piece and goes on after a broken link; whole ones are attached at once, where the page has a place for
// that, else the form names them. Without script the form brings them itself.
const PIECE = 1024 * 1024; // what is lost at most when a proxy on the way keeps a piece to itself until it is whole
const PAUSES = [0, 1000, 2000, 5000, ...Array(200).fill(10000)];
const SILENCE = 30000; // a link that says nothing for so long is broken, though nobody has told

for (const place of document.querySelectorAll('[data-unggah]')) watch(place, place.closest('form'));

function watch(place, form) {
  const list = place.querySelector('[data-daftar]');
  const news = place.querySelector('[data-kabar]');
  const headers = { 'X-CSRF-TOKEN': form.elements._csrf.value, 'X-Requested-With': 'unggah' };
  const here = 'terinovatif ' + location.pathname;
  const rows = [];
  const directly = place.dataset.langsung;
  let wanted = null;
  let loading = 0;
  let attaching = false;
  let round = 0;

  place.addEventListener('change', event => choose([...event.target.files], event.target));
  form.addEventListener('submit', event => {
    if (event.submitter?.hasAttribute('formaction')) return;
    if (directly && rows.some(row => row.state === 'fails')) return answer(event);
    if (!loading && !attaching && !rows.some(row => row.state === 'waits' || row.state === 'runs' || (directly && row.state === 'done'))) return;
    event.preventDefault();
    wanted = event.submitter ?? true;
    say('Berkas ditambahkan begitu selesai diunggah. Biarkan halaman ini terbuka.');
    next();
  });
  addEventListener('beforeunload', event => { if (rows.some(row => row.state === 'runs')) event.preventDefault(); });
  addEventListener('online', () => { again(); next(); });
  if (directly) setInterval(next, 10000);
  form.querySelectorAll('.by-button').forEach(part => { part.hidden = Boolean(directly); });
  setInterval(() => rows.filter(row => row.state === 'runs' && Date.now() - row.heard > SILENCE).forEach(restart), 5000);
  remembered();

  async function choose(files, input) {
    round++;
    loading++;
    const loaded = await sender();
    loading--;
    if (loaded) { // else the form brings them itself
      input.value = '';
      files.forEach(file => rows.push(row(file.name, file)));
    } else {
      form.querySelectorAll('.by-button').forEach(part => { part.hidden = false; });
      say('Sambungan lemah. Tekan tombolnya untuk mengirim berkas ini.');
    }
    next();
  }

  /** The protocol's own client; false while it cannot be loaded. */
  function sender() {
    if (window.tus) return true;
    return new Promise(loaded => {
      const script = document.createElement('script');
      script.src = place.dataset.pengirim;
      script.onload = () => loaded(true);
      script.onerror = () => loaded(false);
      document.head.append(script);
    });
  }

  function row(name, file) {
    const line = document.createElement('li');
    const title = document.createElement('span');
    const words = document.createElement('span');
    title.append(name + ': ', words);
    const bar = document.createElement('progress');
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute('aria-label', 'Unggahan ' + name);
    const cancel = document.createElement('button');
    cancel.type = 'button';
    cancel.className = 'plain';
    cancel.textContent = 'Batal';
    cancel.setAttribute('aria-label', 'Batal mengunggah ' + name);
    line.append(title, cancel, bar);
    list.append(line);
    list.hidden = false;
    const one = { name, file, line, words, bar, round, state: 'waits', heard: Date.now() };
    cancel.addEventListener('click', () => drop(one));
    words.textContent = 'menunggu giliran';
    return one;
  }

  function next() {
    if (loading || rows.some(row => row.state === 'runs')) return;
    const one = rows.find(row => row.state === 'waits');
    if (one) return send(one);
    if (directly && rows.some(row => row.state === 'done')) return attach();
    if (rows.some(row => row.state === 'fails')) return wanted && (wanted = null, say('Satu berkas belum terkirim. Batalkan atau pilih lagi, lalu tekan tombolnya sekali lagi.'));
    if (wanted) form.requestSubmit(wanted === true ? undefined : wanted);
  }

  /** Attaches all that has arrived; while it cannot be sent it is tried again, also after this page was left. */
  async function attach() {
    if (attaching) return;
    attaching = true;
    const whole = rows.filter(row => row.state === 'done');
    try {
      const done = await globalThis.lampir.send(form, directly, whole.map(row => ['unggahan', row.address.split('/').pop()]));
      if (done.status === 410) return await missed(whole);
      if (!done.shown) return stay(whole, globalThis.lampir.trouble(done.status, done.words));
      whole.forEach(attached);
      for (const name of ['nomor', 'tanggal', 'perihal', 'tempat']) if (form.elements[name]) form.elements[name].value = '';
      say(done.refused ? 'Ada berkas yang belum diterima. Alasannya di atas.' : done.words);
    } catch {
      stay(whole, 'Belum dilampirkan, menunggu sinyal. Berkasnya sudah terkirim dan dilampirkan begitu ada sinyal.');
      wanted = null;
      return;
    } finally {
      attaching = false;
    }
    next();
  }

  /** The server has them no more: it had taken them before its answer was lost, or they had lain too long. */
  async function missed(whole) {
    await globalThis.lampir.refresh();
    const there = document.querySelector('[data-terlampir]').textContent;
    for (const one of whole) {
      if (there.includes(one.name)) { attached(one); continue; }
      forget(one.address);
      fail(one, 'belum terlampir; pilih lagi berkasnya');
    }
  }

  function attached(one) {
    forget(one.address);
    gone(one);
    rows.filter(row => row.state === 'fails' && row.round < one.round).forEach(gone); // a good file answers what was refused before it
    place.dispatchEvent(new CustomEvent('terlampir', { detail: one.name, bubbles: true }));
  }

  function stay(whole, words) {
    whole.forEach(row => { row.words.textContent = 'sudah terkirim, belum dilampirkan'; });
    say(words);
  }

  /** What was not taken must be answered first: nothing green may hide it. */
  function answer(event) {
    event.preventDefault();
    const one = rows.find(row => row.state === 'fails');
    say(`${one.name} belum ditambahkan. Pilih berkas lain, atau tekan "Sudah saya baca" di sebelahnya.`);
    one.line.querySelector('button').focus();
  }

  async function send(one) {
    const most = Number(place.dataset.palingBesar);
    one.state = 'runs';
    if (!one.file.size) return fail(one, 'kosong (0 bita); periksa lagi berkas yang dipilih');
    const strange = await globalThis.jenis.refused(one.file, place.dataset.terima ?? '', place.dataset.jenis);
    if (strange) return fail(one, strange);
    if (one.state !== 'runs') return next();
    if (one.file.size > most) return fail(one, `terlalu besar (${megabytes(one.file.size)} MB); di sini paling besar ${megabytes(most)} MB`);
    one.upload = new window.tus.Upload(one.file, {
      endpoint: place.dataset.unggah, chunkSize: PIECE, retryDelays: PAUSES, headers,
      metadata: { filename: one.name },
      fingerprint: file => Promise.resolve([here, file.name, file.size, file.lastModified].join('|')),
      onShouldRetry: error => retry(one, error),
      onProgress: (sent, all) => progress(one, sent, all),
      onSuccess: () => done(one, one.upload.url),
      onError: error => fail(one, reason(error)),
    });
    const before = await one.upload.findPreviousUploads();
    if (before.length && replaces(one, before[0].uploadUrl)) return next();
    if (before.length) one.upload.resumeFromPreviousUpload(before[0]);
    one.heard = Date.now();
    if (one.state === 'runs') one.upload.start();
  }

  /** The line of an upload that was left gives way to the one that goes on with it; true when there is nothing left to send. */
  function replaces(one, address) {
    const left = rows.find(row => row !== one && (row.address ?? row.upload?.url) === address);
    if (!left) return false;
    const whole = left.state === 'done';
    const over = whole ? one : left;
    gone(over);
    return whole;
  }

  function progress(one, sent, all) {
    one.heard = Date.now();
    one.broken = false;
    one.bar.value = all ? 100 * sent / all : 100;
    one.words.textContent = `mengunggah ${Math.floor(one.bar.value)} % …`;
  }

  function retry(one, error) {
    const status = error.originalResponse?.getStatus() ?? 0;
    const hope = status < 400 || status >= 500 || status === 409 || status === 423;
    if (hope && !one.broken) say(`${one.name}: sambungan terputus, mencoba lagi`);
    if (hope) one.words.textContent = 'sambungan terputus, mencoba lagi';
    one.broken = hope;
    one.heard = Date.now();
    return hope;
  }

  function again() { rows.filter(row => row.state === 'runs' && row.broken).forEach(restart); }

  async function restart(one) {
    one.heard = Date.now();
    one.words.textContent = 'sambungan terputus, mencoba lagi';
    await one.upload.abort();
    if (one.state === 'runs') one.upload.start();
  }

  function done(one, address) {
    one.state = 'done';
    one.address = address;
    one.bar.value = 100;
    one.words.textContent = 'selesai';
    if (directly) return next();
    const named = document.createElement('input');
    named.type = 'hidden';
    named.name = 'unggahan';
    named.value = address.split('/').pop();
    one.line.append(named);
    say(wanted ? '' : `${one.name}: selesai diunggah. Tekan tombol untuk menambahkannya.`);
    next();
  }

  function fail(one, why) {
    one.state = 'fails';
    one.words.textContent = why;
    one.words.className = 'bad';
    one.bar.hidden = true;
    const button = one.line.querySelector('button');
    button.textContent = 'Sudah saya baca';
    button.setAttribute('aria-label', `Sudah saya baca: ${one.name}`);
    say(`${one.name}: ${why}`);
    next();
  }

  async function drop(one) {
    one.state = 'gone';
    await one.upload?.abort();
    const address = one.upload?.url ?? one.address;
    if (address) fetch(address, { method: 'DELETE', headers: { ...headers, 'Tus-Resumable': '1.0.0' } }).catch(() => {});
    forget(address);
    gone(one);
    place.dispatchEvent(new CustomEvent('batal', { detail: one.name, bubbles: true }));
    say('');
    next();
  }

  function gone(one) {
    one.state = 'gone';
    one.line.remove();
    rows.splice(rows.indexOf(one), 1);
    list.hidden = !rows.length;
  }

  function reason(error) {
    const status = error.originalResponse?.getStatus() ?? 0;
    if (status === 401) return 'sesi habis; muat ulang halaman, masuk lagi, lalu pilih berkas yang sama untuk melanjutkan';
    if (status === 413) return error.originalResponse.getBody() || 'terlalu besar';
    return 'belum terkirim; pilih berkas yang sama untuk melanjutkan';
  }

  /** What was under way when this page was left: whole ones are offered to the form, others can be gone on with. */
  async function remembered() {
    for (const [key, kept] of entries()) {
      const answer = await fetch(kept.uploadUrl, { method: 'HEAD', headers: { 'X-Requested-With': 'unggah', 'Tus-Resumable': '1.0.0' } }).catch(() => null);
      if (answer?.status === 404) localStorage.removeItem(key);
      if (!answer?.ok) continue;
      const one = row(kept.metadata.filename, null);
      one.state = 'left';
      one.address = kept.uploadUrl;
      rows.push(one);
      const sent = Number(answer.headers.get('Upload-Offset'));
      if (sent === kept.size) { await sender(); done(one, kept.uploadUrl); continue; }
      one.bar.value = 100 * sent / kept.size;
      one.words.textContent = `berhenti pada ${Math.floor(one.bar.value)} %; pilih berkas yang sama untuk melanjutkan`;
    }
  }

  function entries() {
    return Object.keys(localStorage).filter(key => key.startsWith('tus::' + here + '|')).map(key => [key, JSON.parse(localStorage.getItem(key))]);
  }

  function forget(address) {
    for (const [key, kept] of entries()) if (kept.uploadUrl === address) localStorage.removeItem(key);
  }

  function megabytes(bytes) { return Math.ceil(bytes / 1048576); }

  function say(text) { news.textContent = text; }
}
