// Lays a faint ground under those who stand together, on a canvas of its own behind the picture.
import { token } from './map-draw.js';

const FEWEST = 3;
const MARGIN = 34;

/** Draws the grounds anew whenever the picture moves; who stands where is looked up when what is shown has changed ('shown'). */
export function drawClusters(cy, box) {
  const canvas = document.createElement('canvas');
  canvas.className = 'clusters';
  canvas.setAttribute('aria-hidden', 'true');
  box.before(canvas);
  const pen = canvas.getContext('2d');
  let grounds = [], drawn = '';
  cy.on('shown', () => {
    [grounds, drawn] = [hulls(cy), ''];
    cy.forceRender();
  });
  cy.on('render', () => {
    const [width, height] = [Math.round(box.clientWidth * devicePixelRatio), Math.round(box.clientHeight * devicePixelRatio)];
    const { x, y } = cy.pan(), scale = cy.zoom() * devicePixelRatio;

    // Who points at somebody has all rendered anew, and nothing moved.
    const now = [width, height, x, y, scale].join();
    if (now === drawn) return;
    drawn = now;
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.setTransform(scale, 0, 0, scale, devicePixelRatio * x, devicePixelRatio * y);
    pen.lineWidth = 2 * MARGIN;
    pen.lineJoin = 'round';
    for (const { colour, path } of grounds) {
      pen.fillStyle = pen.strokeStyle = colour;
      pen.fill(path);
      pen.stroke(path);
    }
  });
}

/** The grounds of what is shown: a colour and a closed path each. */
function hulls(cy) {
  const clusters = new Map();
  cy.nodes().not('.away').forEach(node => {
    if (!node.data('isAlone')) clusters.set(node.data('cluster'), [...clusters.get(node.data('cluster')) ?? [], node]);
  });
  return [...clusters.values()].filter(nodes => nodes.length >= FEWEST).map(nodes => {
    const path = new Path2D();
    for (const [x, y] of hullOf(nodes.map(n => [n.position('x'), n.position('y')]))) path.lineTo(x, y);
    path.closePath();
    return { colour: token(`--cluster-${nodes[0].data('colour')}`), path };
  });
}

/** The convex hull of points, by Andrew's monotone chain. */
export function hullOf(points) {
  points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = list => {
    const chain = [];
    for (const p of list) {
      while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), p) <= 0) chain.pop();
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(points), ...half([...points].reverse())];
}

const turn = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
