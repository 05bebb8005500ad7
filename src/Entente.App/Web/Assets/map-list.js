// The list beside the picture: the same pairs, sortable, and a row that is chosen or focused stands out in the picture.
import { filters } from './map-state.js';

const PAGE = 300;
const KINDS = 3;

/** Fills the table and tells of what is pointed at (`look`) and chosen (`choose`). */
export function list(words, { look, choose }) {
  const table = document.querySelector('#pairs table');
  const body = table.tBodies[0];
  const more = document.querySelector('#pairs .more');
  let rows = [], order = { by: 'reports', up: false }, limit = PAGE, made = new Map(), pressed = null;

  for (const head of table.tHead.querySelectorAll('button[data-by]')) {
    head.addEventListener('click', () => {
      order = { by: head.dataset.by, up: order.by === head.dataset.by ? !order.up : head.dataset.by === 'pair' };
      for (const th of table.tHead.querySelectorAll('th')) th.removeAttribute('aria-sort');
      head.closest('th').setAttribute('aria-sort', order.up ? 'ascending' : 'descending');
      fill();
    });
  }
  more.querySelector('button').addEventListener('click', () => {
    limit = Infinity;
    fill();
  });
  const pairOf = event => event.target.closest('tr[data-pair]')?.dataset.pair;
  body.addEventListener('focusin', e => look(pairOf(e) ?? null));
  body.addEventListener('focusout', () => look(null));
  body.addEventListener('pointerover', e => look(pairOf(e) ?? null));
  body.addEventListener('pointerleave', () => look(null));
  body.addEventListener('click', e => {
    // A key pressed on a button is a click without a pointer: who chooses so goes on from the panel.
    if (e.target.closest('button.pair')) choose(pairOf(e), e.detail === 0);
  });
  body.addEventListener('keydown', e => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (!step || !e.target.matches('button.pair')) return;
    e.preventDefault();
    const buttons = [...body.querySelectorAll('button.pair')];
    buttons[buttons.indexOf(e.target) + step]?.focus();
  });

  const keys = {
    pair: p => `${words.name(p.one)} ${words.name(p.other)}`, reports: p => p.reports, told: p => p.told,
    binds: p => sum(p.binds), divides: p => sum(p.divides), realities: p => sum(p.realities.filter(r => r.reality === 'actual')),
  };
  const sum = counts => counts.reduce((all, c) => all + c.count, 0);

  function fill() {
    const key = keys[order.by], sign = order.up ? 1 : -1;
    const sorted = [...rows].sort((a, b) => {
      const [x, y] = [key(a), key(b)];
      return sign * (typeof x === 'string' ? x.localeCompare(y, words.language) : x - y);
    });
    // A row that says the same as before is taken as it was.
    const before = made, kept = filters();
    made = new Map();
    for (const pair of sorted.slice(0, limit)) {
      const says = JSON.stringify([pair.reports, pair.told, pair.binds, pair.divides, pair.realities]);
      const old = before.get(pair.id);
      const tr = old?.says === says ? old.tr : row(pair, words);
      tr.querySelector('a.dossier').search = kept;
      made.set(pair.id, { says, tr });
    }

    place([...made.values()].map(m => m.tr));
    press(pressed);
    more.hidden = sorted.length <= limit;
    document.querySelector('#pairs .none').hidden = sorted.length > 0;
  }

  // Puts rows in this order, and leaves alone those that stand in it: most do when a filter takes some away.
  function place(wanted) {
    const kept = new Set(wanted);
    for (const tr of [...body.rows]) if (!kept.has(tr)) tr.remove();
    let at = body.firstElementChild;
    for (const tr of wanted) {
      if (tr === at) at = at.nextElementSibling;
      else body.insertBefore(tr, at);
    }
  }

  function press(pair) {
    for (const [id, isOn] of [[pressed, false], [pair, true]]) made.get(id)?.tr.querySelector('button.pair').setAttribute('aria-pressed', isOn);
    pressed = pair;
  }

  return {
    show(pairs) {
      rows = pairs;
      limit = PAGE;
      fill();
    },
    focus(pair) {
      body.querySelector(`tr[data-pair="${CSS.escape(pair)}"] button.pair`)?.focus();
    },
    mark: press,
  };
}

function row(pair, words) {
  const tr = document.createElement('tr');
  tr.dataset.pair = pair.id;
  const button = make('button', 'pair');
  button.type = 'button';
  button.setAttribute('aria-pressed', 'false');
  button.append(words.name(pair.one), ' – ', words.name(pair.other));
  const way = make('a', 'dossier', '⇄');
  way.href = `/${words.language}/between/${pair.one.code}/${pair.other.code}`;
  way.title = words.text.dossier.replace('{0}', words.name(pair.one)).replace('{1}', words.name(pair.other));
  way.setAttribute('aria-label', way.title);
  cell(tr, words.text.pair).append(button, ' ', way);
  for (const [side, label] of [['binds', words.text.binds], ['divides', words.text.divides]]) {
    const td = cell(tr, label);
    td.className = side;
    td.append(...pair[side].slice(0, KINDS).flatMap((c, i) => [i ? ', ' : '', told(c, words)]));
    if (pair[side].length <= KINDS) continue;
    const rest = make('span', 'rest', `, +${pair[side].length - KINDS}`);
    rest.title = pair[side].slice(KINDS).map(c => words.types[c.type]).join(', ');
    td.append(rest);
  }
  const realities = cell(tr, words.text.realities);
  realities.className = 'realities';
  for (const { reality, count } of pair.realities) {
    const sample = make('i', 'line');
    sample.dataset.reality = reality;
    const span = make('span', 'reality');
    span.title = words.realities[reality];
    span.append(sample, ` ${count}`, make('span', 'sr', ` ${words.realities[reality]}`));
    realities.append(span, ' ');
  }
  const reports = cell(tr, words.text.reports);
  reports.className = 'cell-number';
  reports.textContent = pair.reports;
  const last = cell(tr, words.text.told);
  last.className = 'cell-time';
  last.textContent = pair.told;
  return tr;
}

/** A type with how often, and whether it is so where it is not. */
export function told(count, words) {
  const span = make('span', 'kind', words.types[count.type] + (count.count > 1 ? ` ×${count.count}` : ''));
  if (count.reality !== 'actual') span.append(make('small', 'not-so', ` ${words.realities[count.reality]}`));
  return span;
}

/** An element with a class and a text. */
export function make(name, kind = '', text) {
  const element = document.createElement(name);
  if (kind) element.className = kind;
  if (text !== undefined) element.textContent = text;
  return element;
}

function cell(tr, label) {
  const td = tr.insertCell();
  td.dataset.label = label;
  return td;
}
