// A sequence diagram as mermaid has read it: messages are edges; boxes, notes, each section of a block and the life cycles (who is
// activated, deactivated, created, destroyed) are groups in the order of the text, whose members are participants, or the messages
// (`m1` is the first), notes and inner blocks in them.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };
const ARROWS = {
  0: '->>', 1: '-->>', 3: '-x', 4: '--x', 5: '->', 6: '-->', 24: '-)', 25: '--)', 33: '<<->>', 34: '<<-->>',
  41: '-|\\', 42: '-|/', 43: '-\\\\', 44: '-//', 51: '--|\\', 52: '--|/', 53: '--\\\\', 54: '--//',
  45: '/|-', 46: '\\|-', 47: '//-', 48: '\\\\-', 55: '/|--', 56: '\\|--', 57: '//--', 58: '\\\\--',
};
const CENTRAL = 59, CENTRAL_REVERSE = 60, CENTRAL_DUAL = 61;
const NOTE = 2, AUTONUMBER = 26;
const LIFE = { 17: 'activate', 18: 'deactivate' };
const PLACES = ['note left of', 'note right of', 'note over'];
const STARTS = { 10: 'loop', 12: 'alt', 15: 'opt', 19: 'par', 22: 'rect', 27: 'critical', 30: 'break', 32: 'par_over' };
const FURTHER = { 13: 'else', 20: 'and', 28: 'option' };
const ENDS = new Set([11, 14, 16, 21, 23, 29, 31]);

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

export function readback(db) {
  const edges = [], groups = [], open = [];
  let numbered = '';
  const add = (label, kind, members) => {
    groups.push({ id: `g${groups.length + 1}`, label: decode(label ?? ''), members, kind });
    return groups.at(-1);
  };
  const hold = (id) => open.at(-1)?.members.push(id);
  for (const box of db.getBoxes()) add(box.name, `box ${box.fill}`, [...box.actorKeys]);
  for (const [place, { type, from, to, message, placement, centralConnection }] of db.getMessages().entries()) {
    for (const [kind, actors] of [['create', db.getCreatedActors()], ['destroy', db.getDestroyedActors()]]) {
      for (const [id, index] of actors) if (index === place) hold(add('', kind, [id]).id);
    }
    if (type === AUTONUMBER) {
      numbered = message.start === undefined ? 'autonumber' : `autonumber ${message.start} ${message.step}`;
    } else if (type === NOTE) {
      hold(add(message, PLACES[placement], [...new Set([from, to])]).id);
    } else if (type in LIFE) {
      hold(add('', LIFE[type], [from]).id);
    } else if (type in STARTS) {
      const block = add(message, STARTS[type], []);
      hold(block.id);
      open.push(block);
    } else if (type in FURTHER) {
      open[open.length - 1] = add(message, FURTHER[type], []);
    } else if (ENDS.has(type)) {
      open.pop();
    } else if (type !== CENTRAL && type !== CENTRAL_REVERSE) {
      const before = centralConnection === CENTRAL_REVERSE || centralConnection === CENTRAL_DUAL ? '()' : '';
      const after = centralConnection === CENTRAL || centralConnection === CENTRAL_DUAL ? '()' : '';
      edges.push({ source: from, target: to, label: decode(message), kind: before + (ARROWS[type] ?? type) + after });
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
