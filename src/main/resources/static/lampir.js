// Attaches what has arrived and does what the buttons beside the proofs say, without leaving the page; without script their form does it.
const HEADERS = { 'X-Requested-With': 'lampir' };

/** Sends the form's words with these values; what the page then shows of the proofs takes the place of what it showed. */
async function send(form, address, values) {
  const body = new FormData();
  body.append('_csrf', form.elements._csrf.value);
  for (const name of ['nomor', 'tanggal', 'perihal', 'tempat']) if (form.elements[name]?.value) body.append(name, form.elements[name].value);
  for (const [name, value] of values) body.append(name, value);
  return shown(await fetch(address, { method: 'POST', body, headers: HEADERS, signal: AbortSignal.timeout(120000) }));
}

/** Shows the proofs as they are now. */
async function refresh() { return shown(await fetch(location.pathname, { headers: HEADERS, signal: AbortSignal.timeout(20000) })); }

async function shown(response) {
  if (response.status === 401 || response.status === 410) return { status: response.status };
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.querySelector('[data-terlampir]');
  if (response.status >= 500 || (!fresh && response.ok)) throw new Error(response.status);
  if (!fresh) return { status: response.status, words: page.querySelector('main p')?.textContent.trim() };
  const before = document.querySelector('[data-terlampir]');
  const held = before.contains(document.activeElement);
  const part = document.importNode(fresh, true);
  before.replaceWith(part);
  if (held) document.querySelector('#bukti h2, h1').focus();
  window.htmx?.process(part);
  return { status: response.status, shown: true, words: page.querySelector('main > .notice.ok p')?.textContent.trim() ?? '', refused: [...part.querySelectorAll('.refused')].length };
}

/** Why it was not done, in words. */
function trouble(status, words) {
  if (status === 401) return 'Sesi habis. Muat ulang halaman dan masuk lagi; yang sudah diunggah dilampirkan sesudahnya.';
  return words || 'Belum terkirim, menunggu sinyal. Coba lagi sebentar lagi.';
}

document.addEventListener('click', async event => {
  const button = event.target.closest('button');
  const form = button?.form;
  const news = form?.querySelector('[data-kabar-bukti]') ?? form?.querySelector('[data-kabar]');
  if (!news || button.disabled) return;
  const away = button.closest('[data-terlampir]') && button.hasAttribute('formaction');
  if (!away && !button.dataset.lampir) return;
  event.preventDefault();
  const values = away ? [[button.name, button.value]] : chosen(form, button.dataset.lampir);
  if (!values.length) { news.textContent = 'Pilih atau tulis dulu yang mau dipakai.'; return; }
  const address = away ? button.formAction : form.querySelector('[data-langsung]').dataset.langsung;
  button.disabled = true;
  try {
    const done = await send(form, address, values);
    news.textContent = done.shown ? done.words : trouble(done.status, done.words);
    if (!away && done.shown && !done.refused) clear(form, button.dataset.lampir);
  } catch {
    news.textContent = trouble(0);
  } finally {
    button.disabled = false;
  }
});

function chosen(form, name) {
  return [...form.querySelectorAll(`[name="${name}"]`)].filter(input => input.type === 'checkbox' ? input.checked : input.value.trim()).map(input => [name, input.value]);
}

function clear(form, name) {
  form.querySelectorAll(`[name="${name}"]`).forEach(input => input.type === 'checkbox' ? input.checked && input.closest('li').remove() : (input.value = ''));
}

document.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.target.tagName !== 'INPUT') return;
  const button = event.target.form?.querySelector(`button[data-lampir="${event.target.name}"]`);
  if (button && event.target.type !== 'checkbox') { event.preventDefault(); button.click(); }
});

globalThis.lampir = { send, refresh, trouble };
