// What every page does beyond its HTML: nothing of it is needed to read.
import './picture.js';
import './search.js';
import './suggest.js';

for (const form of document.querySelectorAll('form.filters')) {
  // Empty fields stay out of the address, so that a link holds only what restricts the view.
  form.addEventListener('submit', () => {
    for (const field of form.elements) if (field.name && field.value === '') field.disabled = true;
  });
}
