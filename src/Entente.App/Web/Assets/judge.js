// Judging with the keyboard, and in place: forms and links of the reader go by fetch, and what comes back takes the place of what is there.
import { suggest } from './suggest.js';

const region = () => document.getElementById('reading');
const cards = () => [...document.querySelectorAll('#reading .card[data-claim]')];
const made = [];
let current = null;

const isTyping = target => target.closest('input, select, textarea, [contenteditable]') && target.type !== 'checkbox';

function words(id) {
  return document.querySelectorAll(`#reading .words[data-claims~="${CSS.escape(id)}"]`);
}

function light(id, name, on) {
  for (const word of words(id)) word.classList.toggle(name, on);
  document.getElementById('claim-' + id)?.classList.toggle(name, on);
}

function choose(id, focus = true) {
  if (current) light(current, 'current', false);
  current = id;
  const card = id && document.getElementById('claim-' + id);
  if (!card) return;
  light(id, 'current', true);
  if (focus) {
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
    words(id)[0]?.scrollIntoView({ block: 'nearest' });
  }
}

function step(by) {
  const all = cards();
  if (all.length === 0) return;
  const at = all.findIndex(card => card.dataset.claim === current);
  choose(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))].dataset.claim);
}

// What the server answered takes the place of the part that judging changes; the current claim stays, or the one behind it follows.
function show(html, url) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const fresh = page.getElementById('reading');
  if (!fresh) {
    location.href = url;
    return;
  }
  const before = cards().map(card => card.dataset.claim);
  const open = new Set([...document.querySelectorAll('#reading .card:has(details[open])')].map(card => card.dataset.claim));
  for (const script of fresh.querySelectorAll('script')) script.remove();
  const notice = fresh.querySelector('#notice');
  const bar = region().querySelector('.judge-bar');
  fresh.querySelector('.judge-bar')?.replaceWith(bar);
  region().replaceWith(fresh);
  for (const field of fresh.querySelectorAll('[data-suggest=actors]')) suggest(field);
  // The element that says what happened stays the same one, so that it is read aloud.
  const status = bar.querySelector('#notice');
  status.replaceChildren(...notice.childNodes);
  status.dataset.did = notice.dataset.did ?? '';
  if (status.dataset.did) made.push(status.dataset.did);
  for (const id of open) document.querySelector(`#claim-${CSS.escape(id)} details`)?.setAttribute('open', '');
  const here = new Set(cards().map(card => card.dataset.claim));
  const from = before.indexOf(current);
  const next = here.has(current) ? current : before.slice(from + 1).find(id => here.has(id)) ?? cards().at(-1)?.dataset.claim ?? null;
  choose(next);
  document.querySelector('#reading .correct [aria-invalid], #reading .correct select, #reading .same button')?.focus();
}

async function go(url, options) {
  region().setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(url, { credentials: 'same-origin', ...options });
    show(await answer.text(), answer.url);
  } catch {
    document.getElementById('notice').textContent = document.getElementById('notice').dataset.lost ?? '…';
  } finally {
    region().removeAttribute('aria-busy');
  }
}

function send(form, submitter) {
  const data = new FormData(form);
  if (submitter?.name) data.append(submitter.name, submitter.value);
  return go(form.action, { method: 'POST', body: new URLSearchParams(data) });
}

function undoLast() {
  const ids = made.pop() ?? document.getElementById('notice').dataset.did;
  if (!ids) return;
  const form = document.getElementById('judge');
  const data = new URLSearchParams(new FormData(form));
  data.append('undo', ids);
  go(form.action, { method: 'POST', body: data });
}

function press(selector) {
  (current ? document.getElementById('claim-' + current) : null)?.querySelector(selector)?.click();
}

const keys = {
  j: () => step(1), k: () => step(-1),
  a: () => press('[name="accept"]'), x: () => press('[name="reject"]'),
  e: () => press('[data-do="correct"]'), s: () => press('[data-do="same"]'), w: () => press('summary'),
  u: undoLast,
  '?': () => {
    const help = document.getElementById('keys');
    help.open = !help.open;
    help.querySelector('summary').focus();
  },
};

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') {
    const leave = document.querySelector('#reading [data-do="close"]');
    if (leave) leave.click();
    return;
  }
  const isOn = document.getElementById('keys-on')?.checked ?? true;
  if (isTyping(event.target) || !isOn) return;
  const arrow = { ArrowDown: 'j', ArrowUp: 'k' }[event.key];
  const key = arrow && event.target.closest('.card') === event.target ? arrow : event.key;
  if (!Object.hasOwn(keys, key)) return;
  event.preventDefault();
  keys[key]();
});

document.addEventListener('submit', event => {
  const form = event.target;
  if (!form.matches('#judge, #reading form.correct, #reading form.retract-form')) return;
  event.preventDefault();
  const card = event.submitter?.closest('.card');
  if (card) choose(card.dataset.claim, false);
  send(form, event.submitter);
});

document.addEventListener('click', event => {
  const link = event.target.closest('#reading a[data-do]');
  if (link && !event.ctrlKey && !event.metaKey && event.button === 0) {
    event.preventDefault();
    const card = link.closest('.card');
    if (card) choose(card.dataset.claim, false);
    go(link.href);
    return;
  }
  const word = event.target.closest('#reading .words');
  if (word && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    choose(word.dataset.claims.split(' ')[0]);
  }
});

for (const [over, name] of [['mouseover', true], ['mouseout', false], ['focusin', true], ['focusout', false]]) {
  document.addEventListener(over, event => {
    if (!(event.target instanceof Element)) return;
    const id = event.target.closest('#reading .card')?.dataset.claim ?? event.target.closest('#reading .words')?.dataset.claims.split(' ')[0];
    if (id) light(id, 'near', name);
    if (over === 'focusin' && event.target.matches('#reading .card')) choose(event.target.dataset.claim, false);
  });
}

const remembered = document.getElementById('keys-on');
if (remembered) {
  remembered.checked = localStorage.getItem('keys') !== 'off';
  remembered.addEventListener('change', () => localStorage.setItem('keys', remembered.checked ? 'on' : 'off'));
}
const said = document.getElementById('notice')?.dataset.did;
if (said) made.push(said);
const start = region()?.dataset.current || location.hash.replace(/^#(claim|words)-/, '');
if (start && document.getElementById('claim-' + start)) choose(start);
