// A sequence diagram as mermaid has read it: messages are edges; the box, the notes and each section of a block are groups in the order
// of the text, whose members are participants, or the messages (`m1` is the first), notes and inner blocks in them.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };
const ARROWS = { 0: '->>', 1: '-->>', 3: '-x', 4: '--x', 5: '->', 6: '-->', 24: '-)', 25: '--)' };
const NOTE = 2, AUTONUMBER = 26;
const PLACES = ['note left of', 'note right of', 'note over'];
const STARTS = { 10: 'loop', 12: 'alt', 15: 'opt', 19: 'par', 22: 'rect', 27: 'critical', 30: 'break' };
const FURTHER = { 13: 'else', 20: 'and', 28: 'option' };
const ENDS = new Set([11, 14, 16, 21, 23, 29, 31]);

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

export function readback(db) {
  const edges = [], groups = [], open = [];
  let numbered = '';
  const add = (label, kind, members) => {
    groups.push({ id: `g${groups.length + 1}`, label: decode(label), members, kind });
    return groups.at(-1);
  };
  const hold = (id) => open.at(-1)?.members.push(id);
  for (const box of db.getBoxes()) add(box.name, `box ${box.fill}`, [...box.actorKeys]);
  for (const { type, from, to, message, placement } of db.getMessages()) {
    if (type === AUTONUMBER) {
      numbered = 'autonumber';
    } else if (type === NOTE) {
      hold(add(message, PLACES[placement], [...new Set([from, to])]).id);
    } else if (type in STARTS) {
      const block = add(message, STARTS[type], []);
      hold(block.id);
      open.push(block);
    } else if (type in FURTHER) {
      open[open.length - 1] = add(message, FURTHER[type], []);
    } else if (ENDS.has(type)) {
      open.pop();
    } else {
      edges.push({ source: from, target: to, label: decode(message), kind: ARROWS[type] ?? String(type) });
      hold(`m${edges.length}`);
    }
  }
  return {
    title: decode(db.getDiagramTitle()),
    direction: numbered,
    nodes: [...db.getActors()].map(([id, actor]) => ({ id, label: decode(actor.description), kind: actor.type, attributes: [] })),
    edges,
    groups,
  };
}
