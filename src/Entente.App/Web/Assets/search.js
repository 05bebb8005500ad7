// Search as you type: the results of the same page, fetched and put in place; without scripts the form does it.
const field = document.querySelector('input[data-live]') ?? document.querySelector('.top input[type=search]');
const onPage = field?.matches('[data-live]');
const pause = 200;
let waiting, asking;

// Who has not come in yet has nothing to search.
const results = !field ? null : onPage ? document.querySelector('#results') : panel();
const told = document.querySelector('#found');

function panel() {
  const made = document.createElement('div');
  made.className = 'panel';
  made.hidden = true;
  field.closest('form').append(made);
  document.addEventListener('keydown', (e) => { if (e.key === 'Escape') made.hidden = true; });
  document.addEventListener('click', (e) => { if (!field.closest('form').contains(e.target)) made.hidden = true; });
  return made;
}

async function ask() {
  const words = field.value.trim();
  if (words.length < 2) {
    if (!onPage) results.hidden = true;
    return;
  }
  asking?.abort();
  asking = new AbortController();
  const address = new URL(field.form.action);
  if (onPage) address.search = location.search;
  address.searchParams.set('q', words);
  try {
    const response = await fetch(address, { signal: asking.signal });
    if (!response.ok) return;
    const found = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('#results');
    results.replaceChildren(...found.childNodes);
    results.hidden = false;
    if (onPage) history.replaceState(null, '', address);
    if (told) told.textContent = found.dataset.found ?? '';
  } catch (fault) {
    if (fault.name !== 'AbortError') throw fault;
  }
}

field?.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, pause);
});

document.addEventListener('keydown', (e) => {
  if (!field || e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || e.target.closest('input, textarea, select, [contenteditable]')) return;
  e.preventDefault();
  field.focus();
  field.select();
});
