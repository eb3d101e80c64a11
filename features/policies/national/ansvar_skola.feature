# language: sv
Egenskap: Skola och frånvaro

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.ansvar.skolsituation – Stöd i skolan och kränkningar

    Abstrakt Scenario: Stöd i lärandet är rektors ansvar, utan diagnos
      Givet ett barn på 11 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.ansvar.skolsituation” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ångest blir inte skolans ansvar för att den märks i skolan
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig, orsak ingen känd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.skolsituation” avgör inte

    Scenario: Vet ingen vilken skolform barnet går i ansvarar rektor så länge
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”nationell.ansvar.skolsituation” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Stöd i skolan och kränkningar)
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.skolfranvaro – Skolfrånvaro

    Abstrakt Scenario: Rektor utreder frånvaron skyndsamt
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skolfrånvaro, måttlig
      Och frånvaron är 30 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar rektor för behovet skolfrånvaro
      Och regeln ”nationell.ansvar.skolfranvaro” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Kränkningar i skolan är en skolfråga men ingen frånvaro
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet social situation i skolan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.ansvar.skolfranvaro” avgör inte

    Scenario: Frånvaro i en okänd skolform ger en fråga
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”nationell.ansvar.skolfranvaro” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skolfrånvaro)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och frånvaron är 30 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.forskola – Barn i förskolan

    Abstrakt Scenario: I förskolan ansvarar förskolan för stödet
      Givet ett barn på 5 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet stöd i lärandet, lindrig
      Och barnet går i förskola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar förskolan
      Och regeln ”nationell.ansvar.forskola” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: I grundskolan ansvarar rektor
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och barnet går i grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.ansvar.forskola” avgör inte

    Scenario: Femåringen vars skolform inte är känd har rektor så länge
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”nationell.ansvar.forskola” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Barn i förskolan)
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och barnet går i förskola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 5 år, skolfrånvaro (svår), förskola: förskolan ansvarar
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet går i förskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar förskolan
      Och regeln ”nationell.ansvar.skolfranvaro” viker för ”nationell.ansvar.forskola”
      Och regeln ”nationell.ansvar.forskola” avgör

  Regel: nationell.ansvar.hemkommun – Skolpliktigt barn utan skola

    Abstrakt Scenario: Femtonåringen som inte går i någon skola är hemkommunens ansvar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar hemkommunen
      Och regeln ”nationell.ansvar.hemkommun” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Sextonåringen utan skola hör till aktivitetsansvaret
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar aktivitetsansvaret
      Och regeln ”nationell.ansvar.hemkommun” avgör inte

    Scenario: Är åldern inte känd avgörs det inte vem i kommunen det är
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.ansvar.hemkommun” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skolpliktigt barn utan skola)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 15 år, stöd i lärandet (lindrig), barnet går inte i någon skola: hemkommunen ansvarar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar hemkommunen
      Och regeln ”nationell.ansvar.skolsituation” viker för ”nationell.ansvar.hemkommun”
      Och regeln ”nationell.ansvar.hemkommun” avgör

  Regel: nationell.ansvar.aktivitetsansvar – Ung utan skola efter grundskolan

    Abstrakt Scenario: Sjuttonåringen utan gymnasieplats hör till aktivitetsansvaret
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar aktivitetsansvaret
      Och regeln ”nationell.ansvar.aktivitetsansvar” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Sjuttonåringen som går i gymnasieskolan hör till rektor
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går i gymnasieskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.ansvar.aktivitetsansvar” avgör inte

    Scenario: Är skolformen inte känd för sjuttonåringen frågar tjänsten
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”nationell.ansvar.aktivitetsansvar” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Ung utan skola efter grundskolan)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 17 år, stöd i lärandet (lindrig), barnet går inte i någon skola: aktivitetsansvaret ansvarar
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar aktivitetsansvaret
      Och regeln ”nationell.ansvar.skolsituation” viker för ”nationell.ansvar.aktivitetsansvar”
      Och regeln ”nationell.ansvar.aktivitetsansvar” avgör
