// Sends a form again that met a database that was away, until it is back; what was typed stands on the page all the while.
const form = document.querySelector('[data-kirim-lagi]');
if (form) setTimeout(tryAgain, 5000);

async function tryAgain() {
  try {
    const ready = await fetch('/actuator/health/readiness', { signal: AbortSignal.timeout(5000) });
    if (ready.ok && !form.contains(document.activeElement)) return form.requestSubmit();
  } catch { /* away still */ }
  setTimeout(tryAgain, 5000);
}
