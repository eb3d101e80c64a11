# language: sv
Egenskap: Orosanmälan

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.oro.kravs_inte – Ingen orosanmälan när inget tyder på att barnet far illa

    Abstrakt Scenario: Ångest i sig är inget skäl att anmäla
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så krävs ingen orosanmälan
      Och regeln ”nationell.oro.kravs_inte” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Misstänkt våld ska alltid anmälas
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”våld_misstänks” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs en orosanmälan
      Och regeln ”nationell.oro.kravs_inte” avgör inte

    Scenario: Har ingen frågat om våld frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”våld_misstänks” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs ingen orosanmälan
      Och svaret är preliminärt
      Och frågan om ”våld_misstänks” ställs
      Och regeln ”nationell.oro.kravs_inte” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Ingen orosanmälan när inget tyder på att barnet far illa)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.oro.kravs – Orosanmälan ska göras

    Abstrakt Scenario: Brister i omsorgen ska anmälas, också lindriga
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så krävs en orosanmälan
      Och regeln ”nationell.oro.kravs” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Svårt skadligt bruk ska anmälas
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs en orosanmälan
      Och regeln ”nationell.oro.kravs” avgör

    Scenario: Måttligt skadligt bruk kräver ingen anmälan
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs ingen orosanmälan
      Och regeln ”nationell.oro.kravs” avgör inte

    Scenario: Är brukets svårighetsgrad inte känd frågar tjänsten
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs ingen orosanmälan
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.oro.kravs” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Orosanmälan ska göras)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 9 år, olika behov: en orosanmälan krävs
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs en orosanmälan
      Och regeln ”nationell.oro.kravs” avgör

      Exempel:
        | behov                 |
        | skolfrånvaro, svår    |
        | brottslighet, måttlig |

    Abstrakt Scenario: 9 år, olika behov: ingen orosanmälan krävs
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs ingen orosanmälan
      Och regeln ”nationell.oro.kravs” avgör inte

      Exempel:
        | behov                 |
        | skolfrånvaro, måttlig |
        | suicidalitet, akut    |

  Regel: nationell.oro.arende_pagar – Socialtjänsten känner redan till barnet

    Abstrakt Scenario: Har socialtjänsten redan ett ärende krävs ingen ny anmälan av det kända
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så krävs ingen orosanmälan
      Och regeln ”nationell.oro.arende_pagar” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett avslutat ärende räknas inte
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs en orosanmälan
      Och regeln ”nationell.oro.arende_pagar” avgör inte

    Scenario: Är kontakterna okända ska anmälan göras
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs en orosanmälan
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.oro.arende_pagar” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Socialtjänsten känner redan till barnet)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 9 år, omsorgssvikt (måttlig), pågående kontakt med BUP: en orosanmälan krävs
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs en orosanmälan
      Och regeln ”nationell.oro.arende_pagar” avgör inte

    Scenario: 9 år, omsorgssvikt (måttlig), pågående kontakt med socialjouren: ingen orosanmälan krävs
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialjouren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs ingen orosanmälan
      Och regeln ”nationell.oro.arende_pagar” avgör

  Regel: nationell.oro.placerad – Barnet är redan placerat

    Abstrakt Scenario: För ett placerat barn har socialtjänsten redan ansvaret
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så krävs ingen orosanmälan
      Och regeln ”nationell.oro.placerad” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Lund   | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Bor barnet hemma ska oron anmälas
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs en orosanmälan
      Och regeln ”nationell.oro.placerad” avgör inte

    Scenario: Är kontakterna okända för ett placerat barn krävs ändå ingen anmälan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs ingen orosanmälan
      Och regeln ”nationell.oro.placerad” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Barnet är redan placerat)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 9 år, omsorgssvikt (måttlig), placerat i familjehem av Malmö i Malmö enligt SoL, pågående kontakt med socialtjänsten: regeln gäller
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.oro.placerad”

    Scenario: 9 år, omsorgssvikt (måttlig), placerat i familjehem av Malmö i Malmö enligt SoL, pågående kontakt med socialtjänsten: regeln går före
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”nationell.oro.arende_pagar” för ”nationell.oro.placerad”
      Och regeln ”nationell.oro.placerad” avgör

  Regel: nationell.oro.vuxen – Den som har fyllt 18 år

    Abstrakt Scenario: För den som är arton gäller ingen anmälningsskyldighet
      Givet ett barn på 18 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet våld, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så krävs ingen orosanmälan
      Och regeln ”nationell.oro.vuxen” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Månaden före artonårsdagen gäller den
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs en orosanmälan
      Och regeln ”nationell.oro.vuxen” avgör inte

    Scenario: Är åldern inte känd ska anmälan göras
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så krävs en orosanmälan
      Och svaret är preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.oro.vuxen” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Den som har fyllt 18 år)
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 18 år, våld (måttlig), placerat i HVB av Malmö i Göteborg enligt SoL: regeln gäller
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, måttlig
      Och barnet är placerat i HVB av Malmö i Göteborg enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.oro.vuxen”

    Scenario: 18 år, våld (måttlig), placerat i HVB av Malmö i Göteborg enligt SoL: regeln går före
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, måttlig
      Och barnet är placerat i HVB av Malmö i Göteborg enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”nationell.oro.placerad” för ”nationell.oro.vuxen”
      Och regeln ”nationell.oro.vuxen” avgör
