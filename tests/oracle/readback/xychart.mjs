// An xychart as mermaid has read it: axes, bars and lines; `direction` tells whether it lies on its side.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const named = (name, value) => (name ? `${value} (${name})` : value);

export function readback(db) {
  const { xAxis, yAxis, plots } = db.getXYChartData();
  const axis = (id, { title, type, categories, min, max }) => {
    const ends = Number.isFinite(min) ? [String(min), String(max)] : [];
    return { id, label: decode(title) || id, kind: 'axis', attributes: type === 'band' ? categories.map(decode).filter(Boolean) : ends };
  };
  const values = ({ data, pointLabels }) =>
    data
      .filter(([, value]) => value !== undefined)
      .map(([category, value], i) => named(decode(pointLabels?.[i] ?? ''), xAxis.type === 'band' ? `${decode(category)}: ${value}` : String(value)));
  return {
    title: decode(db.getDiagramTitle()),
    direction: db.getChartConfig().chartOrientation === 'horizontal' ? 'horizontal' : '',
    nodes: [
      axis('x-axis', xAxis),
      axis('y-axis', yAxis),
      ...plots.map((plot, i) => ({ id: `${plot.type}-${i + 1}`, label: decode(plot.title) || `${plot.type}-${i + 1}`, kind: plot.type, attributes: values(plot) })),
    ],
    edges: [],
    groups: [],
  };
}
