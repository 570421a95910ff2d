// A search box over a long list: of a select, whose only match is chosen at once, or of boxes to tick. Without script the list is whole.
for (const list of document.querySelectorAll('[data-saring]')) if ((list.options ?? list.children).length > 12) filter(list);

function filter(list) {
  const box = document.createElement('input');
  const news = document.createElement('span');
  Object.assign(box, { type: 'search', placeholder: 'Ketik untuk mencari', autocomplete: 'off' });
  box.setAttribute('aria-label', 'Cari: ' + list.dataset.saring);
  news.setAttribute('role', 'status');
  news.className = 'small soft';
  list.before(box, news);
  const all = [...(list.options ?? list.children)];
  box.addEventListener('input', event => {
    event.stopPropagation();
    const words = plain(box.value).split(' ').filter(Boolean);
    const found = all.filter(one => words.every(word => plain(one.textContent).includes(word)));
    if (list.options) narrow(list, all, found, words.length);
    else all.forEach(one => { one.hidden = !found.includes(one); });
    news.textContent = !words.length ? '' : found.length ? `${found.length} cocok` + (list.options && found.length === 1 ? `: ${found[0].textContent}` : '') : 'Tidak ada yang cocok.';
  });
  box.addEventListener('change', event => event.stopPropagation());
}

function narrow(list, all, found, searching) {
  const before = list.value;
  const chosen = all.find(one => one.selected);
  list.replaceChildren(...all.filter(one => !searching || found.includes(one) || one === chosen || !one.value));
  list.value = searching && found.length === 1 ? found[0].value : before;
  if (list.value !== before) list.dispatchEvent(new Event('input', { bubbles: true }));
}

function plain(text) { return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); }
