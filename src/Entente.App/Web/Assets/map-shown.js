// What of the picture's data is shown: the same sums as the server makes for its tables.
const USUAL = 300;
const FIELDS = 6;

/** Lines with their parts unpacked; done once. */
export function unpack(data) {
  for (const strand of data.strands) {
    const parts = [];
    for (let i = 0; i < strand.parts.length; i += FIELDS) {
      const [type, first, last, ended, count, reports] = strand.parts.slice(i, i + FIELDS);
      parts.push({ type: data.types[type], first, last, ended: ended === 1, count, reports });
    }
    strand.parts = parts;
    strand.id = `${data.actors[strand.one].code}~${data.actors[strand.other].code}~${strand.pull}~${strand.reality}`;
    strand.pair = `${data.actors[strand.one].code}~${data.actors[strand.other].code}`;
  }
  return data;
}

/** The lines of a state, the best attested first: all there are, and those that are drawn. */
export function shown(data, state) {
  const lines = [];
  for (const strand of data.strands) {
    if (state.pull && strand.pull !== state.pull) continue;
    if (state.realities.length && !state.realities.includes(strand.reality)) continue;
    const parts = strand.parts.filter(part => holds(part, state));
    if (parts.length === 0) continue;
    let reports = 0;
    for (const part of parts) reports += part.reports;
    lines.push({ ...strand, parts, reports });
  }
  const code = index => data.actors[index].code;
  lines.sort((a, b) => b.reports - a.reports || compare(code(a.one), code(b.one)) || compare(code(a.other), code(b.other))
    || PULLS.indexOf(a.pull) - PULLS.indexOf(b.pull) || REALITIES.indexOf(a.reality) - REALITIES.indexOf(b.reality));
  return { lines: state.all ? lines : lines.slice(0, USUAL), total: lines.length };
}

/** The pairs of some lines, the best attested first. */
export function pairs(lines, data) {
  const byPair = new Map();
  for (const line of lines) {
    let pair = byPair.get(line.pair);
    if (!pair) byPair.set(line.pair, pair = { id: line.pair, one: data.actors[line.one], other: data.actors[line.other], lines: [], reports: 0, told: '' });
    pair.lines.push(line);
    pair.reports += line.reports;
    if ((line.told ?? '') > pair.told) pair.told = line.told;
  }
  for (const pair of byPair.values()) {
    const isSo = line => line.reality === 'actual' && line.pull !== 'neither';
    pair.binds = counts(pair.lines.filter(l => isSo(l) && l.pull === 'binds'), data);
    pair.divides = counts(pair.lines.filter(l => isSo(l) && l.pull === 'divides'), data);
    pair.besides = counts(pair.lines.filter(l => !isSo(l)), data);
    pair.realities = REALITIES.map(reality => ({ reality, count: total(pair.lines.filter(l => l.reality === reality)) })).filter(r => r.count > 0);
  }
  return [...byPair.values()].sort((a, b) => b.reports - a.reports || compare(a.one.code, b.one.code) || compare(a.other.code, b.other.code));
}

const PULLS = ['binds', 'divides', 'neither'];
export const REALITIES = ['actual', 'planned', 'hypothetical', 'negated'];
const TIES = ['MEMBER', 'PARTNER', 'ALLY', 'DISPUTE', 'THREAT'];
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

function holds(part, state) {
  if (part.first === null && part.last === null) return state.undated;
  return !(state.from !== null && part.last !== null && part.last < state.from) && !(state.to !== null && part.first !== null && part.first > state.to);
}

const total = lines => lines.reduce((all, line) => line.parts.reduce((sum, part) => sum + part.count, all), 0);

function counts(lines, data) {
  const sums = new Map();
  for (const line of lines) {
    for (const part of line.parts) {
      const key = `${part.type}~${line.reality}`;
      const sum = sums.get(key) ?? { type: part.type, reality: line.reality, count: 0 };
      sum.count += part.count;
      sums.set(key, sum);
    }
  }
  return [...sums.values()].sort((a, b) => REALITIES.indexOf(a.reality) - REALITIES.indexOf(b.reality)
    || TIES.includes(b.type) - TIES.includes(a.type) || b.count - a.count || data.types.indexOf(a.type) - data.types.indexOf(b.type));
}
