// Keeps what is being typed in this tab, so that a reload, or a session that ends in the middle of a form, loses
// nothing. It is forgotten as soon as the form is saved or left, and as soon as somebody else signs in.
const FIELDS = [
  'vaadin-text-field',
  'vaadin-text-area',
  'vaadin-email-field',
  'vaadin-number-field',
  'vaadin-integer-field',
  'vaadin-date-picker',
].join();
const PREFIX = 'kept-words:';
// The server fills a field just after it has appeared.
const FILLED_AFTER = 150;

const given = new WeakMap();
const followed = new Map();

const person = () => document.querySelector('[data-person]')?.dataset.person;

// Fields have no lasting id: the address, the form they are in and what they are called say which one it is.
const keyOf = (field) => {
  const form = field.closest('vaadin-dialog')?.headerTitle ?? '';
  const label = field.label || field.getAttribute('aria-label') || field.accessibleName;
  return person() && label ? [PREFIX + person(), location.pathname, form, label].join(':') : null;
};

const follow = (field, key, before) => {
  const keep = () =>
    field.value === before
      ? sessionStorage.removeItem(key)
      : sessionStorage.setItem(key, JSON.stringify({ before, typed: field.value }));
  followed.set(field, key);
  field.addEventListener('value-changed', () => followed.has(field) && keep());
  keep();
};

const putBack = (field, key) => {
  const { before, typed } = JSON.parse(sessionStorage.getItem(key));
  if (field.value === typed || field.readonly || field.disabled) {
    sessionStorage.removeItem(key);
  } else if (field.value === before) {
    field.value = typed;
    field.helperText = 'What you had typed was put back.';
    field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    follow(field, key, before);
  } else {
    field.helperText = `Before the page was loaded again, you had typed here: ${typed}`;
  }
};

const arrive = (field) =>
  setTimeout(() => {
    const key = field.isConnected && keyOf(field);
    if (key && !given.has(field) && !followed.has(field)) {
      given.set(field, field.value);
      if (sessionStorage.getItem(key)) {
        putBack(field, key);
      }
    }
  }, FILLED_AFTER);

const forgetOthers = () =>
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX) && !key.startsWith(`${PREFIX}${person()}:`))
    .forEach((key) => sessionStorage.removeItem(key));

const fieldsIn = (node) =>
  node instanceof Element ? [...(node.matches(FIELDS) ? [node] : []), ...node.querySelectorAll(FIELDS)] : [];

const look = (records) => {
  if (person()) {
    forgetOthers();
  }
  records.flatMap((record) => [...record.addedNodes]).flatMap(fieldsIn).forEach(arrive);
  [...followed]
    .filter(([field]) => !field.isConnected)
    .forEach(([field, key]) => {
      followed.delete(field);
      sessionStorage.removeItem(key);
    });
};

if (!window.portalKeptWords) {
  window.portalKeptWords = true;
  document.addEventListener('input', (event) => {
    const field = event.composedPath().find((element) => element.matches?.(FIELDS));
    const key = field && !followed.has(field) && keyOf(field);
    if (key) {
      follow(field, key, given.get(field) ?? '');
    }
  });
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
}
