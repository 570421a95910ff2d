// Puts where this device is into the field, when its person asks for it and the browser may tell.
for (const button of document.querySelectorAll('[data-lokasi]')) if (navigator.geolocation) {
  button.hidden = false;
  button.addEventListener('click', () => here(button, document.getElementById(button.dataset.lokasi), button.parentElement.querySelector('[data-kabar-lokasi]')));
}

function here(button, field, news) {
  news.textContent = 'Mencari lokasi …';
  navigator.geolocation.getCurrentPosition(({ coords }) => {
    field.value = `${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    news.textContent = `Terisi, ketelitian sekitar ${Math.ceil(coords.accuracy)} meter.`;
  }, () => {
    news.textContent = 'Lokasi tidak didapat. Izinkan lokasi di peramban, atau tulis sendiri, misalnya -2.1653, 115.3842.';
  }, { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 });
}
