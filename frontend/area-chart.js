// Bars for the areas with the highest figures. The page shows the same figures as a table.
const ECHARTS = '/_static/echarts/6.0.0/dist/echarts.esm.min.js';
const ROW = 26;

class AreaChart extends HTMLElement {
  connectedCallback() {
    // A value set before this class was known sits on the element itself and hides the setter.
    if (Object.prototype.hasOwnProperty.call(this, 'data')) {
      const early = this.data;
      delete this.data;
      this.data = early;
    }
  }

  disconnectedCallback() {
    this.chart?.dispose();
    this.chart = undefined;
    this.observer?.disconnect();
  }

  set data(json) {
    this.draw(JSON.parse(json));
  }

  async draw({ heading, names, values }) {
    const echarts = await import(ECHARTS);
    if (!this.isConnected) return;
    this.chart?.dispose();
    this.style.display = 'block';
    this.style.height = `${names.length * ROW + 60}px`;
    const style = getComputedStyle(this);
    this.chart = echarts.init(this, null, { renderer: 'svg' });
    this.chart.setOption({
      animation: false,
      textStyle: { fontFamily: style.fontFamily, fontSize: 14, color: style.color },
      grid: { left: 8, right: 48, top: 8, bottom: 24, containLabel: true },
      xAxis: { type: 'value', axisLabel: { color: style.color, hideOverlap: true } },
      yAxis: {
        type: 'category', inverse: true, data: names,
        axisLabel: { color: style.color, width: Math.min(220, this.clientWidth * 0.4), overflow: 'truncate' },
      },
      tooltip: { trigger: 'item', renderMode: 'richText' },
      series: [{
        type: 'bar', name: heading, data: values,
        itemStyle: { color: style.getPropertyValue('--cw-link').trim() || '#0b5c8a' },
        label: { show: true, position: 'right', color: style.color, formatter: (bar) => bar.value.toLocaleString('en-GB') },
      }],
    });
    this.observer?.disconnect();
    this.observer = new ResizeObserver(() => this.chart?.resize());
    this.observer.observe(this);
  }
}

if (!customElements.get('portal-area-chart')) customElements.define('portal-area-chart', AreaChart);
