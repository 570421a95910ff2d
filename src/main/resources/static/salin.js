// Copies a field to the clipboard; without script the field is selected by hand.
for (const button of document.querySelectorAll('[data-salin]')) {
  const said = button.parentElement.querySelector('[role=status]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.salin);
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = 'Tersalin.';
    } catch {
      field.select();
      said.textContent = 'Tekan Ctrl+C untuk menyalin.';
    }
  });
}
