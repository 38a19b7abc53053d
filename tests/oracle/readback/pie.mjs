// A pie chart as mermaid has read it: the slices are nodes; `direction` tells whether the values are shown.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

export function readback(db) {
  return {
    title: decode(db.getDiagramTitle()),
    direction: db.getShowData() ? 'showData' : '',
    nodes: [...db.getSections()].map(([label, value]) => ({ id: decode(label), label: decode(label), kind: '', attributes: [String(value)] })),
    edges: [],
    groups: [],
  };
}
