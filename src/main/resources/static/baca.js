// Counts the reading time down and goes on to the questions; without script the button does it.
const form = document.querySelector('[data-detik]');
if (form) {
  const end = Date.now() + Number(form.dataset.detik) * 1000;
  const rest = form.querySelector('[data-sisa]');
  const tick = () => {
    const seconds = Math.ceil((end - Date.now()) / 1000);
    if (seconds <= 0) return form.submit();
    rest.textContent = `Sisa ${seconds} detik.`;
    setTimeout(tick, 500);
  };
  tick();
}
