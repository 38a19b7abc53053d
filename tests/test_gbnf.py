"""gbnf, gbnf_reader and gbnf_words: verdicts, trees, completions, and agreement with llama.cpp itself."""

from __future__ import annotations

import itertools
import random
import re
import string
import subprocess
import sys

import pytest

from mermaidgen.config import grammar_path
from mermaidgen.diagrams import ANY, TYPES
from mermaidgen.errors import GrammarError
from mermaidgen.gbnf import Grammar
from mermaidgen.gbnf.sentences import Sampler
from mermaidgen.gbnf.words import main, name_except
from mermaidgen.generator import DiagramGenerator
from tests.conftest import Judge
from tests.llama_grammar import LlamaGrammar

SHOP = r'''# a comment
root ::= "shop" line{1,3} # another
line ::= "\n" name (": " price)?
name ::= [a-z]+ | "\"" [^"\n]* "\""
price ::= [1-9] [0-9]{0,2} ("." [0-9]{2})?
'''
NESTED = 'root ::= item ("," item){0,3}\nitem ::= "(" root ")" | [a-c] | [a-b] | "c" | "[" root? "]"'
WIDE = r'root ::= ([\xC0-\u017F] | "→" | [\U0001F600-\U0001F64F] | [^\x00-\xFF])+ "."'
TIGHT = 'root ::= ("ab" | "a" "b"{2,4} | "ba"?){2,3} ("c"? "d"? "e" | "ce"){0,2}'
SMALL = {"shop": SHOP, "nested": NESTED, "wide": WIDE, "tight": TIGHT}
KEYS = [*(row.key for row in TYPES), ANY]


def source_of(name: str) -> str:
    return SMALL[name] if name in SMALL else grammar_path(name).read_text(encoding="utf-8")


# Verdicts


@pytest.mark.parametrize(
    ("text", "status", "line", "column"),
    [
        ("", "incomplete", 1, 1),
        ("sho", "incomplete", 1, 4),
        ("shop", "incomplete", 1, 5),
        ("ship", "rejected", 1, 3),
        ("shop\n", "incomplete", 2, 1),
        ("shop\nab", "accepted", 2, 3),
        ("shop\nab: 12", "accepted", 2, 7),
        ("shop\nab: 012", "rejected", 2, 5),
        ("shop\nab: 1.5", "incomplete", 2, 8),
        ('shop\n"é', "incomplete", 2, 3),
        ('shop\n""', "accepted", 2, 3),
        ('shop\n"a\n', "rejected", 2, 3),
        ("shop\na\nb\nc", "accepted", 4, 2),
        ("shop\na\nb\nc\n", "rejected", 4, 2),
        ("shop\na\nb\r", "rejected", 3, 2),
    ],
)
def test_a_verdict_names_the_place(text: str, status: str, line: int, column: int) -> None:
    grammar = Grammar.of(SHOP)
    verdict = grammar.match(text)
    assert (verdict.status, verdict.line, verdict.column) == (status, line, column)
    assert (grammar.parse(text) is not None) == (status == "accepted")


def test_a_tree_covers_the_text() -> None:
    text = 'shop\ntea: 4\n"black coffee"'
    tree = Grammar.of(SHOP).parse(text)
    assert tree is not None
    assert (tree.rule, tree.start, tree.end, tree.text) == ("root", 0, len(text), text)
    assert [line.text for line in tree.find_all("line")] == ["\ntea: 4", '\n"black coffee"']
    first, second = tree.children
    assert [child.rule for child in first.children] == ["name", "price"]
    assert first.find("price") == first.children[1]
    assert (first.value("price"), second.value("price", "none"), second.find("price")) == ("4", "none", None)
    assert tree.find_all("root") == []


def test_find_all_gives_the_outermost_and_find_the_first() -> None:
    tree = Grammar.of(NESTED).parse("a,(b,(c))")
    assert tree is not None
    assert [item.text for item in tree.find_all("item")] == ["a", "(b,(c))"]
    assert [item.text for item in tree.find_all("item")[1].find_all("item")] == ["b", "(c)"]
    assert tree.value("root") == "b,(c)"


# Sentences and completions


@pytest.mark.parametrize("name", [*SMALL, *KEYS])
def test_random_sentences_are_accepted_and_so_is_every_completed_beginning(name: str) -> None:
    grammar = Grammar.of(source_of(name))
    for seed in range(6):
        sentence = grammar.sample(random.Random(seed), growth=0.5)
        assert sentence == grammar.sample(random.Random(seed), growth=0.5)
        assert grammar.match(sentence).status == "accepted", sentence
        for length in random.Random(seed).sample(range(len(sentence) + 1), min(4, len(sentence))):
            beginning = sentence[:length]
            rest = grammar.complete(beginning)
            assert rest is not None and grammar.match(beginning + rest).status == "accepted", beginning
            assert len(rest) <= len(sentence) - length


@pytest.mark.parametrize(
    ("source", "text", "rest"),
    [
        (SHOP, "", "shop\na"),
        (SHOP, "shop\nab: ", "1"),
        (SHOP, "shop\nab: 1.", "00"),
        (SHOP, 'shop\n"', '"'),
        (SHOP, "shop\nab", ""),
        (SHOP, "shop\n1", None),
        (NESTED, "((a", "))"),
        ('root ::= "a" long | "abc" | [^A-Ya]\nlong ::= "x"{5}', "a", "bc"),
        ('root ::= "b" [^\\n]{2}', "b", "AA"),
        ('root ::= "x" | "y" root', "yy", "x"),
    ],
)
def test_a_completion_is_the_shortest(source: str, text: str, rest: str | None) -> None:
    assert Grammar.of(source).complete(text) == rest


def test_growth_makes_sentences_longer() -> None:
    grammar = Grammar.of('root ::= "a"{1,50}')
    assert grammar.sample(random.Random(0), growth=0) == "a"
    assert grammar.sample(random.Random(0), growth=1) == "a" * 50


# Reading


BROKEN = [
    ('root ::= "x"\nroot_2 ::= "a"', "line 2, column 5: expected '::=' after 'root', found '_'"),
    ("root ::= a_b", "line 1, column 11: expected the end of rule 'root', found '_'"),
    ('root ::=\n "a\\q"', r"line 2, column 6: unknown escape \q"),
    ('root ::= "\\xZ1"', r"line 1, column 13: unknown escape \x"),
    ('root ::= "\\u12"', r"line 1, column 13: unknown escape \u"),
    ("root ::= other", "rule 'other' is used and not defined"),
    ('start ::= "a"', "the grammar has no rule 'root'"),
    ("", "the grammar has no rule 'root'"),
    ('root ::= root "a" | "b"', "rule 'root' is left-recursive: root -> root"),
    ('root ::= a\na ::= "x"? b\nb ::= ("y"* root) | "z"', "left-recursive: root -> a -> b -> root"),
    ('root ::= "a"{2001}', "found {2001}"),
    ('root ::= "a"{2001,}', "found {2001,}"),
    ('root ::= "a"{,3}', "expected {m}, {m,} or {m,n}"),
    ('root ::= "a', "not closed"),
    ("root ::= [a", "not closed"),
    ('root ::= ("a"', "expected ')', found ''"),
    ('root ::= "a")', "expected the end of rule 'root', found ')'"),
    ('root = "a"', "expected '::=' after 'root', found '='"),
    ("root ::= *", "found '*'"),
    ('root ::= "a"\n  | "b"', "line 2, column 3: expected a rule name"),
    ('root ::= "a" | * "b"', "expected something to repeat, found '*'"),
    ('root ::= ""*', "expected something to repeat, found '*'"),
    ("root ::= []{2}", "expected something to repeat, found '{'"),
    ('root ::= "a"{0}?', "expected something to repeat, found '?'"),
    ('root ::= ("a" | )* "b"', "rule 'root' repeats without an end what may be empty"),
    ('root ::= "a"?+ "b"', "rule 'root' repeats without an end what may be empty"),
    ('root ::= ("a"{0,50}){0,50}', "may multiply to 2000 symbols, found 2550"),
    ('root ::= "a"{0,50}{41}', "may multiply to 2000 symbols, found 2050"),
    ('root ::= (a b){0,1000}\na ::= "a"\nb ::= "b"', "may multiply to 2000 symbols, found 3000"),
]
REFUSED_HERE_ALONE = [
    ('root ::= "a"{5,0}', "found {5,0}"),  # llama.cpp does not check, and eats the memory
    ('root ::= "a"{0,2001}', "found {0,2001}"),  # it reads this as "without end"
    ('root ::= "a"\nroot ::= "b"', "rule 'root' is defined twice"),  # the last one counts there
    ('root ::= "a" root', "rule 'root' never ends"),  # it decodes until the context is full
    ('root ::= "a" | b\nb ::= (b | "b" b){2}', "left-recursive: b -> b"),
    ('root ::= "a" | b\nb ::= "b" c\nc ::= "c" (b | c)', "rule 'b' never ends"),
]


@pytest.mark.parametrize(("source", "message"), BROKEN + REFUSED_HERE_ALONE)
def test_a_broken_grammar_is_refused_with_its_line(source: str, message: str) -> None:
    with pytest.raises(GrammarError, match=re.escape(message)) as caught:
        Grammar.of(source)
    assert caught.value.hint


@pytest.mark.parametrize("source", [source for source, _ in BROKEN])
def test_llama_cpp_refuses_it_too_without_a_crash(source: str, generator: DiagramGenerator) -> None:
    with pytest.raises(GrammarError):
        LlamaGrammar(generator.local.model, source)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ('root::="a"', "a"),
        ('root ::= "a" |\n  "b" # or', "b"),
        ('root ::= (\n"a"\n| "b"\n)+', "ab"),
        ('root ::= ("a" | ) "b"', "b"),
        (r'root ::= "\x41\u00e9\U0001F600\t\"\\"', 'Aé😀\t"\\'),
        (r"root ::= [\]\[\-^\n]{4}", "]-^\n"),
        ("root ::= [a-]+", "-a"),
        ("root ::= . .", "\né"),
        ('root ::= "a"{2} "b"{1,} "c"{ 0 , 2 }', "aabbc"),
        ('root ::= "ab"? "cd"*', "abcdcd"),
        ('root ::= "a"\r\n', "a"),
        pytest.param('root ::= "a" *', "aa", id="space before the mark"),
        pytest.param('root ::= "a"+?', "aa", id="mark after mark"),
        pytest.param('root ::= [] "a"', "a", id="empty class"),
        pytest.param('root ::= "a" # why\n', "a", id="comment at the end"),
        pytest.param('root ::= ("a"\n{2} "b"){2} "c"{ 1 } ?', "aabaab", id="line end before the mark"),
        pytest.param('root ::= "a"{0,50}{40}', "aaa", id="as much as may be"),
        pytest.param('root ::= a | b | (a b){0,1000}\na ::= "a"\nb ::= "b"', "abab", id="names used above"),
    ],
)
def test_what_llama_cpp_reads_is_read(source: str, sentence: str, generator: DiagramGenerator, judge: Judge) -> None:
    constraint = LlamaGrammar(generator.local.model, source)
    assert judge(constraint, sentence)[0] == "accepted"
    constraint.close()
    grammar = Grammar.of(source)
    assert grammar.match(sentence).status == "accepted"
    assert grammar.complete("") is not None


@pytest.mark.parametrize(
    "source",
    ['root ::= ("a"?)* "b"', 'root ::= (("a"{0,3}){0,3})+ "b"', 'root ::= ((("a"?){0,5}){0,5}){0,5} "b"'],
    ids=["without end", "both", "nested"],
)
def test_repeating_what_may_be_empty_ends(source: str) -> None:
    code = f"from mermaidgen.gbnf import Grammar; print(Grammar.of({source!r}).match('aab').status)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=5)
    assert done.stdout == "accepted\n"


def test_lint_names_what_decoding_should_not_have() -> None:
    grammar = Grammar.of('root ::= "a" ("b" [c]*){2} used\nused ::= "d"+\nspare ::= "e"{3,}\nfine ::= "f"{0,9}')
    assert sorted(grammar.lint()) == [
        "rule 'fine' is never used",
        "rule 'root' repeats without an end",
        "rule 'spare' is never used",
        "rule 'spare' repeats without an end",
        "rule 'used' repeats without an end",
    ]
    assert Grammar.of('root ::= "a"{0,2000}').lint() == []
    assert Grammar.of('root ::= "b" | ("a" | [c-e]) "x" | sign\nsign ::= "+"').lint() == [
        "rule 'root' has alternatives of one character each: write one class"
    ]
    assert Grammar.of('root ::= "b" | "a" "x" | sign\nsign ::= "+" | "ab"').lint() == []


def test_lint_finds_what_can_be_read_in_two_ways() -> None:
    (problem,) = Grammar.of('root ::= "x" (a | b) "y"\na ::= "a" [0-9]{0,3}\nb ::= "a" "7"?').lint()
    assert "can be read in two ways" in problem
    assert "can be read in two ways" in Grammar.of('root ::= ("a"? "b"?){0,4} "c"').lint()[0]


# Verdicts that help


@pytest.mark.parametrize(("source", "text", "said"), [
    (SHOP, "shop\n1", "2:1: expected "),
    ('root ::= "pie" slice{1,3} "\\n"?\nslice ::= " " [a-z]+', "pie 1", "1:5: expected slice, found '1'"),
    ('root ::= "one" | "two" number?\nnumber ::= [0-9]', "two", "accepted"),
    ('root ::= "one" | "two" number\nnumber ::= [0-9]', "two", "1:4: expected number, found the end"),
    ('root ::= "one" | "two"', "tree", "1:2: expected 'wo', found 'r'"),
    ('root ::= "ab" ("cd" | "\\n")', "abx", "1:3: expected 'cd' or '\\n', found 'x'"),
    ('root ::= "a"?', "b", "1:1: expected 'a' or the end, found 'b'"),
])  # fmt: skip
def test_a_verdict_says_what_was_expected(source: str, text: str, said: str) -> None:
    assert str(Grammar.of(source).match(text)).startswith(said)


def test_rules_are_laid_over_others() -> None:
    base = Grammar.of('root ::= "a" end name\nend ::= "."\nname ::= [a-z]')
    over = Grammar.of('root ::= "b" "b"? end\nend ::= "!"', base)
    assert (over.match("b!").status, over.match("a!b").status, base.match("a.b").status) == ("accepted", "rejected", "accepted")
    assert sorted(over.rules) == ["end", "root"]
    assert Grammar.of('root ::= "b" name', base).match("bx").status == "accepted"
    with pytest.raises(GrammarError, match="rule 'other' is used and not defined"):
        Grammar.of('root ::= "b" other', base)


def test_nesting_has_an_end() -> None:
    grammar = Grammar.of('root ::= "(" root ")" | "x"')
    assert grammar.match("(" * 100 + "x" + ")" * 100).status == "accepted"
    verdict = grammar.match("(" * 5000 + "x" + ")" * 5000)
    assert verdict.status == "rejected" and verdict.column < 1000


def test_a_machine_that_has_grown_large_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mermaidgen.gbnf.automaton.KEPT", 50)
    grammar = Grammar.of('root ::= line{1,40}\nline ::= "\\n" [a-z]{1,20}')
    texts = [grammar.sample(random.Random(seed)) for seed in range(20)]
    assert all(grammar.match(text).status == "accepted" for text in texts)
    trees = [grammar.parse(text) for text in texts]
    assert all(tree and tree.text == text and len(tree.find_all("line")) == text.count("\n") for tree, text in zip(trees, texts, strict=True))


def test_random_sentences_reach_every_alternative() -> None:
    grammar = Grammar.of('root ::= ("a" | "b" | "c" | "d" | rare){1,3}\nrare ::= "e" ("f" | "g" | "h" ("i" | "j"))')
    sampler = Sampler(grammar, random.Random(0))
    assert set("".join(sampler.sentence() for _ in range(60))) == set("abcdefghij")


# Agreement with llama.cpp

ROUNDS, TEXTS, LONGEST = 36, 20, 200  # for each grammar; a text's length in characters


def mutated(sentence: str, rng: random.Random) -> str:
    """One character less, more or other than in the sentence."""
    place = rng.randrange(len(sentence) + 1)
    strange = rng.choice([*'ab1 _-"\n:(),[]{}|>.%#;', *"éЖ→😀\u200b\ufb01\xa0\t\x7f", *sentence])
    return sentence[:place] + rng.choice(["", strange]) + sentence[place + rng.randrange(2) :]


@pytest.mark.parametrize("name", [*SMALL, *KEYS])
def test_llama_cpp_and_grammar_judge_alike(name: str, generator: DiagramGenerator, judge: Judge) -> None:
    """On 20,000 texts and more over all grammars: sentences, beginnings and mutations."""
    source = source_of(name)
    grammar, constraint, rng = Grammar.of(source), LlamaGrammar(generator.local.model, source), random.Random(name)
    seen = set()
    for _ in range(ROUNDS):
        sentence = grammar.sample(rng, growth=0.4)[:LONGEST]
        start = rng.randrange(len(sentence) + 1)
        for text in [sentence, sentence[:start], *(mutated(sentence, rng) for _ in range(TEXTS - 2))]:
            taken = len(grammar.automaton.run(text)) - 1
            status = grammar.match(text).status
            assert judge(constraint, text) == (status, taken), text
            seen.add(status)
    constraint.close()
    assert seen == {"accepted", "incomplete", "rejected"}


def test_llama_cpp_and_grammar_are_compared_on_20_000_texts() -> None:
    assert ROUNDS * TEXTS * len(KEYS) >= 20_000


# Names that are none of some words


@pytest.mark.parametrize("ignore_case", [False, True], ids=["case", "ignore-case"])
@pytest.mark.parametrize("words", ["", "a", "ab", "a ab abb", "b bab", "bAb", "a1b aa", "ab aB", "A aa", "a_b _", "rest re"])
def test_name_except_takes_all_names_but_the_words(words: str, ignore_case: bool) -> None:
    rules = name_except("id", words.split(), ignore_case)
    grammar = Grammar.of(f"root ::= id\n{rules}")
    fold = str.lower if ignore_case else str
    refused = {fold(word) for word in words.split()}
    for length in range(4):
        for letters in itertools.product("abAB1_", repeat=length):
            name = "".join(letters)
            allowed = name[:1].isalpha() and fold(name) not in refused
            assert (grammar.match(name).status == "accepted") == allowed, name
    for word in words.split():
        assert (grammar.match(word.upper()).status == "accepted") == (word[0].isalpha() and fold(word.upper()) not in refused)


@pytest.mark.parametrize("word", ["a" * 31, "a" * 32])
def test_a_word_as_long_as_names_may_be_is_refused(word: str) -> None:
    grammar = Grammar.of(f"root ::= id\n{name_except('id', [word])}")
    assert grammar.match(word).status != "accepted"
    for name in (word[:-1], word[:-1] + "b", word[:-2] + "ba"):
        assert grammar.match(name).status == "accepted", name


@pytest.mark.parametrize(("kept", "ignore_case"), [("", False), ("a", False), ("", True)])
def test_all_letters_may_be_refused_in_one_place(kept: str, ignore_case: bool) -> None:
    letters = set(string.ascii_letters + string.digits + "_") - set(kept)
    start = "x" * 31
    grammar = Grammar.of(f"root ::= id\n{name_except('id', [start + letter for letter in letters], ignore_case)}")
    assert grammar.match(start).status == "accepted"
    assert {letter for letter in letters | set(kept) if grammar.match(start + letter).status == "accepted"} == set(kept)


@pytest.mark.parametrize("words", [[], ["end"], ["a", "a" * 31]])
def test_names_have_up_to_32_characters(words: list[str]) -> None:
    grammar = Grammar.of(f"root ::= id\n{name_except('id', words)}")
    for start in ("x", "en", "end", "a", "a" * 31):
        name = start.ljust(32, "a")
        assert (grammar.match(name).status, grammar.match(name + "a").status) == ("accepted", "rejected"), start


def test_the_words_come_from_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--ignore-case", "id", "end", "class"])
    assert capsys.readouterr().out == name_except("id", ["end", "class"], ignore_case=True) + "\n"
    main(["id", "end"])
    assert capsys.readouterr().out == name_except("id", ["end"]) + "\n"
