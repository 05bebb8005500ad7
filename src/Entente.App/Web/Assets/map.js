// The map page: gets the picture's data, and keeps picture, list, slider, panel and address at one.
import { draw, fit, show, stress, sizeOf } from './map-draw.js';
import { read, write } from './map-state.js';
import { shown, pairs, unpack } from './map-shown.js';
import { list } from './map-list.js';
import { time } from './map-time.js';
import { clear, showActor, showPair } from './map-chosen.js';
import { exports } from './map-export.js';
import { meant, plain, suggest } from './suggest.js';

const box = document.querySelector('#picture');
const words = JSON.parse(document.querySelector('#words').textContent);
words.name = actor => actor[words.language];

let state = read();
let now = { lines: [], pairs: [], of: null };
let looked = { at: null, now: null };

start().catch(error => {
  document.querySelector('.stage').classList.add('failed');
  console.error(error);
});

async function start() {
  const answer = await fetch(box.dataset.from);
  if (!answer.ok) throw new Error(`${box.dataset.from}: ${answer.status}`);
  const data = unpack(await answer.json());
  if (data.strands.length === 0) return document.querySelector('.stage').classList.add('nothing');
  const cy = draw(box, data, await place(data), words.name);

  const rows = list(words, { look, choose });
  const slider = time(data, words, (since, until, push) => set({ since, until, from: null, to: null }, push));
  tools();
  chips();
  finder();
  exports(cy, words);
  pointing();
  addEventListener('popstate', () => {
    state = read();
    refresh();
  });
  refresh();
  fit(cy);
  box.dataset.ready = 'true';

  function set(change, push = true) {
    Object.assign(state, change);
    write(state, push);
    state = read();
    refresh();
  }

  // Who is chosen changes nothing of what is shown: neither picture nor list are made anew for it.
  function refresh() {
    const of = JSON.stringify({ ...state, chosen: '' });
    if (of !== now.of) {
      const found = shown(data, state);
      now = { lines: found.lines, pairs: pairs(found.lines, data), of };
      show(cy, now.lines, data);
      rows.show(now.pairs);
      slider.show(state);
      tell(found);
    }

    chosen();
  }

  function tell(found) {
    const text = now.lines.length < found.total ? words.text.someLines : words.text.allLines;
    document.querySelector('#count').textContent = text.replace('{0}', now.lines.length).replace('{1}', found.total).replace('{2}', now.pairs.length);
    const best = document.querySelector('#best');
    best.hidden = data.strands.length === data.total;
    best.textContent = words.text.best.replace('{0}', data.total.toLocaleString(words.language)).replace('{1}', data.strands.length.toLocaleString(words.language));
    const all = document.querySelector('#all-lines');
    all.hidden = !state.all && now.lines.length === found.total;
    all.setAttribute('aria-pressed', state.all);
    all.textContent = state.all ? words.text.fewer : words.text.showAll.replace('{0}', found.total);
    for (const chip of document.querySelectorAll('[data-pull]')) press(chip, chip.dataset.pull === state.pull);
    for (const chip of document.querySelectorAll('[data-reality]')) press(chip, state.realities.includes(chip.dataset.reality));
    const undated = document.querySelector('#undated');
    if (undated) undated.checked = state.undated;
  }

  function press(chip, isOn) {
    if (isOn) chip.setAttribute('aria-current', 'true');
    else chip.removeAttribute('aria-current');
  }

  function choose(id, byKey = false) {
    set({ chosen: id ?? '' });
    if (byKey) document.querySelector('#chosen a.primary')?.focus();
  }

  // Whoever stood in the panel when it closes stands on its row again.
  function shut() {
    const was = state.chosen, wasInside = document.querySelector('#chosen').contains(document.activeElement);
    choose(null);
    if (wasInside) rows.focus(was);
  }

  /** Shows what the address says is chosen: an actor's code, or two with a ~ between. */
  function chosen() {
    cy.elements('.chosen').removeClass('chosen');
    rows.mark(state.chosen);
    const pair = now.pairs.find(p => p.id === state.chosen);
    const actor = data.actors.find(a => a.code === state.chosen);
    if (pair) showPair(pair, words);
    else if (actor) showActor(actor, now.pairs.filter(p => p.one === actor || p.other === actor), words, choose);
    else clear();
    for (const code of pair ? [pair.one.code, pair.other.code] : actor ? [actor.code] : []) cy.getElementById(code).addClass('chosen');
    if (pair) cy.edges().filter(edge => edge.data('pair') === pair.id).addClass('chosen');
    look(null);
  }

  /** Lets who is pointed at stand out; else who is chosen. */
  function look(who) {
    const at = who ?? state.chosen;
    if (looked.at === at && looked.now === now) return;
    looked = { at, now };
    stress(cy, now.lines, data, at);
  }

  // The first click chooses and shows; a second one on the same goes to its page.
  function pointing() {
    const own = cy.scratch('lines');
    let pointed = null, waiting = false;
    const point = who => {
      box.classList.toggle('pointed', who !== null);
      if (who !== pointed) look(pointed = who);
    };
    const take = who => state.chosen === who ? leave() : choose(who);
    cy.on('tap', 'node', e => take(e.target.id()));
    cy.on('tap', 'edge', e => take(e.target.data('pair')));
    cy.on('tap', e => {
      if (e.target !== cy) return;
      const line = own.near(e.position);
      if (line) take(line.pair);
      else if (state.chosen) choose(null);
    });
    cy.on('mouseover', 'node', e => point(e.target.id()));
    cy.on('mouseover', 'edge', e => point(e.target.data('pair')));
    cy.on('mouseout', 'node, edge', () => point(null));
    cy.on('mousemove', e => {
      if (e.target !== cy || own.count === 0 || waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        point(own.near(e.position)?.pair ?? null);
      });
    });
    document.querySelector('#chosen .close').addEventListener('click', shut);
    addEventListener('keydown', e => {
      if (e.key === 'Escape' && state.chosen) shut();
    });
  }

  function leave() {
    document.querySelector('#chosen a.primary')?.click();
  }

  function chips() {
    for (const chip of document.querySelectorAll('[data-pull]')) {
      chip.addEventListener('click', e => {
        e.preventDefault();
        set({ pull: chip.dataset.pull });
      });
    }
    for (const chip of document.querySelectorAll('[data-reality]')) {
      chip.addEventListener('click', e => {
        e.preventDefault();
        const reality = chip.dataset.reality;
        set({ realities: state.realities.includes(reality) ? state.realities.filter(r => r !== reality) : [...state.realities, reality] });
      });
    }
    document.querySelector('#all-lines').addEventListener('click', () => set({ all: !state.all }));
    document.querySelector('#undated')?.addEventListener('change', e => set({ undated: e.target.checked }));
  }

  function tools() {
    const zoom = by => cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: box.clientWidth / 2, y: box.clientHeight / 2 } });
    for (const [name, act] of Object.entries({ in: () => zoom(1.3), out: () => zoom(1 / 1.3), fit: () => fit(cy) })) {
      document.querySelector(`button[data-zoom="${name}"]`).addEventListener('click', act);
    }
  }

  // Among those who are in the picture, and only those.
  function finder() {
    const field = document.querySelector('#find');
    const actors = data.actors.map(a => ({ code: a.code, vietnamese: a.vi, english: a.en }));
    const go = actor => {
      document.querySelector('#not-found').hidden = actor !== undefined;
      if (!actor) return;
      choose(actor.code);
      const node = cy.getElementById(actor.code);
      if (node.hasClass('away')) return;
      cy.animate({ center: { eles: node }, zoom: Math.max(cy.zoom(), 0.9) }, { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300 });
    };
    suggest(field, () => actors, go);
    field.addEventListener('keydown', e => {
      if (e.key === 'Enter' && !e.defaultPrevented && plain(field.value)) go(meant(field.value, actors)[0]);
    });
    field.addEventListener('input', () => document.querySelector('#not-found').hidden = true);
  }
}

/** Asks the worker for the places of all actors: by all that stands between them, so that no filter moves anybody. */
function place(data) {
  const strongest = Math.max(...data.actors.map(a => a.bond + a.strain));
  const weights = new Map();
  for (const strand of data.strands) {
    const sum = strand.parts.reduce((all, p) => all + p.reports, 0);
    const known = weights.get(strand.pair) ?? [strand.one, strand.other, 0];
    known[2] += strand.pull === 'divides' ? sum / 3 : sum;
    weights.set(strand.pair, known);
  }
  const worker = new Worker(new URL('./map-layout.js', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = e => {
      worker.terminate();
      resolve(e.data);
    };
    worker.onerror = reject;
    worker.postMessage({ nodes: data.actors.map(a => ({ size: sizeOf(a, strongest), cluster: a.cluster })), links: [...weights.values()] });
  });
}
