// Sends chosen files piece by piece and goes on after a broken link; the form then names them. Without script it brings them itself.
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
  let wanted = null;
  let loading = 0;

  place.addEventListener('change', event => choose([...event.target.files], event.target));
  form.addEventListener('submit', event => {
    if (event.submitter?.hasAttribute('formaction') || !(loading || rows.some(row => row.state === 'waits' || row.state === 'runs'))) return;
    event.preventDefault();
    wanted = event.submitter ?? true;
    say('Berkas ditambahkan begitu selesai diunggah. Biarkan halaman ini terbuka.');
  });
  addEventListener('beforeunload', event => { if (rows.some(row => row.state === 'runs')) event.preventDefault(); });
  addEventListener('online', again);
  setInterval(() => rows.filter(row => row.state === 'runs' && Date.now() - row.heard > SILENCE).forEach(restart), 5000);
  remembered();

  async function choose(files, input) {
    loading++;
    const loaded = await sender();
    loading--;
    if (loaded) { // else the form brings them itself
      input.value = '';
      files.forEach(file => rows.push(row(file.name, file)));
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
    const one = { name, file, line, words, bar, state: 'waits', heard: Date.now() };
    cancel.addEventListener('click', () => drop(one));
    words.textContent = 'menunggu giliran';
    return one;
  }

  function next() {
    if (loading || rows.some(row => row.state === 'runs')) return;
    const one = rows.find(row => row.state === 'waits');
    if (one) return send(one);
    if (rows.some(row => row.state === 'fails')) return wanted && (wanted = null, say('Satu berkas belum terkirim. Batalkan atau pilih lagi, lalu tekan tombolnya sekali lagi.'));
    if (wanted) form.requestSubmit(wanted === true ? undefined : wanted);
  }

  async function send(one) {
    const most = Number(place.dataset.palingBesar);
    one.state = 'runs';
    if (!one.file.size) return fail(one, 'kosong (0 bita); periksa lagi berkas yang dipilih');
    const strange = await otherKind(one.file);
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

  /** Why a file will not be taken here, by its first bytes, before any of it is sent; null when it may. */
  async function otherKind(file) {
    const accepted = (place.dataset.terima ?? '').split(',');
    const begin = new Uint8Array(await file.slice(0, 12).arrayBuffer());
    const words = String.fromCharCode(...begin);
    if (/^ftyp(hei|hev|mif1|msf1)/.test(words.slice(4))) return 'berformat HEIC. Di iPhone pilih Pengaturan, Kamera, Format, "Paling Kompatibel", lalu foto ulang; atau kirim sebagai JPG';
    const kind = words.startsWith('%PDF') ? 'application/pdf' : words.startsWith('\u00ff\u00d8\u00ff') ? 'image/jpeg' : words.startsWith('\u0089PNG') ? 'image/png' : null;
    if (!kind || accepted.includes(kind)) return null;
    return `jenisnya tidak diterima di sini; kirim ${place.dataset.jenis}`;
  }

  /** The line of an upload that was left gives way to the one that goes on with it; true when there is nothing left to send. */
  function replaces(one, address) {
    const left = rows.find(row => row !== one && (row.address ?? row.upload?.url) === address);
    if (!left) return false;
    const whole = left.state === 'done';
    const over = whole ? one : left;
    over.line.remove();
    over.state = 'gone';
    rows.splice(rows.indexOf(over), 1);
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
    one.bar.value = 100;
    one.words.textContent = 'selesai';
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
    say(`${one.name}: ${why}`);
    next();
  }

  async function drop(one) {
    one.state = 'gone';
    await one.upload?.abort();
    const address = one.upload?.url ?? one.address;
    if (address) fetch(address, { method: 'DELETE', headers: { ...headers, 'Tus-Resumable': '1.0.0' } }).catch(() => {});
    forget(address);
    one.line.remove();
    rows.splice(rows.indexOf(one), 1);
    list.hidden = !rows.length;
    say('');
    next();
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
      if (sent === kept.size) { done(one, kept.uploadUrl); continue; }
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
