// A flowchart as mermaid has read it: nodes with their shapes, edges with their arrows, subgraphs in the order of their ends.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };
const SHAPES = {
  square: 'rect', round: 'round', stadium: 'stadium', subroutine: 'subroutine', cylinder: 'cylinder', circle: 'circle',
  doublecircle: 'double-circle', diamond: 'diamond', hexagon: 'hexagon', lean_right: 'parallelogram', lean_left: 'parallelogram-back',
  trapezoid: 'trapezoid', inv_trapezoid: 'trapezoid-back', odd: 'flag', flag: 'paper-tape',
};
const HEADS = {
  arrow_point: 'arrow', arrow_open: 'line', arrow_circle: 'circle', arrow_cross: 'cross',
  double_arrow_point: 'both', double_arrow_circle: 'both circle', double_arrow_cross: 'both cross',
};
const LINES = { normal: '', thick: 'thick', dotted: 'dotted' };
const kind = (type, stroke) =>
  stroke === 'invisible' ? stroke : [LINES[stroke], LINES[stroke] && type === 'arrow_point' ? '' : HEADS[type] ?? type].filter(Boolean).join(' ');

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);
const direction = (name) => (name === 'TB' ? 'TD' : (name ?? ''));

export function readback(db) {
  return {
    title: '',
    direction: direction(db.getDirection()),
    nodes: [...db.getVertices().values()].map(({ id, text, type }) => ({
      id, label: decode(text ?? id), kind: type ? (SHAPES[type] ?? type) : '', attributes: [],
    })),
    edges: db.getEdges().map(({ start, end, text, type, stroke }) => ({
      source: start, target: end, label: decode(text ?? ''), kind: kind(type, stroke),
    })),
    groups: db.getSubGraphs().map(({ id, title, nodes, dir }) => ({ id, label: decode(title), members: nodes, kind: direction(dir) })),
  };
}
