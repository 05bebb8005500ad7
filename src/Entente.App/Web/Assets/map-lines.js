// Draws very many lines on canvases of our own, behind the actors: what a canvas does in some milliseconds takes cytoscape, which can do much more with each, a second.
import { DASHES, token, widthOf } from './map-draw.js';

const APART = 4;
const NEAR = 6;
const BAR = 7;

/** How opaque a line is among so many: the more there are, the more of them lie on one another. */
export const opacityOf = count => Math.min(0.5, Math.max(0.22, 600 / count));
const BACK = 0.12;
// So much of the window's width and height is painted beyond each of its sides, to be there when the picture is moved.
const BEYOND = 0.25;
// So long, in milliseconds, painting may keep a frame, and the picture must stand still before it is painted anew.
const SLICE = 6;
const AT_ONCE = 40;
const PAUSE = 90;

/**
 * The lines of a picture. `set` gives them, `stress` lets those of some pairs stand out, `near` finds the one at a place.
 * While the picture moves, what was painted is moved along; when it stands still, it is painted anew, a slice a frame, so that no frame is long.
 */
export class Lines {
  #cy;
  #box;
  #all;
  #out;
  #segments = [];
  #waiting;

  constructor(cy, box) {
    [this.#cy, this.#box] = [cy, box];
    [this.#all, this.#out] = ['lines', 'lines out'].map(kind => new Sheet(cy, box, kind));
    cy.on('render', () => {
      const moved = [this.#all, this.#out].map(sheet => sheet.follow());
      if (!moved.includes(true)) return;
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.#paint(), PAUSE);
    });
    new ResizeObserver(() => this.#paint()).observe(box);
  }

  /** How many there are. */
  get count() {
    return this.#segments.length;
  }

  /** Shows these lines, the best attested first; none to show nothing. */
  set(lines, data) {
    const ofPair = new Map();
    for (const line of lines) ofPair.set(line.pair, [...ofPair.get(line.pair) ?? [], line]);
    // The weightiest last, so that they lie on top.
    this.#segments = lines.map(line => this.#segment(line, ofPair.get(line.pair), data)).reverse();
    this.#all.segments = this.#segments;
    this.#out.segments = [];
    this.#paint();
  }

  /** Takes the colours of the page anew. */
  recolour() {
    this.#paint();
  }

  /** Lets the lines for which `holds` stand out, and all others step back; null: all are equal again. */
  stress(holds) {
    this.#out.segments = holds ? this.#segments.filter(holds) : [];
    this.#all.fade(holds ? BACK : 1);
    this.#out.paint(1);
  }

  /** The line that is drawn at a place of the model, or nothing. */
  near({ x, y }) {
    let nearest = null, least = NEAR / this.#cy.zoom();
    for (const s of this.#segments) {
      const distance = distanceTo(s, x, y) - s.width / 2;
      if (distance < least) [nearest, least] = [s, distance];
    }
    return nearest?.line ?? null;
  }

  /** Paints the lines on another canvas whose pen already stands in the model. */
  paintOn(pen) {
    const colour = colours();
    for (const segment of this.#segments) stroke(pen, segment, colour, opacityOf(this.#segments.length));
  }

  /** Each line with its two ends, colour and so on, for who writes it otherwise. */
  each(write) {
    for (const s of this.#segments) write(s);
  }

  // Several lines of a pair lie side by side.
  #segment(line, all, data) {
    const [a, b] = [line.one, line.other].map(index => this.#cy.getElementById(data.actors[index].code).position());
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const by = (all.indexOf(line) - (all.length - 1) / 2) * APART;
    const [dx, dy] = [-(b.y - a.y) / length * by, (b.x - a.x) / length * by];
    return { line, x1: a.x + dx, y1: a.y + dy, x2: b.x + dx, y2: b.y + dy, length, width: widthOf(line.reports) };
  }

  #paint() {
    this.#all.paint(opacityOf(this.#segments.length));
    this.#out.paint(1);
  }
}

/** A canvas somewhat larger than the picture, with lines on it as they were seen when it was painted. */
class Sheet {
  segments = [];
  #cy;
  #box;
  #canvas = document.createElement('canvas');
  #draft = document.createElement('canvas');
  #seen = null;
  #turn = 0;

  constructor(cy, box, kind) {
    [this.#cy, this.#box] = [cy, box];
    this.#canvas.className = kind;
    this.#canvas.setAttribute('aria-hidden', 'true');
    box.before(this.#canvas);
  }

  fade(opacity) {
    this.#canvas.style.opacity = opacity;
  }

  /** Moves what is painted to where the picture is now; true when it was elsewhere. */
  follow() {
    const { x, y } = this.#cy.pan(), zoom = this.#cy.zoom();
    if (!this.#seen || this.#seen.x === x && this.#seen.y === y && this.#seen.zoom === zoom) return false;
    const by = zoom / this.#seen.zoom;
    this.#canvas.style.transform = `translate(${x - this.#seen.x * by}px, ${y - this.#seen.y * by}px) scale(${by})`;
    return true;
  }

  /** Paints the lines as they are seen now; what is there stays until the last is painted. */
  paint(opacity) {
    const turn = ++this.#turn;
    if (this.segments.length === 0) return this.#hide();
    const [width, height] = [this.#box.clientWidth, this.#box.clientHeight];
    const [left, top] = [Math.round(width * BEYOND), Math.round(height * BEYOND)];
    const seen = { ...this.#cy.pan(), zoom: this.#cy.zoom() };
    const pen = this.#clean(Math.round((width + 2 * left) * devicePixelRatio), Math.round((height + 2 * top) * devicePixelRatio));
    const scale = seen.zoom * devicePixelRatio, colour = colours();
    pen.setTransform(scale, 0, 0, scale, devicePixelRatio * (seen.x + left), devicePixelRatio * (seen.y + top));
    let at = 0;
    const slice = () => {
      if (turn !== this.#turn) return;
      const end = performance.now() + SLICE;
      while (at < this.segments.length && performance.now() < end) {
        for (const segment of this.segments.slice(at, at += AT_ONCE)) stroke(pen, segment, colour, opacity);
        // A canvas only notes what is to be painted; asked for a pixel, it paints, so that it is now that the time passes.
        pen.getImageData(0, 0, 1, 1);
      }
      if (at < this.segments.length) return requestAnimationFrame(slice);
      this.#swap();
      this.#seen = seen;
      Object.assign(this.#canvas.style, { left: `${-left}px`, top: `${-top}px`, width: `${width + 2 * left}px`, height: `${height + 2 * top}px`, transformOrigin: `${left}px ${top}px`, transform: '' });
      this.follow();
    };
    slice();
  }

  // The pen of an empty draft. To wipe one costs a tenth of giving it a size, even the same.
  #clean(width, height) {
    const pen = this.#draft.getContext('2d', { willReadFrequently: true });
    if (this.#draft.width !== width || this.#draft.height !== height) [this.#draft.width, this.#draft.height] = [width, height];
    else {
      pen.resetTransform();
      pen.clearRect(0, 0, width, height);
    }

    return pen;
  }

  #hide() {
    this.#canvas.hidden = true;
    this.#seen = null;
  }

  // The draft takes the place of what was shown, which is the next draft.
  #swap() {
    this.#draft.className = this.#canvas.className;
    this.#draft.style.opacity = this.#canvas.style.opacity;
    this.#draft.setAttribute('aria-hidden', 'true');
    this.#draft.hidden = false;
    this.#canvas.replaceWith(this.#draft);
    [this.#canvas, this.#draft] = [this.#draft, this.#canvas];
  }
}

/** The colour of each pull. */
export const colours = () => ({ binds: token('--binds'), divides: token('--divides'), neither: token('--ink-soft') });

// One by one: a path of many lines that cross takes a canvas thrice as long.
function stroke(pen, s, colour, opacity) {
  const { pull, reality } = s.line;
  pen.globalAlpha = opacity;
  pen.strokeStyle = colour[pull];
  pen.lineWidth = s.width;
  pen.lineCap = reality === 'hypothetical' ? 'round' : 'butt';
  pen.setLineDash(DASHES[reality] ?? []);
  pen.beginPath();
  pen.moveTo(s.x1, s.y1);
  pen.lineTo(s.x2, s.y2);
  if (reality === 'negated') bar(pen, s);
  pen.stroke();
}

// The bar across the middle of what is denied.
function bar(pen, s) {
  const [x, y] = [(s.x1 + s.x2) / 2, (s.y1 + s.y2) / 2];
  const [dx, dy] = [-(s.y2 - s.y1) / s.length * BAR, (s.x2 - s.x1) / s.length * BAR];
  pen.moveTo(x - dx, y - dy);
  pen.lineTo(x + dx, y + dy);
}

function distanceTo(s, x, y) {
  const along = ((x - s.x1) * (s.x2 - s.x1) + (y - s.y1) * (s.y2 - s.y1)) / (s.length * s.length);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - s.x1 - at * (s.x2 - s.x1), y - s.y1 - at * (s.y2 - s.y1));
}
