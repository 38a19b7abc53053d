// A treemap as mermaid has read it: parts with a value are nodes, sections are groups, numbered in their order.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

export function readback(db) {
  const nodes = [];
  const groups = [];
  let count = 0;
  const visit = ({ name, value, children }) => {
    const id = String(count++);
    if (children) {
      const group = { id, label: decode(name), members: [], kind: '' };
      groups.push(group);
      group.members = children.map(visit);
    } else {
      nodes.push({ id, label: decode(name), kind: '', attributes: [String(value)] });
    }
    return id;
  };
  db.getRoot().children.forEach(visit);
  return { title: decode(db.getDiagramTitle()), direction: '', nodes, edges: [], groups };
}
