// A class diagram as mermaid has read it: classes and notes are nodes, relations are edges, namespaces are groups.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };
const AGGREGATION = 0;
const EXTENSION = 1;
const COMPOSITION = 2;
const DEPENDENCY = 3;
const LOLLIPOP = 4;
const LEFT = { none: '', [AGGREGATION]: 'o', [EXTENSION]: '<|', [COMPOSITION]: '*', [DEPENDENCY]: '<', [LOLLIPOP]: '()' };
const RIGHT = { none: '', [AGGREGATION]: 'o', [EXTENSION]: '|>', [COMPOSITION]: '*', [DEPENDENCY]: '>', [LOLLIPOP]: '()' };
const LINE = ['--', '..'];

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const attribute = ({ visibility, id, classifier }) => visibility + id + classifier;
const method = ({ visibility, id, parameters, returnType, classifier }) =>
  `${visibility}${id}(${parameters})${returnType ? ` ${returnType}` : ''}${classifier}`;
const count = (title) => (title === 'none' ? '' : `"${title}"`);

export function readback(db) {
  const classes = [...db.getClasses().values()].map(({ id, label, type, annotations, members, methods }) => ({
    id,
    label: decode(label) + (type ? `~${type}~` : ''),
    kind: annotations.join(', '),
    attributes: [...members.map(attribute), ...methods.map(method)],
  }));
  const notes = [...db.getNotes().values()].map((note) => ({ id: note.id, label: decode(note.text), kind: 'note', attributes: note.class ? [note.class] : [] }));
  const interfaces = db.interfaces.map(({ id, label }) => ({ id, label, kind: 'lollipop', attributes: [] }));
  return {
    title: decode(db.getDiagramTitle()),
    direction: db.getDirection(),
    nodes: [...classes, ...notes, ...interfaces],
    edges: db.getRelations().map(({ id1, id2, relation, relationTitle1, relationTitle2, title }) => ({
      source: id1,
      target: id2,
      label: decode(title ?? ''),
      kind: [count(relationTitle1), LEFT[relation.type1] + LINE[relation.lineType] + RIGHT[relation.type2], count(relationTitle2)]
        .filter(Boolean)
        .join(' '),
    })),
    groups: [...db.getNamespaces().values()].map(({ id, label, classes }) => ({ id, label: decode(label), members: [...classes.keys()], kind: '' })),
  };
}
