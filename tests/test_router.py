"""router: which backend a type goes to, and which models stay in memory."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path
from typing import Any

import pytest

from mermaidgen.config import Config
from mermaidgen.errors import ModelError
from mermaidgen.generator import DiagramGenerator
from mermaidgen.router import Router
from tests.tiny import tiny_adapter


@pytest.fixture
def files(tiny_file: Path, tmp_path: Path) -> list[str]:
    """Four models of the same size."""
    return [str(shutil.copy(tiny_file, tmp_path / f"{name}.gguf")) for name in "abcd"]


def router_of(files: list[str], **local: Any) -> Router:
    """Routes of pie, er and state to a model of their own; all others go to the last."""
    routes = {key: {"model": file} for key, file in zip(("pie", "er", "state"), files[:3], strict=True)}
    return Router(Config.load({"routes": routes, "llm": {"local": {"model": files[3], **local}}}))


def loaded(router: Router) -> list[str]:
    return [backend.model_id for backend in router.loaded.values()]


def use(router: Router, *keys: str | None) -> None:
    for key in keys:
        with router.lease(router.place(key)):
            pass


def test_a_route_says_model_adapter_and_sampling(files: list[str]) -> None:
    routes = {"pie": {"model": files[0], "adapter": "style.gguf:0.5", "temperature": 0.5}, "er": {"backend": "ollama", "model": "small"}}
    router = Router(Config.load({"routes": routes, "llm": {"local": {"model": files[3], "adapter": "all.gguf"}}, "seed": 3}))
    pie, er, other = router.place("pie"), router.place("er"), router.place(None)
    assert (pie.backend, pie.section.model, pie.adapter, pie.options.temperature, pie.options.seed) == ("local", files[0], "style.gguf:0.5", 0.5, 3)
    assert (er.backend, er.section.model, er.adapter) == ("ollama", "small", "")
    assert (other.backend, other.section.model, other.adapter, other.options.temperature) == ("local", files[3], "all.gguf", 0.0)
    assert router.place("pie", changes={"temperature": 0.9, "adapter": "mine.gguf"}).options.temperature == 0.9
    assert router.place("pie", changes={"adapter": "mine.gguf"}).adapter == "mine.gguf"


def test_without_a_budget_all_stay(files: list[str]) -> None:
    router = router_of(files)
    use(router, "pie", "er", "state", None, "flowchart")
    assert loaded(router) == ["a", "b", "c", "d"]
    router.close()


def test_above_the_budget_the_least_recently_used_goes(files: list[str]) -> None:
    first = router_of(files)
    use(first, "pie")
    one = first.memory()
    first.close()
    assert one > Path(files[0]).stat().st_size // 2
    router = router_of(files, memory=max(1, round(2.5 * one / 1_000_000)) if one > 1_000_000 else 1)
    budget = router._config.llm.local.memory * 1_000_000
    use(router, "pie", "er", "state", None, "pie")
    assert loaded(router)[-1] == "a" and router.memory() <= budget
    router.close()


def test_those_to_keep_and_those_in_use_stay(files: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from mermaidgen.backends.local import Local

    monkeypatch.setattr(Local, "memory", property(lambda self: 600_000))
    router = router_of(files, memory=1, keep=[files[0]])
    use(router, "pie", "er", "state")
    assert loaded(router) == ["a"]
    with router.lease(router.place("er")) as backend:
        use(router, None)
        assert "b" in loaded(router) and backend.model_id == "b"
    assert loaded(router) == ["a"]
    router.close()


def test_routes_that_differ_in_the_adapter_share_a_model(files: list[str], tmp_path: Path) -> None:
    adapters = [str(tiny_adapter(tmp_path / f"{seed}.gguf", seed)) for seed in (1, 2)]
    routes = {"pie": {"adapter": adapters[0]}, "er": {"adapter": adapters[1]}}
    with DiagramGenerator(routes=routes, llm={"local": {"model": files[3]}}, max_tokens=60) as generator:
        tuned = [generator.generate("Two cats", key).mermaid for key in ("pie", "er")]
        assert len(generator.router.loaded) == 1
        plain = [generator.generate("Two cats", key, adapter="").mermaid for key in ("pie", "er")]
        assert tuned[0] != plain[0] and tuned[1] != plain[1]
        assert generator.generate("Two cats", "pie", adapter=adapters[0]).mermaid == tuned[0]


def test_prewarming_loads_what_its_types_need(files: list[str]) -> None:
    routes = {"pie": {"model": files[0]}}
    with DiagramGenerator(routes=routes, llm={"local": {"model": files[3]}}) as generator:
        assert loaded(generator.router) == ["d"]
        generator.prewarm("pie", "er")
        assert loaded(generator.router) == ["a", "d"]


def test_many_threads_load_a_model_once(files: list[str]) -> None:
    router = router_of(files)
    threads = [threading.Thread(target=use, args=(router, "pie", "er")) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(loaded(router)) == ["a", "b"]
    router.close()


def test_after_close_nothing_is_loaded(files: list[str]) -> None:
    router = router_of(files)
    use(router, "pie")
    router.close()
    with pytest.raises(ModelError, match="closed"):
        use(router, "er")
