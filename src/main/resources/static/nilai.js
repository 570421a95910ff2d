// Saves a juror's choice at once and keeps it in this browser until it has arrived; without script the button does it.
// A save from another tab is asked about, never overwritten.
const form = document.querySelector('[data-nilai]');
if (form) start(form);

function start(form) {
  const turn = globalThis.giliran({ form, place: 'nilai:' + location.pathname, status: document.querySelector('[data-tersimpan]'), by: 'nilai', own: 'Penilaian', settle, conflict });
  let timer = 0;

  const left = turn.restored(answer());
  if (left) { show(left); turn.send(); }
  form.addEventListener('input', event => {
    keep();
    clearTimeout(timer);
    timer = setTimeout(turn.send, event.target.name === 'alasan' ? 700 : 0);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    turn.onward = true;
    keep();
    turn.send();
  });

  function keep() { if (form.elements.jenjang.value) turn.keep(answer()); }

  function answer() { return [...new FormData(form)].filter(([name]) => name === 'jenjang' || name === 'alasan' || name === 'angka.' + form.elements.jenjang.value); }

  function show(values) {
    for (const [name, value] of values) {
      const field = name === 'jenjang' ? form.querySelector(`[name="jenjang"][value="${value}"]`) : form.elements[name];
      if (field?.type === 'radio') field.checked = true;
      else if (field) field.value = value;
    }
  }

  function settle(result) {
    if (result.fault) return false;
    turn.drop();
    turn.say(`✓ Tersimpan ${result.saved}`);
    if (turn.onward) location.href = form.dataset.lanjut;
    return false;
  }

  function conflict({ points }) { turn.ask(`Di tab lain Anda sudah menyimpan ${points}. `, 'Simpan yang ini', 'Pakai yang itu'); }
}
