// What could not be sent yet, kept in this browser for the person who typed it. Signing out takes it away, after asking once.
(() => {
  const prefix = `simpan:${document.body.dataset.orang ?? ''}:`;
  const memory = new Map(); // where the browser keeps nothing
  const places = () => [...memory.keys(), ...Object.keys(localStorage).filter(key => key.startsWith(prefix))];

  globalThis.simpanan = {
    keep(place, value) {
      const text = JSON.stringify(value);
      try { localStorage.setItem(prefix + place, text); } catch { memory.set(prefix + place, text); }
    },
    kept(place) {
      const text = memory.get(prefix + place) ?? localStorage.getItem(prefix + place);
      return text === null ? null : JSON.parse(text);
    },
    drop(place) { memory.delete(prefix + place); localStorage.removeItem(prefix + place); },
  };

  document.querySelectorAll('form[data-keluar]').forEach(form => form.addEventListener('submit', event => {
    const unsent = places();
    if (unsent.length && !form.dataset.yakin) {
      event.preventDefault();
      form.dataset.yakin = 'ya';
      form.querySelector('[role=status]').textContent = `Masih ada ${unsent.length} isian yang belum terkirim dari perangkat ini. Tekan sekali lagi bila memang mau keluar; isian itu akan hilang.`;
      return;
    }
    unsent.forEach(key => { memory.delete(key); localStorage.removeItem(key); });
    event.preventDefault();
    emptied().then(() => form.submit());
  }));

  /** The drawer of laci.js is gone, or cannot be emptied here. */
  function emptied() {
    return new Promise(done => {
      try {
        const request = indexedDB.deleteDatabase(`terinovatif:${document.body.dataset.orang ?? ''}`);
        request.onsuccess = request.onerror = request.onblocked = done;
      } catch { done(); }
    });
  }
})();
