// An event model as mermaid lays it out: the frames are nodes, with their data as it is shown; the arrows are edges, the named lanes groups.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const KINDS = { cmd: 'command', evt: 'event', rmo: 'readmodel', pcr: 'processor' };
const UNNAMED = ['UI/Automation', 'Command/Read Model', 'Events'];

// Line ends that mermaid makes itself are <br/>, those of the text stay.
const data = (html) => {
  const shown = /<code[^>]*>(.*)<\/code>/s.exec(html)?.[1] ?? '';
  const lines = shown.replaceAll('<br/>', ' ').replaceAll('&nbsp;', ' ').split('\n');
  return lines.map((line) => decode(line).split(/\s+/).filter(Boolean).join(' ')).filter(Boolean);
};

export function readback(db) {
  const { boxes, relations } = db.getState();
  const lanes = new Map();
  const nodes = boxes.map(({ frame, swimlane, text }) => {
    if (!UNNAMED.includes(swimlane.label)) lanes.set(swimlane.label, [...(lanes.get(swimlane.label) ?? []), frame.name]);
    const label = /^<b>(.*?)<\/b>/s.exec(text)[1].replaceAll('<br/>', ' ');
    return { id: frame.name, label, kind: KINDS[frame.modelEntityType] ?? frame.modelEntityType, attributes: data(text) };
  });
  return {
    title: decode(db.getDiagramTitle()),
    direction: '',
    nodes,
    edges: relations.map(({ sourceBox, targetBox }) => ({ source: sourceBox.frame.name, target: targetBox.frame.name, label: '', kind: '' })),
    groups: [...lanes].map(([label, members]) => ({ id: label, label, members, kind: 'lane' })),
  };
}
