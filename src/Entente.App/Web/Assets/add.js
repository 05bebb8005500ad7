// Adding without leaving the page: files go one after the other, and each has its line with its claims as soon as it is read.
const form = document.getElementById('add');
const drop = document.getElementById('drop');
const told = document.getElementById('added');
const fill = (phrase, ...words) => words.reduce((text, word, i) => text.replace(`{${i}}`, word), phrase);
const ARTICLE = /\.(txt|html?|tsv)$/i;

function list() {
  let all = told.querySelector('ul.added');
  if (!all) {
    all = document.createElement('ul');
    all.className = 'added';
    told.append(all);
  }
  return all;
}

function problem(words) {
  const item = document.createElement('li');
  item.dataset.problem = '';
  item.textContent = words;
  list().append(item);
}

// The server writes the lines, the same as for who has no scripts.
async function post(data) {
  try {
    const answer = await fetch(form.action, { method: 'POST', body: data, headers: { Prefer: 'return=representation' }, credentials: 'same-origin' });
    const lines = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('ul.added > li');
    if (lines.length === 0) throw new Error(answer.status);
    list().append(...lines);
  } catch {
    problem(told.dataset.lost);
  }
}

async function send(files) {
  const facts = new FormData(form);
  facts.delete('files');
  const text = facts.get('text');
  facts.delete('text');
  const index = files.find(file => file.name === 'index.tsv');
  const articles = files.filter(file => file !== index);
  const count = articles.length + (text ? 1 : 0);
  if (count === 0) return told.replaceChildren(), problem(told.dataset.none);
  const progress = document.createElement('progress');
  progress.max = count;
  progress.value = 0;
  progress.setAttribute('aria-label', fill(told.dataset.progress, 0, count));
  told.replaceChildren(progress);
  for (const file of [...articles, ...(text ? [null] : [])]) {
    const data = new FormData();
    for (const [name, value] of facts) data.append(name, value);
    if (file) {
      data.append('files', file, file.name);
      if (index) data.append('files', index, index.name);
    } else {
      data.append('text', text);
    }
    await post(data);
    progress.value += 1;
    progress.setAttribute('aria-label', fill(told.dataset.progress, progress.value, count));
  }
  progress.remove();
  told.scrollIntoView({ block: 'nearest' });
}

// All files of what was dropped, those in folders too; of a folder only what can be an article.
async function dropped(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some(entry => entry.isDirectory)) return [...transfer.files];
  const files = [];
  for (const entry of entries) await walk(entry, files, true);
  return files;
}

async function walk(entry, files, isTop) {
  if (entry.isFile) {
    if (isTop || ARTICLE.test(entry.name)) files.push(await new Promise((done, fail) => entry.file(done, fail)));
    return;
  }
  const reader = entry.createReader();
  for (let some; (some = await new Promise((done, fail) => reader.readEntries(done, fail))).length > 0;) {
    for (const inner of some) await walk(inner, files, false);
  }
}

form.addEventListener('submit', event => {
  event.preventDefault();
  send([...form.elements.files.files]);
});

// A file that misses the box must not take the place of the page, so all of the page takes it.
let over = 0;
const hasFiles = event => event.dataTransfer?.types.includes('Files');
addEventListener('dragenter', event => {
  if (hasFiles(event)) drop.classList.toggle('over', ++over > 0);
});
addEventListener('dragleave', event => {
  if (hasFiles(event)) drop.classList.toggle('over', --over > 0);
});
addEventListener('dragover', event => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'copy';
});
addEventListener('drop', async event => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  over = 0;
  drop.classList.remove('over');
  send(await dropped(event.dataTransfer));
});
