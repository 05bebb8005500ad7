// Takes the picture away as it is shown: PNG from cytoscape, SVG written from the same places and colours.
import { token } from './map-draw.js';
import { save } from './picture.js';

/** Wires the buttons. */
export function exports(cy, words) {
  for (const button of document.querySelectorAll('button[data-export]')) {
    button.addEventListener('click', async () => {
      const isPng = button.dataset.export === 'png';
      const blob = isPng ? await cy.png({ output: 'blob-promise', full: true, scale: 2, bg: token('--surface'), maxWidth: 8000, maxHeight: 8000 }) : new Blob([svg(cy, words)], { type: 'image/svg+xml' });
      save(blob, `entente-map.${button.dataset.export}`);
    });
  }
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
  cy.edges().forEach(edge => line(root, edge));
  shown.sort((a, b) => a.data('size') - b.data('size')).forEach(node => actor(root, node));
  return new XMLSerializer().serializeToString(document_);
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
  // The bar across the middle of what is denied.
  const middle = bend ? { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 } : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
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
const at = ({ x, y }) => `${round(x)} ${round(y)}`;
