// A C4 diagram as mermaid has read it: elements are nodes, boundaries and deployment nodes are groups, relations are edges;
// its kind is the direction. A technology stands in square brackets, as it is drawn.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const text = (field) => decode(field?.text ?? '');
const bracketed = (field) => (text(field) ? [`[${text(field)}]`] : []);
const given = (field) => (text(field) ? [text(field)] : []);

export function readback(db) {
  const shapes = db.getC4ShapeArray();
  const boundaries = db.getBoundaries().filter(({ alias }) => alias !== 'global');
  const inside = (list, alias) => list.filter(({ parentBoundary }) => parentBoundary === alias).map((each) => each.alias);
  return {
    title: decode(db.getTitle()),
    direction: db.getC4Type(),
    nodes: shapes.map(({ alias, label, typeC4Shape, techn, descr }) => ({
      id: alias,
      label: text(label),
      kind: typeC4Shape.text,
      attributes: [...bracketed(techn), ...given(descr)],
    })),
    edges: db.getRels().map(({ type, from, to, label, techn }) => ({
      source: from,
      target: to,
      label: [text(label), ...bracketed(techn)].join(' '),
      kind: type,
    })),
    groups: boundaries.map(({ alias, label, type, descr, nodeType }) => ({
      id: alias,
      label: nodeType ? [text(label), ...(text(type) === 'node' ? [] : bracketed(type)), ...given(descr)].join(' ') : text(label),
      members: [...inside(shapes, alias), ...inside(boundaries, alias)],
      kind: nodeType ?? text(type),
    })),
  };
}
