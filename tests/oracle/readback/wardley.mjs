// A Wardley map as mermaid has read it; places are shares of 1, ids are mermaid's own, those of links resolved.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const FLOWS = { bidirectional: 'both ways', backward: 'backward', forward: 'forward' };
const KINDS = { 'pipeline-component': 'component of pipeline' };

const share = (percent) => String(Number((percent / 100).toFixed(4)));
const place = ({ x, y }) => [share(y), share(x)];

export function readback(db) {
  const data = db.getWardleyData();
  const known = new Set(data.nodes.map(({ id }) => id));
  const members = new Map(data.pipelines.map(({ nodeId, componentIds }) => [nodeId, componentIds]));
  const targets = new Map(data.trends.map(({ nodeId, targetX }) => [nodeId, targetX]));
  const nodes = data.nodes.map((node) => ({
    id: decode(node.id),
    label: decode(node.label),
    kind: KINDS[node.className] ?? node.className,
    attributes: [
      ...place(node),
      ...(node.labelOffsetX === undefined ? [] : [`label ${node.labelOffsetX + 0}, ${node.labelOffsetY + 0}`]),
      ...(node.sourceStrategy ? [node.sourceStrategy] : []),
      ...(node.inertia ? ['inertia'] : []),
      ...(targets.has(node.id) ? [`evolves to ${share(targets.get(node.id))}`] : []),
    ],
  }));
  const notes = data.notes.map((note) => ({ id: decode(note.text), label: decode(note.text), kind: 'note', attributes: place(note) }));
  const box = data.annotationsBox ? [{ id: 'annotations', label: '', kind: 'annotations', attributes: place(data.annotationsBox) }] : [];
  const annotations = data.annotations.map(({ number, text, coordinates }) => ({
    id: String(number), label: decode(text), kind: 'annotation', attributes: place(coordinates[0]),
  }));
  const force = (kind) => (each) => ({ id: decode(each.name), label: decode(each.name), kind, attributes: place(each) });
  const { stages = [], stageBoundaries = [] } = data.axes;
  const ends = stageBoundaries.length === stages.length;
  return {
    title: decode(db.getDiagramTitle()),
    direction: data.size ? `${data.size.width} x ${data.size.height}` : '',
    nodes: [...nodes, ...notes, ...box, ...annotations, ...data.accelerators.map(force('accelerator')), ...data.deaccelerators.map(force('deaccelerator'))],
    edges: data.links
      .filter(({ source, target }) => known.has(source) && known.has(target) && !members.get(target)?.includes(source))
      .map(({ source, target, label, dashed, flow }) => ({
        source: decode(source), target: decode(target), label: decode(label ?? ''), kind: [...(dashed ? ['dashed'] : []), ...(flow ? [FLOWS[flow]] : [])].join(' '),
      })),
    groups: [
      ...stages.map((stage, i) => ({ id: decode(stage), label: decode(stage), members: [], kind: ends ? `stage to ${stageBoundaries[i]}` : 'stage' })),
      ...data.pipelines.map(({ nodeId, componentIds }) => ({ id: decode(nodeId), label: decode(nodeId), members: componentIds.map(decode), kind: 'pipeline' })),
    ],
  };
}
