"""The one table of rules, in the order in which they are tried: what changes least and is most certain comes first.

They are tried in tiers: what `RULES` can mend, even in part, before `NAMES` and `BESIDES`. All these keep what a text says. `LAST` are for what
they cannot mend: they close a text that was cut off, or leave something out and say so.
"""

from __future__ import annotations

from mermaidgen.repair import arrows, blocks, boards, characters, charts, headers, labels, names, sequence, structures, systems, wrapping
from mermaidgen.repair.search import Row

BRACKETS = ("flowchart", "block", "kanban", "architecture", "class", "radar", "venn", "er", "mindmap", "treeview")
FLOW = ("flowchart",)
QUOTING = ("pie", "packet", "treemap", "radar", "xychart", "quadrant", "venn", "sankey", "wardley", "gitgraph", "er", "class", "c4", "block")

RULES: tuple[Row, ...] = (
    # Around the diagram, and its first line.
    Row("escaped-text", wrapping.escaped),
    Row("code-fence", wrapping.fence),
    Row("first-word", wrapping.first_word),
    Row("other-tool", wrapping.other_tool),
    Row("front-matter", wrapping.front_matter),
    Row("direction", headers.direction, FLOW),
    Row("header", headers.misspelt),
    Row("prose", wrapping.prose_before),
    Row("pie-word", charts.pie, ("pie",)),
    Row("header-rest", headers.rest_of_header),
    # Characters that stand for others.
    Row("html-entity", characters.entities),
    Row("curly-quotes", characters.curly_quotes),
    Row("invisible", characters.invisible),
    Row("dash", characters.dashes),
    Row("wide-sign", characters.wide_signs),
    # Behind a statement.
    Row("trailing-comment", characters.comment),
    Row("semicolon", sequence.semicolons, ("sequence",)),
    # Arrows.
    Row("arrow", arrows.flowchart, FLOW),
    Row("arrow", arrows.state, ("state",)),
    Row("arrow", arrows.sequence, ("sequence",)),
    Row("arrow", arrows.classes, ("class",)),
    Row("arrow", arrows.block, ("block",)),
    Row("arrow", arrows.requirement, ("requirement",)),
    Row("arrow", arrows.wardley, ("wardley",)),
    Row("arrow", arrows.eventmodeling, ("eventmodeling",)),
    Row("arrow", arrows.architecture, ("architecture",)),
    Row("arrow", arrows.quadrant, ("quadrant", "xychart")),
    Row("reversed-arrow", arrows.both, ("flowchart", "sequence", "state", "block")),
    Row("edge-label", arrows.colon_label, FLOW),
    Row("chained", arrows.chained, ("state",)),
    Row("cardinality", structures.cardinality, ("er",)),
    Row("reserved-id", names.keyword_participants, ("sequence",)),
    # Blocks.
    Row("odd-end", blocks.odd_end, ("flowchart", "sequence", "block", "class", "state", "er", "c4", "requirement")),
    Row("block-word", sequence.words, ("sequence",)),
    Row("branch", sequence.branches, ("sequence",)),
    Row("odd-brace", blocks.odd_brace, ("flowchart", "sequence", "class", "state", "er", "requirement", "c4", "wardley", "radar")),
    Row("empty-boundary", systems.empty_boundary, ("c4",)),
    Row(
        "missing-end",
        blocks.missing_end,
        ("flowchart", "sequence", "block", "class", "state", "er", "requirement", "c4", "zenuml", "wardley", "eventmodeling", "radar"),
    ),
    Row("extra-end", blocks.extra_end, ("flowchart", "sequence", "block", "class", "state", "er", "requirement", "c4", "wardley")),
    # Labels.
    Row("reserved-id", names.block_ids, ("block",)),
    Row("shape", boards.shape_data, FLOW),
    Row("empty-label", labels.empty, BRACKETS),
    Row("unquoted-label", labels.unquoted, BRACKETS),
    Row("edge-label", labels.edge_label, FLOW),
    Row("inner-quote", labels.inner_quotes, (*BRACKETS, *QUOTING)),
    Row("missing-quote", labels.unclosed_quote, (*BRACKETS, *QUOTING)),
    Row("missing-bracket", labels.unclosed, ("flowchart", "block", "architecture", "class", "radar", "venn")),
    Row("space-before-bracket", labels.spaced, BRACKETS),
    Row("subgraph-title", names.group_title, FLOW),
    Row("single-quotes", labels.single_quotes),
    # Types with statements of their own.
    Row("message", arrows.messages, ("sequence",)),
    Row("note", sequence.notes, ("sequence",)),
    Row("participant", sequence.declared, ("sequence",)),
    Row("activation", sequence.activations, ("sequence",)),
    Row("activation", sequence.created, ("sequence",)),
    Row("generics", structures.generics, ("class",)),
    Row("multiplicity", structures.multiplicity, ("class",)),
    Row("class-word", structures.kinds, ("class",)),
    Row("note", structures.class_notes, ("class",)),
    Row("outside", structures.outside, ("class",)),
    Row("member", structures.members, ("class",)),
    Row("state-word", structures.state_words, ("state",)),
    Row("state-word", structures.state_case, ("state",)),
    Row("colon", structures.state_text, ("state",)),
    Row("entity-word", structures.er_words, ("er",)),
    Row("missing-brace", blocks.missing_brace, ("class", "state", "er", "requirement", "c4")),
    Row("role", structures.roles, ("er",)),
    Row("attribute", structures.attributes, ("er",)),
    Row("number", charts.value, ("pie", "treemap", "venn")),
    Row("number", charts.numbers, ("xychart", "radar")),
    Row("unquoted-label", charts.quoted_name, ("pie", "treemap")),
    Row("number", charts.quadrant_points, ("quadrant",)),
    Row("clamped", charts.quadrant_clamped, ("quadrant",)),
    Row("unquoted-label", charts.quadrant_names, ("quadrant",)),
    Row("unquoted-label", charts.xy_names, ("xychart",)),
    Row("flow", charts.sankey_fields, ("sankey",)),
    Row("field", charts.packet_fields, ("packet",)),
    Row("bits", charts.packet_bits, ("packet",)),
    Row("unquoted-label", charts.radar_names, ("radar",)),
    Row("axis-name", charts.radar_values, ("radar",)),
    Row("indent", boards.one_root, ("mindmap",)),
    Row("indent", boards.in_columns, ("kanban",)),
    Row("card-data", boards.card_data, ("kanban",)),
    Row("unquoted-label", boards.node_text, ("mindmap", "kanban")),
    Row("section", boards.sections, ("timeline", "journey", "gantt")),
    Row("score", boards.scores, ("journey",)),
    Row("task", boards.tasks, ("gantt",)),
    Row("text-sign", boards.entities_in_text, ("timeline", "journey")),
    Row("edge", systems.edges, ("architecture",)),
    Row("undeclared", systems.undeclared, ("architecture",)),
    Row("service", systems.services, ("architecture",)),
    Row("macro", systems.macros, ("c4",)),
    Row("argument", systems.arguments, ("c4",)),
    Row("requirement-line", systems.requirement_lines, ("requirement",)),
    Row("relation", systems.requirement_relations, ("requirement",)),
    Row("git-word", systems.git_lines, ("gitgraph",)),
    Row("git-history", systems.git_history, ("gitgraph",)),
    Row("venn-word", systems.venn, ("venn",)),
    Row("place", systems.wardley, ("wardley",)),
    Row("frame", systems.frames, ("eventmodeling",)),
    # What Markdown and prose leave behind.
    Row("title-line", wrapping.title_line),
    Row("prose", wrapping.prose_after),
    Row("backslash", characters.backslashes),
    Row("markdown", characters.emphasis),
)
# New names: for what the rules above cannot mend, even in part.
NAMES: tuple[Row, ...] = (
    Row("list", arrows.listed, ("flowchart", "block")),
    Row("reserved-id", names.flow_ids, ("flowchart", "block")),
    Row("reserved-id", names.participants, ("sequence",)),
    Row("reserved-id", names.states, ("state",)),
    Row("reserved-id", names.entities, ("er",)),
    Row("reserved-id", names.classes, ("class",)),
    Row("reserved-id", names.services, ("architecture",)),
)
# What is not of the diagram.
BESIDES: tuple[Row, ...] = (Row("dangling-arrow", arrows.dangling, ("flowchart", "state", "sequence", "class", "block")),)
LAST: tuple[Row, ...] = (
    Row("closed", blocks.closed),
    Row("dropped-style", blocks.style_line),
    Row("cut-line", blocks.cut_line),
    Row("dropped-line", blocks.dropped),
)
