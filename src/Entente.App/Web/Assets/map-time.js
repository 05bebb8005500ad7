// The slider that goes through the years, or through the months where all lies within a few years.
import { monthsOf, monthText } from './map-state.js';

const YEARS_ONLY = 36;
// What lies before all but this share of what is dated is one stop, so that a treaty of 1867 does not press all else to the margin.
const EARLY = 0.03;
const BEAT = 1100;
const SVG = 'http://www.w3.org/2000/svg';

/** Sets the slider up over the data's months; `go(since, until)` is called when it moves. */
export function time(data, words, go) {
  const bar = document.querySelector('#time');
  if (data.first_month === undefined || data.last_month === data.first_month) return { show() { } };
  bar.hidden = false;
  const [slider, now, play, step, all] = ['[type=range]', 'output', '.play', 'select', '.all'].map(s => bar.querySelector(s));
  let unit = data.last_month - data.first_month < YEARS_ONLY ? 1 : 12;
  let bars, timer = null;

  // Stop 0 is all time, stop 1 all that was before, each further one a year or a month.
  let second;

  function ruler() {
    const first = Math.floor(data.first_month / unit);
    const all = histogram(data, first, Math.floor(data.last_month / unit) - first + 1, unit);
    const early = earlyOnes(all);
    second = first + early;
    bars = all.slice(early);
    bars.unshift(all.slice(0, early).reduce((sum, b) => ({ binds: sum.binds + b.binds, divides: sum.divides + b.divides }), { binds: 0, divides: 0 }));
    slider.min = 0;
    slider.max = bars.length;
    step.value = unit;
    drawBars(bar.querySelector('svg'), bars);
  }

  const text = period => unit === 12 ? String(period).padStart(4, '0') : monthText(period);
  const rangeOf = stop => stop === 0 ? ['', ''] : stop === 1 ? ['', text(second - 1)] : [text(second + stop - 2), text(second + stop - 2)];
  const textOf = stop => stop === 0 ? words.text.always : stop === 1 ? words.text.before.replace('{0}', text(second)) : text(second + stop - 2);

  function tell(stop, label = textOf(stop)) {
    slider.value = stop;
    slider.setAttribute('aria-valuetext', label);
    now.textContent = label;
    for (const rect of bar.querySelectorAll('svg [data-stop]')) rect.toggleAttribute('data-now', Number(rect.dataset.stop) === stop);
  }

  function move(stop, isPlayed) {
    if (!isPlayed) halt();
    tell(stop);
    go(...rangeOf(stop), !isPlayed);
  }

  function halt() {
    clearInterval(timer);
    timer = null;
    play.textContent = '▶';
    play.setAttribute('aria-label', words.text.play);
  }

  function beat() {
    let next = Number(slider.value) + 1;
    while (next <= slider.max && bars[next - 1].binds + bars[next - 1].divides === 0) next++;
    if (next > slider.max) halt();
    else move(next, true);
  }

  slider.addEventListener('input', () => move(Number(slider.value)));
  all.addEventListener('click', () => move(0));
  step.addEventListener('change', () => {
    unit = Number(step.value);
    ruler();
    move(0);
  });
  play.addEventListener('click', () => {
    if (timer) return halt();
    if (slider.value === slider.max) tell(0);
    timer = setInterval(beat, BEAT);
    play.textContent = '❚❚';
    play.setAttribute('aria-label', words.text.pause);
    beat();
  });
  bar.querySelector('svg').addEventListener('click', e => {
    const stop = e.target.closest('[data-stop]')?.dataset.stop;
    if (stop) move(Number(stop));
  });
  ruler();

  return {
    /** Shows where a state stands. */
    show(state) {
      const one = state.since === state.until ? monthsOf(state.since) : null;
      if (one && (one[0] === one[1] ? 1 : 12) !== unit) {
        unit = one[0] === one[1] ? 1 : 12;
        ruler();
      }
      const stops = Array.from({ length: Number(slider.max) + 1 }, (_, stop) => stop);
      const stop = stops.find(s => rangeOf(s)[0] === state.since && rangeOf(s)[1] === state.until);
      if (stop !== undefined) tell(stop);
      else tell(0, `${state.since || '…'} – ${state.until || '…'}`);
    },
  };
}

// How many stops at the beginning hold next to nothing.
function earlyOnes(bars) {
  const weight = b => b.binds + b.divides;
  const most = EARLY * bars.reduce((all, b) => all + weight(b), 0);
  let early = 0, sum = 0;
  while (early < bars.length - 1 && (sum += weight(bars[early])) <= most) early++;
  return early;
}

/** How much begins, happens or ends at each stop, by pull; what lasts for long would drown the rest. */
function histogram(data, first, stops, unit) {
  const bars = Array.from({ length: stops }, () => ({ binds: 0, divides: 0 }));
  for (const strand of data.strands) {
    if (strand.pull === 'neither') continue;
    for (const part of strand.parts) {
      const month = part.first ?? part.last;
      if (month !== null) bars[Math.floor(month / unit) - first][strand.pull] += part.count;
    }
  }
  return bars;
}

function drawBars(svg, bars) {
  const highest = Math.max(1, ...bars.map(b => Math.sqrt(b.binds + b.divides)));
  svg.setAttribute('viewBox', `0 0 ${bars.length * 10} 100`);
  svg.replaceChildren(...bars.flatMap((bar, i) => {
    const all = bar.binds + bar.divides;
    const height = 100 * Math.sqrt(all) / highest;
    const divides = all ? height * bar.divides / all : 0;
    return [
      rect(i, 0, 100, 'hit'), rect(i, 100 - height + divides, height - divides, 'binds'), rect(i, 100 - height, divides, 'divides'),
    ];
  }));

  function rect(i, y, height, kind) {
    const element = document.createElementNS(SVG, 'rect');
    for (const [name, value] of Object.entries({ x: i * 10 + (kind === 'hit' ? 0 : 1), y, width: kind === 'hit' ? 10 : 8, height, class: kind, 'data-stop': i + 1 })) element.setAttribute(name, value);
    return element;
  }
}
