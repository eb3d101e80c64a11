# language: sv
Egenskap: Vilket behov leder

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.huvudansvar.livsfara – Fara för livet leder före allt

    Abstrakt Scenario: Ett självmordsförsök leder före brister i omsorgen
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet suicidalitet, akut
      Och barnet har behovet omsorgssvikt, svår
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar SOS 112
      Och socialtjänsten ansvarar för behovet omsorgssvikt
      Och regeln ”nationell.huvudansvar.livsfara” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan försök leder den akuta psykiatrin
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har behovet omsorgssvikt, svår
      Och ”självmordsrisk” är självmordstankar
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och regeln ”nationell.huvudansvar.livsfara” avgör inte

    Scenario: Är faran inte känd frågar tjänsten vad som leder
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet har behovet omsorgssvikt, svår
      Och ”omedelbar_fara” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”omedelbar_fara” ställs
      Och regeln ”nationell.huvudansvar.livsfara” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Fara för livet leder före allt)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har behovet omsorgssvikt, svår
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 15 år, suicidalitet (akut), omsorgssvikt (svår), självmordsrisk självmordsförsök: regeln gäller
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har behovet omsorgssvikt, svår
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.huvudansvar.livsfara”

    Scenario: 15 år, ångest (måttlig), omsorgssvikt (svår), självmordsrisk självmordsförsök: socialtjänsten ansvarar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet omsorgssvikt, svår
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.huvudansvar.livsfara” avgör inte

    Scenario: 15 år, kroppsliga besvär (akut), omsorgssvikt (svår), självmordsrisk självmordsförsök: regeln gäller inte
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, akut
      Och barnet har behovet omsorgssvikt, svår
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.livsfara”

    Scenario: 15 år, ångest (måttlig), omsorgssvikt (svår), självmordsrisk självmordsförsök, omedelbar fara ja: ingen SIP behövs
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet omsorgssvikt, svår
      Och ”självmordsrisk” är självmordsförsök
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och ansvarar SOS 112
      Och regeln ”nationell.huvudansvar.livsfara” avgör

    Abstrakt Scenario: 15 år, olika behov, självmordsrisk självmordsförsök, omedelbar fara ja: SOS 112 ansvarar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet <behov_2>
      Och ”självmordsrisk” är självmordsförsök
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar SOS 112
      Och regeln ”nationell.huvudansvar.livsfara” avgör

      Exempel:
        | behov              | behov_2            |
        | suicidalitet, akut | ångest, måttlig    |
        | skolfrånvaro, svår | omsorgssvikt, svår |

    Scenario: 15 år, suicidalitet (akut), omsorgssvikt (svår), självmordsrisk självmordsförsök: regeln går före
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har behovet omsorgssvikt, svår
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”nationell.huvudansvar.akut_psykiatri” för ”nationell.huvudansvar.livsfara”
      Och regeln ”nationell.huvudansvar.livsfara” avgör

    Scenario: 15 år, ångest (måttlig), omsorgssvikt (svår), självmordsrisk självmordsförsök, omedelbar fara ja: ingen SIP behövs (Fara för livet leder före allt)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet omsorgssvikt, svår
      Och ”självmordsrisk” är självmordsförsök
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.huvudansvar.livsfara” avgör

    Scenario: 15 år, skolfrånvaro (svår), omsorgssvikt (svår), självmordsrisk självmordsförsök, omedelbar fara ja: SOS 112 ansvarar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet har behovet omsorgssvikt, svår
      Och ”självmordsrisk” är självmordsförsök
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar SOS 112
      Och regeln ”nationell.huvudansvar.livsfara” avgör

  Regel: nationell.huvudansvar.akut_kropp – Akut fara för kroppen leder före annan vård

    Abstrakt Scenario: Akut fara för kroppen leder före akut psykisk ohälsa
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet kroppsliga besvär, akut
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar barnmottagningen
      Och BUP-akut är medansvarig
      Och regeln ”nationell.huvudansvar.akut_kropp” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Svåra kroppsliga besvär som inte är akuta leder inte före den akuta psykiatrin
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, svår
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och regeln ”nationell.huvudansvar.akut_kropp” avgör inte

    Scenario: Är de kroppsliga besvärens svårighetsgrad inte känd frågar tjänsten vad som leder
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär utan känd svårighetsgrad
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.akut_kropp” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Akut fara för kroppen leder före annan vård)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, akut
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: Okänd ålder, olika behov, suicidalitet (akut): barnmottagningen ansvarar
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar barnmottagningen
      Och regeln ”nationell.huvudansvar.akut_kropp” avgör

      Exempel:
        | behov                   |
        | kroppsliga besvär, akut |
        | ätstörning, akut        |

    Scenario: 14 år, ätstörning (akut), suicidalitet (akut): barnmottagningen ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ätstörning, akut
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar barnmottagningen
      Och regeln ”nationell.huvudansvar.akut_kropp” avgör

    Scenario: 14 år, ätstörning (svår), suicidalitet (akut): BUP-akut ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ätstörning, svår
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och regeln ”nationell.huvudansvar.akut_kropp” avgör inte

    Scenario: Okänd ålder, ätstörning (svår), suicidalitet (akut): BUP-akut ansvarar
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ätstörning, svår
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och regeln ”nationell.huvudansvar.akut_kropp” avgör inte

  Regel: nationell.huvudansvar.akut_psykiatri – Akut psykisk ohälsa leder före det som kan vänta

    Abstrakt Scenario: Akut suicidalitet leder före våld i hemmet, som socialtjänsten ändå ansvarar för
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet suicidalitet, akut
      Och barnet har behovet våld, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och socialtjänsten är medansvarig
      Och regeln ”nationell.huvudansvar.akut_psykiatri” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Svår suicidalitet som inte är akut leder inte före våldet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, svår
      Och barnet har behovet våld, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.huvudansvar.akut_psykiatri” avgör inte

    Scenario: Är suicidaliteten av okänd grad frågar tjänsten
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet utan känd svårighetsgrad
      Och barnet har behovet våld, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.akut_psykiatri” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Akut psykisk ohälsa leder före det som kan vänta)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har behovet våld, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 15 år, psykos (måttlig), våld (svår): socialtjänsten ansvarar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, måttlig
      Och barnet har behovet våld, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.huvudansvar.akut_psykiatri” avgör inte

  Regel: nationell.huvudansvar.skydd – Skydd leder före stöd och vård som kan vänta

    Abstrakt Scenario: Skydd leder före svår nedstämdhet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och BUP är medansvarig
      Och regeln ”nationell.huvudansvar.skydd” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En lindrig brist leder när vårdnadshavarna säger nej till hjälp
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, lindrig
      Och barnet har behovet ångest, lindrig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.huvudansvar.skydd” avgör

    Scenario: Lindriga brister när vårdnadshavarna tar emot hjälp leder inte före svår nedstämdhet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, lindrig
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och socialtjänsten är medansvarig
      Och regeln ”nationell.huvudansvar.skydd” avgör inte

    Scenario: Är samtycket okänt vid lindriga brister frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, lindrig
      Och barnet har behovet nedstämdhet, svår
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och svaret är preliminärt
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.huvudansvar.skydd” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skydd leder före stöd och vård som kan vänta)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.brott – Brott leder före stöd och vård som kan vänta

    Abstrakt Scenario: Brott leder före svår psykisk ohälsa
      Givet ett barn på 16 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet brottslighet, måttlig
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och BUP är medansvarig
      Och regeln ”nationell.huvudansvar.brott” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Lindrig risk för brott leder inte före svår psykisk ohälsa
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet, lindrig
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.huvudansvar.brott” avgör inte

    Scenario: Är brottsligheten av okänd grad frågar tjänsten vad som leder
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet utan känd svårighetsgrad
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.brott” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Brott leder före stöd och vård som kan vänta)
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet, måttlig
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.vuxen – Vuxenpsykiatrin leder från 18 år

    Abstrakt Scenario: Artonåringens nedstämdhet leder före skadligt bruk
      Givet ett barn på 18 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet skadligt bruk, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar vuxenpsykiatrin
      Och socialtjänsten är medansvarig
      Och regeln ”nationell.huvudansvar.vuxen” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Sjuttonåringens nedstämdhet leder inte före skadligt bruk
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet skadligt bruk, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.huvudansvar.vuxen” avgör inte

    Scenario: Är åldern okänd frågar tjänsten vad som leder
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet skadligt bruk, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.huvudansvar.vuxen” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vuxenpsykiatrin leder från 18 år)
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet skadligt bruk, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 18 år, ångest (lindrig), skadligt bruk (måttlig): socialtjänsten ansvarar
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet skadligt bruk, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.huvudansvar.vuxen” avgör inte

  Regel: nationell.huvudansvar.abstinens – Abstinens leder före behandling av beroendet

    Abstrakt Scenario: Abstinensen vårdas innan ett nytt hem ordnas
      Givet ett barn på 16 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skadligt bruk, akut
      Och barnet har behovet placering, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar beroendevården
      Och socialtjänsten är medansvarig
      Och regeln ”nationell.huvudansvar.abstinens” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan abstinens leder kommunens arbete med bruket
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, svår
      Och barnet har behovet placering, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.huvudansvar.abstinens” avgör inte

    Scenario: Är brukets svårighetsgrad okänd kan abstinensen leda, och tjänsten frågar
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk utan känd svårighetsgrad
      Och barnet har behovet placering, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.abstinens” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Abstinens leder före behandling av beroendet)
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, akut
      Och barnet har behovet placering, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 16 år, olika behov: regeln gäller inte
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet <behov_2>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.abstinens”

      Exempel:
        | behov                   | behov_2                |
        | suicidalitet, akut      | placering, svår        |
        | kroppsliga besvär, akut | placering, svår        |
        | kroppsliga besvär, akut | skadligt bruk, måttlig |

    Scenario: 16 år, kroppsliga besvär (akut), skadligt bruk (svår): regeln går före
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, akut
      Och barnet har behovet skadligt bruk, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”nationell.huvudansvar.abstinens” för ”nationell.huvudansvar.akut_kropp”
      Och regeln ”nationell.huvudansvar.abstinens” avgör inte

    Abstrakt Scenario: 16 år, olika behov: regeln gäller inte (Abstinens leder före behandling av beroendet)
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet <behov_2>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.abstinens”

      Exempel:
        | behov                   | behov_2                |
        | suicidalitet, akut      | placering, svår        |
        | kroppsliga besvär, akut | placering, svår        |
        | kroppsliga besvär, akut | skadligt bruk, måttlig |

  Regel: nationell.huvudansvar.skadligt_bruk – Skadligt bruk leder före annan vård

    Abstrakt Scenario: Måttligt skadligt bruk leder före svår nedstämdhet
      Givet ett barn på 16 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skadligt bruk, måttlig
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och BUP är medansvarig
      Och regeln ”nationell.huvudansvar.skadligt_bruk” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Lindrigt bruk leder inte före svår nedstämdhet
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, lindrig
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.huvudansvar.skadligt_bruk” avgör inte

    Scenario: Vid sidan av svår nedstämdhet frågar tjänsten hur svårt bruket är
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk utan känd svårighetsgrad
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.skadligt_bruk” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skadligt bruk leder före annan vård)
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, måttlig
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.placering – Ett hem leder före behandling som kan ges där

    Abstrakt Scenario: Ett hem leder före svår ångest som kan behandlas där
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet placering, svår
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och BUP är medansvarig
      Och regeln ”nationell.huvudansvar.placering” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Den som redan är placerad har ett hem, och vården leder
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.huvudansvar.placering” avgör inte

    Scenario: Saknas uppgift om faran frågar tjänsten vad som leder före hemmet
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och barnet har behovet ångest, svår
      Och ”omedelbar_fara” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”omedelbar_fara” ställs
      Och regeln ”nationell.huvudansvar.placering” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Ett hem leder före behandling som kan ges där)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.svar_psykiatri – Svår psykisk ohälsa leder före stöd

    Abstrakt Scenario: Svår nedstämdhet leder före skolfrånvaro
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och rektor är medansvarig
      Och regeln ”nationell.huvudansvar.svar_psykiatri” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Måttlig nedstämdhet leder inte före samordningen
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet samordning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.huvudansvar.svar_psykiatri” avgör inte

    Scenario: Är självmordsrisken okänd vid måttlig nedstämdhet frågar tjänsten vad som leder
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet samordning, måttlig
      Och ”självmordsrisk” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”självmordsrisk” ställs
      Och regeln ”nationell.huvudansvar.svar_psykiatri” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Svår psykisk ohälsa leder före stöd)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 14 år, olika behov, skolfrånvaro (måttlig): regeln gäller
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.huvudansvar.svar_psykiatri”

      Exempel:
        | behov               |
        | självskada, måttlig |
        | psykos, måttlig     |

    Abstrakt Scenario: 14 år, olika behov, skolfrånvaro (måttlig): rektor ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.huvudansvar.svar_psykiatri” avgör inte

      Exempel:
        | behov               |
        | självskada, lindrig |
        | psykos, lindrig     |

    Abstrakt Scenario: 14 år, olika behov, olika självmordsrisk: BUP ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet <behov_2>
      Och ”självmordsrisk” är <självmordsrisk>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.huvudansvar.svar_psykiatri” avgör

      Exempel:
        | behov                | behov_2               | självmordsrisk   |
        | nedstämdhet, svår    | skolfrånvaro, måttlig | självmordsplan   |
        | nedstämdhet, måttlig | samordning, måttlig   | självmordsplan   |
        | nedstämdhet, måttlig | samordning, måttlig   | självmordsförsök |

    Scenario: 14 år, ångest (lindrig), skolfrånvaro (måttlig), självmordsrisk självmordsplan: rektor ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet skolfrånvaro, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.huvudansvar.svar_psykiatri” avgör inte

  Regel: nationell.huvudansvar.samordning – Samordning leder när den är behovet

    Abstrakt Scenario: Samordningen leder när många arbetar var för sig
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet samordning, måttlig
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och en SIP behövs
      Och SIP leds av kommunen
      Och regeln ”nationell.huvudansvar.samordning” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Svår nedstämdhet leder före samordningen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.huvudansvar.samordning” avgör inte

    Scenario: Är nedstämdheten av okänd grad frågar tjänsten om den leder
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har behovet nedstämdhet utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.samordning” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samordning leder när den är behovet)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.funktionsstod – Stöd enligt LSS leder före annat stöd

    Abstrakt Scenario: Stöd enligt lagens personkrets leder före hemmabehandling
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har diagnosen autism, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar LSS-handläggaren
      Och socialtjänsten är medansvarig
      Och regeln ”nationell.huvudansvar.funktionsstod” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan diagnos i personkretsen leder hemmabehandlingen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.huvudansvar.funktionsstod” avgör inte

    Scenario: Är diagnoserna okända frågar tjänsten om lagens personkrets leder
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnets diagnoser är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”/diagnoses” ställs
      Och regeln ”nationell.huvudansvar.funktionsstod” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Stöd enligt LSS leder före annat stöd)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har diagnosen autism, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 12 år, olika behov, insatser på hemmaplan (måttlig), olika diagnoser: regeln gäller inte
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har diagnosen <diagnos>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.funktionsstod”

      Exempel:
        | behov                  | diagnos            |
        | funktionsstöd, måttlig | autism, misstänkt  |
        | funktionsstöd, måttlig | adhd, fastställd   |
        | funktionsstöd, lindrig | autism, fastställd |

  Regel: nationell.huvudansvar.hemmabehandling – Behandling i hemmet leder före stöd i skolan

    Abstrakt Scenario: Behandling i hemmet leder före skolfrånvaro
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och rektor är medansvarig
      Och regeln ”nationell.huvudansvar.hemmabehandling” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Föräldrastöd är ingen behandling i hemmet och leder inte före frånvaron
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, måttlig
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.huvudansvar.hemmabehandling” avgör inte

    Scenario: Kan ett okänt behov vara habilitering frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har ett behov som inte är känt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”behov” ställs
      Och regeln ”nationell.huvudansvar.hemmabehandling” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Behandling i hemmet leder före stöd i skolan)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.franvaro – Skolfrånvaro leder tills skolan har gjort sitt

    Abstrakt Scenario: Frånvaron leder före lindrig ångest tills skolan har utrett sitt
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar rektor
      Och första linjen är medansvarig
      Och regeln ”nationell.huvudansvar.franvaro” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Har skolan utrett särskilt stöd leder ångesten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet har behovet ångest, lindrig
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och rektor är medansvarig
      Och regeln ”nationell.huvudansvar.franvaro” avgör inte

    Scenario: Är ångesten måttlig leder vården
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och rektor är medansvarig
      Och regeln ”nationell.huvudansvar.franvaro” avgör inte

    Scenario: Är det inte känt om skolan har utrett leder frånvaron så länge, och tjänsten frågar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet har behovet ångest, lindrig
      Och ”särskilt_stöd_utrett” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”särskilt_stöd_utrett” ställs
      Och regeln ”nationell.huvudansvar.franvaro” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skolfrånvaro leder tills skolan har gjort sitt)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 13 år, olika behov, ångest (lindrig): första linjen ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.huvudansvar.franvaro” avgör inte

      Exempel:
        | behov                                 |
        | skolfrånvaro utan känd svårighetsgrad |
        | skolfrånvaro, lindrig                 |

    Scenario: 13 år, skolfrånvaro (måttlig), ångest (lindrig), särskilt stöd utrett ja, barnet går inte i någon skola: hemkommunen ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet har behovet ångest, lindrig
      Och ”särskilt_stöd_utrett” är ja
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar hemkommunen
      Och regeln ”nationell.huvudansvar.franvaro” avgör

    Scenario: 13 år, skolfrånvaro (måttlig), ångest (måttlig), barnet går inte i någon skola: första linjen ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet har behovet ångest, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.huvudansvar.franvaro” avgör inte

    Scenario: 13 år, skolfrånvaro (måttlig), ångest (måttlig), särskilt stöd utrett okänt: första linjen ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet har behovet ångest, måttlig
      Och ”särskilt_stöd_utrett” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.huvudansvar.franvaro” avgör inte

    Scenario: 13 år, habilitering vid NPF (måttlig), ångest (lindrig), barnet går inte i någon skola: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har behovet ångest, lindrig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.franvaro”

    Scenario: 13 år, habilitering vid NPF (måttlig), ångest (lindrig), särskilt stöd utrett okänt: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har behovet ångest, lindrig
      Och ”särskilt_stöd_utrett” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.franvaro”

    Abstrakt Scenario: 13 år, olika behov, ångest (lindrig): första linjen ansvarar (Skolfrånvaro leder tills skolan har gjort sitt)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.huvudansvar.franvaro” avgör inte

      Exempel:
        | behov                                 |
        | skolfrånvaro utan känd svårighetsgrad |
        | skolfrånvaro, lindrig                 |

  Regel: nationell.huvudansvar.psykiatri_vid_habilitering – Psykiatriskt behov leder före habilitering

    Abstrakt Scenario: Måttlig ångest som präglar vardagen leder före habiliteringen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig, påtaglig påverkan
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och BUH är medansvarig
      Och regeln ”nationell.huvudansvar.psykiatri_vid_habilitering” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Märks ångesten lite i vardagen leder habiliteringen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig, viss påverkan
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och första linjen är medansvarig
      Och regeln ”nationell.huvudansvar.psykiatri_vid_habilitering” avgör inte

    Scenario: Är påverkan inte känd frågar tjänsten vem av dem som leder
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och behovets påverkan är inte känd
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och svaret är preliminärt
      Och frågan om ”funktionspåverkan” ställs
      Och regeln ”nationell.huvudansvar.psykiatri_vid_habilitering” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Psykiatriskt behov leder före habilitering)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig, påtaglig påverkan
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.npf_utredning – NPF-utredning leder före första linjens insatser

    Abstrakt Scenario: Utredningen leder före lindrig ångest
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet NPF-utredning, måttlig
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och första linjen är medansvarig
      Och regeln ”nationell.huvudansvar.npf_utredning” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Behovet av ett annat hem leder före utredningen
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och barnet har behovet placering, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.huvudansvar.npf_utredning” avgör inte

    Scenario: Är nedstämdhetens svårighetsgrad inte känd frågar tjänsten om den leder före utredningen
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och barnet har behovet nedstämdhet utan känd svårighetsgrad
      Och barnet har behovet skadligt bruk, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vuxenpsykiatrin
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.npf_utredning” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (NPF-utredning leder före första linjens insatser)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.habilitering – Habilitering leder före första linjens insatser

    Abstrakt Scenario: Habiliteringen leder före måttlig ångest utan tydlig påverkan
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har behovet ångest, måttlig, viss påverkan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUH
      Och första linjen är medansvarig
      Och regeln ”nationell.huvudansvar.habilitering” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En pågående utredning leder före habiliteringen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och BUH är medansvarig
      Och regeln ”nationell.huvudansvar.habilitering” avgör inte

    Scenario: Är ångestens svårighetsgrad okänd frågar tjänsten om habiliteringen leder
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har behovet ångest utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.habilitering” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Habilitering leder före första linjens insatser)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har behovet ångest, måttlig, viss påverkan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.mattlig_psykiatri_paverkan – Måttlig psykisk ohälsa med tydlig påverkan leder före annan måttlig

    Abstrakt Scenario: Det måttliga behov som präglar vardagen leder före det som inte gör det
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, måttlig, påtaglig påverkan
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen för behovet nedstämdhet
      Och första linjen ansvarar
      Och regeln ”nationell.huvudansvar.mattlig_psykiatri_paverkan” avgör

      Exempel:
        | kommun   | dag        |
        | Malmö    | 2026-11-21 |
        | Karlstad | 2026-11-21 |
        | Malmö    | 2025-07-01 |

    Scenario: Måttlig ångest med viss påverkan leder av en annan regel
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig, viss påverkan
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.huvudansvar.mattlig_psykiatri_paverkan” avgör inte

    Scenario: Är påverkan inte känd frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och behovets påverkan är inte känd
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”funktionspåverkan” ställs
      Och regeln ”nationell.huvudansvar.mattlig_psykiatri_paverkan” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Måttlig psykisk ohälsa med tydlig påverkan leder före annan måttlig)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig, påtaglig påverkan
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 13 år, ångest (måttlig, viss påverkan), läkemedelsuppföljning (lindrig), vårdcentralen har skickat en remiss till BUP 2026-10-01 som är mottagen: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig, viss påverkan
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och vårdcentralen har skickat en remiss till BUP 2026-10-01 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.mattlig_psykiatri_paverkan”

    Scenario: 13 år, ångest (måttlig, viss påverkan), läkemedelsuppföljning (lindrig), första linjen har skickat en remiss till BUP 2025-10-01 som är avvisad: regeln gäller
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig, viss påverkan
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och första linjen har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.huvudansvar.mattlig_psykiatri_paverkan”

    Abstrakt Scenario: 13 år, olika behov, läkemedelsuppföljning (lindrig), första linjen har skickat en remiss till BUP 2025-10-01 som är avvisad: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och första linjen har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.mattlig_psykiatri_paverkan”

      Exempel:
        | behov              |
        | skolfrånvaro, svår |
        | ångest, lindrig    |

    Abstrakt Scenario: 13 år, olika behov, läkemedelsuppföljning (lindrig), första linjen har skickat en remiss till BUP 2025-10-01 som är avvisad: regeln gäller inte (Måttlig psykisk ohälsa med tydlig påverkan leder före annan måttlig)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och första linjen har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.mattlig_psykiatri_paverkan”

      Exempel:
        | behov              |
        | skolfrånvaro, svår |
        | ångest, lindrig    |

  Regel: nationell.huvudansvar.mattlig_psykiatri – Måttlig psykisk ohälsa leder före lindrig

    Abstrakt Scenario: Måttlig ångest leder före kroppsliga besvär
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet kroppsliga besvär, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och vårdcentralen är medansvarig
      Och regeln ”nationell.huvudansvar.mattlig_psykiatri” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Lindrig ångest leder av en annan regel
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet kroppsliga besvär, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.huvudansvar.mattlig_psykiatri” avgör inte

    Scenario: Är ångestens svårighetsgrad okänd frågar tjänsten om den är måttlig
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest utan känd svårighetsgrad
      Och barnet har behovet kroppsliga besvär, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.mattlig_psykiatri” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Måttlig psykisk ohälsa leder före lindrig)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet kroppsliga besvär, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.okand_psykiatri – Psykisk ohälsa av okänd svårighetsgrad leder före lindrig

    Abstrakt Scenario: Ångest av okänd grad leder före kroppsliga besvär, och tjänsten frågar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest utan känd svårighetsgrad
      Och barnet har behovet kroppsliga besvär, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.okand_psykiatri” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är ångesten känd som lindrig behandlas den så
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet kroppsliga besvär, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är slutligt
      Och regeln ”nationell.huvudansvar.okand_psykiatri” avgör inte

    Scenario: Vet man inte heller barnets ålder är den med bland frågorna
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest utan känd svårighetsgrad
      Och barnet har behovet kroppsliga besvär, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.huvudansvar.okand_psykiatri” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Psykisk ohälsa av okänd svårighetsgrad leder före lindrig)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest utan känd svårighetsgrad
      Och barnet har behovet kroppsliga besvär, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.lindrig_av_skolan – Lindrig ohälsa som skolan orsakar leder före annan lindrig

    Abstrakt Scenario: Lindrig ångest som skolan orsakar leder före annan vård
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.huvudansvar.lindrig_av_skolan” avgör

      Exempel:
        | kommun   | dag        |
        | Malmö    | 2026-11-21 |
        | Karlstad | 2026-11-21 |
        | Malmö    | 2025-07-01 |

    Scenario: Är orsaken okänd räcker svårigheter i skolan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och behovets orsak är inte känd
      Och barnet har behovet social situation i skolan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.huvudansvar.lindrig_av_skolan” avgör

    Scenario: Ångest som hemmet orsakar leder av en annan regel
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig, orsak hemmet
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.huvudansvar.lindrig_av_skolan” avgör inte

    Scenario: Orsaken är okänd och skolan kan ha ansvaret där det är avtalat, så tjänsten frågar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Luleå
      Och barnet har behovet ångest, lindrig
      Och behovets orsak är inte känd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”orsak” ställs
      Och regeln ”nationell.huvudansvar.lindrig_av_skolan” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Lindrig ohälsa som skolan orsakar leder före annan lindrig)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 13 år, olika behov: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet <behov_2>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.lindrig_av_skolan”

      Exempel:
        | behov                               | behov_2                         |
        | skolfrånvaro, måttlig, orsak skolan | läkemedelsuppföljning, lindrig  |
        | ångest, lindrig, orsak hemmet       | social situation i skolan, svår |

    Scenario: 13 år, skolfrånvaro (måttlig, orsak skolan), läkemedelsuppföljning (lindrig): regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig, orsak skolan
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.lindrig_av_skolan”

  Regel: nationell.huvudansvar.lindrig_psykiatri – Lindrig psykisk ohälsa leder före stöd i skola och hem

    Abstrakt Scenario: Lindrig ångest leder före stöd i skolan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och rektor är medansvarig
      Och regeln ”nationell.huvudansvar.lindrig_psykiatri” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Måttlig ångest leder av en annan regel
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.huvudansvar.lindrig_psykiatri” avgör inte

    Scenario: Lindrig ångest leder också när faran inte är känd, men svaret är preliminärt
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”omedelbar_fara” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”omedelbar_fara” ställs
      Och regeln ”nationell.huvudansvar.lindrig_psykiatri” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Lindrig psykisk ohälsa leder före stöd i skola och hem)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.lakemedel – Läkemedelsuppföljning leder före annan planerad vård

    Abstrakt Scenario: Läkemedelsuppföljningen leder före kroppsliga besvär
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och vårdcentralen är medansvarig
      Och regeln ”nationell.huvudansvar.lakemedel” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Psykisk ohälsa leder före läkemedelsuppföljningen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har behovet ångest, lindrig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och BUP är medansvarig
      Och regeln ”nationell.huvudansvar.lakemedel” avgör inte

    Scenario: Är de kroppsliga besvären kanske akuta frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har behovet kroppsliga besvär utan känd svårighetsgrad
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.lakemedel” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Läkemedelsuppföljning leder före annan planerad vård)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.kropp – Kroppsliga besvär leder före stöd

    Abstrakt Scenario: Kroppsliga besvär leder före stöd i skolan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet kroppsliga besvär, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och rektor är medansvarig
      Och regeln ”nationell.huvudansvar.kropp” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Läkemedelsuppföljning leder före kroppsliga besvär
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, lindrig
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.huvudansvar.kropp” avgör inte

    Scenario: Är besvären av okänd grad leder de ändå
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär utan känd svårighetsgrad
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.kropp” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kroppsliga besvär leder före stöd)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.sexuell_halsa – Sexuell hälsa leder före stöd

    Abstrakt Scenario: Sexuell hälsa leder före stöd i skolan
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet sexuell hälsa, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar ungdomsmottagningen
      Och rektor är medansvarig
      Och regeln ”nationell.huvudansvar.sexuell_halsa” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Kroppsliga besvär leder före sexuell hälsa
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.huvudansvar.sexuell_halsa” avgör inte

    Scenario: Är åldern okänd leder den, men vilken mottagning det blir frågas det om
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar ungdomsmottagningen
      Och svaret är preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.huvudansvar.sexuell_halsa” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Sexuell hälsa leder före stöd)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.okant_behov – Ett okänt behov reds ut före stöd

    Abstrakt Scenario: Det okända reds ut före stöd i skolan
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har ett behov som inte är känt
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och rektor är medansvarig
      Och regeln ”nationell.huvudansvar.okant_behov” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Sexuell hälsa leder före det okända
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar ungdomsmottagningen
      Och regeln ”nationell.huvudansvar.okant_behov” avgör inte

    Scenario: Det okända behovet gör svaret preliminärt
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”behov” ställs
      Och regeln ”nationell.huvudansvar.okant_behov” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Ett okänt behov reds ut före stöd)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.lindrigt_skydd – Lindriga brister i omsorgen leder före annat stöd

    Abstrakt Scenario: Lindriga brister i omsorgen leder före stöd i skolan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och rektor är medansvarig
      Och regeln ”nationell.huvudansvar.lindrigt_skydd” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Kroppsliga besvär leder före lindriga brister
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, lindrig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och socialtjänsten är medansvarig
      Och regeln ”nationell.huvudansvar.lindrigt_skydd” avgör inte

    Scenario: Är samtycket okänt kan bristen leda före ångesten, och tjänsten frågar
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, lindrig
      Och barnet har behovet ångest, lindrig
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.huvudansvar.lindrigt_skydd” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Lindriga brister i omsorgen leder före annat stöd)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.lindrigt_brott – Risk för brott leder före annat stöd

    Abstrakt Scenario: Risk för brott leder före stöd i skolan
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet brottslighet, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och rektor är medansvarig
      Och regeln ”nationell.huvudansvar.lindrigt_brott” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Lindriga brister i omsorgen leder före risk för brott
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet, lindrig
      Och barnet har behovet omsorgssvikt, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.huvudansvar.lindrigt_brott” avgör inte

    Scenario: Är risken för brott av okänd grad leder frånvaron så länge
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet utan känd svårighetsgrad
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudansvar.lindrigt_brott” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Risk för brott leder före annat stöd)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.socialt – Stöd från kommunen leder före stöd i skolan

    Abstrakt Scenario: Föräldrastöd leder före stöd i skolan
      Givet ett barn på 8 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet föräldrastöd, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och rektor är medansvarig
      Och regeln ”nationell.huvudansvar.socialt” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett hälsobehov leder före föräldrastöd
      Givet ett barn på 8 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och socialtjänsten är medansvarig
      Och regeln ”nationell.huvudansvar.socialt” avgör inte

    Scenario: Är faran okänd är svaret preliminärt fast kommunens stöd leder
      Givet ett barn på 8 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”omedelbar_fara” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”omedelbar_fara” ställs
      Och regeln ”nationell.huvudansvar.socialt” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Stöd från kommunen leder före stöd i skolan)
      Givet ett barn på 8 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudansvar.skola – Stöd i skolan leder när inget annat behov finns

    Abstrakt Scenario: Gäller allt skolan löser skolan det
      Givet ett barn på 11 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har behovet social situation i skolan, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar rektor
      Och ingen annan är medansvarig
      Och oenigheten löses enligt stegen ”skolan”
      Och regeln ”nationell.huvudansvar.skola” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Minsta hälsobehov leder före skolfrågan
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har behovet sömnsvårigheter, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.huvudansvar.skola” avgör inte

    Scenario: Är skolformen okänd leder skolan ändå
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”nationell.huvudansvar.skola” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Stöd i skolan leder när inget annat behov finns)
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har behovet social situation i skolan, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 11 år, ångest (måttlig): regeln gäller inte
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.skola”

    Scenario: 11 år, ångest (måttlig): regeln gäller inte (Stöd i skolan leder när inget annat behov finns)
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.skola”

  Regel: nationell.huvudansvar.franvaro_av_hemmet – Frånvaro som beror på hemmet leder före stöd i skolan

    Abstrakt Scenario: Har skolan gjort sitt leder frånvaro som beror på hemmet före stöd i skolan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skolfrånvaro, måttlig, orsak hemmet
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar rektor för behovet skolfrånvaro
      Och rektor ansvarar
      Och regeln ”nationell.huvudansvar.franvaro_av_hemmet” avgör

      Exempel:
        | kommun   | dag        |
        | Malmö    | 2026-11-21 |
        | Karlstad | 2026-11-21 |
        | Malmö    | 2025-07-01 |

    Scenario: Beror frånvaron på något annat leder den inte av det skälet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig, orsak ingen känd
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.huvudansvar.franvaro_av_hemmet” avgör inte

    Scenario: Är orsaken till frånvaron inte känd frågar tjänsten där avtalet gör skillnad
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet skolfrånvaro, måttlig
      Och behovets orsak är inte känd
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”orsak” ställs
      Och regeln ”nationell.huvudansvar.franvaro_av_hemmet” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Frånvaro som beror på hemmet leder före stöd i skolan)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig, orsak hemmet
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 13 år, skolfrånvaro (måttlig, orsak hemmet), stöd i lärandet (måttlig), särskilt stöd utrett okänt: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig, orsak hemmet
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.franvaro_av_hemmet”

    Scenario: 13 år, skolfrånvaro (måttlig, orsak hemmet), stöd i lärandet (måttlig), särskilt stöd utrett okänt: regeln gäller inte (Frånvaro som beror på hemmet leder före stöd i skolan)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig, orsak hemmet
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”särskilt_stöd_utrett” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudansvar.franvaro_av_hemmet”
