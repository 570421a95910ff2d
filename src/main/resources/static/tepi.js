// Shows the coach's notes at their sentences: marks on a copy of the text that lies under it. Both must wrap alike, so where the field cannot
// grow with its text there are no marks, and the quotes in the notes are the tie. On a wide screen the coach is open.
const column = document.querySelector('[data-kolom-pelatih]');
const wide = matchMedia('(min-width: 60rem)');
let under = null;
let places = [];

/** After the coach has read: its notes with their sentences as they stand in the text now. */
function read() {
  const panel = column.firstElementChild;
  const text = document.getElementById(panel.dataset.isianPelatih);
  if (wide.matches) panel.querySelector('details').open = true;
  if (!text || !CSS.supports('field-sizing', 'content')) return;
  if (!under) lay(text);
  places = [...panel.querySelectorAll('button[data-nomor]')]
    .map(note => ({ number: note.dataset.nomor, from: Number(note.dataset.mulai), sentence: text.value.slice(Number(note.dataset.mulai), Number(note.dataset.akhir)) }))
    .filter(place => place.sentence.trim());
  draw(text);
}

function lay(text) {
  const box = document.createElement('div');
  box.className = 'sheetbox';
  under = document.createElement('div');
  under.className = 'under';
  under.setAttribute('aria-hidden', 'true');
  text.before(box);
  box.append(under, text);
  text.addEventListener('input', () => draw(text));
}

/** A sentence that was changed has lost its mark; one that moved takes it along. */
function draw(text) {
  under.replaceChildren();
  let passed = 0;
  for (const place of places.map(place => ({ ...place, at: text.value.indexOf(place.sentence, 0) })).filter(place => place.at >= 0).sort((a, b) => a.at - b.at)) {
    if (place.at < passed) continue;
    const mark = document.createElement('mark');
    mark.dataset.n = place.number;
    mark.textContent = place.sentence;
    under.append(text.value.slice(passed, place.at), mark);
    passed = place.at + place.sentence.length;
  }
  under.append(text.value.slice(passed) + '\u200b');
}

globalThis.tepi = { read };
if (column) read();
wide.addEventListener('change', () => column && read());
