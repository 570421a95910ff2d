// One photographed sheet: turned, cut to its edges, black on white, and small enough for a thin link.
const LONG = 2000;
const MOST = 300 * 1024;
const PART = 32;

/** Draws a small picture of it into `shown` and answers the whole sheet as a canvas. */
function sheet(picture, quarters, crop, clean, shown) {
  const whole = turned(picture, quarters);
  const cut = crop ? edges(whole) : { x: 0, y: 0, width: whole.width, height: whole.height };
  const page = copy(whole, cut, 1);
  if (clean) blackOnWhite(page);
  const small = Math.min(1, 240 / Math.max(page.width, page.height));
  shown.width = Math.max(1, Math.round(page.width * small));
  shown.height = Math.max(1, Math.round(page.height * small));
  shown.getContext('2d').drawImage(page, 0, 0, shown.width, shown.height);
  return page;
}

/** As JPEG below the limit for a page; the quality gives way first, then the size. */
async function jpeg(page) {
  for (let scale = 1; ; scale *= 0.8) {
    const canvas = scale === 1 ? page : copy(page, { x: 0, y: 0, width: page.width, height: page.height }, scale);
    for (const quality of [0.75, 0.6, 0.45]) {
      const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', quality));
      if (blob.size < MOST) return blob.arrayBuffer();
    }
  }
}

function turned(picture, quarters) {
  const scale = Math.min(1, LONG / Math.max(picture.width, picture.height));
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  const canvas = document.createElement('canvas');
  canvas.width = quarters % 2 ? height : width;
  canvas.height = quarters % 2 ? width : height;
  const pen = canvas.getContext('2d');
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate(quarters * Math.PI / 2);
  pen.drawImage(picture, -width / 2, -height / 2, width, height);
  return canvas;
}

function copy(from, part, scale) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(part.width * scale));
  canvas.height = Math.max(1, Math.round(part.height * scale));
  canvas.getContext('2d', { willReadFrequently: true }).drawImage(from, part.x, part.y, part.width, part.height, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Where the bright sheet lies on a darker ground; everything when there is no such ground. */
function edges(canvas) {
  const all = { x: 0, y: 0, width: canvas.width, height: canvas.height };
  const scale = 200 / Math.max(canvas.width, canvas.height);
  const small = copy(canvas, all, scale);
  const light = grey(small);
  const sorted = Uint8Array.from(light).sort();
  const bound = (sorted[Math.floor(sorted.length * 0.05)] + sorted[Math.floor(sorted.length * 0.9)]) / 2;
  const bright = (from, step, count) => { let seen = 0; for (let i = 0; i < count; i++) if (light[from + i * step] > bound) seen++; return seen > count * 0.5; };
  const rows = range(small.height, y => bright(y * small.width, 1, small.width));
  const columns = range(small.width, x => bright(x, small.width, small.height));
  const width = columns[1] - columns[0] + 1;
  const height = rows[1] - rows[0] + 1;
  if (width < small.width * 0.4 || height < small.height * 0.4) return all;
  return { x: Math.round(columns[0] / scale), y: Math.round(rows[0] / scale), width: Math.min(canvas.width, Math.round(width / scale)), height: Math.min(canvas.height, Math.round(height / scale)) };
}

function range(count, is) {
  let first = 0;
  let last = count - 1;
  while (first < last && !is(first)) first++;
  while (last > first && !is(last)) last--;
  return [first, last];
}

function grey(canvas) {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const light = new Uint8ClampedArray(data.length / 4);
  for (let i = 0; i < light.length; i++) light[i] = (data[4 * i] * 3 + data[4 * i + 1] * 6 + data[4 * i + 2]) / 10;
  return light;
}

/** Holds every part against its own ground, so that shadows go and print stays. */
function blackOnWhite(canvas) {
  const light = grey(canvas);
  const across = Math.ceil(canvas.width / PART);
  const ground = grounds(light, canvas.width, canvas.height, across);
  const pen = canvas.getContext('2d');
  const image = pen.getImageData(0, 0, canvas.width, canvas.height);
  for (let i = 0; i < light.length; i++) {
    const part = Math.floor(Math.floor(i / canvas.width) / PART) * across + Math.floor(i % canvas.width / PART);
    const value = (light[i] * 255 / Math.max(60, ground[part]) - 70) * 255 / 160;
    image.data[4 * i] = image.data[4 * i + 1] = image.data[4 * i + 2] = value;
  }
  pen.putImageData(image, 0, 0);
}

function grounds(light, width, height, across) {
  const found = [];
  for (let top = 0; top < height; top += PART)
    for (let left = 0; left < width; left += PART) {
      const seen = [];
      for (let y = top; y < Math.min(height, top + PART); y += 4) for (let x = left; x < Math.min(width, left + PART); x += 4) seen.push(light[y * width + x]);
      seen.sort((a, b) => a - b);
      found.push(seen[Math.floor(seen.length * 0.85)]);
    }
  return found.map((own, i) => Math.max(own, found[i - 1] ?? 0, found[i + 1] ?? 0, found[i - across] ?? 0, found[i + across] ?? 0));
}

globalThis.lembar = { sheet, jpeg };
