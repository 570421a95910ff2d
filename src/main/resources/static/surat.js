// Turns the pages of a letter and searches in it without leaving the form beside it; fetches the next page ahead.
document.addEventListener('click', event => {
  const link = event.target.closest('[data-surat] a[href^="?"], .about a[href^="?dokumen"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(new URL(link.href));
});
document.addEventListener('submit', event => {
  if (!event.target.matches('[data-surat] form')) return;
  event.preventDefault();
  const url = new URL(location.pathname, location.href);
  url.search = new URLSearchParams(new FormData(event.target));
  show(url, '#cari');
});
ahead();

async function show(url, focus) {
  const shown = document.querySelector('[data-surat]');
  const inside = shown.contains(document.activeElement);
  shown.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(url, { headers: { 'X-Requested-With': 'surat' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const next = response.ok && page.querySelector('[data-surat]');
    if (!next) throw new Error(response.status);
    shown.replaceWith(next);
    history.replaceState(null, '', url);
    const pages = next.querySelector('.pages');
    pages.scrollIntoView({ block: 'nearest' });
    if (focus || inside) (next.querySelector(focus ?? '.none') ?? pages).focus({ preventScroll: true });
    ahead();
  } catch {
    location.assign(url); // the session is over, or there is no signal: what was chosen is kept by putusan.js
  }
}

/** Once the page itself is there, the one that is read next. */
function ahead() {
  const page = document.querySelector('[data-surat] [data-berikut]');
  if (!page) return;
  const fetchNext = () => { new Image().src = page.dataset.berikut; };
  if (page.complete) fetchNext();
  else page.addEventListener('load', fetchNext, { once: true });
}
