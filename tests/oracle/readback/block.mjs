// A block diagram as mermaid has read it: blocks and spaces in the order of its tree, which columns, widths and arrows they have.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };
const SHAPES = {
  square: 'square', round: 'round', stadium: 'stadium', subroutine: 'subroutine', cylinder: 'cylinder', circle: 'circle',
  doublecircle: 'double-circle', diamond: 'diamond', hexagon: 'hexagon', lean_right: 'parallelogram', lean_left: 'parallelogram-back',
  trapezoid: 'trapezoid', inv_trapezoid: 'trapezoid-back', rect_left_inv_arrow: 'flag', block_arrow: 'arrow', na: '', space: 'space',
};
const HEADS = { arrow_point: 'arrow', arrow_cross: 'cross', arrow_circle: 'circle', '': 'line' };
const kind = ({ thickness, pattern, arrowTypeStart, arrowTypeEnd }) => {
  const line = thickness === 'thick' ? 'thick' : pattern === 'dotted' ? 'dotted' : '';
  const head = arrowTypeStart === 'arrow_point' && arrowTypeEnd === 'arrow_point' ? 'both' : HEADS[arrowTypeEnd];
  return [line, line && head === 'arrow' ? '' : head].filter(Boolean).join(' ');
};

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);
const columns = ({ columns }) => (columns > 0 ? String(columns) : '');

export function readback(db) {
  const nodes = [];
  const groups = [];
  let spaces = 0;
  // mermaid makes one block of each column of a space, with one id but for a number at its end, and draws none.
  const scope = (blocks) => {
    const members = [];
    let last = '';
    for (const block of blocks) {
      const stem = block.type === 'space' ? block.id.replace(/-\d+$/, '') : '';
      if (stem && stem === last) continue;
      last = stem;
      members.push(stem ? `space-${++spaces}` : block.id);
      const group = { id: block.id, label: decode(block.label), members: [], kind: columns(block) };
      if (block.type === 'composite') {
        groups.push(group);
      } else {
        const width = (stem ? block.width : block.widthInColumns) ?? 1;
        nodes.push({
          id: members.at(-1), label: stem ? '' : decode(block.label), kind: SHAPES[block.type ?? 'na'] ?? block.type,
          attributes: [...(width > 1 ? [String(width)] : []), ...(block.directions ?? []).map((name) => name.trim())],
        });
      }
      if (block.children && !stem) group.members = scope(block.children);
    }
    return members;
  };
  scope(db.getBlocks());
  return {
    title: '',
    direction: columns(db.getBlock('root')),
    nodes,
    edges: db.getEdges().map((edge) => ({ source: edge.start, target: edge.end, label: decode(edge.label), kind: kind(edge) })),
    groups,
  };
}
