# language: sv
Egenskap: Fara för livet

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.ansvar.omedelbar_fara – Omedelbar fara

    Abstrakt Scenario: En fjortonåring i omedelbar fara med svår självskada behöver 112 först
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet självskada, svår
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar SOS 112 för behovet självskada
      Och oenigheten löses enligt stegen ”akut”
      Och första steget är ”handla nu”
      Och ingen SIP behövs
      Och regeln ”nationell.ansvar.omedelbar_fara” avgör

      Exempel:
        | kommun | dag |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är svårighetsgraden inte känd räknas faran ändå
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet utan känd svårighetsgrad
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar SOS 112 för behovet nedstämdhet
      Och regeln ”nationell.ansvar.omedelbar_fara” avgör

    Scenario: Utan omedelbar fara hör svår självskada till BUP
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet självskada, svår
      Och ”omedelbar_fara” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP för behovet självskada
      Och regeln ”nationell.ansvar.omedelbar_fara” avgör inte

    Scenario: Är det inte känt om barnet är i fara frågar tjänsten
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet självskada, svår
      Och ”omedelbar_fara” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”omedelbar_fara” ställs
      Och BUP ansvarar för behovet självskada
      Och regeln ”nationell.ansvar.omedelbar_fara” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Omedelbar fara)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet självskada, svår
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.omedelbar_fara_vald – Omedelbar fara när barnet behöver skydd

    Abstrakt Scenario: I omedelbar fara för våld är socialtjänsten och polisen med från början
      Givet ett barn på 8 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet våld, svår
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar SOS 112
      Och socialtjänsten är medansvarig
      Och polisen är medansvarig
      Och regeln ”nationell.ansvar.omedelbar_fara_vald” avgör

      Exempel:
        | kommun | dag |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Fara utan behov av skydd kallar inte polisen
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet självskada, svår
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar SOS 112
      Och polisen är inte medansvarig
      Och regeln ”nationell.ansvar.omedelbar_fara_vald” avgör inte

    Scenario: Är faran inte känd kallas polisen inte, men tjänsten frågar
      Givet ett barn på 8 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, svår
      Och ”omedelbar_fara” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”omedelbar_fara” ställs
      Och polisen är inte medansvarig
      Och regeln ”nationell.ansvar.omedelbar_fara_vald” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Omedelbar fara när barnet behöver skydd)
      Givet ett barn på 8 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, svår
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.omedelbar_fara_annat – Omedelbar fara vid andra behov

    Abstrakt Scenario: Också en elev vars enda kända behov gäller skolan får 112 när faran är omedelbar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet social situation i skolan, svår
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar SOS 112
      Och regeln ”nationell.ansvar.omedelbar_fara_annat” avgör

      Exempel:
        | kommun | dag |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan fara stannar skolfrågan hos rektor
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet social situation i skolan, svår
      Och ”omedelbar_fara” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.ansvar.omedelbar_fara_annat” avgör inte

    Scenario: En skolfråga där faran inte är känd ger en fråga
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet social situation i skolan, svår
      Och ”omedelbar_fara” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”omedelbar_fara” ställs
      Och regeln ”nationell.ansvar.omedelbar_fara_annat” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Omedelbar fara vid andra behov)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet social situation i skolan, svår
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.omedelbar_fara_okant_behov – Omedelbar fara när behovet inte är känt

    Abstrakt Scenario: Ett barn i omedelbar fara får 112 innan någon vet vad det gäller
      Givet ett barn på 10 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har ett behov som inte är känt
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar SOS 112
      Och SOS 112 håller barnet
      Och regeln ”nationell.ansvar.omedelbar_fara_okant_behov” avgör

      Exempel:
        | kommun | dag |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett okänt behov utan fara tas emot av vårdcentralen
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och ”omedelbar_fara” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.omedelbar_fara_okant_behov” avgör inte

    Scenario: Vet ingen om faran frågar tjänsten om den
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och ”omedelbar_fara” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”omedelbar_fara” ställs
      Och regeln ”nationell.ansvar.omedelbar_fara_okant_behov” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Omedelbar fara när behovet inte är känt)
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen
