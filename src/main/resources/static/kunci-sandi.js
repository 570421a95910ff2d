// Passkeys: makes one, comes in by one, proves by one. What needs them stays hidden where the browser has none for this site.
const able = window.PublicKeyCredential?.parseCreationOptionsFromJSON && PublicKeyCredential.prototype.toJSON;
const words = {
  NotAllowedError: 'Belum jadi: dibatalkan, atau waktunya habis. Coba lagi.',
  TypeError: 'Sambungan terputus. Coba lagi.',
  InvalidStateError: 'Alat ini sudah menyimpan kunci sandi akun ini.',
};

for (const form of document.querySelectorAll('form[data-kunci-sandi]')) {
  if (!able || location.origin !== form.dataset.asal) continue;
  form.hidden = false;
  const section = form.closest('section[hidden]');
  if (section) section.hidden = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    answer(form);
  });
}

async function answer(form) {
  const button = form.querySelector('button');
  const says = form.querySelector('[role=status]');
  button.disabled = true;
  says.textContent = 'Ikuti petunjuk alat Anda.';
  try {
    form.querySelector('[data-jawaban]').value = JSON.stringify(await asked(form));
    form.submit();
  } catch (fault) {
    says.textContent = words[fault.name] ?? 'Kunci sandi belum dapat dipakai di alat ini. Pakai kata sandi.';
    button.disabled = false;
  }
}

async function asked(form) {
  const options = await (await fetch(form.dataset.kunciSandi, { headers: { Accept: 'application/json' } })).json();
  const key = form.dataset.buat
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  return key.toJSON();
}
