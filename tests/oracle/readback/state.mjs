// A state diagram as mermaid has read it; ids of starts, ends, regions and notes are made as in mermaidgen/structure/state.py.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const KINDS = { stateStart: 'start', stateEnd: 'end', choice: 'choice', fork: 'fork', join: 'join' };

export function readback(db) {
  const data = db.getData();
  const turned = ({ dir }) => (dir && dir !== 'TB' ? ` ${dir}` : '');
  const regions = new Map(); // mermaid's id of a region -> ours
  const count = new Map();
  for (const node of data.nodes) {
    if (node.shape !== 'divider') continue;
    count.set(node.parentId, (count.get(node.parentId) ?? 0) + 1);
    regions.set(node.id, `${node.parentId}-${count.get(node.parentId)}`);
  }
  const named = (id) => {
    const scope = id.replace(/_(start|end)$/, '');
    return regions.has(scope) ? regions.get(scope) + id.slice(scope.length) : id;
  };
  let notes = 0;
  const nodes = [];
  const groups = [];
  const edges = [];
  const noteIds = new Map();
  const members = (id) => data.nodes.filter((node) => node.parentId === id).map((node) => named(node.id));
  for (const node of data.nodes) {
    if (node.shape === 'noteGroup') continue;
    if (node.shape === 'note') {
      const id = node.id.replace(/----note-\d+$/, '');
      noteIds.set(node.id, `${id}-note-${++notes}`);
      nodes.push({ id: noteIds.get(node.id), label: decode(node.label), kind: `note ${node.position.split(' ')[0]}`, attributes: [] });
    } else if (node.isGroup) {
      const region = node.shape === 'divider';
      groups.push({ id: named(node.id), label: region ? '' : decode(node.label), members: members(node.id), kind: (region ? 'region' : 'composite') + turned(node) });
    } else {
      const id = named(node.id);
      const kind = KINDS[node.shape] ?? '';
      nodes.push({ id, label: kind === 'start' || kind === 'end' ? id : decode(node.label), kind, attributes: (node.description ?? []).map(decode) });
    }
  }
  for (const { start, end, label } of data.edges) {
    const note = noteIds.get(start) ?? noteIds.get(end);
    if (note) edges.push({ source: named(noteIds.has(start) ? end : start), target: note, label: '', kind: 'note' });
    else edges.push({ source: named(start), target: named(end), label: decode(label ?? ''), kind: '' });
  }
  const explicit = db.rootDoc.findLast((statement) => statement.stmt === 'dir');
  return { title: decode(db.getDiagramTitle()), direction: explicit?.value ?? '', nodes, edges, groups };
}
