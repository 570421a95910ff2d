// Lets a person see the password while typing it, and says when a blank stands at its end.
for (const input of document.querySelectorAll('input[type=password]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.setAttribute('aria-controls', input.id);
  const show = shown => {
    input.type = shown ? 'text' : 'password';
    button.textContent = shown ? 'Sembunyikan' : 'Tampilkan';
  };
  show(false);
  button.addEventListener('click', () => show(input.type === 'password'));
  input.after(button);

  const hint = document.createElement('span');
  hint.className = 'hint';
  hint.setAttribute('role', 'status');
  button.after(hint);
  input.addEventListener('input', () => {
    hint.textContent = input.value !== input.value.trim() ? 'Ada spasi di awal atau akhir kata sandi.' : '';
  });
  input.form?.addEventListener('submit', () => show(false));
}
