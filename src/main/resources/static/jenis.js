// Tells the kind of a file by its first bytes, before any of it is sent.

/** Why a file will not be taken, null when it may; `accepted` are media types with commas, `names` what people call them. */
async function refused(file, accepted, names) {
  const begin = new Uint8Array(await file.slice(0, 12).arrayBuffer());
  const words = String.fromCharCode(...begin);
  if (/^ftyp(hei|hev|mif1|msf1)/.test(words.slice(4))) return 'berformat HEIC. Di iPhone pilih Pengaturan, Kamera, Format, "Paling Kompatibel", lalu foto ulang; atau kirim sebagai JPG';
  const kind = words.startsWith('%PDF') ? 'application/pdf' : words.startsWith('\u00ff\u00d8\u00ff') ? 'image/jpeg' : words.startsWith('\u0089PNG') ? 'image/png' : null;
  if (!kind || accepted.split(',').includes(kind)) return null;
  return `jenisnya tidak diterima di sini; kirim ${names}`;
}

globalThis.jenis = { refused };
