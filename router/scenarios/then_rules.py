"""Så: which rules and agreements the answer rests on, and which it shows."""

from __future__ import annotations

from router.decision import Decision, ExplainedRule
from router.scenarios.failures import expect
from router.scenarios.register import then
from router.scenarios.world import World


@then("avgör regeln ”{rule}”", "regeln ”{rule}” avgör")
def decides(world: World, rule: str) -> None:
    """Regeln är en av dem som beslutet vilar på."""
    wanted = world.words.rule(rule).id
    expect(wanted in _decided(world.decision), rule, _list(world.decision))


@then("avgör inte regeln ”{rule}”", "regeln ”{rule}” avgör inte")
def does_not_decide(world: World, rule: str) -> None:
    """Beslutet vilar inte på regeln."""
    wanted = world.words.rule(rule).id
    expect(wanted not in _decided(world.decision), f"inte {rule}", "den är en av dem som avgör")


@then("viker regeln ”{loser}” för ”{rule}”", "regeln ”{loser}” viker för ”{rule}”")
def yields(world: World, loser: str, rule: str) -> None:
    """Båda reglerna passar, och den andra går före."""
    winner = _decided(world.decision).get(world.words.rule(rule).id)
    wanted = world.words.rule(loser).id
    beaten = [beaten.rule for beaten in winner.defeated] if winner else []
    expect(wanted in beaten, f"{loser} viker för {rule}", f"{rule} går före: {', '.join(beaten) or 'ingen'}")


@then("svarar regeln ”{rule}” på frågan ”{question}”", "regeln ”{rule}” svarar på frågan ”{question}”")
def answers(world: World, rule: str, question: str) -> None:
    """Regeln avgör, och det är den frågan den avgör."""
    wanted = world.words.term("question", question, "en fråga som regler svarar på").code
    explained = _decided(world.decision).get(world.words.rule(rule).id)
    expect(
        explained is not None and explained.question == wanted,
        question,
        explained.question if explained else "inget",
    )


@then("visas skyldigheten ”{rule}”", "skyldigheten ”{rule}” visas")
def duty_shown(world: World, rule: str) -> None:
    """Beslutet nämner skyldigheten."""
    wanted, shown = world.words.rule(rule).id, [duty.rule for duty in world.decision.duties]
    expect(wanted in shown, rule, ", ".join(shown) or "inga skyldigheter")


@then("visas inte skyldigheten ”{rule}”", "skyldigheten ”{rule}” visas inte")
def duty_not_shown(world: World, rule: str) -> None:
    """Beslutet nämner inte skyldigheten."""
    wanted, shown = world.words.rule(rule).id, [duty.rule for duty in world.decision.duties]
    expect(wanted not in shown, f"inte {rule}", "den visas")


@then("gäller skyldigheten ”{rule}” {agency}", "skyldigheten ”{rule}” gäller {agency}")
def duty_of(world: World, rule: str, agency: str) -> None:
    """Beslutet nämner skyldigheten, och att den är verksamhetens."""
    term, wanted = world.words.agency(agency), world.words.rule(rule).id
    who = {duty.rule: duty.who for duty in world.decision.duties}
    found = who.get(wanted)
    got = world.content.vocabulary["agency"][found.agency].word if found else "ingen särskild"
    expect(found is not None and found.agency == term.code, agency, got if wanted in who else "den visas inte")


@then("visas regeln ”{rule}”", "regeln ”{rule}” visas")
def rule_shown(world: World, rule: str) -> None:
    """Beslutet nämner regeln, som grund, som skyldighet eller som råd om uppgifter."""
    wanted, named = world.words.rule(rule).id, _shown(world.decision)
    expect(wanted in named, rule, ", ".join(named))


@then("visas inte regeln ”{rule}”", "regeln ”{rule}” visas inte")
def rule_not_shown(world: World, rule: str) -> None:
    """Beslutet nämner inte regeln, varken som grund, som skyldighet eller som råd om uppgifter."""
    wanted = world.words.rule(rule).id
    expect(wanted not in _shown(world.decision), f"inte {rule}", "den visas")


@then("tillämpas avtalet ”{agreement}”", "avtalet ”{agreement}” tillämpas")
def applied(world: World, agreement: str) -> None:
    """Svaret vilar på avtalet."""
    wanted, got = world.words.agreement(agreement), [found.id for found in world.decision.policy.agreements]
    expect(wanted in got, agreement, ", ".join(got) or "inget avtal")


@then("tillämpas inget avtal", "inget avtal tillämpas")
def none_applied(world: World) -> None:
    """Svaret vilar bara på nationella regler."""
    got = [found.id for found in world.decision.policy.agreements]
    expect(not got, "inget avtal", ", ".join(got))


@then("finns inga regler för dagen", "inga regler finns för dagen")
def no_policy(world: World) -> None:
    """Dagen ligger före den första regeln, och tjänsten säger ifrån."""
    expect(world.no_policy is not None, "inga regler för dagen", "det finns regler")


def _decided(decision: Decision) -> dict[str, ExplainedRule]:
    return {explained.rule: explained for explained in decision.explanation}


def _shown(decision: Decision) -> list[str]:
    """Every rule that the reader of the decision meets."""
    told = (decision.explanation, decision.duties, decision.information_sharing)
    return [item.rule for part in told for item in part]


def _list(decision: Decision) -> str:
    return ", ".join(explained.rule for explained in decision.explanation)
