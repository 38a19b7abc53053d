// A quadrant chart as mermaid has laid it out: axes, quadrants, points; their places are taken back to 0..1.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const rounded = (value) => String(Number(value.toFixed(6)));

export function readback(db) {
  const { title, axisLabels, quadrants, points } = db.getQuadrantData();
  const [topRight, topLeft, bottomLeft] = quadrants;
  const left = topLeft.x;
  const width = topRight.x + topRight.width - left;
  const bottom = bottomLeft.y + bottomLeft.height;
  const height = bottom - topLeft.y;
  const axis = (id, rotation) => {
    const ends = axisLabels.filter((label) => label.rotation === rotation).map((label) => decode(label.text));
    return ends.length ? [{ id, label: id, kind: 'axis', attributes: ends }] : [];
  };
  const named = quadrants.map(({ text }, i) => ({ id: `quadrant-${i + 1}`, label: decode(text.text), kind: 'quadrant', attributes: [`quadrant-${i + 1}`] }));
  const place = ({ x, y, text }) => ({
    id: decode(text.text),
    label: decode(text.text),
    kind: 'point',
    attributes: [`x: ${rounded((x - left) / width)}`, `y: ${rounded((bottom - y) / height)}`],
  });
  return {
    title: decode(title?.text ?? ''),
    direction: '',
    nodes: [...axis('x-axis', 0), ...axis('y-axis', -90), ...named.filter(({ label }) => label), ...points.map(place).reverse()],
    edges: [],
    groups: [],
  };
}
