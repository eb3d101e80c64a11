# language: sv
Egenskap: Hur man kommer in

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.vag_in.sos_112 – Larmnumret 112

    Abstrakt Scenario: Vid ett pågående självmordsförsök är vägen in 112
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet suicidalitet, akut
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar SOS 112
      Och regeln ”nationell.vag_in.sos_112” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Vid akuta självmordstankar utan försök är vägen in BUP-akut
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och ”självmordsrisk” är självmordstankar
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och regeln ”nationell.vag_in.bup_akut” avgör
      Och regeln ”nationell.vag_in.sos_112” avgör inte

    Scenario: Är det inte känt om barnet är i omedelbar fara frågar tjänsten innan den säger 112
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och ”omedelbar_fara” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”omedelbar_fara” ställs
      Och regeln ”nationell.vag_in.bup_akut” avgör
      Och regeln ”nationell.vag_in.sos_112” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Larmnumret 112)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.bup_akut – Akut barn- och ungdomspsykiatri

    Abstrakt Scenario: Vid akut självmordsrisk är vägen in BUP-akut, utan remiss
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och regeln ”nationell.vag_in.bup_akut” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Också den som redan går på BUP kommer in genom BUP-akut när det är akut
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och regeln ”nationell.vag_in.pagaende_kontakt” avgör inte
      Och regeln ”nationell.vag_in.bup_akut” avgör

    Scenario: Är läget svårt men inte akut är vägen in remiss eller egen vårdbegäran till BUP
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”nationell.vag_in.bup_akut” avgör inte

    Scenario: Är suicidaliteten av okänd svårighetsgrad frågar tjänsten efter den
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.vag_in.bup_akut” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Akut barn- och ungdomspsykiatri)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.bup – Remiss eller egen vårdbegäran till BUP

    Abstrakt Scenario: Till BUP kommer barnet genom remiss eller egen vårdbegäran
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Den som redan går på BUP behöver ingen ny remiss
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” viker för ”nationell.vag_in.pagaende_kontakt”
      Och regeln ”nationell.vag_in.bup” avgör inte

    Scenario: Där regionen har en egen väg in gäller den
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” viker för ”orebro.vag_in.forsta_kontakten”
      Och regeln ”nationell.vag_in.bup” avgör inte

    Scenario: Är kontakterna inte kända gäller den vanliga vägen till BUP så länge, och tjänsten frågar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.vag_in.bup” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Remiss eller egen vårdbegäran till BUP)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.forsta_linjen – Första linjen för psykisk ohälsa

    Abstrakt Scenario: Till första linjen kommer barnet utan remiss
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Falun  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Väntar barnet redan på första linjen ska ingen söka en gång till
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har väntande kontakt med första linjen sedan 2026-10-12
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” viker för ”nationell.vag_in.vantar”
      Och regeln ”nationell.vag_in.forsta_linjen” avgör inte

    Scenario: Lindrig ångest hos ett litet barn går in genom BVC
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BVC
      Och regeln ”nationell.vag_in.forsta_linjen” avgör inte

    Scenario: Är svårighetsgraden inte känd gäller vägen till första linjen så länge
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.vag_in.forsta_linjen” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Första linjen för psykisk ohälsa)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.vardcentral – Vårdcentralen

    Abstrakt Scenario: Kroppsliga besvär tas in genom vårdcentralen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.vag_in.vardcentral” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Har barnet redan en kontakt på vårdcentralen ringer man den som träffar barnet
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, lindrig
      Och barnet har pågående kontakt med vårdcentralen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.vag_in.vardcentral” viker för ”nationell.vag_in.pagaende_kontakt”
      Och regeln ”nationell.vag_in.vardcentral” avgör inte

    Scenario: Femåringens kroppsliga besvär tas in genom BVC
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BVC
      Och regeln ”nationell.vag_in.vardcentral” avgör inte

    Scenario: Är behovet inte känt är vägen in vårdcentralen så länge
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och svaret är preliminärt
      Och frågan om ”behov” ställs
      Och regeln ”nationell.vag_in.vardcentral” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vårdcentralen)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.buh – Barn- och ungdomshabiliteringen

    Abstrakt Scenario: Till habiliteringen ringer man först och frågar vad remissen ska innehålla
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.vag_in.buh” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Den som redan går på habiliteringen behöver ingen ny remiss dit
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.vag_in.buh” viker för ”nationell.vag_in.pagaende_kontakt”
      Och regeln ”nationell.vag_in.buh” avgör inte

    Scenario: Där regionen har ett NP-team är vägen in dit
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och regeln ”nationell.vag_in.np_team” avgör
      Och regeln ”nationell.vag_in.buh” avgör inte

    Scenario: Är kontakterna inte kända gäller den vanliga vägen till habiliteringen så länge
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.vag_in.buh” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Barn- och ungdomshabiliteringen)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.np_team – NP-teamet inom habiliteringen

    Abstrakt Scenario: Till NP-teamet skriver den mottagning som har utrett en remiss
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och regeln ”nationell.vag_in.np_team” avgör
      Och man ska ringa först

      Exempel:
        | kommun    | dag        |
        | Örebro    | 2026-11-21 |
        | Hallsberg | 2026-11-21 |
        | Örebro    | 2025-07-01 |

    Scenario: Med intellektuell funktionsnedsättning är vägen in BUH
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen intellektuell funktionsnedsättning, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.vag_in.buh” avgör
      Och regeln ”nationell.vag_in.np_team” avgör inte

    Scenario: Den som väntar på NP-teamet ska inte remitteras en gång till
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och barnet har väntande kontakt med NP-teamet sedan 2026-09-14
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och regeln ”nationell.vag_in.np_team” viker för ”nationell.vag_in.vantar”
      Och regeln ”nationell.vag_in.np_team” avgör inte

    Scenario: Är diagnoserna inte kända är vägen in BUH så länge
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnets diagnoser är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och svaret är preliminärt
      Och frågan om ”/diagnoses” ställs
      Och regeln ”nationell.vag_in.np_team” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (NP-teamet inom habiliteringen)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.bvc – Barnavårdscentralen

    Abstrakt Scenario: Familjer med små barn ringer sin BVC
      Givet ett barn på 3 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet språkutveckling, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BVC
      Och regeln ”nationell.vag_in.bvc” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Den som redan träffar BVC-sjuksköterskan ringer henne
      Givet ett barn på 3 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet språkutveckling, lindrig
      Och barnet har pågående kontakt med BVC
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BVC
      Och regeln ”nationell.vag_in.bvc” viker för ”nationell.vag_in.pagaende_kontakt”
      Och regeln ”nationell.vag_in.bvc” avgör inte

    Scenario: Sexåringens språk tas in genom vårdcentralen
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet språkutveckling, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.vag_in.bvc” avgör inte

    Scenario: Är åldern inte känd är vägen in vårdcentralen så länge
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet språkutveckling, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och svaret är preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.vag_in.bvc” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Barnavårdscentralen)
      Givet ett barn på 3 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet språkutveckling, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.barnmottagning_akut – Akut fara för kroppen

    Abstrakt Scenario: Är kroppen i akut fara ringer man barnakuten och åker dit
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ätstörning, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar barnmottagningen
      Och regeln ”nationell.vag_in.barnmottagning_akut” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Akut fara för kroppen väntar inte på den mottagning som redan träffar barnet
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, akut
      Och barnet har pågående kontakt med barnmottagningen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar barnmottagningen
      Och regeln ”nationell.vag_in.pagaende_kontakt” viker för ”nationell.vag_in.barnmottagning_akut”
      Och regeln ”nationell.vag_in.barnmottagning_akut” avgör

    Scenario: Akut fara för kroppen väntar inte i barnmottagningens kö
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, akut
      Och barnet har väntande kontakt med barnmottagningen sedan 2026-10-05
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar barnmottagningen
      Och regeln ”nationell.vag_in.vantar” viker för ”nationell.vag_in.barnmottagning_akut”
      Och regeln ”nationell.vag_in.barnmottagning_akut” avgör

    Scenario: En svår ätstörning som inte är akut tas in genom BUP
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ätstörning, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.barnmottagning_akut” avgör inte

    Scenario: Är ätstörningens svårighetsgrad inte känd frågar tjänsten om den är akut
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ätstörning utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.vag_in.barnmottagning_akut” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Akut fara för kroppen)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ätstörning, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 14 år, suicidalitet (akut): regeln gäller inte
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.vag_in.barnmottagning_akut”

  Regel: nationell.vag_in.ungdomsmottagning – Ungdomsmottagningen

    Abstrakt Scenario: Ungdomar söker själva till ungdomsmottagningen
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar ungdomsmottagningen
      Och regeln ”nationell.vag_in.ungdomsmottagning” avgör
      Och egen vårdbegäran tas emot
      Och man behöver inte ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Tolvåringens frågor tas in genom vårdcentralen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.vag_in.ungdomsmottagning” avgör inte

    Scenario: Den som redan går på ungdomsmottagningen ringer den som man träffar där
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och barnet har pågående kontakt med ungdomsmottagningen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar ungdomsmottagningen
      Och regeln ”nationell.vag_in.ungdomsmottagning” viker för ”nationell.vag_in.pagaende_kontakt”
      Och regeln ”nationell.vag_in.ungdomsmottagning” avgör inte

    Scenario: Är kontakterna inte kända gäller den vanliga vägen till ungdomsmottagningen så länge
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.vag_in.ungdomsmottagning” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Ungdomsmottagningen)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.vuxenpsykiatri – Vuxenpsykiatrin

    Abstrakt Scenario: Artonåringen kommer in till vuxenpsykiatrin, och BUP behandlar tills den har börjat
      Givet ett barn på 18 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar vuxenpsykiatrin
      Och BUP håller barnet
      Och regeln ”nationell.vag_in.vuxenpsykiatri” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Månaden före artonårsdagen är vägen in BUP
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”nationell.vag_in.vuxenpsykiatri” avgör inte

    Scenario: Den som redan går i vuxenpsykiatrin behöver ingen ny remiss
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med vuxenpsykiatrin
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vuxenpsykiatrin
      Och regeln ”nationell.vag_in.vuxenpsykiatri” viker för ”nationell.vag_in.pagaende_kontakt”
      Och regeln ”nationell.vag_in.vuxenpsykiatri” avgör inte

    Scenario: Är åldern inte känd är vägen in BUP så länge
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och svaret är preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.vag_in.vuxenpsykiatri” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vuxenpsykiatrin)
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.beroendevard – Beroendevården

    Abstrakt Scenario: Unga med abstinens tas in genom beroendevården i dag
      Givet ett barn på 16 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skadligt bruk, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar beroendevården
      Och regeln ”nationell.vag_in.beroendevard” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan abstinens är vägen in socialtjänsten
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.vag_in.socialtjanst” avgör
      Och regeln ”nationell.vag_in.beroendevard” avgör inte

    Scenario: Den som redan vårdas i beroendevården ringer den som man träffar där
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, akut
      Och barnet har pågående kontakt med beroendevården
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar beroendevården
      Och regeln ”nationell.vag_in.beroendevard” viker för ”nationell.vag_in.pagaende_kontakt”
      Och regeln ”nationell.vag_in.beroendevard” avgör inte

    Scenario: Är brukets svårighetsgrad inte känd är vägen in socialtjänsten så länge
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.vag_in.beroendevard” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Beroendevården)
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.elevhalsa – Elevhälsan på skolan

    Abstrakt Scenario: Där ett avtal ger elevhälsan första steget ringer man skolans kurator
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar elevhälsan
      Och regeln ”nationell.vag_in.elevhalsa” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun    |
        | Karlskoga |
        | Örebro    |

    Scenario: Utan avtal är vägen in första linjen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”nationell.vag_in.elevhalsa” avgör inte

    Scenario: Är orsaken inte känd är vägen in första linjen så länge
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet ångest, lindrig
      Och behovets orsak är inte känd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”orsak” ställs
      Och regeln ”nationell.vag_in.elevhalsa” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Elevhälsan på skolan)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.rektor – Rektor på barnets skola

    Abstrakt Scenario: Stöd i lärandet begärs hos rektor, utan remiss och utan diagnos
      Givet ett barn på 11 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.vag_in.rektor” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: I förskolan pratar man med förskolan
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet går i förskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar förskolan
      Och regeln ”nationell.vag_in.rektor” avgör inte

    Scenario: Är skolformen inte känd är vägen in rektor så länge
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”nationell.vag_in.rektor” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Rektor på barnets skola)
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.hemkommun – Hemkommunen, när barnet saknar skola

    Abstrakt Scenario: Saknar ett skolpliktigt barn skola ringer man kommunens skolförvaltning
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar hemkommunen
      Och regeln ”nationell.vag_in.hemkommun” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Går barnet i grundskolan är vägen in rektor
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går i grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.vag_in.rektor” avgör
      Och regeln ”nationell.vag_in.hemkommun” avgör inte

    Scenario: Är det inte känt om barnet går i skola är vägen in rektor så länge
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”nationell.vag_in.hemkommun” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Hemkommunen, när barnet saknar skola)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.aktivitetsansvar – Kommunens aktivitetsansvar

    Abstrakt Scenario: Sjuttonåringen som inte går i någon skola söks upp av aktivitetsansvaret
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar aktivitetsansvaret
      Och regeln ”nationell.vag_in.aktivitetsansvar” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Femtonåringen utan skola tas in genom hemkommunen
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar hemkommunen
      Och regeln ”nationell.vag_in.hemkommun” avgör
      Och regeln ”nationell.vag_in.aktivitetsansvar” avgör inte

    Scenario: Är åldern inte känd på den som inte går i någon skola frågar tjänsten
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.vag_in.aktivitetsansvar” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kommunens aktivitetsansvar)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.forskola – Förskolan

    Abstrakt Scenario: Förskolebarnets stöd börjar med ett samtal på avdelningen
      Givet ett barn på 4 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet stöd i lärandet, lindrig
      Och barnet går i förskola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar förskolan
      Och regeln ”nationell.vag_in.forskola” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: I grundskolan är vägen in rektor
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och barnet går i grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och regeln ”nationell.vag_in.forskola” avgör inte

    Scenario: Är fyraåringens skolform inte känd är vägen in rektor så länge
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”nationell.vag_in.forskola” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Förskolan)
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, lindrig
      Och barnet går i förskola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.socialtjanst – Ansökan om stöd hos socialtjänsten

    Abstrakt Scenario: Familjen som vill ha stöd hemma ansöker hos socialtjänsten
      Givet ett barn på 4 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och ingen orosanmälan krävs
      Och regeln ”nationell.vag_in.socialtjanst” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Behöver barnet skydd är vägen in en orosanmälan
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.vag_in.socialtjanst” viker för ”nationell.vag_in.socialtjanst_skydd”
      Och regeln ”nationell.vag_in.socialtjanst” avgör inte

    Scenario: Har familjen redan en handläggare behövs ingen ny ansökan
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.vag_in.socialtjanst” viker för ”nationell.vag_in.socialt_pagaende”
      Och regeln ”nationell.vag_in.socialtjanst” avgör inte

    Scenario: Är kontakterna inte kända är vägen in en ansökan så länge
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.vag_in.socialtjanst” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Ansökan om stöd hos socialtjänsten)
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.socialtjanst_skydd – Orosanmälan när barnet behöver skydd

    Abstrakt Scenario: När barnet behöver skydd är vägen in en orosanmälan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och en orosanmälan krävs
      Och regeln ”nationell.vag_in.socialtjanst_skydd” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är svårighetsgraden inte känd väntar ingen med orosanmälan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och en orosanmälan krävs
      Och regeln ”nationell.vag_in.socialtjanst_skydd” avgör

    Scenario: Föräldrar som vill ha råd ansöker om stöd
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.vag_in.socialtjanst” avgör
      Och regeln ”nationell.vag_in.socialtjanst_skydd” avgör inte

    Scenario: Leder vården står orosanmälan bredvid vägen in
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och en orosanmälan krävs
      Och regeln ”nationell.vag_in.bup_akut” avgör
      Och regeln ”nationell.vag_in.socialtjanst_skydd” avgör inte

    Scenario: Är samtycket inte känt vid en lindrig brist frågar tjänsten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, lindrig
      Och barnet har behovet nedstämdhet, svår
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och svaret är preliminärt
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.vag_in.socialtjanst_skydd” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Orosanmälan när barnet behöver skydd)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.socialt_pagaende – Handläggaren som redan har ärendet

    Abstrakt Scenario: Den som redan har en handläggare ringer handläggaren
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.vag_in.socialt_pagaende” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Handläggaren som redan har ärendet tar emot också ny oro för barnet
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.vag_in.socialtjanst_skydd” viker för ”nationell.vag_in.socialt_pagaende”
      Och regeln ”nationell.vag_in.socialt_pagaende” avgör

    Scenario: Har LSS-handläggaren redan ett ärende behövs ingen ny ansökan
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet avlösning, måttlig
      Och barnet har diagnosen autism, fastställd
      Och barnet har pågående kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar LSS-handläggaren
      Och regeln ”nationell.vag_in.lss” viker för ”nationell.vag_in.socialt_pagaende”
      Och regeln ”nationell.vag_in.socialt_pagaende” avgör

    Scenario: Är ärendet avslutat ansöker familjen igen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.vag_in.socialtjanst” avgör
      Och regeln ”nationell.vag_in.socialt_pagaende” avgör inte

    Scenario: Är det inte känt om ärendet pågår frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har kontakt med socialtjänsten
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts/0/status” ställs
      Och regeln ”nationell.vag_in.socialt_pagaende” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Handläggaren som redan har ärendet)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 12 år, ångest (måttlig), pågående kontakt med första linjen: regeln gäller inte
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.vag_in.socialt_pagaende”

  Regel: nationell.vag_in.socialt_placerad – Socialsekreteraren i den placerande kommunen

    Abstrakt Scenario: För ett placerat barn ringer man socialsekreteraren i kommunen som placerade
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten i Lund
      Och regeln ”nationell.vag_in.socialt_placerad” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Lund   | 2026-11-21 |
        | Eslöv  | 2026-11-21 |
        | Lund   | 2025-07-01 |

    Scenario: Far ett placerat barn illa ringer man också då den placerande kommunen
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten i Lund
      Och regeln ”nationell.vag_in.socialtjanst_skydd” viker för ”nationell.vag_in.socialt_placerad”
      Och regeln ”nationell.vag_in.socialt_placerad” avgör

    Scenario: Också när handläggaren redan har ärendet är det den placerande kommunens
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”nationell.vag_in.socialt_pagaende” för ”nationell.vag_in.socialt_placerad”
      Och regeln ”nationell.vag_in.socialt_placerad” avgör

    Scenario: Bor barnet hemma ansöker familjen i sin egen kommun
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten i Lund
      Och regeln ”nationell.vag_in.socialtjanst” avgör
      Och regeln ”nationell.vag_in.socialt_placerad” avgör inte

    Scenario: Är den placerande kommunen inte känd är det ändå den man ringer, och tjänsten frågar vilken
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet är placerat i familjehem
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/placement/placing_municipality” ställs
      Och regeln ”nationell.vag_in.socialt_placerad” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Socialsekreteraren i den placerande kommunen)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 14 år, ångest (måttlig), placerat i familjehem av Lund i Malmö enligt SoL: regeln gäller inte
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.vag_in.socialt_placerad”

  Regel: nationell.vag_in.lss – Ansökan om stöd enligt LSS

    Abstrakt Scenario: Stöd vid autism söks hos LSS-handläggaren
      Givet ett barn på 10 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet avlösning, måttlig
      Och barnet har diagnosen autism, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar LSS-handläggaren
      Och regeln ”nationell.vag_in.lss” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan diagnos i personkretsen söks avlösning hos socialtjänsten
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet avlösning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.vag_in.socialtjanst” avgör
      Och regeln ”nationell.vag_in.lss” avgör inte

    Scenario: Är barnet placerat enligt LSS ringer man den placerande kommunen
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet avlösning, måttlig
      Och barnet har diagnosen autism, fastställd
      Och barnet är placerat i LSS-boende av Lund i Malmö enligt LSS
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar LSS-handläggaren i Lund
      Och regeln ”nationell.vag_in.lss” viker för ”nationell.vag_in.socialt_placerad”
      Och regeln ”nationell.vag_in.lss” avgör inte

    Scenario: Är det inte känt om autismen är fastställd är vägen in socialtjänsten så länge
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet avlösning, måttlig
      Och barnet har diagnosen autism
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”/diagnoses/0/status” ställs
      Och regeln ”nationell.vag_in.lss” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Ansökan om stöd enligt LSS)
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet avlösning, måttlig
      Och barnet har diagnosen autism, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.vag_in.bup_hog_risk – Samma dag vid självmordsplaner eller självmordsförsök

    Abstrakt Scenario: Vid självmordsplan gäller samma dag i stället för vanlig remiss
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” viker för ”nationell.vag_in.bup_hog_risk”
      Och regeln ”nationell.vag_in.bup_hog_risk” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Också lindrig nedstämdhet med en självmordsplan bedöms samma dag
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, lindrig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” viker för ”nationell.vag_in.bup_hog_risk”
      Och regeln ”nationell.vag_in.bup_hog_risk” avgör

    Scenario: Den som står i kö till BUP väntar inte när en självmordsplan har kommit
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har väntande kontakt med BUP sedan 2026-10-12
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”nationell.vag_in.vantar” för ”nationell.vag_in.bup_hog_risk”
      Och regeln ”nationell.vag_in.bup_hog_risk” avgör

    Abstrakt Scenario: Ingen regions egen väg in går före samma dag vid självmordsplan
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup_hog_risk” avgör

      Exempel:
        | kommun    |
        | Örebro    |
        | Umeå      |
        | Sundsvall |

    Scenario: Artonåringen med en självmordsplan bedöms också samma dag
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vuxenpsykiatrin
      Och regeln ”nationell.vag_in.vuxenpsykiatri” viker för ”nationell.vag_in.bup_hog_risk”
      Och regeln ”nationell.vag_in.bup_hog_risk” avgör

    Scenario: Vid självmordstankar utan plan gäller den vanliga vägen, och man ringer först
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och ”självmordsrisk” är självmordstankar
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”nationell.vag_in.bup_hog_risk” avgör inte

    Scenario: Är självmordsrisken inte känd frågar tjänsten efter den
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”självmordsrisk” ställs
      Och regeln ”nationell.vag_in.bup_hog_risk” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samma dag vid självmordsplaner eller självmordsförsök)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 14 år, skolfrånvaro (svår), självmordsrisk självmordsplan: regeln gäller inte
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.vag_in.bup_hog_risk”

    Scenario: 14 år, nedstämdhet (måttlig), självmordsrisk självmordsförsök: regeln gäller
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsförsök
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.vag_in.bup_hog_risk”

    Scenario: 14 år, nedstämdhet (måttlig), självmordsrisk självmordsplan, pågående kontakt med BUP: regeln gäller
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.vag_in.bup_hog_risk”

    Scenario: 14 år, nedstämdhet (måttlig), självmordsrisk självmordsplan, pågående kontakt med BUP: regeln går före
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och ”självmordsrisk” är självmordsplan
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”nationell.vag_in.pagaende_kontakt” för ”nationell.vag_in.bup_hog_risk”
      Och regeln ”nationell.vag_in.bup_hog_risk” avgör

  Regel: nationell.vag_in.pagaende_kontakt – Barnet har redan en kontakt där

    Abstrakt Scenario: Den som redan träffar barnet tar emot det nya utan remiss
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.pagaende_kontakt” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Träffar mottagningen redan barnet gäller det före en plats i dess kö
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUP
      Och barnet har väntande kontakt med BUP sedan 2026-10-12
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”nationell.vag_in.vantar” för ”nationell.vag_in.pagaende_kontakt”
      Och regeln ”nationell.vag_in.pagaende_kontakt” avgör

    Scenario: Träffar barnet någon annan mottagning gäller vägen in till den som ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”nationell.vag_in.pagaende_kontakt” avgör inte

    Scenario: En avslutad kontakt öppnar ingen dörr
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har avslutad kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”nationell.vag_in.pagaende_kontakt” avgör inte

    Scenario: Är det inte känt om kontakten pågår frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har kontakt med BUP
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts/0/status” ställs
      Och regeln ”nationell.vag_in.pagaende_kontakt” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Barnet har redan en kontakt där)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 13 år, skolfrånvaro (svår), pågående kontakt med rektor: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet har pågående kontakt med rektor
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.vag_in.pagaende_kontakt”

  Regel: nationell.vag_in.vantar – Barnet väntar redan där

    Abstrakt Scenario: Den som redan står i kö ska inte få en ny remiss
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och barnet har väntande kontakt med BUP sedan 2026-10-12
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” viker för ”nationell.vag_in.vantar”
      Och regeln ”nationell.vag_in.vantar” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun |
        | Malmö  |
        | Luleå  |

    Scenario: Väntar barnet hos någon annan än den som ansvarar gäller den vanliga vägen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har väntande kontakt med vårdcentralen sedan 2026-10-12
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”nationell.vag_in.vantar” avgör inte

    Scenario: Är det inte känt om kontakten är en väntan frågar tjänsten efter kontakterna
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.vag_in.vantar” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Barnet väntar redan där)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: Också på de andra mottagningarna gäller den plats i kön som barnet redan har
      Givet ett barn på <ålder> år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har väntande kontakt med <mottagning>
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar <mottagning>
      Och regeln ”<vanlig>” viker för ”nationell.vag_in.vantar”

      Exempel:
        | ålder | behov                      | mottagning          | dag        | vanlig                             |
        | 13    | nedstämdhet, svår          | BUP                 | 2025-07-01 | nationell.vag_in.bup               |
        | 13    | kroppsliga besvär, lindrig | vårdcentralen       | 2026-11-21 | nationell.vag_in.vardcentral       |
        | 3     | ångest, lindrig            | BVC                 | 2026-11-21 | nationell.vag_in.bvc               |
        | 15    | sexuell hälsa, lindrig     | ungdomsmottagningen | 2026-11-21 | nationell.vag_in.ungdomsmottagning |
        | 18    | ångest, svår               | vuxenpsykiatrin     | 2026-11-21 | nationell.vag_in.vuxenpsykiatri    |
        | 16    | skadligt bruk, akut        | beroendevården      | 2026-11-21 | nationell.vag_in.beroendevard      |

    Scenario: Hos socialtjänsten finns ingen kö att hänvisa till
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har väntande kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.vag_in.vantar” avgör inte
