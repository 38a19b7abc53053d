// A timeline as mermaid has read it: periods are nodes, their events attributes; sections are groups.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const plain = (text) => decode(text.trim());

export function readback(db) {
  const tasks = db.getTasks();
  return {
    title: plain(db.getCommonDb().getDiagramTitle()),
    direction: db.getDirection(),
    nodes: tasks.map(({ task, events }) => ({ id: plain(task), label: plain(task), kind: '', attributes: events.map(plain) })),
    edges: [],
    groups: db.getSections().map((section) => ({
      id: plain(section),
      label: plain(section),
      members: tasks.filter((task) => task.section === section).map(({ task }) => plain(task)),
      kind: '',
    })),
  };
}
