// Places actors, away from the page's thread. The same network gets the same places: nothing in it is left to chance.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from './d3-force.js';

const TICKS = 320;
const WIDE = 1.45;

onmessage = ({ data: { nodes, links } }) => postMessage(place(nodes, links));

function place(nodes, links) {
  const centres = centresOf(nodes);
  const placed = nodes.map((node, index) => {
    const centre = centres.get(node.cluster);
    const turn = index * 2.399963;
    const away = 9 * Math.sqrt(index + 1);
    return { index, size: node.size, centre, x: centre.x + away * Math.cos(turn), y: centre.y + away * Math.sin(turn) };
  });
  const degree = new Array(nodes.length).fill(0);
  for (const [one, other] of links) {
    degree[one]++;
    degree[other]++;
  }
  const heaviest = Math.max(1, ...links.map(l => l[2]));
  const springs = links.map(([source, target, weight]) => ({
    source, target,
    strength: (0.25 + 0.75 * Math.log1p(weight) / Math.log1p(heaviest)) / Math.max(1, Math.min(degree[source], degree[target])),
  }));
  const crowd = Math.sqrt(nodes.length);
  forceSimulation(placed)
    .force('link', forceLink(springs).distance(l => 46 + l.source.size + l.target.size).strength(l => l.strength))
    .force('charge', forceManyBody().strength(d => -110 - 9 * d.size).distanceMax(90 * crowd))
    .force('room', forceCollide(d => d.size / 2 + 19).iterations(2))
    .force('x', forceX(d => d.centre.x).strength(0.045))
    .force('y', forceY(d => d.centre.y).strength(0.075))
    .stop()
    .tick(TICKS);
  return placed.map(d => [Math.round(d.x * 10) / 10, Math.round(d.y * 10) / 10]);
}

// Clusters stand in a ring, each with as much of it as it has members; the wider side lies along the screen.
function centresOf(nodes) {
  const sizes = new Map();
  for (const node of nodes) sizes.set(node.cluster, (sizes.get(node.cluster) ?? 0) + 1);
  const radius = 20 * Math.sqrt(nodes.length) * (sizes.size > 1 ? 1 : 0);
  const centres = new Map();
  let turn = -Math.PI / 2;
  for (const [cluster, size] of [...sizes].sort((a, b) => a[0] - b[0])) {
    const share = Math.PI * size / nodes.length;
    turn += share;
    centres.set(cluster, { x: WIDE * radius * Math.cos(turn), y: radius * Math.sin(turn) });
    turn += share;
  }
  return centres;
}
