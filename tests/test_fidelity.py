"""fidelity: what a request spells out, and how much of it a diagram says."""

from __future__ import annotations

import pytest

from mermaidgen.fidelity import FEWEST, Wanted

LONG = "The customer orders a pizza, the kitchen bakes it, the courier brings it on time, and the customer pays in cash or by card, at the end."


@pytest.mark.parametrize(("request_", "names"), [
    ("a cat", ()),
    ('boxes "Log in" and `Dash board`, then “Stop”, „Halt“ or «Fin»', ("Log in", "Dash board", "Stop", "Halt", "Fin")),
    ("tables order_items and userAccount, class OrderLine", ("order_items", "userAccount", "OrderLine")),
    ("the API calls the DB2 server", ("API", "DB2")),
    ("an ERD, please; PLEASE, no UML, direction TD", ()),
    ("12 cats, 3.5 dogs and 1,200 birds in 2024", ("12", "3.5", "1,200", "2024")),
    ("1. Wash\n2) Dry\n(3) Fold 4 times", ("4",)),
    ("an erDiagram or flowchart TD of order_items", ("order_items",)),
    ('"SKU" and SKU and "SKU"', ("SKU",)),
    ('an empty "" and " "', ()),
])  # fmt: skip
def test_names_are_what_is_quoted_or_written_as_a_name_or_a_number(request_: str, names: tuple[str, ...]) -> None:
    assert Wanted.of(request_).names == names


@pytest.mark.parametrize(("request_", "diagram", "missing"), [
    ('"Log in" and "Log out"', 'flowchart TD\n A["log in"]', ["Log out"]),
    ('"order items" and userAccount', "erDiagram\n order_items\n USER_ACCOUNT", []),
    ("order_items, userAccount", "erDiagram\n orderItems\n Account", ["userAccount"]),
    ('"<b>" and "#35"', 'pie\n "#lt;b#gt;" : 3\n "35" : 2', []),
    ("48.50 of 1,200 by 5", 'pie\n "a" : 48.5\n "b" : 1200\n "c" : 55', ["5"]),
    ("on 2024-03-05", "gantt\n a :2024-03-05, 3d", []),
    ('"id"', "erDiagram\n  CUSTOMER_ID", []),
    ("the SKU", "erDiagram\n SKUNK_sku", []),
])  # fmt: skip
def test_missing_is_what_the_diagram_has_nowhere(request_: str, diagram: str, missing: list[str]) -> None:
    assert Wanted.of(request_).missing(diagram) == missing


@pytest.mark.parametrize(("labels", "invented"), [
    (["Customer", "Bake pizza", "Paying", "42"], []),
    (["Customer", "Zebra", "Bank transfer"], ["Zebra", "Bank transfer"]),
    (["Kitchens", "kitchen_staff", "CardPayment", "The end"], []),
    (["The", "and"], []),
])  # fmt: skip
def test_a_label_without_a_word_of_the_request_is_invented(labels: list[str], invented: list[str]) -> None:
    assert Wanted.of(LONG).invented(labels) == invented


def test_scripts_without_blanks_are_compared_by_their_signs() -> None:
    wanted = Wanted.of("顧客が商品を注文し、倉庫が発送する")
    assert wanted.invented(["注文", "発送する", "会計"]) == ["会計"]


def test_a_short_request_says_no_labels() -> None:
    assert Wanted.of(LONG).says_labels and not Wanted.of("a pizza delivery flowchart").says_labels
    words = " ".join(f"word{'abcdefghijklmnop'[i]}"[::-1] for i in range(FEWEST))
    assert Wanted.of(words).says_labels and not Wanted.of(words.rpartition(" ")[0]).says_labels


@pytest.mark.parametrize(("request_", "diagram", "share"), [
    ("", "pie", 1.0),
    ("a pie of it", "pie", 1.0),
    ("cats, dogs and birds", 'pie\n "Cats" : 3\n "Dog" : 4', 1.0),
    ("cats, birds, foxes, mice, hares", 'pie\n "Cats" : 3', 1 / 3),
    ("cats, birds", 'pie\n "Zebra" : 3', 0.0),
    ("draw the user_account", "erDiagram\n UserAccount", 1.0),
])  # fmt: skip
def test_words_are_covered_as_far_as_can_be_asked_for(request_: str, diagram: str, share: float) -> None:
    assert Wanted.of(request_).covered(diagram) == pytest.approx(share)


def test_the_types_are_those_that_the_request_names() -> None:
    assert Wanted.of("turn the sequence diagram into a flowchart").types == ("sequence", "flowchart")
    assert Wanted.of("how we bake bread").types == ()


@pytest.mark.parametrize("piece", ["_", "aA", '"', "1,", "9", "\x00\ud800", "a_", "1)", "`a", "A1 "])
def test_no_request_takes_long_or_makes_it_raise(piece: str) -> None:
    request_ = piece * 20_000
    wanted = Wanted.of(request_)
    wanted.missing(request_[:100])
    wanted.invented([request_])
    assert 0 <= wanted.covered(request_) <= 1
