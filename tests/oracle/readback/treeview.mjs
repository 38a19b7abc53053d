// A tree view as mermaid has read it: entries with mermaid's own numbers, and an edge from each to what is in it.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

export function readback(db) {
  const nodes = [];
  const edges = [];
  const visit = ({ id, name, nodeType, icon, description, children }) => {
    const attributes = [icon, description].filter(Boolean).map(decode);
    nodes.push({ id: String(id), label: decode(name), kind: nodeType, attributes });
    for (const child of children) {
      edges.push({ source: String(id), target: String(child.id), label: '', kind: '' });
      visit(child);
    }
  };
  db.getRoot().children.forEach(visit);
  edges.sort((a, b) => Number(a.target) - Number(b.target));
  return { title: '', direction: '', nodes, edges, groups: [] };
}
