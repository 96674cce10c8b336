// The slash key goes to the search box, unless somebody is typing.
const typing = (element) =>
  element && (element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName));

if (!window.portalSearchKey) {
  window.portalSearchKey = true;
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.composedPath()[0])) {
      return;
    }
    const box = document.getElementById('portal-search');
    if (box) {
      event.preventDefault();
      box.focus();
    }
  });
}
