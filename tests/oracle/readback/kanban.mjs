// A Kanban board as mermaid has read it: tasks are nodes, columns are groups.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const DETAILS = ['ticket', 'assigned', 'priority'];

export function readback(db) {
  const cards = db.getData().nodes;
  const nodes = cards
    .filter((card) => !card.isGroup)
    .map((card) => ({
      id: decode(card.id), label: decode(card.label), kind: '', attributes: DETAILS.filter((name) => card[name]).map((name) => `${name}: ${decode(card[name])}`),
    }));
  const groups = cards
    .filter((card) => card.isGroup)
    .map(({ id, label }) => ({
      id: decode(id), label: decode(label), members: cards.filter(({ parentId }) => parentId === id).map((card) => decode(card.id)), kind: '',
    }));
  return { title: '', direction: '', nodes, edges: [], groups };
}
