// The panel beside the picture: what was chosen, how well attested, and its newest words, before one goes to its page.
import { filters } from './map-state.js';
import { make as el, told } from './map-list.js';

const PARTNERS = 8;
let asked = 0;

/** Shows nothing chosen. */
export function clear() {
  asked++;
  const panel = document.querySelector('#chosen');
  panel.hidden = true;
  panel.querySelector('.content').replaceChildren();
}

/** Shows a pair: what stands between the two, and what was told last. */
export async function showPair(pair, words) {
  const kept = filters();
  const mine = ++asked;
  const way = link(`/${words.language}/between/${pair.one.code}/${pair.other.code}${kept.size ? `?${kept}` : ''}`, words.text.toDossier, 'button primary');
  const facts = el('dl');
  for (const [side, label] of [['binds', words.text.binds], ['divides', words.text.divides], ['besides', words.text.besides]]) {
    if (pair[side].length === 0) continue;
    const dd = el('dd', side);
    dd.append(...pair[side].flatMap((c, i) => [i ? ', ' : '', told(c, words)]));
    facts.append(el('dt', '', label), dd);
  }
  facts.append(el('dt', '', words.text.reports), el('dd', '', String(pair.reports)));
  const newest = el('div', 'newest');
  newest.setAttribute('aria-live', 'polite');
  open(`${words.name(pair.one)} – ${words.name(pair.other)}`, way, facts, newest);
  const answer = await fetch(`/api/network/${pair.one.code}/${pair.other.code}${kept.size ? `?${kept}` : ''}`);
  if (mine !== asked || !answer.ok) return;
  const all = (await answer.json()).filter(w => w.quote);
  if (all.length) newest.append(el('h3', '', words.text.newest), ...all.map(w => quoted(w, words)));
}

/** Shows an actor: with whom most stands. */
export function showActor(actor, pairs, words, choose) {
  asked++;
  const kept = filters();
  const way = link(`/${words.language}/actor/${actor.code}${kept.size ? `?${kept}` : ''}`, words.text.toActor, 'button primary');
  const about = el('p', 'about', `${words.kinds[actor.kind] ?? ''} · ${actor.code} · ${words.text.linked.replace('{0}', pairs.length)}`);
  const partners = el('ol', 'partners');
  for (const pair of pairs.slice(0, PARTNERS)) {
    const other = pair.one.code === actor.code ? pair.other : pair.one;
    const button = el('button', 'plain', words.name(other));
    button.type = 'button';
    button.addEventListener('click', () => choose(pair.id));
    const li = el('li');
    li.append(button, ' ', share(pair, words));
    partners.append(li);
  }
  open(words.name(actor), way, about, partners);
}

// How much binds and divides, as a bar and in words.
function share(pair, words) {
  const sum = counts => counts.reduce((all, c) => all + c.count, 0);
  const span = el('span', 'share');
  span.append(el('span', 'binds', `${words.text.cooperation} ${sum(pair.binds)}`), ' · ', el('span', 'divides', `${words.text.conflict} ${sum(pair.divides)}`));
  return span;
}

function quoted(found, words) {
  const p = el('p', 'quoted');
  const q = el('q', '', found.quote);
  q.lang = 'vi';
  const about = el('span', 'about');
  const time = found.is_dated ? found.time : words.text.toldOn.replace('{0}', found.time ?? '');
  about.append(`${words.types[found.type]}${found.reality === 'actual' ? '' : ` (${words.realities[found.reality]})`}${found.time ? ` · ${time}` : ''}`);
  if (found.article) {
    const source = link(`/${words.language}/article/${encodeURIComponent(found.article)}${found.claim ? `?claim=${encodeURIComponent(found.claim)}` : ''}`, found.outlet || found.title);
    source.title = found.title;
    if (!found.outlet) source.lang = 'vi';
    about.append(' · ', source);
  }
  p.append(q, el('br'), about);
  return p;
}

function open(title, ...parts) {
  const panel = document.querySelector('#chosen');
  panel.querySelector('h2').textContent = title;
  panel.querySelector('.content').replaceChildren(...parts);
  panel.hidden = false;
}

function link(href, text, kind = '') {
  const a = el('a', kind, text);
  a.href = href;
  return a;
}
