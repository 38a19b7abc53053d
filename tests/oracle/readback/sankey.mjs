// A sankey diagram as mermaid has read it: names are nodes, flows are edges with their amount.
export function readback(db) {
  const { nodes, links } = db.getGraph();
  return {
    title: '',
    direction: '',
    nodes: nodes.map(({ id }) => ({ id, label: id, kind: '', attributes: [] })),
    edges: links.map(({ source, target, value }) => ({ source, target, label: String(value), kind: '' })),
    groups: [],
  };
}
