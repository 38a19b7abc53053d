"""How stories tell a process: {c} is a condition, {x} what happens if it holds, {y} otherwise; all without a full stop."""

from __future__ import annotations

IF_ELSE = [
    "if {c} {x}, otherwise {y}", "if {c}, {x}, otherwise {y}", "if {c} then {x}, else {y}", "if {c}, {x}; if not, {y}",
    "when {c}, {x}, but otherwise {y}", "in case {c}, {x}; otherwise {y}", "check whether {c}: if so, {x}, if not, {y}",
    "should it be that {c}, {x}, or else {y}", "if {c} {x} otherwise {y}", "provided that {c}, {x}. Otherwise {y}",
    "if {c}: {x}. If not: {y}", "it depends on whether {c}. If yes, {x}. If no, {y}",
    "we look if {c}. If that is the case, {x}. If it isn't, {y}", "see if {c}; yes means {x}, no means {y}",
    "assuming {c}, {x}, in all other cases {y}", "as long as {c}, {x}. In any other case {y}",
    "now the question is if {c}. When it is true, {x}. When it is false, {y}", "if {c}, then {x}. Else, {y}",
    "suppose {c}: then {x}. Else {y}", "if it turns out that {c}, {x}, and otherwise {y}", "the check is if {c}. Yes: {x}. No: {y}",
    "only when {c} {x}, otherwise {y}", "where {c}, {x}; where that is not so, {y}",
    "decision: {c}? Yes: {x}. No: {y}", "in the event that {c}, {x}; failing that, {y}", "is it true that {c}? If yes, {x}. If no, {y}",
    "let's say {c}: in that case {x}. Otherwise {y}", "either {c}, in which case {x}, or not, in which case {y}",
    "there are two ways here: if {c}, {x}; if that is not so, {y}",
]  # fmt: skip

IF_ONLY = [
    "if {c}, {x}", "when {c}, {x}", "in case {c}, {x}", "if {c} then {x}", "should it be that {c}, {x}",
    "check whether {c}; if so, {x}", "only if {c}, {x}", "if it turns out that {c}, {x}", "provided {c}, {x}", "whenever {c}, {x}",
    "{x}, but only if {c}", "{x} if {c}", "see if {c}, and if it does hold, {x}", "assuming {c}, {x}", "{x} in case {c}",
    "in the event that {c}, {x}", "{x} (only when {c})", "skip this unless {c}: {x}",
    "see whether {c}; if it is so, {x}, and if not, skip that", "is it so that {c}? Then {x}", "on condition that {c}, {x}",
    "if it is true that {c}, {x}", "in cases where {c}, {x}", "supposing that {c}, {x}", "this one is only for when {c}: {x}",
    "where {c}, {x}", "{x}, provided that {c}",
]  # fmt: skip

UNLESS = [
    "unless {c}, {y}", "{y} unless {c}", "unless it happens that {c}, {y}", "{y}, unless {c}", "unless it turns out that {c}, {y}",
    "{y}, except when {c}", "except if {c}, {y}", "if it is not true that {c}, {y}",
    "check whether {c}; if not, {y}", "see if {c}. If it isn't so, {y}", "{y}, but not if {c}", "{y}; this is skipped if {c}",
    "skip this if {c}: {y}", "provided it is not so that {c}, {y}", "in case it does not hold that {c}, {y}",
    "should it not be so that {c}, {y}", "this is not needed when {c}: {y}", "is it so that {c}? Only if not, {y}", "save when {c}, {y}",
    "only when it is not the case that {c}, {y}", "{y} (not when {c})", "{y} in all cases but one: when {c}",
    "look whether {c}: a no means {y}", "{y}, which is left out if {c}", "if {c}, there is nothing to do here; if not, {y}",
    "decision: {c}? On no, {y}",
]  # fmt: skip

NO_YES = [
    "question: is it true that {c}? If no, {y}. If yes, {x}", "is it so that {c}? No: {y}. Yes: {x}",
    "check if {c}. If not, {y}. If it is, {x}", "find out whether {c}. When not, {y}. When so, {x}",
    "does it hold that {c}? If it doesn't, {y}. If it does, {x}", "we ask if {c}. No means {y}. Yes means {x}",
    "look whether {c}. If that is not so, {y}. If it is so, {x}", "decide if {c}. On no, {y}. On yes, {x}",
    "decision: {c}? No: {y}. Yes: {x}", "unless {c}, {y}; if it does hold, {x}", "when it is not so that {c}, {y}, but when it is, {x}",
    "test if {c}. A no means {y}. A yes means {x}", "ask whether {c}; if the answer is no, {y}; if it is yes, {x}",
    "verify that {c}. If that fails, {y}. If it holds, {x}",
    "either it is not true that {c}, in which case {y}, or it is, in which case {x}",
    "should it not be so that {c}, {y}; should it be so, {x}", "if it does not turn out that {c}, {y}, and if it does, {x}",
    "there are two ways. If it is not true that {c}, {y}. If it is true, {x}",
    "is it the case that {c}? If it isn't, {y}. If it is, {x}",
    "the question is whether {c}. Where it is not so, {y}. Where it is, {x}",
    "in case it is not true that {c}, {y}; in the other case {x}", "confirm whether {c}: negative means {y}, positive means {x}",
    "see whether {c}. With a no, {y}. With a yes, {x}", "supposing it is not so that {c}, {y}. Supposing it is, {x}",
    "it depends on whether {c}. If no, {y}. If yes, {x}",
]  # fmt: skip

LOOP = [
    "{x} and repeat until {c}", "{x}, over and over until {c}", "repeat this until {c}: {x}", "{x}, again and again until {c}",
    "{x} until {c}", "{x}. Do that again until {c}", "until {c}, {x}", "{x} and keep doing so until {c}",
    "{x}. This is repeated until {c}", "{x} as often as needed until {c}", "loop until {c}: {x}", "{x}, and go round again until {c}",
    "{x}; keep going until {c}", "{x}. Continue like that until {c}", "{x}, repeating it until {c}",
    "keep on with this until {c}: {x}", "do the following until {c}: {x}", "{x}, as many times as it takes until {c}",
    "{x} until it is the case that {c}", "{x}, time and again, until {c}", "{x} in a loop until {c}", "{x}. Go on doing this until {c}",
    "{x}, then check, and repeat it until {c}", "{x}. Don't stop until {c}", "{x}, iterating until {c}",
    "what is repeated until {c}: {x}", "{x}; that goes round until {c}",
]  # fmt: skip

PARALLEL = [
    "at the same time {xs}", "in parallel, {xs}", "{xs}, all at once", "simultaneously {xs}", "things run side by side: {xs}",
    "meanwhile, in parallel, {xs}", "split up here: {xs}, in parallel", "{xs} (these happen in parallel)", "concurrently, {xs}",
    "{xs}, all at the same time", "do this in parallel: {xs}", "the work forks: {xs}", "side by side, {xs}",
    "{xs}, these go on together",
    "all of this goes on at once: {xs}", "let these go on next to each other: {xs}", "don't wait between these, they overlap: {xs}",
    "the following run in parallel: {xs}", "there are parallel tracks here: {xs}", "start all of these together: {xs}",
    "in separate branches, at once, {xs}", "several things happen together here: {xs}", "{xs}, none waiting for the other",
    "the flow splits and these run concurrently: {xs}", "parallel work: {xs}", "{xs}, each alongside the rest",
]  # fmt: skip

BACK_ONE = [
    "try again", "ask again", "do it again", "repeat the previous step", "go back a step", "do that step again", "retry",
    "go one step back", "repeat that", "repeat it", "go back and try again", "have another go",
    "redo the step ahead of this question", "give it another try", "redo the step before this check", "return to the step above",
    "take the step before the decision again", "go through that step once more", "try that once more", "loop back one step",
    "head back to the previous step", "repeat what came right before", "do what came before the check again", "step back and try once more",
    "back to just before the check", "back up one step",
]  # fmt: skip

BACK_START = [
    "start over", "start again from the beginning", "go back to the start", "begin again", "return to the first step",
    "start from scratch", "go all the way back", "restart the whole thing", "go back to the beginning", "begin from the top again",
    "go back to step one", "loop back to the first step", "do it all over", "return to the very beginning", "take it from the top",
    "back to square one", "repeat everything from the first step on", "the whole thing starts over", "jump back to the very first step",
    "run through everything again", "begin once more at the start", "restart the process", "head back to where it all began",
    "redo everything from the start", "make a fresh start",
]  # fmt: skip

BACK_TO = [
    "go back to {n}", "return to {n}", "go back to the step {n}", "jump back to {n}", "loop back to {n}", "back to {n}",
    "resume at {n}", "go to {n} again", "repeat from {n}", "continue again from {n}",
    "loop to {n}", "pick up again at {n}", "start again from {n}", "head back to {n}", "restart at {n}", "redo everything from {n} on",
    "we are back at {n}", "move back to {n}", "it goes back to {n}", "circle back to {n}", "fall back to {n}", "take it again from {n}",
    "go round again from {n}", "the next thing is {n} again", "rewind to {n}",
]  # fmt: skip

STOP = [
    "stop", "that is the end", "the process ends", "stop there", "we are done", "it ends there", "finish", "nothing more happens",
    "that's it", "end it there", "quit",
    "that is where it stops", "the process is over", "everything ends here", "go no further", "leave it at that", "the flow ends",
    "end the process", "we stop here", "do nothing more", "terminate", "that path ends there", "the whole thing stops",
    "there is nothing left to do", "it is over", "halt",
]  # fmt: skip

NEXT = [
    "then", "after that", "next", "afterwards", "and then", "once that is done,", "now", "following that,", "subsequently", "later on",
    "when that is finished,", "the next step:", "with that out of the way,", "from there,", "then, right away,", "next up,",
    "right after that,", "thereafter", "the following step is this:", "moving on,", "with this done,", "and now", "at this point,",
    "as soon as that is over,", "soon after,",
]  # fmt: skip

FIRST = [
    "first", "to start,", "first of all,", "at the start", "it begins like this:", "to begin with,", "step one:", "initially",
    "at first", "in the beginning",
    "the first thing to do:", "for a start,", "right at the beginning,", "start like this:", "before anything else,",
    "as the first step,", "to kick off,", "it all starts here:", "the opening step:",
]  # fmt: skip

LAST = [
    "finally", "in the end", "at last", "lastly", "to finish,", "at the end", "last of all,", "to wrap up,", "as a last step",
    "and finally",
    "the final step:", "as the very last thing,", "eventually", "to round it off,", "the last step:", "then, at the very end,",
    "ultimately", "once all that is done,", "in closing,",
]  # fmt: skip

ANYWAY = [
    "either way,", "in both cases", "whatever the outcome,", "after either of these", "both paths then", "from either branch,",
    "regardless,", "in any case,", "both ways lead on:", "no matter which,",
    "in either case,", "whichever way it went,", "from both sides,", "whatever happened before,", "in all cases,",
    "however that turned out,", "when the paths meet again,", "after all of that,", "both lines continue with this:",
    "no matter how that went,", "where the branches come together,",
]  # fmt: skip

ASIDES = [
    "That can take a while.", "This is the boring part.", "Nobody likes this bit.", "(That is how we have always done it.)",
    "This matters a lot.", "It happens several times a day.", "Most people forget this.", "It is quick.",
    "This is required by the rules.", "That is the usual case, anyway.", "(don't ask why)", "Nothing special so far.",
    "Safety first, as they say.", "It is easy to get wrong.",
    "We have done it this way for years.", "Everybody complains about it.", "It took us a while to learn that.",
    "(I can explain that later.)", "That is the part the auditors ask about.", "Usually it goes smoothly.",
    "I hope that is clear so far.", "It takes about five minutes.", "It sounds trivial but isn't.", "The old software did the same.",
    "This bit is new.",
]  # fmt: skip

DEPENDS = [
    "depending on the {n}: {cases}", "what comes next depends on the {n}: {cases}", "look at the {n}: {cases}",
    "check the {n}; {cases}", "there are several cases for the {n}: {cases}", "now it matters what the {n} is: {cases}",
    "the {n} decides: {cases}", "sort by {n}: {cases}", "branch on the {n}: {cases}", "it goes by the {n}: {cases}",
    "we distinguish by {n}: {cases}", "the next step hangs on the {n}: {cases}", "what is the {n}? {cases}", "switch on {n}: {cases}",
    "it is different for each {n}: {cases}", "decide by the {n}: {cases}", "for the {n} there are these options: {cases}",
    "there are several paths here, one per {n}: {cases}", "according to the {n}: {cases}", "find out the {n}; {cases}",
    "the {n} determines the path: {cases}", "it is split up by {n}: {cases}", "case by case, going by the {n}: {cases}",
    "the way forward is not the same for every {n}: {cases}", "everything now turns on the {n}: {cases}",
]  # fmt: skip

CASES = [
    "if it is {v}, {x}", "{v} means {x}", "{v}: {x}", "for {v}, {x}", "when {v}, {x}", "{v} -> {x}", "in the case of {v}, {x}",
    "{v} leads to this: {x}", "on {v}, {x}", "in case it is {v}, {x}", "with {v}, {x}", "case {v}: {x}", "when it comes out {v}, {x}",
    "if {v}, then {x}", "{v} => {x}", "should it be {v}, {x}", "is it {v}? then {x}", "as for {v}, {x}", "where it is {v}, {x}",
    "if the answer is {v}, {x}", "{v} goes this way: {x}", "provided it is {v}, {x}", "{v} = {x}", "if it turns out {v}, {x}", "({v}) {x}",
    "{v}, so {x}", "what is {v} goes on like this: {x}",
]  # fmt: skip

ACTORS = [
    "user", "customer", "clerk", "operator", "system", "manager", "visitor", "student", "technician", "agent", "robot", "driver",
    "reviewer", "guest", "applicant", "server", "member", "owner", "team lead", "assistant", "buyer", "caller", "engineer", "trainee",
    "nurse", "cashier", "inspector", "editor", "scheduler", "tenant",
]  # fmt: skip

CONDITIONS = [
    "the {n} is {a}", "the {n} turns out {a}", "all {ns} are {a}", "the {n} is over {k}", "there is {aa} {n} left",
    "the {n} and the {m} match", "{p} agrees", "the {n} has {am}", "nobody objects to the {n}", "the {n} fits the {m}",
    "the {n} arrives in time", "{p} signs the {n}", "the {n} is below {k}", "the {n} contains {aa} {m}", "{an} is missing",
    "the {m} accepts the {n}", "enough {ns} are there", "it is {a}", "the {n} exists", "{p} is available", "the {n} is still {a}",
    "the {a} {n} works", "more than {k} {ns} remain", "the {n} was {a} before",
    "no {n} is {a}", "the {n} comes with {am}", "{p} has seen the {n}", "there is room for the {n}", "the {n} needs {am}",
    "both the {n} and the {m} are {a}", "the {m} is older than the {n}", "{p} asks for the {n}",
]  # fmt: skip
