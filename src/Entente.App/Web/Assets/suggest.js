// Suggests actors while somebody types their names: in either language, with or without diacritics, or by code. Without scripts the field is a field.
const MOST = 8;
const LONGEST = 16;
const language = document.documentElement.lang;
let known = null;
let made = 0;

/** Letters alone, as people type them in a hurry. */
export const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();

const all = () => known ??= fetch('/api/names').then(answer => answer.json()).then(names => names.meant);

/** Those whom `typed` may mean, the likeliest first: whose name begins so, then one of whose words does. */
export function meant(typed, actors) {
  const wanted = plain(typed);
  if (!wanted) return [];
  const rank = actor => Math.min(...[actor[language === 'vi' ? 'vietnamese' : 'english'], actor.code, actor.vietnamese, actor.english].map((name, i) => {
    const form = plain(name);
    return form === wanted ? 0 : form.startsWith(wanted) ? 1 + i : ` ${form}`.includes(` ${wanted}`) ? 10 + i : Infinity;
  }));
  return actors.map(actor => [rank(actor), actor]).filter(([r]) => r < Infinity).sort((a, b) => a[0] - b[0] || (a[1].code < b[1].code ? -1 : 1)).slice(0, MOST).map(([, actor]) => actor);
}

// What is put into the field: what one would write, unless that is long or holds the mark that parts names.
function written(actor) {
  const name = language === 'vi' ? actor.vietnamese : actor.english;
  return name.length > LONGEST || name.includes(',') ? actor.code : name;
}

/**
 * Makes a field a combobox.
 * @param field The input; with several names in it, parted by commas, the one at the end is suggested for.
 * @param source Gives the actors, each with code, vietnamese and english.
 * @param chosen Called with who was chosen.
 */
export function suggest(field, source = all, chosen = null) {
  const list = document.createElement('ul');
  list.id = `suggested-${++made}`;
  list.className = 'suggested';
  list.role = 'listbox';
  list.hidden = true;
  list.setAttribute('aria-label', field.labels?.[0]?.firstChild?.textContent.trim() || field.getAttribute('aria-label') || '');
  // Behind the label and not in it: a label's words are the field's name.
  (field.closest('label') ?? field).after(list);
  field.removeAttribute('list');
  for (const [name, value] of Object.entries({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) field.setAttribute(name, value);
  let at = -1, found = [];

  const close = () => {
    list.hidden = true;
    at = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };

  const mark = next => {
    at = next;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    if (at < 0) return field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-activedescendant', list.children[at].id);
    list.children[at].scrollIntoView({ block: 'nearest' });
  };

  const take = actor => {
    const before = chosen ? '' : field.value.slice(0, field.value.lastIndexOf(',') + 1);
    field.value = `${before}${before ? ' ' : ''}${chosen ? (language === 'vi' ? actor.vietnamese : actor.english) : written(actor)}`;
    close();
    chosen?.(actor);
  };

  async function open() {
    const typed = chosen ? field.value : field.value.slice(field.value.lastIndexOf(',') + 1);
    const actors = await source();
    if (document.activeElement !== field) return;
    found = meant(typed, actors);
    list.replaceChildren(...found.map((actor, i) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${i}`;
      option.role = 'option';
      const code = document.createElement('small');
      code.textContent = actor.code;
      option.append(language === 'vi' ? actor.vietnamese : actor.english, ' ', code);
      return option;
    }));
    list.hidden = found.length === 0;
    [list.style.left, list.style.top] = [`${field.offsetLeft}px`, `${field.offsetTop + field.offsetHeight}px`];
    field.setAttribute('aria-expanded', String(!list.hidden));
    mark(-1);
  }

  field.addEventListener('input', open);
  field.addEventListener('blur', close);
  list.addEventListener('pointerdown', event => {
    event.preventDefault();
    const option = event.target.closest('[role=option]');
    if (option) take(found[[...list.children].indexOf(option)]);
  });
  field.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' && list.hidden) open();
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark((at + (event.key === 'ArrowDown' ? 1 : -1) + found.length + (at < 0 && event.key === 'ArrowUp' ? 1 : 0)) % found.length);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      take(found[at]);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  });
}

for (const field of document.querySelectorAll('[data-suggest=actors]')) suggest(field);
