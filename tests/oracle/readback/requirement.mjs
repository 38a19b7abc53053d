// A requirement diagram as mermaid has read it: requirements and elements are nodes, their properties in the words it draws.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const lines = (pairs) => pairs.filter(([, value]) => value).map(([word, value]) => `${word}: ${decode(value)}`);

export function readback(db) {
  const requirements = [...db.getRequirements()].map(([name, { type, requirementId, text, risk, verifyMethod }]) => ({
    id: decode(name),
    label: decode(name),
    kind: type,
    attributes: lines([['ID', requirementId], ['Text', text], ['Risk', risk], ['Verification', verifyMethod]]),
  }));
  const elements = [...db.getElements()].map(([name, { type, docRef }]) => ({
    id: decode(name),
    label: decode(name),
    kind: 'Element',
    attributes: lines([['Type', type], ['Doc Ref', docRef]]),
  }));
  return {
    title: decode(db.getDiagramTitle()),
    direction: db.getDirection(),
    nodes: [...requirements, ...elements],
    edges: db.getRelationships().map(({ type, src, dst }) => ({ source: decode(src), target: decode(dst), label: '', kind: type })),
    groups: [],
  };
}
