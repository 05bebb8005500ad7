// Makes a PNG of a picture that the server draws: the same file, painted on a canvas.
const SCALE = 2;

for (const button of document.querySelectorAll('button[data-png]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const answer = await fetch(button.dataset.png);
      if (!answer.ok) throw new Error(`${button.dataset.png}: ${answer.status}`);
      const name = /filename="?([^";]+)\.svg/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'picture';
      save(await painted(await answer.blob()), `${name}.png`);
    } finally {
      button.disabled = false;
    }
  });
}

async function painted(svg) {
  const address = URL.createObjectURL(svg);
  const image = new Image();
  image.src = address;
  await image.decode();
  URL.revokeObjectURL(address);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * SCALE, image.naturalHeight * SCALE];
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise(done => canvas.toBlob(done, 'image/png'));
}

/** Hands a file over. */
export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
