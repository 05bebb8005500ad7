// Takes the picture away as it is shown: PNG from cytoscape, SVG written from the same places and colours.
import { DASHES, token } from './map-draw.js';
import { colours, opacityOf } from './map-lines.js';
import { save } from './picture.js';

const LARGEST = 8000;

/** Wires the buttons. */
export function exports(cy, words) {
  for (const button of document.querySelectorAll('button[data-export]')) {
    button.addEventListener('click', async () => {
      const isPng = button.dataset.export === 'png';
      const blob = isPng ? await png(cy) : new Blob([svg(cy, words)], { type: 'image/svg+xml' });
      save(blob, `entente-map.${button.dataset.export}`);
    });
  }
}

// The lines that we draw ourselves lie under what cytoscape does.
async function png(cy) {
  const box = cy.elements().not('.away').boundingBox();
  const scale = Math.min(2, LARGEST / box.w, LARGEST / box.h);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.ceil(box.w * scale), Math.ceil(box.h * scale)];
  const pen = canvas.getContext('2d');
  pen.fillStyle = token('--surface');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.setTransform(scale, 0, 0, scale, -box.x1 * scale, -box.y1 * scale);
  cy.scratch('lines').paintOn(pen);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalAlpha = 1;
  pen.drawImage(await createImageBitmap(await cy.png({ output: 'blob-promise', full: true, scale })), 0, 0);
  return new Promise(done => canvas.toBlob(done, 'image/png'));
}

/** The picture as an SVG document. */
export function svg(cy, words) {
  const shown = cy.nodes().not('.away');
  const box = cy.elements().not('.away').boundingBox();
  const margin = 24;
  const document_ = document.implementation.createDocument('http://www.w3.org/2000/svg', 'svg');
  const root = document_.documentElement;
  set(root, { viewBox: [box.x1 - margin, box.y1 - margin, box.w + 2 * margin, box.h + 2 * margin].map(round).join(' '), 'font-family': 'Be Vietnam Pro, sans-serif' });
  add(root, 'title', {}, `Entente: ${words.text.map}`);
  add(root, 'rect', { x: round(box.x1 - margin), y: round(box.y1 - margin), width: round(box.w + 2 * margin), height: round(box.h + 2 * margin), fill: token('--surface') });
  const colour = colours();
  cy.scratch('lines').each(segment => straight(root, segment, colour, opacityOf(cy.scratch('lines').count)));
  cy.edges().forEach(edge => line(root, edge));
  shown.sort((a, b) => a.data('size') - b.data('size')).forEach(node => actor(root, node));
  return new XMLSerializer().serializeToString(document_);
}

function straight(root, { line, x1, y1, x2, y2, width }, colour, opacity) {
  const style = {
    stroke: colour[line.pull], 'stroke-width': round(width), 'stroke-opacity': round2(opacity), 'stroke-dasharray': DASHES[line.reality]?.join(' '), 'stroke-linecap': line.reality === 'hypothetical' ? 'round' : 'butt',
  };
  add(root, 'path', { d: `M${at({ x: x1, y: y1 })}L${at({ x: x2, y: y2 })}`, ...style }).setAttribute('data-pair', line.pair);
  if (line.reality === 'negated') bar(root, { x: x1, y: y1 }, { x: x2, y: y2 }, { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }, style);
}

function line(root, edge) {
  const [from, to] = [edge.source().position(), edge.target().position()];
  const bend = edge.controlPoints()?.[0];
  const style = {
    fill: 'none', stroke: edge.style('line-color'), 'stroke-width': round(edge.numericStyle('width')), 'stroke-opacity': edge.numericStyle('opacity'),
    'stroke-dasharray': edge.style('line-style') === 'dashed' ? edge.style('line-dash-pattern') : null, 'stroke-linecap': edge.style('line-cap'),
  };
  add(root, 'path', { d: `M${at(from)}${bend ? `Q${at(bend)} ` : 'L'}${at(to)}`, ...style }).setAttribute('data-pair', edge.data('pair'));
  if (edge.data('reality') !== 'negated') return;
  bar(root, from, to, bend ? { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 } : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, style);
}

// The bar across the middle of what is denied.
function bar(root, from, to, middle, style) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [-(to.y - from.y) / length * 8, (to.x - from.x) / length * 8];
  add(root, 'path', { ...style, d: `M${at({ x: middle.x - dx, y: middle.y - dy })}L${at({ x: middle.x + dx, y: middle.y + dy })}`, 'stroke-width': 3, 'stroke-dasharray': null });
}

function actor(root, node) {
  const { x, y } = node.position();
  add(root, 'circle', { cx: round(x), cy: round(y), r: round(node.data('size') / 2), fill: node.style('background-color'), stroke: node.style('border-color'), 'stroke-width': 1.5 });
  add(root, 'text', {
    x: round(x), y: round(y + node.data('size') / 2 + 3 + node.numericStyle('font-size')), 'font-size': round(node.numericStyle('font-size')), 'text-anchor': 'middle', fill: node.style('color'),
    stroke: token('--surface'), 'stroke-width': 3, 'paint-order': 'stroke',
  }, node.data('name'));
}

function add(parent, name, values, text) {
  const element = parent.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  set(element, values);
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

function set(element, values) {
  for (const [name, value] of Object.entries(values)) if (value !== null && value !== undefined) element.setAttribute(name, value);
}

const round = number => Math.round(number * 10) / 10;
const round2 = number => Math.round(number * 100) / 100;
const at = ({ x, y }) => `${round(x)} ${round(y)}`;
