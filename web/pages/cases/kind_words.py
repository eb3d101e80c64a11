"""What each kind of line is called where somebody writes it: on the link, above the form, on the button."""

from __future__ import annotations

from dataclasses import dataclass

from flask_babel import gettext as _

from web.pages.language import once_in_each_language


@dataclass(frozen=True, slots=True)
class KindWords:
    """`link` is what one can do; `heading` stands above the form; `button` says what pressing it does."""

    link: str
    heading: str
    button: str


def kind_words(what: str) -> KindWords:
    """The words of a kind that people write."""
    return _kinds()[what]


@once_in_each_language
def _kinds() -> dict[str, KindWords]:
    return _of_handover() | _of_dispute() | _of_reports() | _of_plan() | _of_engagements()


def _of_handover() -> dict[str, KindWords]:
    return {
        "referred": KindWords(_("Fråga någon om att ta över"), _("Fråga någon om att ta över"), _("Skicka frågan")),
        "accepted": KindWords(_("Svara ja"), _("Ja, ni tar emot barnet"), _("Säg ja och ta emot barnet")),
        "declined": KindWords(
            _("Svara nej"), _("Nej, någon annan ansvarar"), _("Säg nej och peka ut vem som ansvarar")
        ),
        "decline_confirmed": KindWords(_("Bekräfta nejet"), _("Bekräfta att svaret är nej"), _("Bekräfta nejet")),
        "decline_overridden": KindWords(
            _("Ändra nejet till ja"), _("Ändra svaret: ni tar emot barnet"), _("Ändra till ja och ta emot barnet")
        ),
        "first_visit": KindWords(
            _("Träffade barnet"), _("Ni har träffat barnet första gången"), _("Skriv att ni har träffat barnet")
        ),
        "withdrawn": KindWords(_("Ta tillbaka frågan"), _("Ta tillbaka frågan"), _("Ta tillbaka frågan")),
        "precondition_set": KindWords(
            _("Något ska göras först"), _("Något ska göras först"), _("Skriv vad som ska göras först")
        ),
        "precondition_met": KindWords(
            _("Det som skulle göras först är gjort"),
            _("Det som skulle göras först är gjort"),
            _("Skriv att det är gjort"),
        ),
    }


def _of_dispute() -> dict[str, KindWords]:
    return {
        "step_opened": KindWords(_("Ta upp oenigheten"), _("Ta upp oenigheten"), _("Ta nästa steg i oenigheten")),
        "step_answered": KindWords(_("Svara på steget"), _("Svara på steget"), _("Skriv hur det gick")),
        "ruled": KindWords(_("Avgör vem som ansvarar"), _("Avgör vem som ansvarar"), _("Avgör ansvaret")),
        "closed": KindWords(_("Avsluta uppföljningen"), _("Avsluta uppföljningen"), _("Avsluta uppföljningen")),
        "reopened": KindWords(_("Öppna igen"), _("Öppna uppföljningen igen"), _("Öppna igen")),
        "struck": KindWords(_("Stryk raden"), _("Stryk en rad som blev fel"), _("Stryk raden")),
    }


def _of_reports() -> dict[str, KindWords]:
    return {
        "deviation_reported": KindWords(
            _("Rapportera avvikelse"), _("Rapportera en avvikelse"), _("Skicka avvikelserapporten")
        ),
        "deviation_answered": KindWords(
            _("Svara på avvikelserapporten"), _("Svara på avvikelserapporten"), _("Skicka svaret")
        ),
        "deviation_closed": KindWords(
            _("Avsluta avvikelserapporten"), _("Avsluta avvikelserapporten"), _("Avsluta rapporten")
        ),
        "concern_reported": KindWords(
            _("Skriv att en orosanmälan är gjord"),
            _("En orosanmälan är gjord"),
            _("Skriv att anmälan är gjord"),
        ),
        "concern_decided": KindWords(
            _("Beslut efter orosanmälan"), _("Beslut efter orosanmälan"), _("Skriv beslutet")
        ),
        "concern_fed_back": KindWords(
            _("Återkoppla till den som anmälde"),
            _("Ni har återkopplat till den som anmälde"),
            _("Skriv att ni har återkopplat"),
        ),
    }


def _of_plan() -> dict[str, KindWords]:
    return {
        "sip_offered": KindWords(_("SIP är erbjuden"), _("En SIP är erbjuden"), _("Skriv att SIP är erbjuden")),
        "sip_consented": KindWords(_("Familjen sa ja till SIP"), _("Samtycke till SIP"), _("Skriv samtycket")),
        "sip_declined": KindWords(_("Familjen sa nej till SIP"), _("SIP är avböjd"), _("Skriv att SIP är avböjd")),
        "sip_called": KindWords(_("Kallelse till SIP-möte"), _("Kallelse till SIP-möte"), _("Skriv kallelsen")),
        "sip_drawn_up": KindWords(
            _("Planen är upprättad"), _("Planen är upprättad"), _("Skriv att planen är upprättad")
        ),
        "sip_followed_up": KindWords(
            _("Planen är uppföljd"), _("Planen är uppföljd"), _("Skriv hur uppföljningen gick")
        ),
    }


def _of_engagements() -> dict[str, KindWords]:
    return {
        "contact_noted": KindWords(_("Kontakt med familjen"), _("Kontakt"), _("Skriv kontakten")),
        "asked_about_contacts": KindWords(
            _("Frågat om andra kontakter"), _("Frågat om andra kontakter"), _("Skriv vad familjen berättade")
        ),
        "measure_begun": KindWords(_("En insats har börjat"), _("En insats har börjat"), _("Skriv insatsen")),
        "measure_ended": KindWords(
            _("En insats har slutat"), _("En insats har slutat"), _("Skriv att insatsen slutade")
        ),
        "wait_begun": KindWords(_("Barnet väntar på en insats"), _("Barnet väntar på en insats"), _("Skriv väntan")),
        "wait_ended": KindWords(_("Väntan är slut"), _("Väntan är slut"), _("Skriv att väntan är slut")),
    }
