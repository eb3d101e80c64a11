# language: sv
Egenskap: Andra skyldigheter

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.skyldighet.extra_anpassningar – Extra anpassningar nu, utan diagnos

    Abstrakt Scenario: Den som har svårt att lära får extra anpassningar, också när svårigheten är lindrig
      Givet ett barn på 10 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet stöd i lärandet, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.extra_anpassningar”
      Och skyldigheten ”nationell.skyldighet.extra_anpassningar” gäller rektor

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Väntan på en NPF-utredning är inget skäl att vänta med anpassningar
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.extra_anpassningar”

    Scenario: Den som är borta från skolan får extra anpassningar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.extra_anpassningar”

    Scenario: I den anpassade grundskolan gäller samma sak
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och barnet går i anpassad grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.extra_anpassningar”

    Scenario: I gymnasieskolan gäller samma sak
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.extra_anpassningar”

    Scenario: Ges anpassningar redan påminns ingen om dem
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och ”extra_anpassningar” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.extra_anpassningar”

    Scenario: Ångest som inte märks i skolan kräver inga anpassningar
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.extra_anpassningar”

    Scenario: Ett barn i förskolan får stöd på annat sätt
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.extra_anpassningar”

    Scenario: Är det inte känt om anpassningar ges visas skyldigheten
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och ”extra_anpassningar” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.extra_anpassningar”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Extra anpassningar nu, utan diagnos)
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.sarskilt_stod – Utred behovet av särskilt stöd

    Abstrakt Scenario: Måttliga svårigheter i skolan utreds
      Givet ett barn på 10 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sarskilt_stod”
      Och skyldigheten ”nationell.skyldighet.sarskilt_stod” gäller rektor

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Frånvaro utreds hur lindrig den än är
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: En måttlig NPF-svårighet utreds av skolan också
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: I den anpassade grundskolan utreds stödet på samma sätt
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet går i anpassad grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: I gymnasieskolan utreds stödet på samma sätt
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: Lindriga svårigheter möts med extra anpassningar
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: Det som är utrett utreds inte igen
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: Svår ångest utreds av vården
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: Den vars frånvaro har lett till en utredning utreds inte igen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, lindrig
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: I förskolan utreds inget särskilt stöd
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: Är det inte känt om stödet är utrett visas skyldigheten
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: Är det inte känt om stödet vid NPF är utrett visas skyldigheten
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och ”särskilt_stöd_utrett” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: Är det inte känt om stödet vid frånvaro är utrett visas skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, lindrig
      Och ”särskilt_stöd_utrett” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: Är svårighetsgraden inte känd visas inte utredningen av stödet
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: Vid ångest är det ingen brist att inte veta om stödet är utrett
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och ”särskilt_stöd_utrett” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: Vid lindriga svårigheter är det ingen brist att inte veta om stödet är utrett
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och ”särskilt_stöd_utrett” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sarskilt_stod”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Utred behovet av särskilt stöd)
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.atgardsprogram – Besluta om åtgärdsprogram

    Abstrakt Scenario: När särskilt stöd är utrett ska rektor besluta
      Givet ett barn på 10 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.atgardsprogram”
      Och skyldigheten ”nationell.skyldighet.atgardsprogram” gäller rektor

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Också frånvaron leder till ett beslut
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.atgardsprogram”

    Scenario: Också NPF leder till ett beslut
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.atgardsprogram”

    Scenario: I den anpassade grundskolan beslutar rektor också
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är ja
      Och barnet går i anpassad grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.atgardsprogram”

    Scenario: I gymnasieskolan beslutar rektor också
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.atgardsprogram”

    Scenario: Innan stödet är utrett finns inget att besluta om
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.atgardsprogram”

    Scenario: Finns ett åtgärdsprogram är beslutet fattat
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är ja
      Och ”åtgärdsprogram” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.atgardsprogram”

    Scenario: Ångest kräver inget åtgärdsprogram
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.atgardsprogram”

    Scenario: I förskolan beslutas inga åtgärdsprogram
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.atgardsprogram”

    Scenario: Är det inte känt om ett program finns visas inte skyldigheten
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är ja
      Och ”åtgärdsprogram” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.atgardsprogram”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Besluta om åtgärdsprogram)
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.franvaroutredning – Utred frånvaron skyndsamt

    Abstrakt Scenario: Var femte dag borta är lång frånvaro
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 20 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.franvaroutredning”
      Och skyldigheten ”nationell.skyldighet.franvaroutredning” gäller rektor

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är frånvaron själva behovet utreds den utan gräns i procent
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.franvaroutredning”

    Scenario: I den anpassade grundskolan gäller samma gräns
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 20 procent
      Och barnet går i anpassad grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.franvaroutredning”

    Scenario: Strax under gränsen krävs ingen utredning
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 19 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.franvaroutredning”

    Scenario: I gymnasieskolan gäller en annan skyldighet
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 20 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.franvaroutredning”

    Scenario: Är frånvaron i grundskolan inte känd visas inte skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”frånvaro” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.franvaroutredning”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Utred frånvaron skyndsamt)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 20 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.franvaro_gymnasiet – Frånvaro i gymnasieskolan

    Abstrakt Scenario: Var femte dag borta från gymnasieskolan kräver att någon tar reda på varför
      Givet ett barn på 16 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 20 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.franvaro_gymnasiet”
      Och skyldigheten ”nationell.skyldighet.franvaro_gymnasiet” gäller rektor

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är frånvaron själva behovet gäller ingen gräns i procent
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.franvaro_gymnasiet”

    Scenario: Strax under gränsen krävs inget
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 19 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.franvaro_gymnasiet”

    Scenario: I grundskolan gäller en annan skyldighet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 20 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.franvaro_gymnasiet”

    Scenario: Är frånvaron i gymnasieskolan inte känd visas inte skyldigheten
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”frånvaro” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.franvaro_gymnasiet”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Frånvaro i gymnasieskolan)
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 20 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.hemkommun_skolplikt – Barnet saknar skola

    Abstrakt Scenario: En sexåring utan skola ska få en plats
      Givet ett barn på 6 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.hemkommun_skolplikt”
      Och skyldigheten ”nationell.skyldighet.hemkommun_skolplikt” gäller hemkommunen

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En femtonåring utan skola ska få en plats
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.hemkommun_skolplikt”

    Scenario: En femåring har ingen skolplikt
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.hemkommun_skolplikt”

    Scenario: En sextonåring har ingen skolplikt
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.hemkommun_skolplikt”

    Scenario: Den som går i skolan har sin plats
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet går i grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.hemkommun_skolplikt”

    Scenario: Är det inte känt om en femtonåring saknar skola visas inte skyldigheten
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”skolform” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.hemkommun_skolplikt”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Barnet saknar skola)
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.aktivitetsansvar – Sök upp den unga som har lämnat skolan

    Abstrakt Scenario: En sextonåring utan skola söks upp
      Givet ett barn på 16 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.aktivitetsansvar”
      Och skyldigheten ”nationell.skyldighet.aktivitetsansvar” gäller aktivitetsansvaret

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En nittonåring utan skola söks upp
      Givet ett barn på 19 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.aktivitetsansvar”

    Scenario: En femtonåring har skolplikt
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.aktivitetsansvar”

    Scenario: Den som har fyllt tjugo omfattas inte
      Givet ett barn på 20 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.aktivitetsansvar”

    Scenario: Den som går i gymnasieskolan har inte lämnat skolan
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet går i gymnasieskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.aktivitetsansvar”

    Scenario: Är det inte känt om en sextonåring har lämnat skolan visas inte skyldigheten
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”skolform” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.aktivitetsansvar”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Sök upp den unga som har lämnat skolan)
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.forskola_stod – Förskolans stöd

    Abstrakt Scenario: Förskolan väntar inte på NPF-utredningen
      Givet ett barn på 4 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.forskola_stod”
      Och skyldigheten ”nationell.skyldighet.forskola_stod” gäller förskolan

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En sen talutveckling räcker för stöd
      Givet ett barn på 3 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet språkutveckling, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.forskola_stod”

    Scenario: Förskolan stöder också det barn som slåss och skriker
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet utagerande beteende, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.forskola_stod”

    Scenario: Behöver föräldrarna stöd är det inte förskolans sak
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.forskola_stod”

    Scenario: Ett barn utan förskola får inget stöd där
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.forskola_stod”

    Scenario: I skolan gäller skolans skyldigheter
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.forskola_stod”

    Scenario: Är det inte känt om barnet går i förskola visas inte skyldigheten
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och ”skolform” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.forskola_stod”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Förskolans stöd)
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.elevhalsa_samverkar – Elevhälsan samverkar

    Abstrakt Scenario: Elevhälsan behåller kontakten när vården ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och ”elevhälsokontakt” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.elevhalsa_samverkar”
      Och skyldigheten ”nationell.skyldighet.elevhalsa_samverkar” gäller elevhälsan

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Elevhälsan behåller kontakten när socialtjänsten ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, svår
      Och ”elevhälsokontakt” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.elevhalsa_samverkar”

    Scenario: I gymnasieskolan gäller det också
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och ”elevhälsokontakt” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.elevhalsa_samverkar”

    Scenario: I den anpassade grundskolan gäller det också
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och ”elevhälsokontakt” är ja
      Och barnet går i anpassad grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.elevhalsa_samverkar”

    Scenario: Ansvarar skolan själv finns inget att samverka om
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”elevhälsokontakt” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.elevhalsa_samverkar”

    Scenario: Utan kontakt finns inget att behålla
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.elevhalsa_samverkar”

    Scenario: Den som inte går i skola har ingen elevhälsa
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och ”elevhälsokontakt” är ja
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.elevhalsa_samverkar”

    Scenario: Är det inte känt om elevhälsan har kontakt visas inte skyldigheten
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och ”elevhälsokontakt” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.elevhalsa_samverkar”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Elevhälsan samverkar)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och ”elevhälsokontakt” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.halsoundersokning – Hälsoundersökning när barnet placeras

    Abstrakt Scenario: Ett barn i familjehem erbjuds en hälsoundersökning
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.halsoundersokning”
      Och skyldigheten ”nationell.skyldighet.halsoundersokning” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett barn som vårdas enligt LVU erbjuds en hälsoundersökning
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i HVB av Malmö i Malmö enligt LVU
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.halsoundersokning”

    Scenario: Ett boende enligt LSS omfattas inte
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, svår
      Och barnet är placerat i LSS-boende av Malmö i Malmö enligt LSS
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.halsoundersokning”

    Scenario: Den som bor hemma erbjuds ingen hälsoundersökning
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.halsoundersokning”

    Scenario: Är lagrummet inte känt visas skyldigheten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö
      Och ”placeringsgrund” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.halsoundersokning”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Hälsoundersökning när barnet placeras)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.placerad_halsa_och_skola – Nämndens ansvar för hälsa och skola

    Abstrakt Scenario: Nämnden svarar för att det placerade barnet får vård och skola
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.placerad_halsa_och_skola”
      Och skyldigheten ”nationell.skyldighet.placerad_halsa_och_skola” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: För den som bor hemma är det föräldrarnas sak
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.placerad_halsa_och_skola”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Nämndens ansvar för hälsa och skola)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.lvu_placering – Nämnden bestämmer när barnet vårdas enligt LVU

    Abstrakt Scenario: Nämnden ordnar samtycket till vård när barnet vårdas enligt LVU
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet är placerat i HVB av Malmö i Malmö enligt LVU
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.lvu_placering”
      Och skyldigheten ”nationell.skyldighet.lvu_placering” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Vid frivillig placering bestämmer vårdnadshavarna
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet är placerat i HVB av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.lvu_placering”

    Scenario: Är lagrummet inte känt visas inte skyldigheten
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet är placerat i HVB av Malmö i Malmö
      Och ”placeringsgrund” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.lvu_placering”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Nämnden bestämmer när barnet vårdas enligt LVU)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet är placerat i HVB av Malmö i Malmö enligt LVU
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.vardplan_visar_andra – Vårdplanen visar andras ansvar

    Abstrakt Scenario: Det placerade barnets plan visar vad vården och skolan gör
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.vardplan_visar_andra”
      Och skyldigheten ”nationell.skyldighet.vardplan_visar_andra” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Den som bor hemma har ingen vårdplan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.vardplan_visar_andra”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vårdplanen visar andras ansvar)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.samrad_fore_placering – Samråd innan barnet placeras i en annan kommun

    Abstrakt Scenario: När en placering behövs samråder nämnden först
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet placering, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.samrad_fore_placering”
      Och skyldigheten ”nationell.skyldighet.samrad_fore_placering” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Behandling i hemmet kräver inget samråd
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.samrad_fore_placering”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samråd innan barnet placeras i en annan kommun)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.placerad_vistelse – Vården och skolan där barnet bor

    Abstrakt Scenario: Barnet får vård och skola där familjehemmet ligger
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Lund enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.placerad_vistelse”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Placerad i den egna kommunen har barnet vård och skola hemma
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.placerad_vistelse”

    Scenario: Den som vistas på annat håll utan att vara placerad omfattas inte
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet vistas i Lund
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.placerad_vistelse”

    Scenario: Är det inte känt var barnet är placerat visas inte skyldigheten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.placerad_vistelse”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vården och skolan där barnet bor)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Lund enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.betalning_fordrojer_inte – Frågan om betalning får inte fördröja

    Abstrakt Scenario: Behöver barnet både boende och behandling väntar ingen på pengarna
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet placering, svår
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.betalning_fordrojer_inte”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Behöver barnet bara boende finns ingen kostnad att dela
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.betalning_fordrojer_inte”

    Scenario: Behöver barnet bara behandling finns ingen kostnad att dela
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.betalning_fordrojer_inte”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Frågan om betalning får inte fördröja)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.lss_plan – Individuell plan enligt LSS

    Abstrakt Scenario: Den som har en insats enligt LSS erbjuds en plan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.lss_plan”
      Och skyldigheten ”nationell.skyldighet.lss_plan” gäller LSS-handläggaren

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Den som ska få stöd enligt LSS erbjuds en plan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.lss_plan”

    Scenario: Är kontakten avslutad finns ingen insats att planera
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har avslutad kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.lss_plan”

    Scenario: En kontakt med socialtjänsten är ingen insats enligt LSS
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.lss_plan”

    Scenario: Är det inte känt om barnet har en insats enligt LSS visas inte planen
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.lss_plan”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Individuell plan enligt LSS)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.lss_samordning – Kommunen samordnar

    Abstrakt Scenario: Kommunen samordnar insatserna för den som har stöd enligt LSS
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.lss_samordning”
      Och skyldigheten ”nationell.skyldighet.lss_samordning” gäller LSS-handläggaren

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Kommunen samordnar insatserna för den som ska få stöd enligt LSS
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.lss_samordning”

    Scenario: Är kontakten avslutad finns inga insatser att samordna
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har avslutad kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.lss_samordning”

    Scenario: Kontakten med socialtjänsten samordnas inte enligt LSS
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.lss_samordning”

    Scenario: Är det inte känt om barnet har en insats enligt LSS visas inte samordningen
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.lss_samordning”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kommunen samordnar)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.habiliteringsplan_buh – Habiliteringsplan

    Abstrakt Scenario: Barnet på habiliteringen får en plan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.habiliteringsplan_buh”
      Och skyldigheten ”nationell.skyldighet.habiliteringsplan_buh” gäller BUH

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Barnet som habiliteringen ska behandla i hemmet får en plan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.habiliteringsplan_buh”

    Scenario: Kontakt med BUP ger ingen habiliteringsplan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.habiliteringsplan_buh”

    Scenario: Är kontakten med BUH avslutad behövs ingen plan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har avslutad kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.habiliteringsplan_buh”

    Scenario: Är det inte känt om barnet har kontakt med BUH visas inte planen
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.habiliteringsplan_buh”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Habiliteringsplan)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.habiliteringsplan_np_team – Habiliteringsplan i NP-teamet

    Abstrakt Scenario: Barnet i NP-teamet får en plan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med NP-teamet
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.habiliteringsplan_np_team”
      Och skyldigheten ”nationell.skyldighet.habiliteringsplan_np_team” gäller NP-teamet

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Barnet som NP-teamet ska hjälpa får en plan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.habiliteringsplan_np_team”

    Scenario: Kontakt med BUH ger en plan där i stället
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.habiliteringsplan_np_team”

    Scenario: Är kontakten med NP-teamet avslutad behövs ingen plan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har avslutad kontakt med NP-teamet
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.habiliteringsplan_np_team”

    Scenario: Är det inte känt om barnet har kontakt med NP-teamet visas inte planen
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.habiliteringsplan_np_team”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Habiliteringsplan i NP-teamet)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med NP-teamet
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.tolk – Tolk

    Abstrakt Scenario: Behöver familjen tolk ordnar verksamheten det
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet behöver tolk
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.tolk”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Behövs ingen tolk nämns ingen
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.tolk”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Tolk)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet behöver tolk
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.utskrivning – Utskrivning från slutenvården

    Abstrakt Scenario: Kommunen får veta att barnet är inskrivet när det behöver stöd efteråt
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet psykos, svår
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med BUP i slutenvård
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.utskrivning”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Behöver barnet inget av kommunen gäller inte tidsgränserna
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, svår
      Och barnet har pågående kontakt med BUP i slutenvård
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utskrivning”

    Scenario: I öppen vård skrivs ingen ut
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, svår
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utskrivning”

    Scenario: Den som är utskriven omfattas inte längre
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, svår
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har avslutad kontakt med BUP i slutenvård
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utskrivning”

    Scenario: Är det inte känt om barnet är inskrivet visas inte tidsgränserna
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, svår
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utskrivning”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Utskrivning från slutenvården)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, svår
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med BUP i slutenvård
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.anhorig – Barnet som anhörig

    Abstrakt Scenario: Räcker förälderns förmåga inte till ska vården se barnet
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”föräldraförmåga” är otillräcklig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.anhorig”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En ansträngd förälder räcker till
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”föräldraförmåga” är ansträngd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.anhorig”

    Scenario: Den som är arton är inget barn som anhörig
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”föräldraförmåga” är otillräcklig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.anhorig”

    Scenario: Är förmågan inte känd visas inte skyldigheten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”föräldraförmåga” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.anhorig”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Barnet som anhörig)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”föräldraförmåga” är otillräcklig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.vardgaranti – Vårdgarantin 0–3–90–90

    Abstrakt Scenario: Den som ska till vården har en garanti
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.vardgaranti”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: När socialtjänsten ansvarar gäller ingen vårdgaranti
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.vardgaranti”

    Scenario: I ett akut läge räknas inga dagar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.vardgaranti”

    Scenario: Den som söker asyl omfattas inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är asylsökande
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.vardgaranti”

    Scenario: Är det inte känt om barnet är bosatt visas skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.vardgaranti”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vårdgarantin 0–3–90–90)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.vantan_for_lang – Väntan är längre än vårdgarantin

    Abstrakt Scenario: Efter nittioen dagars väntan ordnar regionen vården hos någon annan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och barnet har väntande kontakt med BUP sedan 2026-08-22
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.vantan_for_lang”

      Exempel:
        | kommun |
        | Malmö  |
        | Luleå  |

    Scenario: Den nittionde dagen är garantin inte bruten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet har väntande kontakt med BUP sedan 2026-08-23
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.vantan_for_lang”

    Scenario: Den som har börjat väntar inte längre
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet har pågående kontakt med BUP sedan 2026-08-22
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.vantan_for_lang”

    Scenario: Väntan hos socialtjänsten omfattas inte av vårdgarantin
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, svår
      Och barnet har väntande kontakt med socialtjänsten sedan 2026-08-22
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.vantan_for_lang”

    Scenario: Är det inte känt hur länge barnet har väntat visas inte skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet har väntande kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.vantan_for_lang”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Väntan är längre än vårdgarantin)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet har väntande kontakt med BUP sedan 2024-08-22
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: Redan första dagen ordnas vården hos någon annan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet har väntande kontakt med BUP sedan 2025-01-15
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-07-01
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.vantan_for_lang”

  Regel: nationell.skyldighet.utbud_saknas_region – Behandlingen finns inte på orten

    Abstrakt Scenario: Saknas behandlingen på orten ger regionen den på annat sätt
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och ”insats_finns_lokalt” är nej
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.utbud_saknas_region”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Finns behandlingen på orten nämns inget annat
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utbud_saknas_region”

    Scenario: Saknar kommunen insatsen är det kommunens sak
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, svår
      Och ”insats_finns_lokalt” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utbud_saknas_region”

    Scenario: Är det inte känt om behandlingen finns visas inte skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och ”insats_finns_lokalt” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utbud_saknas_region”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Behandlingen finns inte på orten)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och ”insats_finns_lokalt” är nej
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.utbud_saknas_kommun – Kommunen saknar insatsen

    Abstrakt Scenario: Saknar kommunen insatsen köper den eller samverkar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet insatser på hemmaplan, svår
      Och ”insats_finns_lokalt” är nej
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.utbud_saknas_kommun”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Finns insatsen i kommunen nämns inget annat
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utbud_saknas_kommun”

    Scenario: Saknas behandlingen i vården är det regionens sak
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och ”insats_finns_lokalt” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utbud_saknas_kommun”

    Scenario: Är det inte känt om insatsen finns visas inte skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, svår
      Och ”insats_finns_lokalt” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utbud_saknas_kommun”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kommunen saknar insatsen)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, svår
      Och ”insats_finns_lokalt” är nej
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.avsandaren_haller – Avsändaren håller barnet till första besöket

    Abstrakt Scenario: Elevhälsan håller barnet medan BUP har remissen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2026-11-02 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.avsandaren_haller”

      Exempel:
        | kommun |
        | Malmö  |
        | Luleå  |

    Scenario: Elevhälsan håller barnet medan ingen svarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2026-11-02 som är obesvarad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.avsandaren_haller”

    Scenario: Familjens egen ansökan har ingen avsändare som kan hålla barnet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och vårdnadshavare har skickat en remiss till BUP 2026-11-02 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.avsandaren_haller”

    Scenario: En avvisad remiss väntar ingen på
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2026-11-02 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.avsandaren_haller”

    Scenario: Är det inte känt om remissen väntar på svar visas inte skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2026-11-02
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.avsandaren_haller”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Avsändaren håller barnet till första besöket)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2024-11-02 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: Redan första dagen håller avsändaren barnet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2025-06-02 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-07-01
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.avsandaren_haller”

  Regel: nationell.skyldighet.avvisning_namner_mottagare – Ett nej namnger den som tar emot

    Abstrakt Scenario: Den som avvisar en remiss säger vart barnet ska
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2026-11-02 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.avvisning_namner_mottagare”

      Exempel:
        | kommun |
        | Malmö  |
        | Luleå  |

    Scenario: Den som returnerar en remiss säger vart barnet ska
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2026-11-02 som är returnerad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.avvisning_namner_mottagare”

    Scenario: En remiss som är mottagen är inget nej
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2026-11-02 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.avvisning_namner_mottagare”

    Scenario: Är det inte känt om någon har sagt nej visas inte skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnets remisser är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.avvisning_namner_mottagare”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Ett nej namnger den som tar emot)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2024-11-02 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: Redan första dagen säger den som avvisar vart barnet ska
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2025-06-02 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-07-01
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.avvisning_namner_mottagare”

  Regel: nationell.skyldighet.studsar_chef – Chefen beslutar när remisser studsar

    Abstrakt Scenario: Efter två nej beslutar cheferna
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2026-09-02 som är avvisad
      Och vårdcentralen har skickat en remiss till BUP 2026-11-02 som är returnerad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.studsar_chef”

      Exempel:
        | kommun |
        | Malmö  |
        | Luleå  |

    Scenario: Ett nej räcker inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2026-09-02 som är avvisad
      Och vårdcentralen har skickat en remiss till BUP 2026-11-02 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.studsar_chef”

    Scenario: Är det inte känt hur många nej barnet har fått visas inte skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnets remisser är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.studsar_chef”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Chefen beslutar när remisser studsar)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2024-09-02 som är avvisad
      Och vårdcentralen har skickat en remiss till BUP 2024-11-02 som är returnerad
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: Redan första dagen beslutar cheferna efter två nej
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2025-05-02 som är avvisad
      Och vårdcentralen har skickat en remiss till BUP 2025-06-02 som är returnerad
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-07-01
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.studsar_chef”

  Regel: nationell.skyldighet.forfallen_kontakt – En kontakt som rann ut i sanden

    Abstrakt Scenario: Har remissen förfallit ringer någon med familjen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2026-09-02 som är förfallen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.forfallen_kontakt”

      Exempel:
        | kommun |
        | Malmö  |
        | Luleå  |

    Scenario: En obesvarad remiss har inte förfallit
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2026-09-02 som är obesvarad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.forfallen_kontakt”

    Scenario: Är det inte känt om någon remiss har förfallit visas inte skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnets remisser är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.forfallen_kontakt”

    Scenario: Dagen före 1 juli 2025 finns inga regler (En kontakt som rann ut i sanden)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2024-09-02 som är förfallen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: Redan första dagen ringer någon med familjen när remissen har förfallit
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och elevhälsan har skickat en remiss till BUP 2025-05-02 som är förfallen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-07-01
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.forfallen_kontakt”

  Regel: nationell.skyldighet.tackat_nej – Familjen har tackat nej till något

    Abstrakt Scenario: Har familjen tackat nej ska de andra få veta det, om familjen vill
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och barnet har avböjd kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.tackat_nej”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En avslutad kontakt är inget nej
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.tackat_nej”

    Scenario: Är det inte känt om familjen har tackat nej visas inte skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.tackat_nej”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Familjen har tackat nej till något)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet har avböjd kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.forutsattning_far_inte_stoppa – Ett stabilt hem är inget krav före utredning

    Abstrakt Scenario: Ett oroligt hem hindrar inte NPF-utredningen
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet NPF-utredning, måttlig
      Och ”hemmet_stabilt” är nej
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.forutsattning_far_inte_stoppa”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: I ett stabilt hem finns inget hinder
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.forutsattning_far_inte_stoppa”

    Scenario: Gäller det ångest kräver ingen ett stabilt hem
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”hemmet_stabilt” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.forutsattning_far_inte_stoppa”

    Scenario: Är det inte känt om hemmet är stabilt visas inte skyldigheten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och ”hemmet_stabilt” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.forutsattning_far_inte_stoppa”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Ett stabilt hem är inget krav före utredning)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och ”hemmet_stabilt” är nej
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.lakemedel_och_beroende – Behandling och läkemedel i samma takt

    Abstrakt Scenario: Läkemedel och stöd vid beroende sätts in i samma takt
      Givet ett barn på 16 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skadligt bruk, måttlig
      Och barnet har behovet läkemedelsuppföljning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.lakemedel_och_beroende”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan läkemedel finns bara en takt
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.lakemedel_och_beroende”

    Scenario: Utan beroende finns bara en takt
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.lakemedel_och_beroende”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Behandling och läkemedel i samma takt)
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, måttlig
      Och barnet har behovet läkemedelsuppföljning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.mognad – Bedöm barnets mognad

    Abstrakt Scenario: En tolvårings mognad bedöms
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är nej
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.mognad”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En sjuttonårings mognad bedöms
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.mognad”

    Scenario: En elvaåring är yngre än så
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.mognad”

    Scenario: Den som är arton är vuxen
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.mognad”

    Scenario: En mognad som är bedömd bedöms inte igen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.mognad”

    Scenario: Är det inte känt om mognaden är bedömd visas inte skyldigheten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.mognad”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Bedöm barnets mognad)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är nej
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.barn_12_till_14 – Insatser till barn 12–14 år utan vårdnadshavarens samtycke

    Abstrakt Scenario: En tolvåring kan få insatsen fast vårdnadshavarna säger nej
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.barn_12_till_14”
      Och skyldigheten ”nationell.skyldighet.barn_12_till_14” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En fjortonåring kan få insatsen fast den ena vårdnadshavaren säger nej
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.barn_12_till_14”

    Scenario: En tolvåring kan få insatsen när vårdnadshavarna inte har nåtts
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är inte nådda
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.barn_12_till_14”

    Scenario: En elvaåring kan inte få insatsen på eget ja
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.barn_12_till_14”

    Scenario: En femtonåring för sin egen talan
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.barn_12_till_14”

    Scenario: Samtycker alla till stödet åt en tolvåring behövs ingen prövning
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.barn_12_till_14”

    Scenario: Vård åt en tolvåring prövas inte av nämnden
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.barn_12_till_14”

    Scenario: Är samtycket till stödet åt en tolvåring inte känt visas inte prövningen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.barn_12_till_14”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Insatser till barn 12–14 år utan vårdnadshavarens samtycke)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.ung_15_eller_aldre – Från 15 år talar den unga för sig själv

    Abstrakt Scenario: En femtonåring kan själv begära insatsen
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.ung_15_eller_aldre”
      Och skyldigheten ”nationell.skyldighet.ung_15_eller_aldre” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En sjuttonåring kan begära insatsen när vårdnadshavarna inte har nåtts
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är inte nådda
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.ung_15_eller_aldre”

    Scenario: En femtonåring kan begära insatsen när bara den ena säger ja
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.ung_15_eller_aldre”

    Scenario: En fjortonåring för inte sin egen talan
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.ung_15_eller_aldre”

    Scenario: Den som är arton behöver ingen annans samtycke
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.ung_15_eller_aldre”

    Scenario: Samtycker alla till stödet åt en femtonåring behövs ingen prövning
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.ung_15_eller_aldre”

    Scenario: Vård åt en femtonåring prövas inte av nämnden
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.ung_15_eller_aldre”

    Scenario: Är samtycket till stödet åt en femtonåring inte känt visas inte prövningen
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.ung_15_eller_aldre”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Från 15 år talar den unga för sig själv)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.utan_behovsprovning – Stöd utan behovsprövning

    Abstrakt Scenario: Föräldrastöd kan ges direkt
      Givet ett barn på 7 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.utan_behovsprovning”
      Och skyldigheten ”nationell.skyldighet.utan_behovsprovning” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Behandling i hemmet prövas
      Givet ett barn på 7 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utan_behovsprovning”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Stöd utan behovsprövning)
      Givet ett barn på 7 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.utan_behovsprovning_under_15 – Stöd utan behovsprövning till barn under 15 år

    Abstrakt Scenario: För en fjortonåring krävs vårdnadshavarens samtycke
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.utan_behovsprovning_under_15”
      Och skyldigheten ”nationell.skyldighet.utan_behovsprovning_under_15” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: För en fjortonåring krävs att någon frågar vårdnadshavarna
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är inte tillfrågade
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.utan_behovsprovning_under_15”

    Scenario: För en fjortonåring krävs att någon når vårdnadshavarna
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är inte nådda
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.utan_behovsprovning_under_15”

    Scenario: En femtonåring behöver det inte
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utan_behovsprovning_under_15”

    Scenario: Finns samtycket är kravet uppfyllt
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utan_behovsprovning_under_15”

    Scenario: Kravet gäller inte vård
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utan_behovsprovning_under_15”

    Scenario: Är samtycket inte känt visas inte kravet
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utan_behovsprovning_under_15”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Stöd utan behovsprövning till barn under 15 år)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.samtyckesdialog – Fortsätt samtalet om samtycke

    Abstrakt Scenario: Ett nej är inte slutet på samtalet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.samtyckesdialog”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Den som inte är tillfrågad ska tillfrågas
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är inte tillfrågade
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.samtyckesdialog”

    Scenario: När en av två har sagt ja fortsätter samtalet med den andra
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.samtyckesdialog”

    Scenario: Vårdnadshavare som inte har nåtts söks igen, också för en sjuttonåring
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är inte nådda
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.samtyckesdialog”

    Scenario: När alla har sagt ja är samtalet fört
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.samtyckesdialog”

    Scenario: Den som är arton behöver inget samtal om vårdnadshavarnas samtycke
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.samtyckesdialog”

    Scenario: Är vårdnadshavarnas svar inte känt visas inte samtalet om samtycke
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.samtyckesdialog”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Fortsätt samtalet om samtycke)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.en_vardnadshavare_nekar – En av två vårdnadshavare säger nej

    Abstrakt Scenario: När en av två säger nej kan nämnden besluta
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.en_vardnadshavare_nekar”
      Och skyldigheten ”nationell.skyldighet.en_vardnadshavare_nekar” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: När båda säger nej kan nämnden inte det
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.en_vardnadshavare_nekar”

    Scenario: För den som är arton prövar nämnden inget nej
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.en_vardnadshavare_nekar”

    Scenario: Är det inte känt om någon säger nej visas inte nämndens prövning
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.en_vardnadshavare_nekar”

    Scenario: Dagen före 1 juli 2025 finns inga regler (En av två vårdnadshavare säger nej)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.alla_nekar – Alla vårdnadshavare säger nej

    Abstrakt Scenario: Säger alla nej till hjälp som behövs bedöms om barnet far illa
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.alla_nekar”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett nej till hjälp vid lindriga besvär är inget skäl till oro
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.alla_nekar”

    Scenario: Säger bara en nej går frågan till nämnden
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.alla_nekar”

    Scenario: För den som är arton har vårdnadshavarnas nej ingen betydelse
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.alla_nekar”

    Scenario: Är det inte känt hur svår ångesten är visas inte skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest utan känd svårighetsgrad
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.alla_nekar”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Alla vårdnadshavare säger nej)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.sjalvmordstankar – Bedöm självmordsrisken samma dag

    Abstrakt Scenario: Tankar på självmord bedöms samma dag
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordstankar
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sjalvmordstankar”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En plan bedöms genast och inte bara samma dag
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sjalvmordstankar”

    Scenario: Utan självmordsrisk nämns den inte
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sjalvmordstankar”

    Scenario: Är det inte känt om barnet har självmordstankar visas inte bedömningen samma dag
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sjalvmordstankar”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Bedöm självmordsrisken samma dag)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordstankar
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.sjalvmordsplan – Plan eller försök: akut bedömning nu

    Abstrakt Scenario: En plan bedöms nu
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sjalvmordsplan”
      Och skyldigheten ”nationell.skyldighet.sjalvmordsplan” gäller BUP-akut

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett försök bedöms nu, också den sista månaden före arton
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sjalvmordsplan”

    Scenario: Tankar bedöms samma dag
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordstankar
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sjalvmordsplan”

    Scenario: Den som är arton går till vuxenpsykiatrin
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sjalvmordsplan”

    Scenario: Är det inte känt om barnet har en plan visas inte den akuta bedömningen
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sjalvmordsplan”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Plan eller försök: akut bedömning nu)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.sjalvmordsplan_vuxen – Plan eller försök hos den som är vuxen

    Abstrakt Scenario: En artonåring med en plan bedöms nu
      Givet ett barn på 18 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sjalvmordsplan_vuxen”
      Och skyldigheten ”nationell.skyldighet.sjalvmordsplan_vuxen” gäller vuxenpsykiatrin

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En artonåring som har försökt bedöms nu
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sjalvmordsplan_vuxen”

    Scenario: Månaden före arton är det BUP-akut som bedömer
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sjalvmordsplan_vuxen”

    Scenario: Tankar är ingen plan
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordstankar
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sjalvmordsplan_vuxen”

    Scenario: Är det inte känt om en artonåring har en plan visas inte den akuta bedömningen
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sjalvmordsplan_vuxen”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Plan eller försök hos den som är vuxen)
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.skyddad_papper – Skyddade uppgifter: inga platser i papper

    Abstrakt Scenario: Med skyddade uppgifter skrivs ingen plats i papper
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”skyddad_identitet” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.skyddad_papper”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan skydd skrivs kallelser som vanligt
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.skyddad_papper”

    Scenario: Är det inte känt om uppgifterna är skyddade visas inget om papper
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”skyddad_identitet” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.skyddad_papper”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skyddade uppgifter: inga platser i papper)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”skyddad_identitet” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.skyddad_overlamning – Skyddade uppgifter: överlämning

    Abstrakt Scenario: Med skyddade uppgifter lämnas bara det nödvändiga över
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”skyddad_identitet” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.skyddad_overlamning”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan skydd lämnas barnet över som vanligt
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.skyddad_overlamning”

    Scenario: Är det inte känt om uppgifterna är skyddade visas inget om överlämning
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”skyddad_identitet” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.skyddad_overlamning”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skyddade uppgifter: överlämning)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”skyddad_identitet” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.skyddat_boende – Barn i skyddat boende

    Abstrakt Scenario: Barnet i skyddat boende har egen rätt till stöd
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet våld, svår
      Och barnet är placerat i skyddat boende av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.skyddat_boende”
      Och skyldigheten ”nationell.skyldighet.skyddat_boende” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett familjehem är inget skyddat boende
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, svår
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.skyddat_boende”

    Scenario: Den som bor hemma är inte i skyddat boende
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.skyddat_boende”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Barn i skyddat boende)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, svår
      Och barnet är placerat i skyddat boende av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.skyddsbedomning – Skyddsbedömning genast, beslut inom 14 dagar

    Abstrakt Scenario: Våld bedöms genast, hur lindrigt det än är
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet våld, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.skyddsbedomning”
      Och skyldigheten ”nationell.skyldighet.skyddsbedomning” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En misstanke om våld räcker
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”våld_misstänks” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.skyddsbedomning”

    Scenario: En anmälan som ingen har svarat på bedöms genast
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2026-11-20 som är obesvarad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.skyddsbedomning”

    Scenario: En anmälan som inte ledde till utredning bedöms på nytt
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2026-11-20 som är inte inledd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.skyddsbedomning”

    Scenario: Är anmälan mottagen är bedömningen gjord
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2026-11-20 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.skyddsbedomning”

    Scenario: Ångest i sig kräver ingen skyddsbedömning
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.skyddsbedomning”

    Scenario: För den som är arton gäller ingen skyddsbedömning
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.skyddsbedomning”

    Scenario: En obesvarad remiss till BUP är ingen anmälan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till BUP 2026-11-20 som är obesvarad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.skyddsbedomning”

    Scenario: Har ingen frågat om våld visas inte skyldigheten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”våld_misstänks” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.skyddsbedomning”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skyddsbedömning genast, beslut inom 14 dagar)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.anmalan_utan_utredning – Anmälan ledde inte till utredning

    Abstrakt Scenario: Den som anmälde får ett möte och besked
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2026-11-02 som är inte inledd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.anmalan_utan_utredning”
      Och skyldigheten ”nationell.skyldighet.anmalan_utan_utredning” gäller socialtjänsten

      Exempel:
        | kommun |
        | Malmö  |
        | Luleå  |

    Scenario: En anmälan utan svar är inte avgjord
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2026-11-02 som är obesvarad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.anmalan_utan_utredning”

    Scenario: Den som är arton kan ingen göra en orosanmälan om
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2026-11-02 som är inte inledd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.anmalan_utan_utredning”

    Scenario: En remiss till BUP som inte ledde till något är ingen anmälan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till BUP 2026-11-02 som är inte inledd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.anmalan_utan_utredning”

    Scenario: Är det inte känt om anmälan ledde till utredning visas inte mötet
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2026-11-02
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.anmalan_utan_utredning”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Anmälan ledde inte till utredning)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2024-11-02 som är inte inledd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: Redan första dagen får den som anmälde ett möte och besked
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2025-06-02 som är inte inledd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-07-01
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.anmalan_utan_utredning”

  Regel: nationell.skyldighet.utredning_fyra_manader – Utredningen är klar inom fyra månader

    Abstrakt Scenario: Utreder socialtjänsten om barnet far illa har den fyra månader på sig
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.utredning_fyra_manader”
      Och skyldigheten ”nationell.skyldighet.utredning_fyra_manader” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Vid brott gäller samma tid, också för en sjuttonåring
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.utredning_fyra_manader”

    Scenario: Är kontakten avslutad pågår ingen utredning
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utredning_fyra_manader”

    Scenario: Gäller det varken skydd eller brott nämns ingen tidsgräns
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utredning_fyra_manader”

    Scenario: För den som är arton gäller inte de fyra månaderna
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utredning_fyra_manader”

    Scenario: En kontakt med BUP är ingen utredning
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utredning_fyra_manader”

    Scenario: Är det inte känt om socialtjänsten utreder visas inte de fyra månaderna
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.utredning_fyra_manader”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Utredningen är klar inom fyra månader)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.oppet_arende_flyttar – Familjen har flyttat under utredningen

    Abstrakt Scenario: Kommunen som barnet har flyttat från gör utredningen klar
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten i Lund
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.oppet_arende_flyttar”
      Och skyldigheten ”nationell.skyldighet.oppet_arende_flyttar” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: I den egna kommunen har ingen flyttat
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten i Malmö
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.oppet_arende_flyttar”

    Scenario: Ett avslutat ärende flyttar inte
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har avslutad kontakt med socialtjänsten i Lund
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.oppet_arende_flyttar”

    Scenario: Är det inte känt om en annan kommun har ett ärende visas inte skyldigheten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.oppet_arende_flyttar”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Familjen har flyttat under utredningen)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten i Lund
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.samverkan_om_barn_som_far_illa – Samverka om barn som far illa

    Abstrakt Scenario: Far barnet illa samverkar alla
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.samverkan_om_barn_som_far_illa”
      Och skyldigheten ”nationell.skyldighet.samverkan_om_barn_som_far_illa” gäller socialtjänsten

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ångest i sig är inget tecken på att barnet far illa
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.samverkan_om_barn_som_far_illa”

    Scenario: För den som är arton gäller det inte
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.samverkan_om_barn_som_far_illa”

    Scenario: Är barnets ålder inte känd visas inte skyldigheten
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.samverkan_om_barn_som_far_illa”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samverka om barn som far illa)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.fyller_18 – Gemensam plan före 18-årsdagen

    Abstrakt Scenario: Sex månader före födelsedagen börjar planen
      Givet ett barn på 17 år och 6 månader
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.fyller_18”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Sju månader före är det för tidigt
      Givet ett barn på 17 år och 5 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.fyller_18”

    Scenario: Efter födelsedagen är planen gjord
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.fyller_18”

    Scenario: Utan psykisk ohälsa behövs ingen överlämning
      Givet ett barn på 17 år och 6 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.fyller_18”

    Scenario: Är det inte känt när den som är sjutton fyller år visas skyldigheten
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”månader_till_18” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.fyller_18”

    Scenario: För en sextonåring är det för tidigt fast månaderna inte är kända
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”månader_till_18” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.fyller_18”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Gemensam plan före 18-årsdagen)
      Givet ett barn på 17 år och 6 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.sip_kallelse – Kalla till SIP nu

    Abstrakt Scenario: Behöver barnet både vård och socialtjänst kallas till SIP
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sip_kallelse”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Har barnet redan kontakt med socialtjänsten räcker ett behov i vården
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Har barnet redan kontakt med vården räcker ett behov hos socialtjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Har barnet kontakt med båda behövs inget mer
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Är samordning behovet kallas till SIP
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Svår skolfrånvaro räcker för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Måttlig skolfrånvaro räcker inte för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Bara vård kräver ingen SIP
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: En avslutad kontakt räknas inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: I ett akut läge kallas ingen till SIP
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, akut
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Stöd i skolan och en kontakt med socialtjänsten räcker inte för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Stöd i skolan och en kontakt med vården räcker inte för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Vård och en kontakt med elevhälsan räcker inte för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Svår ångest räcker inte för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Bara socialtjänst räcker inte för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Socialtjänst och en kontakt med elevhälsan räcker inte för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Socialtjänst och en avslutad kontakt med vården räcker inte för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har avslutad kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Kontakter med elevhälsan och socialtjänsten räcker inte för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Kontakter med elevhälsan och vården räcker inte för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: En pågående kontakt med socialtjänsten och en avslutad med vården räcker inte för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har avslutad kontakt med BUP
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: En pågående kontakt med vården och en avslutad med socialtjänsten räcker inte för en kallelse
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Är det inte känt om barnet har kontakt med socialtjänsten visas inte kallelsen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_kallelse”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kalla till SIP nu)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.sip_innehall – Fyra saker och ett datum i planen

    Abstrakt Scenario: Behöver barnet både vård och socialtjänst ska planen visa vem som gör vad
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sip_innehall”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En kontakt med socialtjänsten och ett behov i vården ger en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: En kontakt med vården och ett behov hos socialtjänsten ger en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Två kontakter ger en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Är samordning behovet görs en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Svår skolfrånvaro ger en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Måttlig skolfrånvaro ger ingen plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Bara vård kräver ingen plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: I ett akut läge görs ingen plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, akut
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Stöd i skolan och en kontakt med socialtjänsten räcker inte för en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Stöd i skolan och en kontakt med vården räcker inte för en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Vård och en kontakt med elevhälsan räcker inte för en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Svår ångest räcker inte för en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Bara socialtjänst räcker inte för en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Socialtjänst och en kontakt med elevhälsan räcker inte för en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Socialtjänst och en avslutad kontakt med vården räcker inte för en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har avslutad kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Kontakter med elevhälsan och socialtjänsten räcker inte för en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Kontakter med elevhälsan och vården räcker inte för en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: En pågående kontakt med socialtjänsten och en avslutad med vården räcker inte för en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har avslutad kontakt med BUP
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: En pågående kontakt med vården och en avslutad med socialtjänsten räcker inte för en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Vård och en avslutad kontakt med socialtjänsten räcker inte för en plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Är det inte känt om barnet har kontakt med socialtjänsten visas inte planen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.sip_innehall”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Fyra saker och ett datum i planen)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.en_samordnare – En namngiven samordnare

    Abstrakt Scenario: Är samordning behovet får familjen ett namn
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet samordning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.en_samordnare”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Med ett enda behov finns inget att samordna
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.en_samordnare”

    Scenario: Dagen före 1 juli 2025 finns inga regler (En namngiven samordnare)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.oense_barnet_far_hjalp – Oenighet stoppar inte hjälpen

    Abstrakt Scenario: Medan BUP och socialtjänsten är oense börjar var och en
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.oense_barnet_far_hjalp”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är ingen oense nämns ingen oenighet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och ingen är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.oense_barnet_far_hjalp”

    Scenario: Är det inte känt om någon är oense visas inte skyldigheten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och det är inte känt om någon är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.oense_barnet_far_hjalp”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Oenighet stoppar inte hjälpen)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.asyl_vard – Vård till asylsökande barn

    Abstrakt Scenario: Ett barn som söker asyl får vård där det vistas
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är asylsökande
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.asyl_vard”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett bosatt barn söker inte asyl
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.asyl_vard”

    Scenario: En asylsökande som är arton räknas som vuxen
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är asylsökande
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.asyl_vard”

    Scenario: Är det inte känt om barnet söker asyl visas inte skyldigheten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.asyl_vard”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vård till asylsökande barn)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är asylsökande
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.skyldighet.papperslos_vard – Vård till barn utan tillstånd

    Abstrakt Scenario: Ett barn utan tillstånd får vård där det vistas
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är utan tillstånd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas skyldigheten ”nationell.skyldighet.papperslos_vard”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett bosatt barn behöver inget tillstånd
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.papperslos_vard”

    Scenario: Den som är arton och saknar tillstånd räknas som vuxen
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är utan tillstånd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.papperslos_vard”

    Scenario: Är det inte känt om barnet har tillstånd visas inte skyldigheten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte skyldigheten ”nationell.skyldighet.papperslos_vard”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vård till barn utan tillstånd)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är utan tillstånd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen
