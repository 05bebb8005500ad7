// What a view of the map shows, read from the address bar and written back to it.
const OWN = ['pull', 'reality', 'since', 'until', 'undated', 'show', 'chosen'];
const MONTH = /^(\d{4})(?:-(\d{2}))?$/;

/** The months of a whole year or month, counted from the year 0: [first, last]; null for anything else. */
export function monthsOf(text) {
  const found = MONTH.exec(text ?? '');
  if (!found) return null;
  const first = found[1] * 12 + (found[2] ? found[2] - 1 : 0);
  return [first, found[2] ? first : first + 11];
}

/** A month number as an address writes it. */
export const monthText = month => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String(month % 12 + 1).padStart(2, '0')}`;

/** The state that the address holds. */
export function read(search = location.search) {
  const query = new URLSearchParams(search);
  const since = query.get('since') ?? '', until = query.get('until') ?? '';
  return {
    pull: query.get('pull') ?? '',
    realities: query.getAll('reality').flatMap(r => r.split(',')).filter(Boolean),
    since, until,
    // Single days are the server's to restrict; whole months are ours.
    from: monthsOf(since)?.[0] ?? null,
    to: monthsOf(until)?.[1] ?? null,
    undated: query.get('undated') !== 'no',
    all: query.get('show') === 'all',
    chosen: query.get('chosen') ?? '',
  };
}

/** Puts a state into the address, and into every link that leads on from it. */
export function write(state, push) {
  const query = new URLSearchParams(location.search);
  for (const name of OWN) query.delete(name);
  if (state.pull) query.set('pull', state.pull);
  for (const reality of state.realities) query.append('reality', reality);
  if (state.since) query.set('since', state.since);
  if (state.until) query.set('until', state.until);
  if (!state.undated) query.set('undated', 'no');
  if (state.all) query.set('show', 'all');
  if (state.chosen) query.set('chosen', state.chosen);
  const search = query.size ? `?${query}` : '';
  if (search === location.search) return;
  history[push ? 'pushState' : 'replaceState'](null, '', location.pathname + search);
  carry(query);
}

/** The filters that other pages know too, as a query for a link. */
export function filters() {
  const query = new URLSearchParams(location.search);
  for (const name of ['pull', 'undated', 'show', 'chosen', 'most']) query.delete(name);
  return query;
}

function carry(query) {
  const kept = filters();
  for (const link of document.querySelectorAll('.top nav a, a.brand')) link.search = kept.size ? `?${kept}` : '';
  for (const link of document.querySelectorAll('a[hreflang], a[data-whole]')) link.search = query.size ? `?${query}` : '';
  for (const field of document.querySelectorAll('.filters input, .filters select')) {
    if (field.type === 'hidden' && OWN.includes(field.name)) field.value = query.get(field.name) ?? '';
    else if (['since', 'until', 'reality'].includes(field.name)) field.value = query.get(field.name) ?? '';
  }
  const back = document.querySelector('input[name=back]');
  if (back) back.value = location.pathname + location.search;
}
