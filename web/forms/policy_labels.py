"""What the fields of policies are called on pages; each is written below its Swedish name in the files."""

from __future__ import annotations

from flask_babel import gettext as _


def outcome_label(name: str) -> str:
    """A field of the answer of a rule."""
    labels = {
        "ansvarig": _("Ansvarig"),
        "medansvariga": _("Medansvariga"),
        "läge": _("Läge"),
        "ort": _("Vad som avgör vilken plats som ansvarar"),
        "hållare": _("Den som håller barnet så länge"),
        "till": _("Till dess att"),
        "sip": _("Samordnad individuell plan"),
        "leds_av": _("Planen leds av"),
        "upprättas": _("Planen upprättas"),
        "orosanmälan": _("Orosanmälan"),
        "återkoppling": _("Återkoppling"),
        "stege": _("Stege vid oenighet"),
        "egen_vårdbegäran": _("Familjen kan själv be om vård"),
        "remiss_från": _("Remiss tas emot från"),
        "bifoga": _("Bifoga"),
        "ring_först": _("Ring först"),
        "gör_så": _("Gör så här"),
        "skyldighet": _("Skyldighet"),
        "vem": _("Vem"),
        "mellan": _("Mellan"),
        "delas": _("Det här får delas"),
        "grund": _("På den här grunden"),
    }
    return labels.get(name, name)


def field_label(name: str) -> str:
    """A field of an agreement, a term, a ladder, a unit or a section."""
    labels = {
        "anmärkning": _("Anmärkning"),
        "anmärkning_en": _("Anmärkning på engelska"),
        "anmärkning_sv": _("Anmärkning på svenska"),
        "arbetsdagar": _("Arbetsdagar"),
        "avvikelse": _("Avvikelser"),
        "beteckning": _("Beteckning"),
        "en": _("På engelska"),
        "forum": _("Forum"),
        "från": _("Från"),
        "granskad": _("Granskad"),
        "gäller_från": _("Gäller från"),
        "gäller_till": _("Gäller till"),
        "handling": _("Handling som följer med"),
        "innehåll": _("Vad paragrafen säger"),
        "kod": _("Kod"),
        "kommuner": _("Kommuner som den tar emot från (koder)"),
        "kontroll": _("Kontroll"),
        "kontrollerad": _("Kontrollerad"),
        "källa": _("Källa"),
        "källor": _("Källor"),
        "lag": _("Lag"),
        "mottagare": _("Mottagare"),
        "månader": _("Månader"),
        "namn": _("Namn"),
        "ord": _("Ord i reglerna"),
        "orter": _("Orter (kommunkoder)"),
        "osäkert": _("Det som är osäkert"),
        "paragraf": _("Paragraf"),
        "rubrik": _("Rubrik"),
        "rättsgrund": _("Rättsgrund"),
        "steg": _("Steg"),
        "stege": _("Stege"),
        "sv": _("På svenska"),
        "telefon": _("Telefon"),
        "text": _("Text"),
        "tidigare": _("Tidigare"),
        "till": _("Till"),
        "uppföljning": _("Uppföljning"),
        "verksamhet": _("Verksamhet"),
        "väg_in_en": _("Vägen in, på engelska"),
        "väg_in_sv": _("Vägen in, på svenska"),
        "webb": _("Webbadress"),
        "åldrar": _("Åldrar"),
    }
    return labels.get(name, name.replace("_", " ").capitalize())
