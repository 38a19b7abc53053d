// A mind map as mermaid has read it: ideas with mermaid's own numbers, and an edge from each to those below it.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const KINDS = ['', 'rounded-rect', 'rect', 'circle', 'cloud', 'bang', 'hexagon'];

export function readback(db) {
  const nodes = [];
  const edges = [];
  const visit = ({ id, descr, type, icon, children }) => {
    nodes.push({ id: String(id), label: decode(descr), kind: KINDS[type], attributes: icon ? [icon] : [] });
    for (const child of children) {
      edges.push({ source: String(id), target: String(child.id), label: '', kind: '' });
      visit(child);
    }
  };
  visit(db.getMindmap());
  edges.sort((a, b) => Number(a.target) - Number(b.target));
  return { title: '', direction: '', nodes, edges, groups: [] };
}
