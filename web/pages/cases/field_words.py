"""What the fields of a line are called: as a question in the form, and in a few words in the history."""

from __future__ import annotations

from dataclasses import dataclass

from flask_babel import gettext as _

from web.pages.language import once_in_each_language


@dataclass(frozen=True, slots=True)
class FieldWords:
    """The question, and a hint below it."""

    label: str
    hint: str = ""


def question(what: str, name: str) -> FieldWords:
    """How a field is asked for in the form of a kind."""
    return _questions().get((what, name)) or FieldWords(short(name))


@once_in_each_language
def _questions() -> dict[tuple[str, str], FieldWords]:
    return _of_handover() | _of_dispute() | _of_reports() | _of_plan() | _of_engagements()


def _of_handover() -> dict[tuple[str, str], FieldWords]:
    return {
        ("referred", "sender"): FieldWords(_("Vilken verksamhet skickar frågan?")),
        ("referred", "receiver"): FieldWords(_("Vem frågar ni?")),
        ("referred", "need"): FieldWords(_("Gäller det ett särskilt behov?")),
        ("accepted", "first_visit_on"): FieldWords(
            _("När är första besöket bokat?"), _("Lämna tomt om det inte är bokat ännu.")
        ),
        ("accepted", "disputed"): FieldWords(
            _("Tycker ni att någon annan är ansvarig?"),
            _("Ni behåller barnet, och oenigheten tas upp efteråt."),
        ),
        ("declined", "reason"): FieldWords(_("Varför säger ni nej?")),
        ("declined", "instead"): FieldWords(_("Vem är ansvarig i stället?")),
        ("precondition_set", "kind"): FieldWords(_("Vad ska göras först?")),
        ("precondition_set", "owner"): FieldWords(_("Vem ska göra det?")),
        ("precondition_set", "until"): FieldWords(
            _("När ska det vara klart?"), _("Efter den dagen väntar ingen längre på det.")
        ),
    }


def _of_dispute() -> dict[tuple[str, str], FieldWords]:
    return {
        ("step_opened", "owner"): FieldWords(_("Vem är ni oense med?"), _("De ska svara.")),
        ("step_opened", "against"): FieldWords(_("Vilken verksamhet tar upp det?")),
        ("step_answered", "outcome"): FieldWords(_("Hur gick det?")),
        ("ruled", "responsible"): FieldWords(_("Vem ansvarar?")),
        ("ruled", "need"): FieldWords(_("Gäller avgörandet ett särskilt behov?")),
        ("ruled", "ground"): FieldWords(_("Vad vilar avgörandet på?")),
        ("ruled", "rule"): FieldWords(
            _("Vilken regel gäller det?"),
            _("Regelns id, så som det står under Regler. Lämna tomt om det inte gäller en regel."),
        ),
        ("ruled", "may_become_scenario"): FieldWords(
            _("Får avgörandet bli ett exempel för reglerna?"),
            _("Då läser den som sköter reglerna vad svaret vilade på. Inget namn finns där."),
        ),
        ("closed", "reason"): FieldWords(_("Varför avslutas uppföljningen?")),
    }


def _of_reports() -> dict[tuple[str, str], FieldWords]:
    return {
        ("deviation_reported", "sender"): FieldWords(_("Vilken verksamhet rapporterar?")),
        ("deviation_reported", "receiver"): FieldWords(_("Vem får rapporten?")),
        ("deviation_reported", "patterns"): FieldWords(_("Vad brast?"), _("Välj allt som stämmer.")),
        ("deviation_reported", "consequences"): FieldWords(
            _("Vad ledde det till för barnet?"), _("Välj allt som stämmer.")
        ),
        ("deviation_reported", "lines"): FieldWords(_("Vad i ärendet vilar rapporten på?")),
        ("deviation_answered", "causes"): FieldWords(_("Vad berodde det på?"), _("Välj allt som stämmer.")),
        ("deviation_answered", "measures"): FieldWords(_("Vad gör ni åt det?"), _("Välj allt som stämmer.")),
        ("deviation_answered", "agrees"): FieldWords(_("Stämmer det som rapporten säger?")),
        ("deviation_closed", "outcome"): FieldWords(_("Hur gick det?")),
        ("concern_reported", "reporter"): FieldWords(_("Vilken verksamhet anmäler?")),
        ("concern_reported", "receiver"): FieldWords(_("Vem tar emot anmälan?")),
        ("concern_reported", "feedback_asked"): FieldWords(_("Vill ni ha återkoppling?")),
        ("concern_decided", "outcome"): FieldWords(_("Vad ledde anmälan till?")),
        ("concern_fed_back", "refused"): FieldWords(
            _("Var det olämpligt att återkoppla?"), _("Den som anmälde har fått veta att ingen återkoppling ges.")
        ),
    }


def _of_plan() -> dict[tuple[str, str], FieldWords]:
    by = FieldWords(_("Vem har svarat?"), _("Välj alla som har svarat."))
    return {
        ("sip_offered", "seat"): FieldWords(_("Vilken verksamhet erbjöd?")),
        ("sip_consented", "by"): by,
        ("sip_declined", "by"): by,
        ("sip_declined", "reason"): FieldWords(_("Varför avböjdes den?")),
        ("sip_called", "meeting_on"): FieldWords(_("Vilken dag är mötet?")),
        ("sip_called", "invited"): FieldWords(_("Vilka är kallade?")),
        ("sip_followed_up", "outcome"): FieldWords(_("Hur gick det?")),
        ("sip_followed_up", "next_on"): FieldWords(
            _("När följs planen upp nästa gång?"), _("Lämna tomt om det var sista gången.")
        ),
    }


def _of_engagements() -> dict[tuple[str, str], FieldWords]:
    whose = FieldWords(_("Vilken verksamhet gäller det?"))
    seats = ("contact_noted", "asked_about_contacts", "measure_begun", "measure_ended", "wait_begun", "wait_ended")
    return {
        **{(what, "seat"): whose for what in seats},
        ("contact_noted", "mode"): FieldWords(_("Hur togs kontakten?")),
        ("asked_about_contacts", "ongoing"): FieldWords(
            _("Vilka har barnet kontakt med?"), _("Välj ingen om familjen inte berättade om någon.")
        ),
        ("measure_begun", "measure"): FieldWords(_("Vilken insats började?")),
        ("measure_ended", "measure"): FieldWords(_("Vilken insats slutade?")),
        ("measure_ended", "reason"): FieldWords(_("Varför slutade den?")),
        ("wait_begun", "measure"): FieldWords(_("Vad väntar barnet på?")),
        ("wait_ended", "measure"): FieldWords(_("Vad väntade barnet på?")),
    }


def short(name: str) -> str:
    """What a field is called in a few words."""
    return _short().get(name, name)


@once_in_each_language
def _short() -> dict[str, str]:
    return {
        "seat": _("Verksamhet"),
        "mode": _("Hur"),
        "ongoing": _("Pågående kontakter"),
        "measure": _("Insats"),
        "reason": _("Skäl"),
        "sender": _("Från"),
        "receiver": _("Till"),
        "need": _("Behov"),
        "answer_by": _("Svar senast"),
        "may_decline": _("Får säga nej"),
        "sender_holds": _("Avsändaren håller barnet"),
        "first_visit_by": _("Barnet ska träffas senast"),
        "first_visit_on": _("Första besöket bokat"),
        "disputed": _("Behåller barnet, men är inte enig"),
        "instead": _("Ansvarig i stället"),
        "confirm_by": _("Chefens besked senast"),
        "kind": _("Vad som ska göras"),
        "owner": _("Den som ska göra det"),
        "until": _("Klart senast"),
        "against": _("Andra parten"),
        "step": _("Steg"),
        "due": _("Senast"),
        "cause": _("Anledning"),
        "outcome": _("Utfall"),
        "responsible": _("Ansvarig"),
        "ground": _("Grund"),
        "rule": _("Regel"),
        "may_become_scenario": _("Får bli ett exempel för reglerna"),
        "patterns": _("Vad som brast"),
        "consequences": _("Följder för barnet"),
        "lines": _("Vilar på"),
        "causes": _("Orsaker"),
        "measures": _("Åtgärder"),
        "agrees": _("Håller med"),
        "by": _("Vem som svarade"),
        "maturity": _("Barnets mognad"),
        "consent_by": _("Svar senast"),
        "call_by": _("Kallelse senast"),
        "meeting_on": _("Mötet hålls"),
        "invited": _("Kallade"),
        "overall": _("Övergripande ansvar"),
        "coordinator": _("Samordnare"),
        "follow_up_on": _("Följs upp"),
        "child_took_part": _("Barnets delaktighet"),
        "nothing_by_others": _("Inga andra insatser"),
        "next_on": _("Nästa uppföljning"),
        "reporter": _("Anmälare"),
        "feedback_asked": _("Återkoppling önskad"),
        "decide_by": _("Beslut senast"),
        "feedback_by": _("Återkoppling senast"),
        "refused": _("Olämpligt att återkoppla"),
        "clock": _("Vad som skulle göras"),
        "needs": _("Behov"),
        "lead_need": _("Främsta behovet"),
        "age_band": _("Ålder"),
        "ladder": _("Väg vid oenighet"),
        "sip_needed": _("SIP behövs"),
        "report_required": _("Orosanmälan krävs"),
        "agreement_exists": _("Överenskommelse finns"),
    }
