// A git graph as mermaid has read it: commits are nodes, branches are groups in the order of their lanes.
// A commit without an id gets a random one from mermaid, "3-1a2b3c4"; here it is called by its number.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const TYPES = ['normal', 'reverse', 'highlight', 'merge', 'cherry-pick'];

export function readback(db) {
  const commits = db.getCommitsArray();
  const made = new Set(commits.filter(({ id, seq }) => id.startsWith(`${seq}-`) && id.length === `${seq}-`.length + 7).map(({ id }) => id));
  const numbers = new Map(commits.map(({ id, seq }) => [id, `#${seq}`]));
  const named = (id) => (made.has(id) ? numbers.get(id) : decode(id));
  const kind = ({ type, customType }) => {
    const name = TYPES[type];
    if (name === 'merge') return customType === undefined ? name : `merge ${TYPES[customType]}`;
    return name === 'cherry-pick' ? name : name === 'normal' ? 'commit' : `commit ${name}`;
  };
  return {
    title: decode(db.getDiagramTitle()),
    direction: db.getDirection(),
    nodes: commits.map((commit) => ({
      id: named(commit.id),
      label: made.has(commit.id) ? '' : decode(commit.id),
      kind: kind(commit),
      attributes: [
        ...(commit.type < 3 && commit.message ? [`message ${decode(commit.message)}`] : []), // of others mermaid writes it
        ...commit.tags.map((tag) => `tag ${decode(tag)}`),
      ],
    })),
    edges: commits.flatMap((commit) =>
      commit.parents.map((parent, i) => ({ source: named(parent), target: named(commit.id), label: '', kind: i ? TYPES[commit.type] : '' })),
    ),
    groups: db.getBranchesAsObjArray().map(({ name }) => ({
      id: decode(name),
      label: decode(name),
      members: commits.filter(({ branch }) => branch === name).map(({ id }) => named(id)),
      kind: '',
    })),
  };
}
