// Photos of a letter become one PDF on this device and go where a chosen file goes; nothing leaves before that. Until the PDF is attached
// they are kept in this browser, so that a reload loses none of them.
const { sheet, jpeg } = globalThis.lembar;
const { laci, simpanan } = globalThis;

for (const place of document.querySelectorAll('[data-foto]')) begin(place);

function begin(place) {
  const input = place.querySelector('input[type="file"]');
  const list = place.querySelector('[data-lembar]');
  const make = place.querySelector('[data-jadikan]');
  const clean = place.querySelector('[data-bersih]');
  const crop = place.querySelector('[data-potong]');
  const keep = place.querySelector('[data-simpan]');
  const news = place.querySelector('[data-kabar-foto]');
  const files = place.closest('[data-unggah]').querySelector('#berkas');
  const drawer = 'foto:' + location.pathname;
  const pages = [];
  let pdf = null;
  let keeping = Promise.resolve();

  place.hidden = false;
  input.addEventListener('change', event => { event.stopPropagation(); add([...input.files]); });
  make.addEventListener('click', join);
  for (const choice of [clean, crop]) choice.addEventListener('change', event => { event.stopPropagation(); pages.forEach(draw); remember(); });
  for (const end of ['terlampir', 'batal']) place.closest('[data-unggah]').addEventListener(end, event => {
    if (event.detail !== pdf?.name) return;
    pdf = null;
    remember();
  });
  restore();

  async function add(chosen) {
    say('');
    for (const file of chosen) {
      const picture = await createImageBitmap(file).catch(() => null);
      if (picture) pages.push(page(picture, file, 0));
      else say(/hei[cf]/i.test(file.type + file.name)
        ? `${file.name} berformat HEIC dan belum dapat dibuka di sini. Di iPhone pilih Pengaturan, Kamera, Format, "Paling Kompatibel", lalu foto ulang; atau kirim tangkapan layarnya.`
        : `${file.name} bukan gambar yang dapat dibuka di sini. Kirim sebagai JPG atau PNG.`);
    }
    input.value = '';
    arrange();
    remember();
  }

  /** Keeps what is under way as it is now; one state after the other, so that the last one stays. */
  function remember() {
    const state = { pages: pages.map(({ file, quarters }) => ({ file, quarters })), clean: clean.checked, crop: crop.checked, pdf };
    const empty = !pages.length && !pdf;
    if (empty) simpanan.drop(drawer);
    else simpanan.keep(drawer, pages.length);
    keeping = keeping.then(() => empty ? laci.drop(drawer) : laci.keep(drawer, state)).catch(() => {}); // a browser may keep nothing
  }

  async function restore() {
    const kept = await laci.kept(drawer).catch(() => null);
    if (!kept) return;
    clean.checked = kept.clean;
    crop.checked = kept.crop;
    for (const { file, quarters } of kept.pages) {
      const picture = await createImageBitmap(file).catch(() => null);
      if (picture) pages.push(page(picture, file, quarters));
    }
    arrange();
    if (pages.length) say('Foto yang belum terkirim dari perangkat ini dipulihkan.');
    if (kept.pdf) hand(kept.pdf);
  }

  function page(picture, file, quarters) {
    const line = document.createElement('li');
    const canvas = document.createElement('canvas');
    const one = { picture, file, quarters, line, canvas };
    line.append(canvas, button('Putar', () => { one.quarters = (one.quarters + 1) % 4; draw(one); remember(); }), button('Naikkan', () => move(one)), button('Hapus', () => remove(one)));
    list.append(line);
    draw(one);
    return one;
  }

  function button(words, act) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'plain small';
    made.textContent = words;
    made.addEventListener('click', act);
    return made;
  }

  function draw(one) { one.whole = sheet(one.picture, one.quarters, crop.checked, clean.checked, one.canvas); }

  function move(one) {
    const at = pages.indexOf(one);
    if (at > 0) pages.splice(at - 1, 2, one, pages[at - 1]);
    arrange();
    remember();
  }

  function remove(one) {
    pages.splice(pages.indexOf(one), 1);
    one.line.remove();
    arrange();
    remember();
  }

  function arrange() {
    list.append(...pages.map(one => one.line));
    pages.forEach((one, i) => {
      one.canvas.setAttribute('aria-label', `Halaman ${i + 1}`);
      one.line.querySelectorAll('button').forEach(made => made.setAttribute('aria-label', `${made.textContent} halaman ${i + 1}`));
    });
    make.hidden = !pages.length;
    make.textContent = `Jadikan satu PDF (${pages.length} halaman)`;
  }

  async function join() {
    make.disabled = true;
    say('Menyusun PDF …');
    try {
      await library();
      const letter = await window.PDFLib.PDFDocument.create();
      for (const one of pages) {
        const picture = await letter.embedJpg(await jpeg(one.whole));
        const across = one.whole.width > one.whole.height ? 841.89 : 595.28;
        const high = across * picture.height / picture.width;
        letter.addPage([across, high]).drawImage(picture, { x: 0, y: 0, width: across, height: high });
      }
      const count = pages.length;
      const made = new File([await letter.save()], `foto-surat-${new Date().toISOString().slice(0, 16).replace(/[:T]/g, '-')}.pdf`, { type: 'application/pdf' });
      pages.splice(0).forEach(one => one.line.remove());
      arrange();
      hand(made);
      say(`${made.name}, ${count} halaman, ${Math.ceil(made.size / 1024)} kB.`);
    } catch {
      say('PDF belum jadi. Foto Anda masih di sini; periksa sambungan, lalu tekan sekali lagi.');
    } finally {
      make.disabled = false;
    }
  }

  /** Gives the PDF to the file field, as if it had been chosen there, and offers a copy for this device. */
  function hand(made) {
    if (place.closest('[data-unggah]').dataset.langsung) pdf = made; // else the form's button sends it, and nobody tells when
    remember();
    const carried = new DataTransfer();
    carried.items.add(made);
    files.files = carried.files;
    files.dispatchEvent(new Event('change', { bubbles: true }));
    keep.href = URL.createObjectURL(made);
    keep.download = made.name;
    keep.hidden = false;
  }

  function library() {
    if (window.PDFLib) return null;
    return new Promise((loaded, failed) => {
      const script = document.createElement('script');
      script.src = place.dataset.foto;
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
  }

  function say(words) { news.textContent = words; }
}
