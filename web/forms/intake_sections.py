"""The questions of the intake in the order a conversation takes them. No free text is asked for anywhere."""

from __future__ import annotations

from flask_babel import lazy_gettext as _

from web.forms.questions import INDEX, Fits, Question, Rows, Section

PLACED = Fits("placement-placed", values=("yes",), unanswered=False)
UNDER_18 = Fits("child-age_years", most=17)
# Months matter to small children, and to those about to come of age.
MONTHS_COUNT = Fits("child-age_years", values=("0", "1", "2", "3", "4", "5", "17"), unanswered=False)
SCHOOL_AGE = Fits("child-age_years", least=6)
IN_SCHOOL = Fits("school-form", values=("compulsory", "adapted_compulsory", "upper_secondary"), unanswered=False)
ENROLLED = Fits(
    "school-form",
    values=("preschool", "compulsory", "adapted_compulsory", "upper_secondary"),
    unanswered=False,
)

ACUTE = Section(
    "akut",
    _("Är det akut?"),
    (
        Question(("risk", "immediate_danger"), "yes_no", _("Är barnet i omedelbar fara just nu?")),
        Question(
            ("risk", "suicide_risk"),
            "radios",
            _("Finns det självmordstankar, planer eller försök?"),
            options="suicide_risk",
            fits=(SCHOOL_AGE,),
        ),
    ),
)

CHILD = Section(
    "barnet",
    _("Barnet"),
    (
        Question(
            ("child", "age_years"),
            "number",
            _("Hur gammalt är barnet?"),
            _("Hela år, 0–20. Skriv 0 för ett spädbarn."),
        ),
        Question(
            ("child", "age_months"),
            "number",
            _("Hur många månader har gått sedan födelsedagen?"),
            _("0–11. Hoppa över om du inte vet."),
            fits=(MONTHS_COUNT,),
        ),
        Question(
            ("registration", "municipality"),
            "municipality",
            _("I vilken kommun är barnet folkbokfört?"),
            _("Skriv namnet eller den fyrsiffriga koden. För asylsökande: kommunen där barnet bor."),
        ),
        Question(
            ("registration", "status"),
            "radios",
            _("Är barnet bosatt här, asylsökande eller utan tillstånd?"),
            options="registration_status",
        ),
        Question(("registration", "protected_identity"), "yes_no", _("Har barnet skyddade personuppgifter?")),
        Question(
            ("stay_municipality",),
            "municipality",
            _("Vistas barnet i en annan kommun just nu?"),
            _("Skriv vilken. Lämna tomt om svaret är nej."),
            unasked=True,
        ),
    ),
)

NEEDS = Section(
    "behoven",
    _("Behoven"),
    (
        Rows(
            "needs",
            _("Vad behöver barnet hjälp med?"),
            _("Behov"),
            _("Lägg till ett behov till"),
            (
                Question(
                    ("needs", INDEX, "domain"),
                    "select",
                    _("Vad behöver barnet hjälp med?"),
                    options="need_domain",
                    unanswered_label=_("Välj ett behov"),
                ),
                Question(("needs", INDEX, "severity"), "select", _("Hur svårt är det?"), options="severity"),
                Question(
                    ("needs", INDEX, "functional_impact"),
                    "select",
                    _("Hur mycket påverkas vardagen?"),
                    options="functional_impact",
                ),
                Question(("needs", INDEX, "cause"), "select", _("Vad verkar det främst bero på?"), options="cause"),
            ),
            intro=_("Ta ett behov i taget. Barnet kan ha flera."),
            opening=1,
        ),
    ),
)

SCHOOL = Section(
    "skolan",
    _("Skolan"),
    (
        Question(("school", "form"), "radios", _("Vilken skolform går barnet i?"), options="school_form"),
        Question(
            ("school", "operator"),
            "radios",
            _("Är skolan kommunal eller fristående?"),
            options="school_operator",
            fits=(ENROLLED,),
        ),
        Question(("school", "year"), "number", _("Vilken årskurs?"), fits=(IN_SCHOOL,), unasked=True),
        Question(
            ("school", "absence_percent_last_30_days"),
            "percent",
            _("Hur stor har frånvaron varit de senaste 30 dagarna?"),
            _("I procent, till exempel 40. All frånvaro räknas, giltig och ogiltig."),
            fits=(IN_SCHOOL,),
        ),
        Question(
            ("school", "extra_adaptations_given"),
            "yes_no",
            _("Ger skolan extra anpassningar?"),
            fits=(IN_SCHOOL,),
        ),
        Question(
            ("school", "special_support_investigated"),
            "yes_no",
            _("Har skolan utrett behovet av särskilt stöd?"),
            fits=(IN_SCHOOL,),
        ),
        Question(("school", "action_programme"), "yes_no", _("Finns det ett åtgärdsprogram?"), fits=(IN_SCHOOL,)),
        Question(
            ("school", "pupil_health_contact"),
            "yes_no",
            _("Träffar barnet kurator, skolsköterska eller psykolog i skolan?"),
            fits=(IN_SCHOOL,),
        ),
    ),
    folded=True,
)

HOME = Section(
    "hemmet",
    _("Hemmet och samtycke"),
    (
        Question(
            ("home", "guardians"), "number", _("Hur många vårdnadshavare har barnet?"), fits=(UNDER_18,), unasked=True
        ),
        Question(
            ("home", "parental_capacity"),
            "radios",
            _("Hur klarar föräldrarna omsorgen just nu?"),
            options="parental_capacity",
            fits=(UNDER_18,),
        ),
        Question(("home", "violence_suspected"), "yes_no", _("Finns det misstanke om våld i hemmet?")),
        Question(
            ("home", "concerns"),
            "checkboxes",
            _("Finns något av det här hemma?"),
            _("Välj allt som stämmer. Lämna tomt om du inte vet."),
            options="home_concern",
            unasked=True,
        ),
        Question(("home", "stable"), "yes_no", _("Är hemsituationen stabil?")),
        Question(
            ("consent", "guardians"),
            "radios",
            _("Samtycker vårdnadshavarna?"),
            options="guardian_consent",
            fits=(UNDER_18,),
        ),
        Question(("consent", "child"), "radios", _("Vill barnet självt ha hjälpen?"), options="child_consent"),
        Question(
            ("consent", "child_maturity_assessed"),
            "yes_no",
            _("Har någon bedömt barnets mognad att själv bestämma?"),
            fits=(UNDER_18,),
        ),
        Question(
            ("consent", "information_sharing"),
            "radios",
            _("Får verksamheterna dela uppgifter med varandra?"),
            options="information_sharing",
        ),
    ),
    folded=True,
)

CONTACTS = Section(
    "kontakter",
    _("Kontakter och remisser"),
    (
        Rows(
            "ongoing_contacts",
            _("Vilka har barnet redan kontakt med, eller väntar på?"),
            _("Kontakt"),
            _("Lägg till en kontakt till"),
            (
                Question(
                    ("ongoing_contacts", INDEX, "agency"),
                    "select",
                    _("Verksamhet"),
                    options="agency",
                    unanswered_label=_("Välj en verksamhet"),
                ),
                Question(
                    ("ongoing_contacts", INDEX, "status"),
                    "select",
                    _("Hur är kontakten nu?"),
                    options="contact_status",
                ),
                Question(
                    ("ongoing_contacts", INDEX, "since"),
                    "month",
                    _("Sedan när?"),
                    _("År och månad, till exempel 2026-09."),
                ),
                Question(
                    ("ongoing_contacts", INDEX, "principal_code"),
                    "principal",
                    _("Kommun eller region"),
                    _("Bara om den är en annan än barnets egen."),
                    unasked=True,
                ),
                Question(
                    ("ongoing_contacts", INDEX, "setting"),
                    "select",
                    _("Ligger barnet inne?"),
                    options="contact_setting",
                    unanswered_label=_("Nej, eller vet inte"),
                    unasked=True,
                ),
            ),
            none_label=_("Barnet har inga kontakter"),
            opening=2,
        ),
        Rows(
            "referral_history",
            _("Har remisser, egna ansökningar eller orosanmälningar skickats?"),
            _("Remiss eller anmälan"),
            _("Lägg till en remiss till"),
            (
                Question(("referral_history", INDEX, "from"), "select", _("Skickad från"), options="referral_from"),
                Question(
                    ("referral_history", INDEX, "to"),
                    "select",
                    _("Skickad till"),
                    options="referral_to",
                    unanswered_label=_("Välj en mottagare"),
                ),
                Question(
                    ("referral_history", INDEX, "outcome"),
                    "select",
                    _("Vad hände?"),
                    options="referral_outcome",
                ),
                Question(("referral_history", INDEX, "date"), "date", _("Datum"), unasked=True),
            ),
            none_label=_("Inga remisser eller anmälningar har skickats"),
            opening=3,
        ),
    ),
    folded=True,
)

PLACEMENT = Section(
    "placering",
    _("Placering"),
    (
        Question(("placement", "placed"), "yes_no", _("Är barnet placerat utanför hemmet?"), unasked=True),
        Question(
            ("placement", "form"),
            "radios",
            _("Var är barnet placerat?"),
            options="placement_form",
            fits=(PLACED,),
        ),
        Question(
            ("placement", "legal_basis"),
            "radios",
            _("Enligt vilken lag?"),
            options="legal_basis",
            fits=(PLACED,),
        ),
        Question(
            ("placement", "placing_municipality"),
            "municipality",
            _("Vilken kommun har placerat barnet?"),
            fits=(PLACED,),
        ),
        Question(
            ("placement", "placed_in_municipality"),
            "municipality",
            _("I vilken kommun är barnet placerat?"),
            fits=(PLACED,),
        ),
        Question(
            ("placement", "since"),
            "month",
            _("Sedan när?"),
            _("År och månad, till exempel 2026-09."),
            fits=(PLACED,),
            unasked=True,
        ),
    ),
    folded=True,
)

OTHER = Section(
    "ovrigt",
    _("Övrigt"),
    (
        Rows(
            "diagnoses",
            _("Har barnet någon diagnos?"),
            _("Diagnos"),
            _("Lägg till en diagnos till"),
            (
                Question(
                    ("diagnoses", INDEX, "code"),
                    "select",
                    _("Vilken diagnos?"),
                    options="diagnosis",
                    unanswered_label=_("Välj en diagnos"),
                ),
                Question(
                    ("diagnoses", INDEX, "status"),
                    "select",
                    _("Är den fastställd?"),
                    options="diagnosis_status",
                ),
            ),
            none_label=_("Barnet har ingen diagnos"),
        ),
        Rows(
            "disputed_between",
            _("Är några verksamheter oense om vem som ansvarar?"),
            _("Verksamhet som är oense"),
            _("Lägg till en verksamhet till"),
            (
                Question(
                    ("disputed_between", INDEX, "agency"),
                    "select",
                    _("Verksamhet"),
                    options="agency",
                    unanswered_label=_("Välj en verksamhet"),
                    unasked=True,
                ),
                Question(
                    ("disputed_between", INDEX, "principal"),
                    "principal",
                    _("Kommun eller region"),
                    _("Bara om den är en annan än barnets egen."),
                    unasked=True,
                ),
            ),
            intro=_("Välj var och en av dem."),
            none_label=_("Ingen är oense"),
            opening=1,
            text_of_two=True,
        ),
        Question(
            ("supply", "recommended_measure_available_locally"),
            "yes_no",
            _("Finns den hjälp som rekommenderas i närheten?"),
        ),
        Question(("supply", "distance_km"), "number", _("Hur långt är det dit, i kilometer?"), unasked=True),
        Question(
            ("interpreter_language",),
            "language",
            _("Behövs tolk? På vilket språk?"),
            _("Lämna tomt om tolk inte behövs."),
            unasked=True,
        ),
    ),
    folded=True,
)

SECTIONS: tuple[Section, ...] = (ACUTE, CHILD, NEEDS, SCHOOL, HOME, CONTACTS, PLACEMENT, OTHER)
