// Areas shaded by their figures, from outlines the page brings along: no tiles, no other server.
const LEAFLET = '/webjars/leaflet/1.9.4/dist/leaflet-src.esm.js';
const SHEET = '/webjars/leaflet/1.9.4/dist/leaflet.css';
const SHADES = ['#eff5f9', '#bdd7e7', '#7fb3d3', '#3683b5', '#0b3d59'];

function styleSheet() {
  if (document.querySelector(`link[href="${SHEET}"]`)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = SHEET;
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}

class AreaMap extends HTMLElement {
  connectedCallback() {
    if (Object.prototype.hasOwnProperty.call(this, 'data')) {
      const early = this.data;
      delete this.data;
      this.data = early;
    }
  }

  disconnectedCallback() {
    this.map?.remove();
    this.map = undefined;
  }

  set data(json) {
    this.draw(JSON.parse(json));
  }

  async draw(collection) {
    const [leaflet] = await Promise.all([import(LEAFLET), styleSheet()]);
    if (!this.isConnected) return;
    this.map?.remove();
    this.replaceChildren();
    const canvas = document.createElement('div');
    canvas.className = 'portal-map';
    this.append(canvas, this.legend(collection.legend));
    this.map = leaflet.map(canvas, { attributionControl: false, scrollWheelZoom: false, zoomSnap: 0.25 });
    const layer = leaflet.geoJSON(collection, {
      style: ({ properties }) => ({ color: '#4c5963', weight: 1, fillOpacity: 1, fillColor: SHADES[properties.group - 1] }),
      onEachFeature: (feature, area) => {
        const label = document.createElement('span');
        label.textContent = feature.properties.label;
        area.bindTooltip(label, { sticky: true });
      },
    }).addTo(this.map);
    this.map.fitBounds(layer.getBounds(), { animate: false });
  }

  legend(texts) {
    const list = document.createElement('ul');
    list.className = 'portal-legend';
    texts.forEach((text, index) => {
      const item = document.createElement('li');
      const shade = document.createElement('span');
      shade.className = `portal-shade portal-shade-${index + 1}`;
      item.append(shade, text);
      list.append(item);
    });
    return list;
  }
}

if (!customElements.get('portal-area-map')) customElements.define('portal-area-map', AreaMap);
