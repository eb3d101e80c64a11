# language: sv
Egenskap: Psykisk ohälsa

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.ansvar.psykisk_ohalsa – Psykisk ohälsa börjar i första linjen

    Abstrakt Scenario: En trettonåring med lindrig ångest börjar i första linjen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen för behovet ångest
      Och regeln ”nationell.ansvar.psykisk_ohalsa” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Kroppsliga besvär är inte psykisk ohälsa
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.psykisk_ohalsa” avgör inte

    Scenario: Första linjen ansvarar också när svårighetsgraden inte är känd, och tjänsten frågar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.psykisk_ohalsa” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Psykisk ohälsa börjar i första linjen)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.psykisk_ohalsa_under_forsta_linjens_alder – Barn yngre än första linjens åldersgräns

    Abstrakt Scenario: En sexåring med lindrig oro hör till vårdcentralen där första linjen börjar vid sju
      Givet ett barn på 6 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och avtalet ”vasternorrland.barn_och_unga” tillämpas
      Och regeln ”nationell.ansvar.psykisk_ohalsa_under_forsta_linjens_alder” avgör

      Exempel:
        | kommun    |
        | Sundsvall |
        | Kramfors  |

    Scenario: En sexåring hör till första linjen där den börjar vid sex
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.psykisk_ohalsa_under_forsta_linjens_alder” avgör inte

    Scenario: Är åldern inte känd frågar tjänsten efter den
      Givet ett barn
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.ansvar.psykisk_ohalsa_under_forsta_linjens_alder” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Barn yngre än första linjens åldersgräns)
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.psykisk_ohalsa_smabarn – Små barn med lindriga svårigheter

    Abstrakt Scenario: En femåring med lindriga svårigheter hör till BVC
      Givet ett barn på 5 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet sömnsvårigheter, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BVC
      Och regeln ”nationell.ansvar.psykisk_ohalsa_smabarn” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Dagen barnet fyller sex tar BVC inte längre emot
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sömnsvårigheter, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.psykisk_ohalsa_smabarn” avgör inte

    Scenario: Är det oklart hur svårt femåringen har det ansvarar första linjen så länge
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sömnsvårigheter utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.psykisk_ohalsa_smabarn” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Små barn med lindriga svårigheter)
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sömnsvårigheter, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.psykisk_ohalsa_ungdomsmottagning – Lindrig oro tillsammans med frågor om relationer och sexualitet

    Abstrakt Scenario: En femtonåring med lindrig oro och frågor om sexualitet får allt på ungdomsmottagningen
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar ungdomsmottagningen för behovet ångest
      Och ungdomsmottagningen ansvarar för behovet sexuell hälsa
      Och regeln ”nationell.ansvar.psykisk_ohalsa_ungdomsmottagning” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En tolvåring är för ung för ungdomsmottagningen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen för behovet ångest
      Och regeln ”nationell.ansvar.psykisk_ohalsa_ungdomsmottagning” avgör inte

    Scenario: Är åldern inte känd avgörs det inte
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.ansvar.psykisk_ohalsa_ungdomsmottagning” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Lindrig oro tillsammans med frågor om relationer och sexualitet)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 13 år, ångest (lindrig), sexuell hälsa (lindrig): ungdomsmottagningen ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar ungdomsmottagningen
      Och regeln ”nationell.ansvar.psykisk_ohalsa_ungdomsmottagning” avgör

    Scenario: 15 år, ångest (måttlig), sexuell hälsa (lindrig): första linjen ansvarar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.psykisk_ohalsa_ungdomsmottagning” avgör inte

  Regel: nationell.ansvar.psykisk_ohalsa_vid_habilitering – Psykiatriskt behov tillsammans med behov av habilitering

    Abstrakt Scenario: Måttlig ångest som präglar vardagen går till BUP när barnet också habiliteras
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig, påtaglig påverkan
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP för behovet ångest
      Och BUH ansvarar för behovet habilitering vid NPF
      Och regeln ”nationell.ansvar.psykisk_ohalsa_vid_habilitering” avgör

      Exempel:
        | kommun   | dag        |
        | Malmö    | 2026-11-21 |
        | Karlstad | 2026-11-21 |
        | Malmö    | 2025-07-01 |

    Scenario: Märks ångesten bara lite i vardagen räcker första linjen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig, viss påverkan
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen för behovet ångest
      Och regeln ”nationell.ansvar.psykisk_ohalsa_vid_habilitering” avgör inte

    Scenario: Är påverkan på vardagen inte känd frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och behovets påverkan är inte känd
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen för behovet ångest
      Och svaret är preliminärt
      Och frågan om ”funktionspåverkan” ställs
      Och regeln ”nationell.ansvar.psykisk_ohalsa_vid_habilitering” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Psykiatriskt behov tillsammans med behov av habilitering)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig, påtaglig påverkan
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: Habiliteringen gör varken lindrig oro eller kroppens besvär till en fråga för BUP
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>, påtaglig påverkan
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar <ansvarig> för behovet <domän>
      Och regeln ”nationell.ansvar.psykisk_ohalsa_vid_habilitering” avgör inte

      Exempel:
        | behov                      | ansvarig      | domän             |
        | ångest, lindrig            | första linjen | ångest            |
        | kroppsliga besvär, måttlig | vårdcentralen | kroppsliga besvär |

    Abstrakt Scenario: Självskada, psykos och självmordsrisk har egna regler också vid habilitering
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>, påtaglig påverkan
      Och barnet har behovet habilitering vid NPF, måttlig
      Och ”självmordsrisk” är <risk>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP för behovet <domän>
      Och regeln ”nationell.ansvar.psykisk_ohalsa_vid_habilitering” viker för ”<regel>”

      Exempel:
        | behov                | domän       | risk           | regel                           |
        | självskada, måttlig  | självskada  | ingen          | nationell.ansvar.sjalvskada     |
        | psykos, måttlig      | psykos      | ingen          | nationell.ansvar.psykos         |
        | nedstämdhet, måttlig | nedstämdhet | självmordsplan | nationell.ansvar.sjalvmordsrisk |

  Regel: nationell.ansvar.sjalvskada – Självskada som är minst måttlig

    Abstrakt Scenario: Måttlig självskada går direkt till BUP
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet självskada, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP för behovet självskada
      Och regeln ”nationell.ansvar.sjalvskada” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Lindrig självskada börjar i första linjen
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet självskada, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.sjalvskada” avgör inte

    Scenario: Självskada av okänd svårighetsgrad ger en fråga
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet självskada utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.sjalvskada” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Självskada som är minst måttlig)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet självskada, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.psykos – Psykos

    Abstrakt Scenario: Måttliga tecken på psykos går till BUP
      Givet ett barn på 16 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet psykos, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP för behovet psykos
      Och regeln ”nationell.ansvar.psykos” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Lindriga tecken bedöms först i första linjen
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.psykos” avgör inte

    Scenario: Tecken på psykos av okänd svårighetsgrad ger en fråga
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.psykos” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Psykos)
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.sjalvmordsrisk – Planer på eller försök till självmord

    Abstrakt Scenario: En nedstämd femtonåring med självmordsplan hör till BUP
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP för behovet nedstämdhet
      Och regeln ”nationell.ansvar.sjalvmordsrisk” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Självmordstankar utan plan räcker inte för regeln
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordstankar
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.sjalvmordsrisk” avgör inte

    Scenario: Är självmordsrisken inte känd frågar tjänsten
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”självmordsrisk” ställs
      Och regeln ”nationell.ansvar.sjalvmordsrisk” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Planer på eller försök till självmord)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 15 år, nedstämdhet (måttlig), självmordsrisk självmordsförsök: BUP ansvarar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.sjalvmordsrisk” avgör

  Regel: nationell.ansvar.psykisk_ohalsa_svar – Svår psykisk ohälsa

    Abstrakt Scenario: Svår nedstämdhet hör till BUP
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.psykisk_ohalsa_svar” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Måttlig nedstämdhet är inte svår
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.psykisk_ohalsa_svar” avgör inte

    Scenario: Nedstämdhet av okänd svårighetsgrad ger en fråga
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.psykisk_ohalsa_svar” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Svår psykisk ohälsa)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 15 år, självskada (svår): regeln gäller
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet självskada, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.ansvar.psykisk_ohalsa_svar”

    Scenario: 15 år, självskada (svår): regeln går före
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet självskada, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”nationell.ansvar.sjalvskada” för ”nationell.ansvar.psykisk_ohalsa_svar”
      Och regeln ”nationell.ansvar.psykisk_ohalsa_svar” avgör

  Regel: nationell.ansvar.vuxen_psykiatri – Den som har fyllt 18 år

    Abstrakt Scenario: Artonåringen med måttlig nedstämdhet hör till vuxenpsykiatrin
      Givet ett barn på 18 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar vuxenpsykiatrin
      Och regeln ”nationell.ansvar.vuxen_psykiatri” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Månaden före artonårsdagen ansvarar BUP fortfarande för svår nedstämdhet
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP för behovet nedstämdhet
      Och regeln ”nationell.ansvar.vuxen_psykiatri” avgör inte

    Scenario: Är åldern inte känd ansvarar BUP så länge
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och svaret är preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.ansvar.vuxen_psykiatri” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Den som har fyllt 18 år)
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 18 år, ätstörning (akut): vuxenpsykiatrin ansvarar
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ätstörning, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vuxenpsykiatrin
      Och regeln ”nationell.ansvar.atstorning_akut” viker för ”nationell.ansvar.vuxen_psykiatri”
      Och regeln ”nationell.ansvar.vuxen_psykiatri” avgör

  Regel: nationell.ansvar.psykos_svar – Svår psykos

    Abstrakt Scenario: En svår psykos tas emot av BUP-akut direkt
      Givet ett barn på 16 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet psykos, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och ingen SIP behövs
      Och oenigheten löses enligt stegen ”akut”
      Och regeln ”nationell.ansvar.psykos_svar” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En måttlig psykos väntar inte i akuten
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.psykos_svar” avgör inte

    Scenario: Är det inte känt hur svår psykosen är frågar tjänsten
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.psykos_svar” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Svår psykos)
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.psykisk_ohalsa_akut – Akut psykisk ohälsa

    Abstrakt Scenario: Akut suicidalitet tas emot av BUP-akut
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet suicidalitet, akut
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och ingen SIP behövs
      Och regeln ”nationell.ansvar.psykisk_ohalsa_akut” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Svår suicidalitet som inte är akut hör till BUP
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, svår
      Och ”självmordsrisk” är självmordstankar
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.psykisk_ohalsa_akut” avgör inte

    Scenario: Är svårighetsgraden inte känd frågar tjänsten först av allt
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.psykisk_ohalsa_akut” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Akut psykisk ohälsa)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 15 år, psykos (akut), självmordsrisk självmordsplan: regeln gäller
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, akut
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.ansvar.psykisk_ohalsa_akut”

    Scenario: 15 år, psykos (akut), självmordsrisk självmordsplan: regeln går före
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, akut
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”nationell.ansvar.psykos_svar” för ”nationell.ansvar.psykisk_ohalsa_akut”
      Och regeln ”nationell.ansvar.psykisk_ohalsa_akut” avgör

  Regel: nationell.ansvar.atstorning_akut – Ätstörning med akut kroppslig risk

    Abstrakt Scenario: Svält som hotar kroppen tas emot av barnmottagningen
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ätstörning, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar barnmottagningen
      Och regeln ”nationell.ansvar.atstorning_akut” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En svår ätstörning utan akut fara hör till BUP
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ätstörning, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.atstorning_akut” avgör inte

    Scenario: Är svårighetsgraden av ätstörningen inte känd frågar tjänsten
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ätstörning utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.atstorning_akut” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Ätstörning med akut kroppslig risk)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ätstörning, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.sjalvmordsforsok – Pågående eller nyss gjort självmordsförsök

    Abstrakt Scenario: Ett pågående självmordsförsök kräver 112
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet suicidalitet, akut
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar SOS 112
      Och SOS 112 håller barnet
      Och regeln ”nationell.ansvar.sjalvmordsforsok” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Akuta självmordstankar utan försök går till BUP-akut
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och ”självmordsrisk” är självmordstankar
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och regeln ”nationell.ansvar.sjalvmordsforsok” avgör inte

    Scenario: Vet ingen om barnet har försökt frågar tjänsten
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och ”självmordsrisk” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och svaret är preliminärt
      Och frågan om ”självmordsrisk” ställs
      Och regeln ”nationell.ansvar.sjalvmordsforsok” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Pågående eller nyss gjort självmordsförsök)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 15 år, olika behov, självmordsrisk självmordsförsök: vem som ansvarar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar <ansvarig>
      Och regeln ”nationell.ansvar.sjalvmordsforsok” avgör inte

      Exempel:
        | behov                   | ansvarig         |
        | ångest, måttlig         | BUP              |
        | kroppsliga besvär, akut | barnmottagningen |

    Scenario: 18 år, suicidalitet (akut), självmordsrisk självmordsförsök: SOS 112 ansvarar
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar SOS 112
      Och regeln ”nationell.ansvar.vuxen_psykiatri” viker för ”nationell.ansvar.sjalvmordsforsok”
      Och regeln ”nationell.ansvar.sjalvmordsforsok” avgör
