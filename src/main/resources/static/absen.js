// The desk of a bimtek: reads tickets with the camera. What cannot be sent waits in this browser and is sent later;
// the server counts a ticket once, however often it arrives.
const form = document.querySelector('[data-absen]');
if (form) desk(form);

function desk(form) {
  const place = 'absen:' + form.dataset.absen;
  const day = form.elements.hari.value;
  const news = form.querySelector('[data-kabar]');
  const list = form.querySelector('[data-terbaca]');
  const video = form.querySelector('[data-kamera]');
  const start = form.querySelector('[data-nyalakan]');
  const field = form.elements.tiket;
  let sending = false, last = '', lastAt = 0;

  start.hidden = !navigator.mediaDevices;
  start.addEventListener('click', camera);
  form.addEventListener('submit', event => {
    event.preventDefault();
    take(field.value.trim());
    field.value = '';
    field.focus();
  });
  window.addEventListener('online', send);
  setInterval(() => { if (waiting().length) send(); }, 5000);
  if (waiting().length) send();

  function waiting() { return JSON.parse(localStorage.getItem(place) || '[]'); }
  function keep(all) {
    if (all.length) localStorage.setItem(place, JSON.stringify(all));
    else localStorage.removeItem(place);
  }

  function take(ticket) {
    if (!ticket) return;
    keep([...waiting().filter(one => one.tiket !== ticket || one.hari !== day), { tiket: ticket, hari: day, waktu: new Date().toISOString() }]);
    say(name(ticket) + ' terbaca', 'wait');
    send();
  }

  function row(ticket) {
    const number = ticket.split('.')[0];
    return /^\d+$/.test(number) ? document.querySelector(`[data-nomor="${number}"]`) : null;
  }
  function name(ticket) { return row(ticket)?.querySelector('[data-nama]').textContent ?? 'Tiket'; }

  async function send() {
    const all = waiting();
    if (sending || !all.length) return;
    sending = true;
    const now = all.filter(one => one.hari === all[0].hari).slice(0, 100);
    const body = new URLSearchParams({ _csrf: form.elements._csrf.value, hari: now[0].hari });
    for (const one of now) { body.append('tiket', one.tiket); body.append('waktu', one.waktu); }
    try {
      const answer = await fetch(form.action, { method: 'POST', body, headers: { 'X-Requested-With': 'absen' } });
      if (!answer.ok) throw new Error(answer.status === 401 || answer.status === 403 ? 'masuk' : 'sinyal');
      const { hasil, hadir } = await answer.json();
      keep(waiting().filter(one => !now.some(sent => sent.tiket === one.tiket && sent.hari === one.hari)));
      hasil.forEach((one, i) => arrived(one, now[i].tiket));
      if (now[0].hari === day) document.querySelector('[data-hadir]').textContent = hadir;
      news.textContent = waiting().length ? waiting().length + ' tiket sedang dikirim.' : 'Semua terkirim.';
      news.classList.toggle('waiting', waiting().length > 0);
    } catch (problem) {
      news.classList.add('waiting');
      news.textContent = waiting().length + (problem.message === 'masuk'
        ? ' tiket menunggu di ponsel ini. Masuk lagi di tab lain, lalu muat ulang halaman ini; tidak ada yang hilang.'
        : ' tiket belum terkirim, menunggu sinyal. Teruskan saja; halaman ini jangan ditutup.');
      sending = false;
      return;
    }
    sending = false;
    if (waiting().length) send();
  }

  function arrived(one, ticket) {
    say(one.kata, one.keadaan === 'DITOLAK' ? 'bad' : 'ok');
    if (one.keadaan === 'DITOLAK') return;
    const tag = row(ticket)?.querySelector('[data-tanda]');
    if (tag) { tag.textContent = 'Hadir'; tag.className = 'tag ok'; }
  }

  function say(words, tone) {
    const item = document.createElement('li');
    const tag = document.createElement('span');
    tag.className = 'tag ' + tone;
    tag.textContent = tone === 'bad' ? 'Ditolak' : tone === 'ok' ? 'Tercatat' : 'Terbaca';
    item.append(tag, ' ' + words);
    list.prepend(item);
    while (list.children.length > 8) list.lastChild.remove();
  }

  async function camera() {
    try {
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch {
      news.textContent = 'Kamera tidak bisa dibuka. Izinkan kamera untuk alamat ini, atau ketik isi tiketnya.';
      return;
    }
    video.hidden = false;
    start.hidden = true;
    await video.play();
    look(await reader());
  }

  /** The browser's own reader where it has one, else jsQR from our host. */
  async function reader() {
    if ('BarcodeDetector' in window && (await BarcodeDetector.getSupportedFormats()).includes('qr_code')) {
      const own = new BarcodeDetector({ formats: ['qr_code'] });
      return async () => (await own.detect(video))[0]?.rawValue;
    }
    await new Promise((loaded, failed) => {
      const script = document.createElement('script');
      script.src = form.dataset.pembaca;
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    return async () => {
      const scale = Math.min(1, 640 / video.videoWidth);
      canvas.width = video.videoWidth * scale;
      canvas.height = video.videoHeight * scale;
      pen.drawImage(video, 0, 0, canvas.width, canvas.height);
      const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
      return window.jsQR(picture.data, picture.width, picture.height, { inversionAttempts: 'dontInvert' })?.data;
    };
  }

  async function look(read) {
    const found = video.readyState >= 2 ? await read().catch(() => undefined) : undefined;
    if (found && (found !== last || Date.now() - lastAt > 4000)) {
      navigator.vibrate?.(80);
      take(found);
      last = found;
    }
    if (found) lastAt = Date.now();
    setTimeout(() => look(read), 120);
  }
}
