// An entity relationship diagram as mermaid has read it: entities are nodes with their columns, relations are edges.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };
const LEFT = { ONLY_ONE: '||', ZERO_OR_ONE: '|o', ZERO_OR_MORE: '}o', ONE_OR_MORE: '}|', MD_PARENT: 'u' };
const RIGHT = { ONLY_ONE: '||', ZERO_OR_ONE: 'o|', ZERO_OR_MORE: 'o{', ONE_OR_MORE: '|{', MD_PARENT: 'u' };
const LINE = { IDENTIFYING: '--', NON_IDENTIFYING: '..' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const column = ({ type, name, keys, comment }) =>
  `${type} ${name}${keys.length ? ` ${keys.join(', ')}` : ''}${comment ? ` "${decode(comment)}"` : ''}`;

export function readback(db) {
  const names = new Map([...db.getEntities()].map(([name, entity]) => [entity.id, decode(name)]));
  return {
    title: decode(db.getDiagramTitle()),
    direction: db.getDirection(),
    nodes: [...db.getEntities()].map(([name, entity]) => ({
      id: decode(name),
      label: decode(entity.alias || entity.label),
      kind: '',
      attributes: entity.attributes.map(column),
    })),
    edges: db.getRelationships().map(({ entityA, entityB, roleA, relSpec }) => ({
      source: names.get(entityA) ?? entityA,
      target: names.get(entityB) ?? entityB,
      label: decode(roleA),
      kind: LEFT[relSpec.cardB] + LINE[relSpec.relType] + RIGHT[relSpec.cardA],
    })),
    groups: db.getSubGraphs().map(({ id, title, nodes }) => ({ id, label: decode(title), members: nodes, kind: '' })),
  };
}
