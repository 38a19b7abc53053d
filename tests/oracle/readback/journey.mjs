// A user journey as mermaid has read it: tasks are nodes; a section is a group of the tasks that follow one another under its name.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

export function readback(db) {
  const nodes = [];
  const groups = [];
  let last = '';
  for (const { task, section, score, people } of db.getTasks()) {
    const label = decode(task.trim());
    nodes.push({ id: label, label, kind: '', attributes: [String(score), ...people.map(decode)] });
    const name = decode(section.trim());
    if (name && name !== last) groups.push({ id: name, label: name, members: [], kind: '' });
    if (name) groups.at(-1).members.push(label);
    last = name;
  }
  return { title: decode(db.getDiagramTitle().trim()), direction: '', nodes, edges: [], groups };
}
