// Draws the network with cytoscape, in the colours of the page.
import cytoscape from './cytoscape.js';
import { drawClusters } from './map-clusters.js';
import { Lines, colours } from './map-lines.js';

// So many lines are cytoscape's, which bends those of a pair around one another; more are drawn straight, by us.
const MANY = 400;

/** How lines are broken whose matter is not so, or not yet. */
export const DASHES = { planned: [9, 5], hypothetical: [1.5, 5] };
const CLUSTERS = 7;
const READABLE = 0.5;

const probe = document.createElement('i');
probe.hidden = true;

/** A colour of the page's style sheet as it is now: the sheet names one for light and one for dark, and an element knows which counts. */
export function token(name) {
  if (!probe.isConnected) document.body.append(probe);
  probe.style.color = `var(${name})`;
  return getComputedStyle(probe).color;
}

/** How wide a line is: by how many reports, slowly. */
export const widthOf = reports => Math.min(11, 0.9 + 0.8 * reports ** 0.43);

/** The size of an actor: by all that binds it and sets it against others. */
export function sizeOf(actor, strongest) {
  return 13 + 37 * Math.sqrt((actor.bond + actor.strain) / Math.max(1, strongest));
}

/** The number of a cluster's colour; those alone, and those behind the largest, have the last. */
export const colourOf = (cluster, members) => members < 2 || cluster >= CLUSTERS ? CLUSTERS : cluster;

/** A picture in a box. `places` are the actors' positions. */
export function draw(box, data, places, name) {
  const strongest = Math.max(...data.actors.map(a => a.bond + a.strain));
  const members = new Map();
  for (const actor of data.actors) members.set(actor.cluster, (members.get(actor.cluster) ?? 0) + 1);
  const cy = cytoscape({
    container: box,
    elements: data.actors.map((actor, i) => ({
      group: 'nodes',
      data: { id: actor.code, index: i, name: name(actor), size: sizeOf(actor, strongest), cluster: actor.cluster, colour: colourOf(actor.cluster, members.get(actor.cluster)), isAlone: colourOf(actor.cluster, members.get(actor.cluster)) === CLUSTERS },
      position: { x: places[i][0], y: places[i][1] },
      classes: 'away',
    })),
    layout: { name: 'preset' },
    style: style(),
    minZoom: 0.08,
    maxZoom: 4,
    boxSelectionEnabled: false,
    selectionType: 'single',
  });
  cy.autoungrabify(true);
  drawClusters(cy, box);
  const own = new Lines(cy, box);
  cy.scratch('lines', own);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    cy.style(style()).emit('shown');
    own.recolour();
  });
  document.fonts.ready.then(() => cy.style().update());
  return cy;
}

/** Shows these lines and the actors between whom they stand. */
export function show(cy, lines, data) {
  const own = lines.length > MANY ? lines : [];
  const theirs = lines.length > MANY ? [] : lines;
  const wanted = new Set(theirs.map(l => l.id));
  const among = new Set();
  for (const line of lines) among.add(data.actors[line.one].code).add(data.actors[line.other].code);
  cy.batch(() => {
    cy.edges().filter(e => !wanted.has(e.id())).remove();
    const fresh = [];
    // The weightiest last, so that they lie on top.
    for (const line of [...theirs].reverse()) {
      const values = { width: widthOf(line.reports), reports: line.reports };
      const old = cy.getElementById(line.id);
      if (old.nonempty()) old.data(values);
      else fresh.push({
        group: 'edges',
        data: { id: line.id, source: data.actors[line.one].code, target: data.actors[line.other].code, pair: line.pair, pull: line.pull, reality: line.reality, ...values },
      });
    }
    cy.add(fresh);
    cy.nodes().forEach(node => node.toggleClass('away', !among.has(node.id())));
  });
  cy.scratch('lines').set(own, data);
  cy.emit('shown');
}

/** Lets a pair (two codes with a ~ between) or an actor (its code) stand out with those it is linked to, and all others step back; nobody given: all are equal again. */
export function stress(cy, lines, data, who) {
  const code = index => data.actors[index].code;
  const holds = !who ? null : who.includes('~') ? line => line.pair === who : line => code(line.one) === who || code(line.other) === who;
  const mine = holds ? lines.filter(holds) : [];
  const among = new Set([...mine.flatMap(line => [code(line.one), code(line.other), line.id]), who]);
  const own = cy.scratch('lines');
  if (own.count > 0) own.stress(mine.length ? segment => holds(segment.line) : null);
  cy.batch(() => {
    cy.elements('.back, .out').removeClass('back out');
    const out = cy.elements().filter(element => among.has(element.id()));
    if (out.empty()) return;
    cy.elements().not(out).addClass('back');
    out.addClass('out');
  });
}

/** Brings what is shown into view. */
export function fit(cy) {
  const shown = cy.nodes().not('.away');
  if (shown.empty()) return;
  cy.fit(shown, 36);
  // In a narrow window the whole would be too small to read: the greatest is put in the middle instead.
  if (cy.zoom() >= READABLE) return;
  cy.zoom(READABLE).center(shown.max(node => node.data('size')).ele);
  const { y1, y2 } = shown.renderedBoundingBox();
  if (y2 - y1 < cy.height()) cy.panBy({ x: 0, y: cy.height() / 2 - (y1 + y2) / 2 });
}

function style() {
  const ink = token('--ink'), ground = token('--surface'), focus = token('--focus');
  const pulls = colours();
  const sheet = [
    {
      selector: 'node',
      style: {
        width: 'data(size)', height: 'data(size)', label: 'data(name)', 'background-color': token('--cluster-7'), 'border-width': 1.5, 'border-color': ground,
        color: ink, 'font-family': '"Be Vietnam Pro", sans-serif', 'font-size': node => 12.5 + node.data('size') / 6, 'font-weight': node => node.data('size') > 26 ? 500 : 400,
        'text-valign': 'bottom', 'text-margin-y': 3, 'text-outline-color': ground, 'text-outline-width': 2.5, 'text-outline-opacity': 0.92, 'min-zoomed-font-size': 8,
        'z-index': node => Math.round(node.data('size')), 'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)', opacity: 0.55, 'curve-style': 'bezier', 'control-point-step-size': 13, 'line-cap': 'butt', 'overlay-opacity': 0, 'line-color': pulls.neither,
        'mid-target-arrow-color': pulls.neither,
      },
    },
    { selector: 'edge[reality = "negated"]', style: { 'curve-style': 'bezier', 'mid-target-arrow-shape': 'tee', 'arrow-scale': 1.1, opacity: 0.5 } },
    { selector: '.away', style: { display: 'none' } },
    { selector: 'edge.back', style: { opacity: 0.06 } },
    { selector: 'node.back', style: { opacity: 0.2 } },
    { selector: 'edge.out', style: { opacity: 0.95, 'z-index': 100 } },
    { selector: 'node.out', style: { 'z-index': 200, 'min-zoomed-font-size': 0 } },
    { selector: 'node.chosen', style: { 'border-color': focus, 'border-width': 3.5 } },
    { selector: 'edge.chosen', style: { opacity: 1 } },
  ];
  for (let i = 1; i <= CLUSTERS; i++) sheet.splice(1, 0, { selector: `node[colour = ${i}]`, style: { 'background-color': token(`--cluster-${i}`) } });
  for (const [pull, colour] of Object.entries(pulls)) sheet.splice(-7, 0, { selector: `edge[pull = "${pull}"]`, style: { 'line-color': colour, 'mid-target-arrow-color': colour } });
  for (const [reality, dashes] of Object.entries(DASHES)) {
    sheet.splice(-7, 0, { selector: `edge[reality = "${reality}"]`, style: { 'line-style': 'dashed', 'line-dash-pattern': dashes, 'line-cap': reality === 'hypothetical' ? 'round' : 'butt' } });
  }
  return sheet;
}
