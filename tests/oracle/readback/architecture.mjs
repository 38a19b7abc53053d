// An architecture diagram as mermaid has read it: services and junctions are nodes.
export function readback(db) {
  const services = db.getServices();
  const junctions = db.getJunctions();
  const groups = db.getGroups();
  const held = [...services, ...junctions, ...groups];
  return {
    title: '',
    direction: '',
    nodes: [
      ...services.map(({ id, title, icon }) => ({ id, label: title ?? '', kind: 'service', attributes: icon ? [icon] : [] })),
      ...junctions.map(({ id }) => ({ id, label: id, kind: 'junction', attributes: [] })),
    ],
    edges: db.getEdges().map((edge) => ({
      source: edge.lhsId,
      target: edge.rhsId,
      label: edge.title ?? '',
      kind: `${edge.lhsDir}${edge.lhsGroup ? '{group}' : ''} ${edge.lhsInto ? '<' : ''}--${edge.rhsInto ? '>' : ''} ${edge.rhsDir}${edge.rhsGroup ? '{group}' : ''}`,
    })),
    groups: groups.map(({ id, title, icon }) => ({
      id, label: title ?? '', members: held.filter((member) => member.in === id).map((member) => member.id), kind: icon ?? '',
    })),
  };
}
