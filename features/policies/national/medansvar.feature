# language: sv
Egenskap: Vilka fler har ansvar

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.medansvar.pagaende_kontakt – Den som redan har kontakt med barnet är med

    Abstrakt Scenario: BUH som redan har kontakt är med när BUP ansvarar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och BUH är medansvarig
      Och regeln ”nationell.medansvar.pagaende_kontakt” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En avslutad kontakt är inget medansvar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har avslutad kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är BUH inte medansvarig
      Och regeln ”nationell.medansvar.pagaende_kontakt” avgör inte

    Scenario: Är kontaktens status okänd frågar tjänsten om den är med
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är BUH inte medansvarig
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts/0/status” ställs
      Och regeln ”nationell.medansvar.pagaende_kontakt” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Den som redan har kontakt med barnet är med)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 12 år, nedstämdhet (svår), pågående kontakt med BUH, kontakt med LSS-handläggaren: LSS-handläggaren är inte medansvarig
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUH
      Och barnet har kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är LSS-handläggaren inte medansvarig
      Och regeln ”nationell.medansvar.pagaende_kontakt” avgör

  Regel: nationell.medansvar.rektor_vid_franvaro – Rektor är med vid hög frånvaro

    Abstrakt Scenario: Vid tjugo procents frånvaro är rektor med
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 20 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och rektor är medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_franvaro” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Vid nitton procent är rektor inte med av det skälet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 19 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är rektor inte medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_franvaro” avgör inte

    Scenario: I gymnasieskolan gäller inte regeln
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 40 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är rektor inte medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_franvaro” avgör inte

    Scenario: Är frånvaron inte känd frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”frånvaro” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är rektor inte medansvarig
      Och svaret är preliminärt
      Och frågan om ”frånvaro” ställs
      Och regeln ”nationell.medansvar.rektor_vid_franvaro” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Rektor är med vid hög frånvaro)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 20 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 13 år, ångest (måttlig), frånvaron är 20 procent, anpassad grundskola: rektor är medansvarig
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och frånvaron är 20 procent
      Och barnet går i anpassad grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är rektor medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_franvaro” avgör

  Regel: nationell.medansvar.rektor_vid_atgardsprogram – Rektor är med när det finns åtgärdsprogram

    Abstrakt Scenario: Finns åtgärdsprogram är rektor med
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”åtgärdsprogram” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så är rektor medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_atgardsprogram” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan åtgärdsprogram är rektor inte med
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”åtgärdsprogram” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är rektor inte medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_atgardsprogram” avgör inte

    Scenario: Är det inte känt om det finns åtgärdsprogram frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”åtgärdsprogram” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”åtgärdsprogram” ställs
      Och regeln ”nationell.medansvar.rektor_vid_atgardsprogram” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Rektor är med när det finns åtgärdsprogram)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”åtgärdsprogram” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: Okänd ålder, ångest (måttlig), åtgärdsprogram ja: rektor är inte medansvarig
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”åtgärdsprogram” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är rektor inte medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_atgardsprogram” avgör inte

    Scenario: 16 år, ångest (måttlig), åtgärdsprogram ja: rektor är medansvarig
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”åtgärdsprogram” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är rektor medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_atgardsprogram” avgör

    Scenario: 13 år, ångest (måttlig), åtgärdsprogram ja, anpassad grundskola: rektor är medansvarig
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”åtgärdsprogram” är ja
      Och barnet går i anpassad grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är rektor medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_atgardsprogram” avgör

  Regel: nationell.medansvar.rektor_vid_placering – Skolan är med när barnet är placerat

    Abstrakt Scenario: Skolan där det placerade barnet går är med
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så är rektor i Malmö medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_placering” avgör

      Exempel:
        | kommun | dag        |
        | Lund   | 2026-11-21 |
        | Eslöv  | 2026-11-21 |
        | Lund   | 2025-07-01 |

    Scenario: För ett barn som bor hemma är skolan inte med av det skälet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är rektor inte medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_placering” avgör inte

    Scenario: Är det placerade barnets skolform inte känd frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”nationell.medansvar.rektor_vid_placering” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skolan är med när barnet är placerat)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 16 år, ångest (svår), placerat i familjehem av Lund i Malmö enligt SoL: rektor är medansvarig
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är rektor medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_placering” avgör

    Scenario: 13 år, ångest (svår), placerat i familjehem av Lund i Malmö enligt SoL, anpassad grundskola: rektor är medansvarig
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och barnet går i anpassad grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är rektor medansvarig
      Och regeln ”nationell.medansvar.rektor_vid_placering” avgör

  Regel: nationell.medansvar.parter_i_oenighet – De som är oense är med

    Abstrakt Scenario: Den som säger nej är kvar tills frågan är löst
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och BUP och första linjen är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och BUP är medansvarig
      Och regeln ”nationell.medansvar.parter_i_oenighet” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är ingen oense är BUP inte med
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ingen är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är BUP inte medansvarig
      Och regeln ”nationell.medansvar.parter_i_oenighet” avgör inte

    Scenario: Är det inte känt om någon är oense frågar tjänsten vilka
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och det är inte känt om någon är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/disputed_between” ställs
      Och regeln ”nationell.medansvar.parter_i_oenighet” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (De som är oense är med)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och BUP och första linjen är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 12 år, ångest (måttlig), socialtjänsten i Malmö och socialtjänsten i Lund är oense: socialtjänsten är medansvarig
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och socialtjänsten i Malmö och socialtjänsten i Lund är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är socialtjänsten medansvarig
      Och regeln ”nationell.medansvar.parter_i_oenighet” avgör

    Scenario: 12 år, ångest (måttlig), socialtjänsten och LSS-handläggaren är oense: LSS-handläggaren är medansvarig
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och socialtjänsten och LSS-handläggaren är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är LSS-handläggaren medansvarig
      Och regeln ”nationell.medansvar.parter_i_oenighet” avgör

    Abstrakt Scenario: Också de som är oense inom skolan eller mellan regioner är med tills det är löst
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och <parter> är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är <part> medansvarig
      Och regeln ”nationell.medansvar.parter_i_oenighet” avgör

      Exempel:
        | parter                                        | part                   |
        | rektor och elevhälsan                         | rektor                 |
        | BUP i Region Skåne och BUP i Region Stockholm | BUP i Region Stockholm |

  Regel: nationell.medansvar.vistelseregionen – Samma slags enhet där barnet vistas

    Abstrakt Scenario: Placeras barnet i en annan region är BUP där medansvarig
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och barnet är placerat i HVB av Malmö i Göteborg enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP i Region Skåne
      Och BUP i Västra Götalandsregionen är medansvarig
      Och regeln ”nationell.medansvar.vistelseregionen” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Lund   | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Placeras barnet i den egna regionen finns ingen annan BUP
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet är placerat i HVB av Malmö i Lund enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är BUP inte medansvarig
      Och regeln ”nationell.medansvar.vistelseregionen” avgör inte

    Scenario: Är folkbokföringen inte känd frågar tjänsten
      Givet ett barn på 14 år
      Och barnet har behovet ångest, svår
      Och barnet är placerat i HVB av Malmö i Göteborg enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/registration/municipality” ställs
      Och regeln ”nationell.medansvar.vistelseregionen” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samma slags enhet där barnet vistas)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet är placerat i HVB av Malmö i Göteborg enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 14 år, ångest (svår), barnet vistas i Göteborg: BUP är inte medansvarig
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är BUP inte medansvarig
      Och regeln ”nationell.medansvar.vistelseregionen” avgör inte

  Regel: nationell.medansvar.en_vardnadshavare_nekar – Socialnämnden kan besluta när bara en samtycker

    Abstrakt Scenario: Nekar en av två vården är socialtjänsten med
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så är socialtjänsten medansvarig
      Och regeln ”nationell.medansvar.en_vardnadshavare_nekar” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Samtycker båda behövs inte socialtjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är socialtjänsten inte medansvarig
      Och regeln ”nationell.medansvar.en_vardnadshavare_nekar” avgör inte

    Scenario: Är vårdnadshavarnas samtycke okänt frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är socialtjänsten inte medansvarig
      Och svaret är preliminärt
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.medansvar.en_vardnadshavare_nekar” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Socialnämnden kan besluta när bara en samtycker)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 12 år, skolfrånvaro (svår), vårdnadshavarnas samtycke är en av två: regeln gäller inte
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.medansvar.en_vardnadshavare_nekar”

  Regel: nationell.medansvar.svar_franvaro – Socialtjänsten är med vid svår frånvaro

    Abstrakt Scenario: Vid svår frånvaro är socialtjänsten med utan att skolan släpper sitt
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skolfrånvaro, svår
      Och frånvaron är 80 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar rektor
      Och socialtjänsten är medansvarig
      Och regeln ”nationell.medansvar.svar_franvaro” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Vid måttlig frånvaro är den inte med
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och frånvaron är 30 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är socialtjänsten inte medansvarig
      Och regeln ”nationell.medansvar.svar_franvaro” avgör inte

    Scenario: Är frånvarons svårighetsgrad okänd frågar tjänsten om den är svår
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro utan känd svårighetsgrad
      Och frånvaron är 30 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.medansvar.svar_franvaro” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Socialtjänsten är med vid svår frånvaro)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och frånvaron är 80 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.medansvar.snart_18 – Vuxenpsykiatrin är med före 18-årsdagen

    Abstrakt Scenario: Tre månader före artonårsdagen är vuxenpsykiatrin med
      Givet ett barn på 17 år och 9 månader
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och vuxenpsykiatrin är medansvarig
      Och regeln ”nationell.medansvar.snart_18” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Fyra månader före är den inte med än
      Givet ett barn på 17 år och 8 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är vuxenpsykiatrin inte medansvarig
      Och regeln ”nationell.medansvar.snart_18” avgör inte

    Scenario: Vid lindrig ångest behövs ingen överlämning till vuxenpsykiatrin
      Givet ett barn på 17 år och 9 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är vuxenpsykiatrin inte medansvarig
      Och regeln ”nationell.medansvar.snart_18” avgör inte

    Scenario: Är svårighetsgraden okänd för den som snart är arton frågar tjänsten
      Givet ett barn på 17 år och 9 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.medansvar.snart_18” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vuxenpsykiatrin är med före 18-årsdagen)
      Givet ett barn på 17 år och 9 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 17 år och 9 månader, skolfrånvaro (svår): vuxenpsykiatrin är inte medansvarig
      Givet ett barn på 17 år och 9 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är vuxenpsykiatrin inte medansvarig
      Och regeln ”nationell.medansvar.snart_18” avgör inte

    Scenario: 18 år, ångest (måttlig): regeln gäller inte
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.medansvar.snart_18”

    Scenario: 17 år och 11 månader, ångest (måttlig): vuxenpsykiatrin är medansvarig
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är vuxenpsykiatrin medansvarig
      Och regeln ”nationell.medansvar.snart_18” avgör

  Regel: nationell.medansvar.placerande_namnd – Den som har placerat barnet är med

    Abstrakt Scenario: Nämnden som har placerat barnet är med när BUP ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och socialtjänsten i Lund är medansvarig
      Och regeln ”nationell.medansvar.placerande_namnd” avgör

      Exempel:
        | kommun | dag        |
        | Lund   | 2026-11-21 |
        | Eslöv  | 2026-11-21 |
        | Lund   | 2025-07-01 |

    Scenario: Är placeringen enligt LSS är det inte socialtjänsten som är med av det skälet
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i LSS-boende av Lund i Malmö enligt LSS
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är socialtjänsten inte medansvarig
      Och regeln ”nationell.medansvar.placerande_namnd” avgör inte

    Scenario: Är det inte känt enligt vilken lag barnet är placerat frågar tjänsten
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Lund i Malmö
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”placeringsgrund” ställs
      Och regeln ”nationell.medansvar.placerande_namnd” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Den som har placerat barnet är med)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 14 år, ångest (svår), placerat i HVB av Malmö i Malmö enligt LVU: socialtjänsten är medansvarig
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i HVB av Malmö i Malmö enligt LVU
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är socialtjänsten medansvarig
      Och regeln ”nationell.medansvar.placerande_namnd” avgör

  Regel: nationell.medansvar.placerad_enligt_lss – LSS-handläggaren är med när barnet bor enligt LSS

    Abstrakt Scenario: LSS-handläggaren är med när barnet bor enligt LSS
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och barnet är placerat i LSS-boende av Lund i Malmö enligt LSS
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och LSS-handläggaren i Lund är medansvarig
      Och regeln ”nationell.medansvar.placerad_enligt_lss” avgör

      Exempel:
        | kommun | dag        |
        | Lund   | 2026-11-21 |
        | Eslöv  | 2026-11-21 |
        | Lund   | 2025-07-01 |

    Scenario: I ett familjehem enligt SoL är LSS-handläggaren inte med
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är LSS-handläggaren inte medansvarig
      Och regeln ”nationell.medansvar.placerad_enligt_lss” avgör inte

    Scenario: Är lagen bakom boendet inte känd frågar tjänsten
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i LSS-boende av Lund i Malmö
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är LSS-handläggaren inte medansvarig
      Och svaret är preliminärt
      Och frågan om ”placeringsgrund” ställs
      Och regeln ”nationell.medansvar.placerad_enligt_lss” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (LSS-handläggaren är med när barnet bor enligt LSS)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i LSS-boende av Lund i Malmö enligt LSS
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen
