// A gantt chart as mermaid has read it, with the dates that it works out for its tasks: `getTasks` throws where it cannot.
const ENTITIES = { quot: '"', lt: '<', gt: '>', amp: '&' };

// mermaid hides the entity of `#quot;` behind these characters until it draws.
const decode = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, (all, name) => ENTITIES[name] ?? all);

const TAGS = ['crit', 'active', 'done', 'milestone', 'vert'];
const two = (number) => String(number).padStart(2, '0');

// In local time, as mermaid draws it; where the chart's dates have no year, in days from today.
const shown = (date, years) => {
  if (!date) return '';
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  const short = time.replace(/:00$/, '');
  const midnight = new Date(date.getFullYear(), date.getMonth(), date.getDate());
  if (!years) {
    const days = Math.round((midnight - new Date().setHours(0, 0, 0, 0)) / 86400000);
    return (days ? `${days > 0 ? '+' : ''}${days} ` : '') + short;
  }
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return time === '00:00:00' ? day : `${day} ${short}`;
};

const named = (word, text) => text?.match(new RegExp(`^${word}\\s+([\\w\\- ]+)`))?.[1].split(/\s+/).filter(Boolean) ?? [];

export function readback(db) {
  const tasks = db.getTasks();
  const years = /Y|^$/.test(db.getDateFormat()); // without any, dates are read as YYYY-MM-DD
  const sections = [...new Set(tasks.map(({ section }) => section).filter(Boolean))];
  const edges = tasks.flatMap(({ id, raw }) =>
    [['after', raw.startTime.startData], ['until', raw.endTime.data]].flatMap(([kind, text]) =>
      named(kind, text).map((source) => ({ source, target: id, label: '', kind })),
    ),
  );
  return {
    title: decode(db.getDiagramTitle().trim()),
    direction: '',
    nodes: tasks.map((task) => ({
      id: task.id,
      label: decode(task.task.trim()),
      kind: TAGS.filter((tag) => task[tag]).join(' '),
      attributes: [shown(task.startTime, years), shown(task.endTime, years)],
    })),
    edges,
    groups: sections.map((section) => ({
      id: decode(section),
      label: decode(section),
      members: tasks.filter((task) => task.section === section).map(({ id }) => id),
      kind: '',
    })),
  };
}
