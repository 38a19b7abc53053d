// A radar chart as mermaid has read it: axes, curves and what was chosen otherwise than by mermaid itself.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const DEFAULTS = { showLegend: true, max: null, min: 0, ticks: 5 };

export function readback(db) {
  const axes = db.getAxes().map(({ name, label }) => ({ id: name, label: decode(label), kind: 'axis', attributes: [] }));
  const curves = db.getCurves().map(({ name, label, entries }) => ({
    id: name,
    label: decode(label),
    kind: 'curve',
    attributes: entries.map((value, i) => (entries.length === axes.length ? `${axes[i].label}: ${value}` : String(value))),
  }));
  const options = db.getOptions();
  const given = Object.keys(DEFAULTS).filter((name) => options[name] !== DEFAULTS[name]).map((name) => `${name}: ${options[name]}`);
  return {
    title: decode(db.getDiagramTitle()),
    direction: options.graticule === 'circle' ? '' : options.graticule,
    nodes: [...axes, ...curves, ...(given.length ? [{ id: 'options', label: '', kind: 'options', attributes: given }] : [])],
    edges: [],
    groups: [],
  };
}
