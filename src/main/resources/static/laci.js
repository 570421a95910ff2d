// A drawer in this browser for what is too large for words, such as photos under way: one for each person, emptied at sign-out by simpanan.js.
const name = `terinovatif:${document.body.dataset.orang ?? ''}`;

function opened() {
  return new Promise((open, failed) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('laci');
    request.onsuccess = () => open(request.result);
    request.onerror = () => failed(request.error);
  });
}

async function work(mode, act) {
  const drawer = await opened();
  try {
    return await new Promise((done, failed) => {
      const request = act(drawer.transaction('laci', mode).objectStore('laci'));
      request.transaction.oncomplete = () => done(request.result);
      request.transaction.onabort = request.transaction.onerror = () => failed(request.transaction.error);
    });
  } finally {
    drawer.close();
  }
}

globalThis.laci = {
  keep: (place, value) => work('readwrite', drawer => drawer.put(value, place)),
  kept: place => work('readonly', drawer => drawer.get(place)),
  drop: place => work('readwrite', drawer => drawer.delete(place)),
};
