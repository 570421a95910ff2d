// Saves a chosen level at once and says the points; without script the button does it.
// The last choice wins, not the last to arrive: giliran.js sends them one after another.
const form = document.querySelector('[data-jawab]');
if (form) start(form);

function start(form) {
  const turn = globalThis.giliran({ form, place: 'jawab:' + location.pathname, status: form.querySelector('[data-tersimpan]'), by: 'jawab', own: 'Pilihan', asks: true, settle, conflict });

  const left = turn.restored(answer());
  if (left) { show(left); turn.send(); }
  form.addEventListener('change', event => {
    if (event.target.name === 'tingkat') clearNumbers(form);
    else if (event.target.name.startsWith('angka[') && event.target.value.trim()) alone(event.target);
    if (event.target.name !== 'tingkat' && !event.target.name.startsWith('angka[')) return;
    turn.keep(answer());
    turn.send();
  });
  form.addEventListener('submit', event => {
    if (event.defaultPrevented || event.submitter?.value !== 'lanjut' || [...form.querySelectorAll('[type=file]')].some(input => input.files.length)) return;
    event.preventDefault();
    turn.onward = true;
    turn.keep(answer());
    turn.send();
  });

  function clearNumbers(group) { group.querySelectorAll('[name^="angka["]').forEach(input => { input.value = ''; }); }

  /** A number says which of several ways to answer is meant: what stands at another way goes. */
  function alone(number) {
    form.querySelectorAll('[name^="angka["]').forEach(input => { if (input !== number) input.value = ''; });
    form.querySelectorAll('[name="tingkat"]:checked').forEach(level => { if (level.closest('[data-cara]') !== number.closest('[data-cara]')) level.checked = false; });
  }

  function answer() { return [...new FormData(form)].filter(([name]) => name === 'tingkat' || name.startsWith('angka[')); }

  function show(values) {
    clearNumbers(form);
    for (const [name, value] of values) {
      const field = name === 'tingkat' ? form.querySelector(`[name="tingkat"][value="${value}"]`) : form.elements[name];
      if (field?.type === 'radio') field.checked = true;
      else if (field) field.value = value;
    }
  }

  function settle(result, chosen) {
    turn.drop();
    if (result.fault) return false;
    if (turn.onward && !result.onward) { turn.keep(chosen); return true; } // pressed while this save was under way
    choose(result.level);
    turn.say(`Tersimpan ${result.saved}, ${result.points} poin`);
    if (turn.onward) { turn.onward = false; location.assign(result.onward); }
    else checkAgain();
    return false;
  }

  function conflict({ theirs }) { turn.ask(`Belum disimpan: orang lain baru menjawab "${theirs}". `, 'Simpan pilihan saya', 'Pakai jawaban itu'); }

  // the checks depend on the level; their part of the page asks again by itself until they are there
  function checkAgain() {
    document.querySelectorAll('[data-pemeriksaan]').forEach(part => window.htmx?.ajax('GET', part.dataset.pemeriksaan, { target: part, swap: 'outerHTML' }));
  }

  function choose(level) {
    const chosen = form.querySelector('[name="tingkat"]:checked');
    const prefix = chosen && chosen.value.includes(':') ? chosen.value.split(':')[0] + ':' : '';
    const wanted = form.querySelector(`[name="tingkat"][value="${prefix}${level}"]`);
    if (wanted) wanted.checked = true;
  }
}
