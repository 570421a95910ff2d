// Keys for the desk: A accepts, L lowers (again: one level further), R rejects, 1 to 9 choose a reason, T writes, Enter saves; links and fields name
// their own key in data-tombol. Never while a text is being typed.
const form = document.querySelector('[data-putusan]');
const choices = { a: 'ACCEPT', l: 'LOWER', r: 'REJECT' };

function key(event) {
  if (event.key === 'Enter' && event.ctrlKey) { form?.requestSubmit(); return; }
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('textarea, select, input:not([type="radio"])')) return;
  if (event.key === 'Enter' && !event.target.matches('a, button, summary')) { event.preventDefault(); form?.requestSubmit(); return; }
  const own = [...document.querySelectorAll('[data-tombol]')].find(one => one.dataset.tombol === event.key.toLowerCase());
  if (own) { event.preventDefault(); if (own.matches('a')) own.click(); else own.focus(); return; }
  if (form) judge(event);
}

function judge(event) {
  const choice = form.querySelector(`[name="putusan"][value="${choices[event.key.toLowerCase()]}"]`);
  if (choice) {
    const level = form.elements.tingkat;
    if (choice.value === 'LOWER' && choice.checked) level.selectedIndex = (level.selectedIndex + level.options.length - 1) % level.options.length;
    choice.checked = true;
    choice.focus();
    return;
  }
  if (/^[1-9]$/.test(event.key)) { const reasons = form.elements.alasan; if (reasons.options[event.key]) reasons.selectedIndex = Number(event.key); }
  if (event.key.toLowerCase() === 't') { event.preventDefault(); form.elements.kata.focus(); }
}

document.addEventListener('keydown', key);
