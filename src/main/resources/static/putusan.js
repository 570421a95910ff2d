// Keys for the desk: A accepts, L lowers, R rejects, Ctrl+Enter saves. Never while a text is being typed.
const form = document.querySelector('[data-putusan]');
if (form) {
  const choices = { a: 'ACCEPT', l: 'LOWER', r: 'REJECT' };
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.ctrlKey) { form.requestSubmit(); return; }
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('textarea, select, input[type="text"]')) return;
    const choice = form.querySelector(`[name="putusan"][value="${choices[event.key.toLowerCase()]}"]`);
    if (choice) { choice.checked = true; choice.focus(); }
  });
}
