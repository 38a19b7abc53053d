// A ZenUML diagram: mermaid hands the text over unread, so this reads it with the plugin's own parser, whose tree is caught on its way into
// the cache (only texts without errors are kept there), and asks it who sends what to whom, as the plugin does when it draws.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };
const STARTER = '_STARTER_'; // as the plugin calls who is not named, when it draws them
const SECTIONS = {
  loop: ['loop'], par: ['par'], opt: ['opt'], critical: ['critical'],
  alt: ['ifBlock', 'elseIfBlock', 'elseBlock'], tcf: ['tryBlock', 'catchBlock', 'finallyBlock'],
};
const KINDS = {
  loop: 'while', ifBlock: 'if', elseIfBlock: 'else if', elseBlock: 'else', tryBlock: 'try', catchBlock: 'catch', finallyBlock: 'finally',
};

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

async function treeOf(code) {
  const { renderToSvg } = await import('@zenuml/core');
  const set = Map.prototype.set;
  let tree = null;
  Map.prototype.set = function (key, value) {
    if (key === code) tree = value;
    return set.call(this, key, value);
  };
  try {
    const { geometry } = renderToSvg(code);
    if (!tree) throw new Error('zenuml reads it with errors');
    return { tree, geometry };
  } finally {
    Map.prototype.set = set;
  }
}

const raw = (context) => (context ? context.parser.getTokenStream().getText(context.getSourceInterval()) : '');
const unquoted = (text) => decode(text.replace(/^"(.*)"$/, '$1'));
const all = (context) => (context == null ? [] : Array.isArray(context) ? context : [context]);

export async function readback(_, text) {
  // The plugin draws what follows its keyword; a line more keeps its cache from knowing the text already.
  const { tree, geometry } = await treeOf(`${text.replace(/^\s*zenuml/, '')}\n${' '.repeat(1 + (readback.count = (readback.count ?? 0) + 1) % 1000)}`);
  const nodes = new Map(), together = new Map(), edges = [], groups = [];
  const add = (label, kind) => {
    groups.push({ id: `g${groups.length + 1}`, label, members: [], kind });
    return groups.at(-1);
  };
  const message = (source, target, label, kind) => {
    edges.push({ source: source ?? STARTER, target: target ?? STARTER, label: decode(label), kind });
    return `m${edges.length}`;
  };
  const sections = (stat) => {
    for (const [name, parts] of Object.entries(SECTIONS)) {
      const fragment = stat[name]?.();
      if (fragment) return parts.flatMap((part) => (part === name ? [fragment] : all(fragment[part]())).map((each) => [KINDS[part] ?? part, each]));
    }
    return [];
  };
  const statement = (stat) => {
    if (stat.message()) {
      const call = stat.message();
      const ids = [message(call.From(), call.Owner(), raw(call.messageBody().func()), 'sync')];
      if (call.braceBlock()) {
        const group = add('', 'call');
        ids.push(group.id);
        group.members = block(call.braceBlock().block());
      }
      return ids;
    }
    if (stat.asyncMessage()) {
      const sent = stat.asyncMessage();
      return [message(sent.From(), sent.Owner(), raw(sent.content()).trim(), 'async')];
    }
    if (stat.creation()) {
      const made = stat.creation();
      return [message(made.From(), made.Owner(), raw(made.creationBody().parameters()), 'new')];
    }
    if (stat.ret()) {
      const back = stat.ret(), content = (back.returnAsyncMessage() ?? back.asyncMessage())?.content();
      return [message(back.From(), back.ReturnTo(), content ? raw(content).trim() : raw(back.expr()).replace(/^"(.*)"$/, '$1'), 'return')];
    }
    if (stat.divider()) return [add(decode(raw(stat.divider()).trim().replace(/^=+|=+$/g, '').trim()), 'divider').id];
    let first = null;
    for (const [kind, section] of sections(stat)) {
      const condition = section.parExpr?.()?.condition() ?? section.invocation?.()?.parameters();
      const group = add(unquoted(raw(condition)), kind);
      first ??= group.id;
      group.members = block(section.braceBlock().block());
    }
    if (!first) throw new Error(`no facts for ${raw(stat)}`);
    return [first];
  };
  const block = (context) =>
    (context?.stat() ?? []).flatMap((stat) => {
      const comment = stat.getComment();
      if (!comment) return statement(stat);
      const group = add(decode(comment.split('\n').map((line) => line.trim()).join('\n')), 'comment');
      group.members = statement(stat);
      return [group.id];
    });
  // Who there is, as drawn; groups as their names come up.
  const models = geometry.participants.map(({ name, label, type, groupId }) => ({ name, label, type, groupId }));
  for (const participant of labels(tree)) {
    const { name, label, group } = participant;
    const model = models.find((each) => each.name === name);
    if (!model) throw new Error(`${name} is not drawn`);
    const node = nodes.get(name) ?? { id: name, label: name, kind: model.type ?? '', attributes: [] };
    if (label && node.label === name) node.label = decode(label);
    nodes.set(name, node);
    if (group && ![...together.values()].flat().includes(name)) together.set(group, [...(together.get(group) ?? []), name]);
  }
  for (const [label, members] of together) add(decode(label), 'group').members = members;
  block(tree.block());
  const drawn = models.map(({ name, type }) => nodes.get(name) ?? { id: name, label: name, kind: type ?? '', attributes: [] });
  return { title: decode(geometry.title ?? ''), direction: '', nodes: drawn, edges, groups };
}

// The declarations at the head, with the labels as they were written: drawn, they lose the spaces around their punctuation.
function labels(tree) {
  const name = (context) => raw(context?.name()).replace(/^"(.*)"$/, '$1');
  return (tree.head()?.children ?? []).flatMap((part) => {
    const members = part.participant ? all(part.participant()) : [part];
    const group = part.participant ? name(part) : '';
    return members.map((each) => ({ name: name(each), label: name(each.label()), group }));
  });
}
