/* Charts; each stands above a table that says the same, so nobody has to see it. The library is loaded when the first is drawn. */
import { rightToLeft, root } from '../locale.js';
import { element } from '../../tasklist/custom/dom.js';

const colours = ['#1f5fa8', '#b4560f'];
const most = 15;
let library;

/** Bars of these series, one group a row; lines where the rows follow each other in time. */
export async function chart(rows, nameOf, series, lines) {
  const place = element('div', { className: 'assent-chart' });
  place.setAttribute('aria-hidden', 'true');
  if (rows.length < 2) return place;
  library = library || import(`${root}/webjars/echarts/5.5.0/echarts.esm.min.js`);
  const echarts = await library;
  const shown = lines ? rows : rows.slice(0, most);
  place.style.height = lines ? '260px' : `${80 + shown.length * 34}px`;
  requestAnimationFrame(() => place.isConnected && draw(echarts, place, shown, nameOf, series, lines));
  return place;
}

function draw(echarts, place, rows, nameOf, series, lines) {
  const names = { type: 'category', data: rows.map(nameOf), axisLabel: { color: '#333', width: 170, overflow: 'truncate' }, inverse: lines && rightToLeft };
  const values = { type: 'value', min: 0, axisLabel: { color: '#333' }, inverse: !lines && rightToLeft };
  const drawn = echarts.init(place, null, { renderer: 'svg' });
  drawn.setOption({
    animation: false, color: colours, textStyle: { fontFamily: 'inherit' },
    legend: { data: series.map(each => each.label), top: 0 },
    grid: { containLabel: true, left: 10, right: 20, top: 36, bottom: 10 },
    xAxis: lines ? names : values,
    yAxis: lines ? { ...values, position: rightToLeft ? 'right' : 'left' } : { ...names, inverse: true, position: rightToLeft ? 'right' : 'left' },
    series: series.map(each => ({ name: each.label, type: lines ? 'line' : 'bar', barMaxWidth: 12, data: rows.map(row => row[each.column]) }))
  });
  new ResizeObserver(() => place.isConnected ? drawn.resize() : drawn.dispose()).observe(place);
}
