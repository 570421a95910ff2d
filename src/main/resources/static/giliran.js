// Saves choices one after another, each on the revision of the one before, and keeps the last one in this browser until it has arrived.
// What a page makes of an answer, it says itself: `settle(result, chosen)` returns whether to send what was chosen
// meanwhile. With `asks` the server is asked where to go on.
globalThis.giliran = function giliran({ form, place, status, by, own, settle, conflict, asks = false }) {
  const revision = form.elements.revisi;
  let sending = false, closed = false;
  const turn = { onward: false, keep, kept: () => simpanan.kept(place), drop: () => simpanan.drop(place), restored, send, say, ask, revision };
  window.addEventListener('online', send);
  setInterval(send, 10000);
  return turn;

  function keep(answer) { simpanan.keep(place, { answer, base: Number(revision.value) }); }

  /** What could not be sent before this page was left; null when there is nothing, or nothing else than is shown. */
  function restored(shown) {
    const kept = simpanan.kept(place);
    if (!kept) return null;
    if (JSON.stringify(kept.answer) === JSON.stringify(shown)) { simpanan.drop(place); return null; }
    revision.value = kept.base;
    say(`Belum terkirim. ${own} dari perangkat ini dipulihkan, sedang dikirim …`);
    return kept.answer;
  }

  async function send() {
    if (sending || closed || !simpanan.kept(place)) return;
    sending = true;
    try {
      while (simpanan.kept(place) && await sent(simpanan.kept(place).answer));
    } catch {
      say(`Belum terkirim, menunggu sinyal. ${own} Anda aman di perangkat ini.` + (turn.onward ? ' Halaman berikutnya terbuka sendiri sesudah terkirim.' : ''), true);
    } finally {
      sending = false;
    }
  }

  async function sent(chosen) {
    say('Menyimpan …');
    const body = new FormData();
    body.append('_csrf', form.elements._csrf.value);
    body.append('revisi', revision.value);
    if (asks && turn.onward) body.append('aksi', 'lanjut');
    for (const [name, value] of chosen) body.append(name, value);
    const response = await fetch(form.action, { method: 'POST', body, headers: { 'X-Requested-With': by, Accept: 'application/json' }, redirect: 'manual', signal: AbortSignal.timeout(20000) });
    if (response.status === 401 || response.type === 'opaqueredirect') return over();
    if (response.status === 403 || response.status === 404) return shut(await response.json().catch(() => ({})));
    if (![200, 409, 422].includes(response.status)) throw new Error(response.status);
    const result = await response.json();
    if (result.revision !== undefined) revision.value = result.revision;
    if (response.status === 409 && result.own) return true; // chosen later than what this person saved elsewhere
    if (response.status === 409) { turn.onward = false; conflict(result); return false; }
    if (JSON.stringify(simpanan.kept(place)?.answer) !== JSON.stringify(chosen)) return true;
    if (result.fault) { turn.onward = false; say(result.fault, true); }
    return settle(result, chosen);
  }

  /** Nobody saves here any more; what was chosen stays on the page and in this browser. */
  function shut({ reason = 'Halaman ini tidak lagi terbuka bagi Anda.' }) {
    closed = true;
    turn.onward = false;
    say(`Belum tersimpan: ${reason} ${own} Anda tetap di perangkat ini.`, true);
    return false;
  }

  function over() {
    say(`Belum terkirim: sesi habis. ${own} Anda aman di perangkat ini. `, true);
    const link = document.createElement('a');
    link.href = '/masuk?lanjut=' + encodeURIComponent(location.pathname);
    link.textContent = 'Masuk lagi';
    status.append(link);
    return false;
  }

  /** Two versions: the person chooses which one stays. */
  function ask(words, mine, theirs) {
    say(words, true);
    const first = button(mine, send);
    const second = button(theirs, () => { simpanan.drop(place); location.reload(); });
    status.append(first, ' ', second);
  }

  function button(text, press) {
    const made = document.createElement('button');
    Object.assign(made, { type: 'button', className: 'second', textContent: text, onclick: () => press() });
    return made;
  }

  function say(text, trouble = false) { status.textContent = text; status.classList.toggle('waiting', trouble); }
};
