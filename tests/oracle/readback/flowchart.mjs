// A flowchart as mermaid has read it: nodes with their shapes, edges with their arrows, subgraphs in the order of their ends.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };
const SHAPES = {
  square: 'rect', round: 'round', stadium: 'stadium', subroutine: 'subroutine', cylinder: 'cylinder', circle: 'circle',
  doublecircle: 'double-circle', diamond: 'diamond', hexagon: 'hexagon', lean_right: 'parallelogram', lean_left: 'parallelogram-back',
  trapezoid: 'trapezoid', inv_trapezoid: 'trapezoid-back', odd: 'flag',
};
const ARROWS = {
  'arrow_point normal': 'arrow', 'arrow_open normal': 'line', 'arrow_point dotted': 'dotted', 'arrow_point thick': 'thick',
  'arrow_circle normal': 'circle', 'arrow_cross normal': 'cross', 'double_arrow_point normal': 'both',
};

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
      source: start, target: end, label: decode(text ?? ''), kind: ARROWS[`${type} ${stroke}`] ?? `${type} ${stroke}`,
    })),
    groups: db.getSubGraphs().map(({ id, title, nodes, dir }) => ({ id, label: decode(title), members: nodes, kind: direction(dir) })),
  };
}
