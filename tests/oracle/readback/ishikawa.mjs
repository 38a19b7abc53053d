// A fishbone diagram as mermaid has read it: its tree of texts; ids are made as in mermaidgen/structure/ishikawa.py.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

export function readback(db) {
  const nodes = [];
  const edges = [];
  const seen = new Map();
  const walk = ({ text, children }, parent) => {
    const label = decode(text);
    seen.set(label, (seen.get(label) ?? 0) + 1);
    const id = seen.get(label) === 1 ? label : `${label} #${seen.get(label)}`;
    nodes.push({ id, label, kind: parent === undefined ? 'effect' : 'cause', attributes: [] });
    if (parent !== undefined) edges.push({ source: id, target: parent, label: '', kind: '' });
    for (const child of children) walk(child, id);
  };
  if (db.getRoot()) walk(db.getRoot());
  return { title: decode(db.getDiagramTitle()), direction: '', nodes, edges, groups: [] };
}
