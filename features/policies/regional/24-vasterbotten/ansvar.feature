# language: sv
Egenskap: Så delas ansvaret i Region Västerbotten

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: vasterbotten.ansvar.mattlig_med_paverkan – Måttlig psykisk ohälsa med tydlig påverkan på vardagen

    Abstrakt Scenario: Måttlig ångest som präglar vardagen hör till BUP
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig, påtaglig påverkan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.psykisk_ohalsa” viker för ”vasterbotten.ansvar.mattlig_med_paverkan”
      Och regeln ”vasterbotten.ansvar.mattlig_med_paverkan” avgör
      Och avtalet ”vasterbotten.barn_och_unga” tillämpas

      Exempel:
        | kommun     | dag        |
        | Umeå       | 2026-11-21 |
        | Nordmaling | 2026-11-21 |
        | Umeå       | 2026-01-01 |

    Scenario: Märks ångesten bara lite i vardagen räcker första linjen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, måttlig, viss påverkan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”vasterbotten.ansvar.mattlig_med_paverkan” avgör inte

    Scenario: Är påverkan på vardagen inte känd ansvarar första linjen så länge
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, måttlig
      Och behovets påverkan är inte känd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”funktionspåverkan” ställs
      Och regeln ”vasterbotten.ansvar.mattlig_med_paverkan” avgör inte

    Scenario: Dagen innan avtalet börjar gäller det nationella (måttlig psykisk ohälsa med tydlig påverkan på vardagen)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, måttlig, påtaglig påverkan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.psykisk_ohalsa” avgör
      Och regeln ”vasterbotten.ansvar.mattlig_med_paverkan” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller det nationella (måttlig psykisk ohälsa med tydlig påverkan på vardagen)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, måttlig, påtaglig påverkan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.psykisk_ohalsa” avgör
      Och regeln ”vasterbotten.ansvar.mattlig_med_paverkan” avgör inte
      Och inget avtal tillämpas

    Scenario: I grannlänets Örnsköldsvik gäller det länets egen regel (måttlig psykisk ohälsa med tydlig påverkan på vardagen)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örnsköldsvik
      Och barnet har behovet ångest, måttlig, påtaglig påverkan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”vasternorrland.ansvar.mattlig_med_paverkan” avgör
      Och regeln ”vasterbotten.ansvar.mattlig_med_paverkan” avgör inte

    Abstrakt Scenario: Påtaglig påverkan gör varken lindrig oro eller kroppens besvär till en fråga för BUP
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet <behov>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar <ansvarig>
      Och regeln ”vasterbotten.ansvar.mattlig_med_paverkan” avgör inte

      Exempel:
        | behov                                         | ansvarig      |
        | ångest, lindrig, påtaglig påverkan            | första linjen |
        | kroppsliga besvär, måttlig, påtaglig påverkan | vårdcentralen |

  Regel: vasterbotten.ansvar.behandling_utan_effekt – När första linjens behandling inte har hjälpt

    Abstrakt Scenario: Har första linjen skickat vidare till BUP ansvarar BUP, också när remissen avvisas
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och första linjen har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.psykisk_ohalsa” viker för ”vasterbotten.ansvar.behandling_utan_effekt”
      Och regeln ”vasterbotten.ansvar.behandling_utan_effekt” avgör
      Och avtalet ”vasterbotten.barn_och_unga” tillämpas

      Exempel:
        | kommun     | dag        |
        | Umeå       | 2026-11-21 |
        | Nordmaling | 2026-11-21 |
        | Umeå       | 2026-01-01 |

    Scenario: En remiss från elevhälsan är ingen prövad behandling
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”vasterbotten.ansvar.behandling_utan_effekt” avgör inte

    Scenario: Är remisserna inte kända ansvarar första linjen så länge
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, måttlig
      Och barnets remisser är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”/referral_history” ställs
      Och regeln ”vasterbotten.ansvar.behandling_utan_effekt” avgör inte

    Scenario: Dagen innan avtalet börjar gäller det nationella (när första linjens behandling inte har hjälpt)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, måttlig
      Och första linjen har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.psykisk_ohalsa” avgör
      Och regeln ”vasterbotten.ansvar.behandling_utan_effekt” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller det nationella (när första linjens behandling inte har hjälpt)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, måttlig
      Och första linjen har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.psykisk_ohalsa” avgör
      Och regeln ”vasterbotten.ansvar.behandling_utan_effekt” avgör inte
      Och inget avtal tillämpas

    Scenario: I grannlänets Örnsköldsvik gäller det länets egen regel (när första linjens behandling inte har hjälpt)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örnsköldsvik
      Och barnet har behovet ångest, måttlig
      Och första linjen har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”vasternorrland.ansvar.behandling_utan_effekt” avgör
      Och regeln ”vasterbotten.ansvar.behandling_utan_effekt” avgör inte

    Scenario: 13 år, ångest (lindrig), första linjen har skickat en remiss till BUP 2025-10-01 som är avvisad: första linjen ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig
      Och första linjen har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”vasterbotten.ansvar.behandling_utan_effekt” avgör inte

    Abstrakt Scenario: Bara en remiss till BUP om det psykiatriska behovet räknas som att behandlingen inte hjälpt
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet <behov>
      Och första linjen har skickat en remiss till <mottagare> som är returnerad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar <ansvarig>
      Och regeln ”vasterbotten.ansvar.behandling_utan_effekt” avgör inte

      Exempel:
        | behov                      | mottagare        | ansvarig      |
        | ångest, måttlig            | barnmottagningen | första linjen |
        | kroppsliga besvär, måttlig | BUP              | vårdcentralen |

  Regel: vasterbotten.ansvar.lindrig_av_skolan – Lindrig psykisk ohälsa som skolan orsakar

    Abstrakt Scenario: Lindrig ångest som skolan orsakar börjar hos elevhälsan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar elevhälsan
      Och första linjen är medansvarig
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör
      Och avtalet ”vasterbotten.barn_och_unga” tillämpas

      Exempel:
        | kommun     | dag        |
        | Umeå       | 2026-11-21 |
        | Nordmaling | 2026-11-21 |
        | Umeå       | 2026-01-01 |

    Scenario: Är orsaken okänd räcker tydliga svårigheter i skolan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig
      Och behovets orsak är inte känd
      Och barnet har behovet social situation i skolan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar elevhälsan för behovet ångest
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör

    Scenario: Lindrig ångest som hemmet orsakar börjar i första linjen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig, orsak hemmet
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör inte

    Scenario: Måttlig ångest är för mycket för elevhälsan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, måttlig, orsak skolan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör inte

    Scenario: Är skolformen inte känd ansvarar första linjen så länge
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör inte

    Scenario: Dagen innan avtalet börjar gäller det nationella (lindrig psykisk ohälsa som skolan orsakar)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar första linjen
      Och elevhälsan är inte medansvarig
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller det nationella (lindrig psykisk ohälsa som skolan orsakar)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar första linjen
      Och elevhälsan är inte medansvarig
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör inte
      Och inget avtal tillämpas

    Scenario: I grannlänets Örnsköldsvik gäller det länets egen regel (lindrig psykisk ohälsa som skolan orsakar)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örnsköldsvik
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar elevhälsan
      Och regeln ”vasternorrland.ansvar.lindrig_av_skolan” avgör
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör inte

    Abstrakt Scenario: Olika åldrar, ångest (lindrig, orsak skolan): elevhälsan ansvarar
      Givet ett barn på <ålder> år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar elevhälsan
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör

      Exempel:
        | ålder |
        | 6     |
        | 16    |

    Scenario: 13 år, ångest (lindrig, orsak skolan), sexuell hälsa (lindrig): elevhälsan ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar elevhälsan
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör

    Scenario: 13 år, ångest (lindrig, orsak skolan), anpassad grundskola: elevhälsan ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och barnet går i anpassad grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar elevhälsan
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör

    Scenario: Okänd ålder, ångest (lindrig, orsak skolan), grundskola: första linjen ansvarar
      Givet ett barn
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och barnet går i grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör inte

    Abstrakt Scenario: Bara när skolan är orsaken, eller troligen är det, börjar det hos elevhälsan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet <annat>
      Och barnet har behovet <behov>
      Och behovets orsak är inte känd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen för behovet ångest
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör inte

      Exempel:
        | annat                              | behov           |
        | social situation i skolan, lindrig | ångest, lindrig |
        | stöd i lärandet, måttlig           | ångest, lindrig |
        | föräldrastöd, lindrig              | ångest, lindrig |

    Scenario: Är orsaken känd och en annan än skolan är det första linjens, också när det är svårt i skolan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig, orsak hemmet
      Och barnet har behovet social situation i skolan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen för behovet ångest
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör inte

    Scenario: Kroppsliga besvär som skolan orsakar hör till vårdcentralen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet kroppsliga besvär, lindrig, orsak skolan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”vasterbotten.ansvar.lindrig_av_skolan” avgör inte

    Scenario: Femåringen som har börjat skolan tidigt är fortfarande ett litet barn
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och barnet går i grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”vasterbotten.ansvar.lindrig_av_skolan”

  Regel: vasterbotten.huvudansvar.hog_sjalvmordsrisk – Hög självmordsrisk leder före skydd

    Abstrakt Scenario: Vid självmordsplan leder BUP, och socialtjänsten skyddar barnet samtidigt
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet omsorgssvikt, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och socialtjänsten är medansvarig
      Och en orosanmälan krävs
      Och regeln ”vasterbotten.huvudansvar.hog_sjalvmordsrisk” avgör
      Och avtalet ”vasterbotten.barn_och_unga” tillämpas

      Exempel:
        | kommun     | dag        |
        | Umeå       | 2026-11-21 |
        | Nordmaling | 2026-11-21 |
        | Umeå       | 2026-01-01 |

    Scenario: Vid självmordstankar utan plan leder skyddet
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet omsorgssvikt, måttlig
      Och ”självmordsrisk” är självmordstankar
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”vasterbotten.huvudansvar.hog_sjalvmordsrisk” avgör inte

    Scenario: Är läget akut leder den akuta psykiatrin
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet suicidalitet, akut
      Och barnet har behovet omsorgssvikt, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och regeln ”vasterbotten.huvudansvar.hog_sjalvmordsrisk” avgör inte

    Scenario: Är självmordsrisken inte känd leder skyddet så länge
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet omsorgssvikt, måttlig
      Och ”självmordsrisk” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”självmordsrisk” ställs
      Och regeln ”vasterbotten.huvudansvar.hog_sjalvmordsrisk” avgör inte

    Scenario: Dagen innan avtalet börjar gäller det nationella (hög självmordsrisk leder före skydd)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet omsorgssvikt, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och BUP är medansvarig
      Och regeln ”vasterbotten.huvudansvar.hog_sjalvmordsrisk” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller det nationella (hög självmordsrisk leder före skydd)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet omsorgssvikt, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och BUP är medansvarig
      Och regeln ”vasterbotten.huvudansvar.hog_sjalvmordsrisk” avgör inte
      Och inget avtal tillämpas

    Scenario: I grannlänets Örnsköldsvik gäller det länets egen regel (hög självmordsrisk leder före skydd)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Örnsköldsvik
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet omsorgssvikt, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”vasternorrland.huvudansvar.hog_sjalvmordsrisk” avgör
      Och regeln ”vasterbotten.huvudansvar.hog_sjalvmordsrisk” avgör inte

    Scenario: 14 år, suicidalitet (akut), omsorgssvikt (måttlig), självmordsrisk självmordsplan: regeln går före
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet suicidalitet, akut
      Och barnet har behovet omsorgssvikt, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”vasterbotten.huvudansvar.hog_sjalvmordsrisk” för ”nationell.huvudansvar.akut_psykiatri”
      Och regeln ”vasterbotten.huvudansvar.hog_sjalvmordsrisk” avgör inte

    Scenario: 14 år, ångest (lindrig), omsorgssvikt (måttlig), självmordsrisk självmordsplan: socialtjänsten ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet omsorgssvikt, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”vasterbotten.huvudansvar.hog_sjalvmordsrisk” avgör inte

    Scenario: 14 år, nedstämdhet (måttlig), omsorgssvikt (måttlig), självmordsrisk självmordsförsök: BUP ansvarar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har behovet omsorgssvikt, måttlig
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”vasterbotten.huvudansvar.hog_sjalvmordsrisk” avgör

  Regel: vasterbotten.ansvar.franvaro_av_hemmet – Frånvaro som beror på hemmet när skolan har gjort sitt

    Scenario: Är det inte känt vilken skola barnet går i räcker det att skolan har gjort sitt
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet skolfrånvaro, måttlig, orsak hemmet
      Och ”särskilt_stöd_utrett” är ja
      Och ”skolform” är okänt
      Och frånvaron är 40 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”vasterbotten.ansvar.franvaro_av_hemmet” avgör

    Scenario: Går barnet inte i någon skola finns ingen skola som har gjort sitt
      Givet ett barn som ingen vet mer om
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet skolfrånvaro, svår, orsak hemmet
      Och barnet har behovet skolfrånvaro, akut
      Och barnet går inte i någon skola
      Och ”särskilt_stöd_utrett” är ja
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”vasterbotten.ansvar.franvaro_av_hemmet” avgör inte

    Abstrakt Scenario: Har skolan gjort sitt tar socialtjänsten över frånvaro som beror på hemmet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skolfrånvaro, måttlig, orsak hemmet
      Och ”särskilt_stöd_utrett” är ja
      Och frånvaron är 40 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och rektor är medansvarig
      Och regeln ”vasterbotten.ansvar.franvaro_av_hemmet” avgör
      Och avtalet ”vasterbotten.barn_och_unga” tillämpas

      Exempel:
        | kommun     | dag        |
        | Umeå       | 2026-11-21 |
        | Nordmaling | 2026-11-21 |
        | Umeå       | 2026-01-01 |

    Scenario: Har skolan inte utrett särskilt stöd ansvarar rektor
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet skolfrånvaro, måttlig, orsak hemmet
      Och ”särskilt_stöd_utrett” är nej
      Och frånvaron är 40 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”vasterbotten.ansvar.franvaro_av_hemmet” avgör inte

    Scenario: Beror frånvaron på skolan ansvarar rektor
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet skolfrånvaro, måttlig, orsak skolan
      Och ”särskilt_stöd_utrett” är ja
      Och frånvaron är 40 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”vasterbotten.ansvar.franvaro_av_hemmet” avgör inte

    Scenario: Är det inte känt om skolan har utrett ansvarar rektor så länge
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet skolfrånvaro, måttlig, orsak hemmet
      Och ”särskilt_stöd_utrett” är okänt
      Och frånvaron är 40 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”särskilt_stöd_utrett” ställs
      Och regeln ”vasterbotten.ansvar.franvaro_av_hemmet” avgör inte

    Scenario: Dagen innan avtalet börjar gäller det nationella (frånvaro som beror på hemmet när skolan har gjort sitt)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet skolfrånvaro, måttlig, orsak hemmet
      Och ”särskilt_stöd_utrett” är ja
      Och frånvaron är 40 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.ansvar.skolfranvaro” avgör
      Och regeln ”vasterbotten.ansvar.franvaro_av_hemmet” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller det nationella (frånvaro som beror på hemmet när skolan har gjort sitt)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet skolfrånvaro, måttlig, orsak hemmet
      Och ”särskilt_stöd_utrett” är ja
      Och frånvaron är 40 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.ansvar.skolfranvaro” avgör
      Och regeln ”vasterbotten.ansvar.franvaro_av_hemmet” avgör inte
      Och inget avtal tillämpas

    Scenario: I grannlänets Örnsköldsvik gäller det länets egen regel (frånvaro som beror på hemmet när skolan har gjort sitt)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örnsköldsvik
      Och barnet har behovet skolfrånvaro, måttlig, orsak hemmet
      Och ”särskilt_stöd_utrett” är ja
      Och frånvaron är 40 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”vasternorrland.ansvar.franvaro_av_hemmet” avgör
      Och regeln ”vasterbotten.ansvar.franvaro_av_hemmet” avgör inte

    Abstrakt Scenario: Andra behov som beror på hemmet, och lindrig frånvaro, flyttar inte till socialtjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet <behov>, orsak hemmet
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar <ansvarig>
      Och regeln ”vasterbotten.ansvar.franvaro_av_hemmet” avgör inte

      Exempel:
        | behov                 | ansvarig      |
        | skolfrånvaro, lindrig | rektor        |
        | ångest, måttlig       | första linjen |

    Scenario: Rektor har kvar skolans ansvar när socialtjänsten tar över frågan om frånvaron
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet skolfrånvaro, måttlig, orsak hemmet
      Och ”särskilt_stöd_utrett” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och rektor är medansvarig
      Och hemkommunen är inte medansvarig
      Och regeln ”vasterbotten.ansvar.franvaro_av_hemmet” avgör

  Regel: vasterbotten.hallare.kontaktcenter – Regionens mottagarfunktion håller barnet

    Abstrakt Scenario: Regionens mottagarfunktion håller barnet tills besöket är bokat
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och kontaktcentret håller barnet
      Och regeln ”vasterbotten.hallare.kontaktcenter” avgör
      Och avtalet ”vasterbotten.barn_och_unga” tillämpas

      Exempel:
        | kommun     | dag        |
        | Umeå       | 2026-11-21 |
        | Nordmaling | 2026-11-21 |
        | Umeå       | 2026-01-01 |

    Scenario: I en skolfråga håller rektor
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller rektor barnet
      Och regeln ”vasterbotten.hallare.kontaktcenter” avgör inte

    Scenario: Träffar första linjen redan barnet håller den
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller första linjen barnet
      Och regeln ”vasterbotten.hallare.kontaktcenter” avgör inte

    Scenario: Är kontakterna inte kända håller mottagarfunktionen så länge
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller kontaktcentret barnet
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”vasterbotten.hallare.kontaktcenter” avgör

    Scenario: Dagen innan avtalet börjar gäller det nationella (regionens mottagarfunktion håller barnet)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar första linjen
      Och första linjen håller barnet
      Och regeln ”vasterbotten.hallare.kontaktcenter” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller det nationella (regionens mottagarfunktion håller barnet)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar första linjen
      Och första linjen håller barnet
      Och regeln ”vasterbotten.hallare.kontaktcenter” avgör inte
      Och inget avtal tillämpas

    Scenario: I Örnsköldsvik på andra sidan länsgränsen gäller det nationella (regionens mottagarfunktion håller barnet)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örnsköldsvik
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och första linjen håller barnet
      Och regeln ”vasterbotten.hallare.kontaktcenter” avgör inte

    Scenario: 13 år, ångest (lindrig), pågående kontakt med första linjen: regeln går före
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”vasterbotten.hallare.kontaktcenter” för ”nationell.hallare.huvudansvarig_har_kontakt”
      Och regeln ”vasterbotten.hallare.kontaktcenter” avgör inte

    Scenario: 13 år, ångest (lindrig), skolfrånvaro (svår): regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet skolfrånvaro, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”vasterbotten.hallare.kontaktcenter”

    Scenario: 13 år, kroppsliga besvär (akut): regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet kroppsliga besvär, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”vasterbotten.hallare.kontaktcenter”

    Scenario: 13 år, habilitering vid NPF (måttlig): kontaktcentret håller barnet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller kontaktcentret barnet
      Och regeln ”vasterbotten.hallare.kontaktcenter” avgör

    Scenario: 13 år, ångest (lindrig), skolfrånvaro (svår): regeln gäller inte (Regionens mottagarfunktion håller barnet)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig
      Och barnet har behovet skolfrånvaro, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”vasterbotten.hallare.kontaktcenter”

    Scenario: 13 år, kroppsliga besvär (akut): regeln gäller inte (Regionens mottagarfunktion håller barnet)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet kroppsliga besvär, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”vasterbotten.hallare.kontaktcenter”
