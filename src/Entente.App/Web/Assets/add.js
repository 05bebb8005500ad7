// Adding without leaving the page: files go one after the other, and each has its line as soon as it is read.
const form = document.getElementById('add');
const drop = document.getElementById('drop');
const list = document.getElementById('added');
const fill = (phrase, ...words) => words.reduce((text, word, i) => text.replace(`{${i}}`, word), phrase);

function line(one) {
  const item = document.createElement('li');
  const name = document.createElement(one.href ? 'a' : 'strong');
  name.textContent = one.name;
  if (one.href) name.href = one.href;
  else item.dataset.problem = '';
  const rest = document.createElement('span');
  rest.textContent = one.href ? ` ${fill(list.dataset.claims, one.claims)}${one.isNew ? '' : `, ${list.dataset.same}`}` : ` ${one.problem}`;
  item.append(name, rest);
  return item;
}

function lines() {
  let all = list.querySelector('ul');
  if (!all) {
    all = document.createElement('ul');
    all.className = 'added';
    list.append(all);
  }
  return all;
}

async function post(data) {
  try {
    const answer = await fetch(form.action, { method: 'POST', body: data, headers: { Accept: 'application/json' }, credentials: 'same-origin' });
    return await answer.json();
  } catch {
    return [{ name: '', problem: list.dataset.lost }];
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
  if (count === 0) return;
  const progress = document.createElement('progress');
  progress.max = count;
  progress.value = 0;
  progress.setAttribute('aria-label', fill(list.dataset.progress, 0, count));
  list.replaceChildren(progress);
  let only = null;
  for (const file of [...articles, ...(text ? [null] : [])]) {
    const data = new FormData();
    for (const [name, value] of facts) data.append(name, value);
    if (file) {
      data.append('files', file, file.name);
      if (index) data.append('files', index, index.name);
    } else {
      data.append('text', text);
    }
    for (const one of await post(data)) {
      lines().append(line(one));
      only = one;
    }
    progress.value += 1;
    progress.setAttribute('aria-label', fill(list.dataset.progress, progress.value, count));
  }
  progress.remove();
  if (count === 1 && only?.href) location.href = only.href;
}

form.addEventListener('submit', event => {
  event.preventDefault();
  send([...form.elements.files.files]);
});

for (const name of ['dragover', 'dragleave', 'drop']) {
  drop.addEventListener(name, event => {
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragover');
    if (name === 'drop') send([...event.dataTransfer.files]);
  });
}
