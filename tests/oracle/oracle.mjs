// Reads one JSON line {id, code, version, key, render} at a time and answers with
// {id, ok, type, message, facts}: what mermaid.js itself makes of the text, read back from its own database.
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { JSDOM } from 'jsdom';

// cytoscape subtracts a box's padding from its width; jsdom knows none unless a style sheet names it, where a browser says 0px.
const page = '<!DOCTYPE html><html><head><style>div { padding: 0 }</style></head><body></body></html>';
const dom = new JSDOM(page, { pretendToBeVisual: true, url: 'http://localhost/' });
const { window } = dom;
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) globalThis[name] = window[name];
}
globalThis.window = window;
globalThis.document = window.document;
globalThis.Option = window.Option;
// C4 builds its rules one by one and reads them back; jsdom has no sheets of its own making, but the style of an element.
globalThis.CSSStyleSheet = class {
  cssRules = [];
  insertRule(cssText, index = 0) {
    this.cssRules.splice(index, 0, { cssText, style: document.createElement('i').style });
    return index;
  }
  replaceSync() {}
};
window.CSSStyleSheet = globalThis.CSSStyleSheet;
const box = () => ({ x: 0, y: 0, width: 80, height: 20, top: 0, left: 0, right: 80, bottom: 20 });
for (const proto of [window.SVGElement.prototype, window.Element.prototype, window.HTMLElement.prototype]) {
  proto.getBBox = box;
  proto.getBoundingClientRect = box;
  proto.getComputedTextLength = function () { return 8 * (this.textContent ?? '').length; };
  proto.getCTM = () => ({ a: 1, b: 0, c: 0, d: 1, e: 0, f: 0, inverse() { return this; } });
}
// cytoscape (architecture, mindmap) measures text on a canvas.
window.HTMLCanvasElement.prototype.getContext = () =>
  new Proxy({ measureText: (text) => ({ width: 8 * text.length }) }, { get: (known, name) => known[name] ?? (() => {}) });
const say = process.stdout.write.bind(process.stdout);
for (const method of ['log', 'warn', 'error', 'info', 'debug']) console[method] = () => {};

const loaded = {};
async function load(version) {
  if (!loaded[version]) {
    const { default: mermaid } = await import(version === 11 ? 'mermaid-11' : 'mermaid');
    const { default: zenuml } = await import('@mermaid-js/mermaid-zenuml');
    await mermaid.registerExternalDiagrams([zenuml]);
    mermaid.initialize({ startOnLoad: false, logLevel: 'fatal', suppressErrorRendering: true, securityLevel: 'strict' });
    loaded[version] = mermaid;
  }
  return loaded[version];
}

const readers = {};
async function reader(key) {
  const url = new URL(`./readback/${key}.mjs`, import.meta.url);
  if (!(key in readers)) readers[key] = existsSync(url) ? (await import(url)).readback : null;
  return readers[key];
}

let count = 0;
async function answer({ id, code, version, key, render }) {
  try {
    const mermaid = await load(version);
    const { diagramType } = await mermaid.parse(code);
    let facts = null;
    const readback = key ? await reader(key) : null;
    if (readback) {
      const diagram = await mermaid.mermaidAPI.getDiagramFromText(code);
      facts = await readback(diagram.db, diagram.text);
    }
    if (render) await mermaid.render(`d${count++}`, code);
    return { id, ok: true, type: diagramType, message: '', facts };
  } catch (error) {
    return { id, ok: false, type: '', message: String(error?.message ?? error).slice(0, 400), facts: null };
  } finally {
    document.body.innerHTML = '';
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) say(JSON.stringify(await answer(JSON.parse(line))) + '\n');
}
process.exit(0);
