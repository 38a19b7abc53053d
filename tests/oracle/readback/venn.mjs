// A Venn diagram as mermaid has read it: sets, unions and texts are nodes; "in" tells what is inside of what.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

export function readback(db) {
  const areas = db.getSubsetData().map(({ sets, label, size }) => {
    const id = decode(sets.join(','));
    const set = sets.length === 1;
    return { id, label: label ? decode(label) : set ? id : '', kind: set ? 'set' : 'union', attributes: [String(size)] };
  });
  const texts = db.getTextData().map(({ id, label }) => ({ id: decode(id), label: decode(label ?? id), kind: 'text', attributes: [] }));
  const inside = (source, sets) => ({ source: decode(source), target: decode(sets.join(',')), label: '', kind: 'in' });
  return {
    title: decode(db.getDiagramTitle()),
    direction: '',
    nodes: [...areas, ...texts],
    edges: [
      ...db.getSubsetData().flatMap(({ sets }) => (sets.length > 1 ? sets.map((set) => inside(set, sets)) : [])),
      ...db.getTextData().map(({ id, sets }) => inside(id, sets)),
    ],
    groups: [],
  };
}
