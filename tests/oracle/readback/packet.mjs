// A packet as mermaid has read it: the fields with their widths are nodes.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

export function readback(db) {
  const { bitsPerRow } = db.getConfig();
  const fields = [];
  let open = false; // whether the last field goes on in the next row
  for (const row of db.getPacket()) {
    for (const { start, end, bits, label } of row) {
      const width = end - start + 1;
      const last = fields.at(-1);
      if (open && last.label === label) last.width += width;
      else fields.push({ label, width });
      open = bits !== width && (end + 1) % bitsPerRow === 0; // mermaid counts the bits of what it has cut in two one too low
    }
  }
  return {
    title: decode(db.getDiagramTitle()),
    direction: '',
    nodes: fields.map(({ label, width }) => ({ id: decode(label), label: decode(label), kind: '', attributes: [String(width)] })),
    edges: [],
    groups: [],
  };
}
