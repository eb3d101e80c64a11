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
        | kommun | dag        |
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

    Abstrakt Scenario: 14 år, olika behov, omedelbar fara ja: SOS 112 ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar SOS 112
      Och regeln ”nationell.ansvar.omedelbar_fara” avgör

      Exempel:
        | behov                  |
        | ångest, måttlig        |
        | skadligt bruk, måttlig |

    Abstrakt Scenario: 14 år, olika behov, omedelbar fara ja: första linjen ansvarar för behovet ångest
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet <behov_2>
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen för behovet ångest
      Och regeln ”nationell.ansvar.omedelbar_fara” avgör

      Exempel:
        | behov            | behov_2                 |
        | självskada, svår | ångest, måttlig         |
        | ångest, måttlig  | kroppsliga besvär, akut |
        | ångest, måttlig  | våld, svår              |
        | ångest, måttlig  | skadligt bruk, akut     |

    Scenario: 14 år, skolfrånvaro (svår), omedelbar fara ja: regeln gäller inte
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.omedelbar_fara”

    Abstrakt Scenario: Olika åldrar, olika behov, omedelbar fara ja: SOS 112 ansvarar
      Givet ett barn på <ålder> år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar SOS 112
      Och regeln ”<viker>” viker för ”nationell.ansvar.omedelbar_fara”
      Och regeln ”nationell.ansvar.omedelbar_fara” avgör

      Exempel:
        | ålder | behov                   | viker                            |
        | 14    | kroppsliga besvär, akut | nationell.ansvar.kropp_akut      |
        | 18    | självskada, svår        | nationell.ansvar.vuxen_psykiatri |
        | 14    | skadligt bruk, akut     | nationell.ansvar.abstinens       |

    Scenario: 14 år, ångest (måttlig), skolfrånvaro (svår), omedelbar fara ja: SOS 112 ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet skolfrånvaro, svår
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar SOS 112
      Och regeln ”nationell.ansvar.omedelbar_fara” avgör

    Scenario: Okänd ålder, ångest (lindrig), omedelbar fara ja: svaret är slutligt
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret slutligt
      Och regeln ”nationell.ansvar.omedelbar_fara” avgör

    Scenario: 14 år, ångest (lindrig), sexuell hälsa (lindrig), omedelbar fara ja: SOS 112 ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet sexuell hälsa, lindrig
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar SOS 112
      Och regeln ”nationell.ansvar.psykisk_ohalsa_ungdomsmottagning” viker för ”nationell.ansvar.omedelbar_fara”
      Och regeln ”nationell.ansvar.omedelbar_fara” avgör

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
        | kommun | dag        |
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
        | kommun | dag        |
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

    Abstrakt Scenario: 12 år, olika behov, omedelbar fara ja: regeln gäller inte
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.omedelbar_fara_annat”

      Exempel:
        | behov                   |
        | ångest, måttlig         |
        | omsorgssvikt, måttlig   |
        | kroppsliga besvär, akut |
        | skadligt bruk, måttlig  |

    Abstrakt Scenario: Okänd ålder, olika behov, omedelbar fara ja: svaret är slutligt
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret slutligt
      Och regeln ”nationell.ansvar.omedelbar_fara_annat” avgör

      Exempel:
        | behov                           |
        | social situation i skolan, svår |
        | NPF-utredning, måttlig          |

    Abstrakt Scenario: 12 år, olika behov, omedelbar fara ja: SOS 112 ansvarar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar SOS 112
      Och regeln ”<viker>” viker för ”nationell.ansvar.omedelbar_fara_annat”
      Och regeln ”nationell.ansvar.omedelbar_fara_annat” avgör

      Exempel:
        | behov                  | viker                                |
        | föräldrastöd, lindrig  | nationell.ansvar.foraldrastod        |
        | sexuell hälsa, lindrig | nationell.ansvar.sexuell_halsa_yngre |
        | brottslighet, måttlig  | nationell.ansvar.brott               |
        | placering, svår        | nationell.ansvar.placering           |

    Scenario: 12 år, samordning (måttlig), omedelbar fara ja, pågående kontakt med BUP: SOS 112 ansvarar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och ”omedelbar_fara” är ja
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar SOS 112
      Och regeln ”nationell.ansvar.samordning_region” viker för ”nationell.ansvar.omedelbar_fara_annat”
      Och regeln ”nationell.ansvar.omedelbar_fara_annat” avgör

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
        | kommun | dag        |
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

    Scenario: 10 år, ett behov som inte är känt, våld (svår), omedelbar fara ja: det frågas vilket behov det är
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och barnet har behovet våld, svår
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ställs frågan om ”/needs/0/domain”
      Och regeln ”nationell.ansvar.omedelbar_fara_okant_behov” avgör
