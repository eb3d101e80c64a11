# language: sv
Egenskap: Habilitering, utredning, kropp, läkemedel och sexuell hälsa

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.ansvar.npf_utredning – Utredning av misstänkt NPF

    Abstrakt Scenario: Misstänkt NPF utreds av BUP där inget annat är avtalat
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.npf_utredning” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Från arton år utreder vuxenpsykiatrin
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vuxenpsykiatrin
      Och regeln ”nationell.ansvar.npf_utredning” avgör inte

    Scenario: Är åldern inte känd ansvarar BUP för utredningen så länge
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och svaret är preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.ansvar.npf_utredning” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Utredning av misstänkt NPF)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.npf_utredning_vuxen – Utredning av misstänkt NPF från 18 år

    Abstrakt Scenario: Artonåringens utredning görs av vuxenpsykiatrin
      Givet ett barn på 18 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar vuxenpsykiatrin
      Och regeln ”nationell.ansvar.npf_utredning_vuxen” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Månaden före artonårsdagen utreder BUP
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.npf_utredning_vuxen” avgör inte

    Scenario: En utredning för någon vars ålder inte är känd ger en fråga
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.ansvar.npf_utredning_vuxen” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Utredning av misstänkt NPF från 18 år)
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.habilitering – Habilitering

    Abstrakt Scenario: Habilitering ges av BUH
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.ansvar.habilitering” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Där regionen har ett NP-team tar det emot
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och regeln ”nationell.ansvar.habilitering” avgör inte

    Scenario: Är diagnoserna inte kända där det finns ett NP-team ansvarar BUH så länge
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnets diagnoser är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och svaret är preliminärt
      Och frågan om ”/diagnoses” ställs
      Och regeln ”nationell.ansvar.habilitering” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Habilitering)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.np_team – Habilitering vid NPF där regionen har ett NP-team

    Abstrakt Scenario: NP-teamet tar NPF utan intellektuell funktionsnedsättning
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och regeln ”nationell.ansvar.np_team” avgör

      Exempel:
        | kommun    | dag        |
        | Örebro    | 2026-11-21 |
        | Hallsberg | 2026-11-21 |
        | Örebro    | 2025-07-01 |

    Scenario: Med intellektuell funktionsnedsättning tar BUH emot
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen intellektuell funktionsnedsättning, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.ansvar.np_team” avgör inte

    Scenario: En diagnos vars säkerhet inte är känd ger en fråga
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen intellektuell funktionsnedsättning
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och svaret är preliminärt
      Och frågan om ”/diagnoses/0/status” ställs
      Och regeln ”nationell.ansvar.np_team” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Habilitering vid NPF där regionen har ett NP-team)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.kropp – Kroppsliga besvär och språkutveckling

    Abstrakt Scenario: Kroppsliga besvär tas emot av vårdcentralen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.kropp” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Akuta besvär tas emot av barnmottagningen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar barnmottagningen
      Och regeln ”nationell.ansvar.kropp” avgör inte

    Scenario: Besvär av okänd svårighetsgrad är vårdcentralens tills någon vet mer
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.kropp” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kroppsliga besvär och språkutveckling)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.kropp_smabarn – Kroppsliga besvär och språkutveckling hos små barn

    Abstrakt Scenario: Tvååringens språk följs av BVC
      Givet ett barn på 2 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet språkutveckling, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BVC
      Och regeln ”nationell.ansvar.kropp_smabarn” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Sexåringen hör till vårdcentralen
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet språkutveckling, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.kropp_smabarn” avgör inte

    Scenario: Är barnets ålder inte känd tar vårdcentralen emot så länge
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet språkutveckling, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och svaret är preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.ansvar.kropp_smabarn” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kroppsliga besvär och språkutveckling hos små barn)
      Givet ett barn på 2 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet språkutveckling, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.kropp_akut – Akuta kroppsliga besvär

    Abstrakt Scenario: Akuta kroppsliga tillstånd går till barnmottagningen, också för små barn
      Givet ett barn på 3 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet kroppsliga besvär, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar barnmottagningen
      Och regeln ”nationell.ansvar.kropp_smabarn” viker för ”nationell.ansvar.kropp_akut”
      Och regeln ”nationell.ansvar.kropp_akut” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Svåra besvär som inte är akuta hör till vårdcentralen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.kropp_akut” avgör inte

    Scenario: Är det oklart om besvären är akuta frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.kropp_akut” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Akuta kroppsliga besvär)
      Givet ett barn på 3 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.lakemedel – Uppföljning av läkemedel

    Abstrakt Scenario: Läkemedel utan psykiatrisk vård följs upp på vårdcentralen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.lakemedel” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Vid adhd följer BUP upp läkemedlen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.lakemedel” avgör inte

    Scenario: Är varken kontakter eller diagnoser kända följer vårdcentralen upp så länge
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnets diagnoser är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och svaret är preliminärt
      Och frågan om ”/diagnoses” ställs
      Och regeln ”nationell.ansvar.lakemedel” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Uppföljning av läkemedel)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.lakemedel_psykiatri – Läkemedel vid psykiatrisk diagnos eller NPF

    Abstrakt Scenario: Läkemedel vid adhd följs upp av BUP
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.lakemedel_psykiatri” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Väntar barnet på BUP följer BUP upp läkemedlen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har väntande kontakt med BUP sedan 2026-10
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.lakemedel_psykiatri” avgör

    Scenario: Dyslexi är ingen psykiatrisk eller neuropsykiatrisk diagnos
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har diagnosen dyslexi, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.lakemedel_psykiatri” avgör inte

    Scenario: Kan barnet ha en diagnos frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnets diagnoser är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och svaret är preliminärt
      Och frågan om ”/diagnoses” ställs
      Och regeln ”nationell.ansvar.lakemedel_psykiatri” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Läkemedel vid psykiatrisk diagnos eller NPF)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 13 år, läkemedelsuppföljning (lindrig), olika diagnoser: BUP ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har diagnosen <diagnos>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.lakemedel_psykiatri” avgör

      Exempel:
        | diagnos                     |
        | depression, fastställd      |
        | bipolär sjukdom, fastställd |
        | ångest, fastställd          |
        | ångestsyndrom, fastställd   |
        | social ångest, fastställd   |
        | paniksyndrom, fastställd    |
        | tvångssyndrom, fastställd   |
        | PTSD, fastställd            |
        | psykos, fastställd          |
        | schizofreni, fastställd     |
        | ätstörning, fastställd      |
        | anorexi, fastställd         |

    Scenario: 13 år, läkemedelsuppföljning (lindrig), pågående kontakt med socialtjänsten: vårdcentralen ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.lakemedel_psykiatri” avgör inte

    Scenario: 13 år, läkemedelsuppföljning (lindrig), pågående kontakt med BUP: BUP ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.lakemedel_psykiatri” avgör

    Scenario: 13 år, läkemedelsuppföljning (lindrig), kontakt med BUP: vårdcentralen ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.lakemedel_psykiatri” avgör inte

  Regel: nationell.ansvar.lakemedel_vuxen – Psykiatriska läkemedel från 18 år

    Abstrakt Scenario: Från arton år följer vuxenpsykiatrin upp adhd-läkemedel
      Givet ett barn på 18 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar vuxenpsykiatrin
      Och regeln ”nationell.ansvar.lakemedel_vuxen” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Den som snart fyller arton har kvar BUP
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.lakemedel_vuxen” avgör inte

    Scenario: En vuxen utan psykiatrisk diagnos följs upp på vårdcentralen
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.lakemedel_vuxen” avgör inte

    Scenario: Är åldern på den som har läkemedel inte känd frågar tjänsten
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och svaret är preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.ansvar.lakemedel_vuxen” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Psykiatriska läkemedel från 18 år)
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 18 år, ångest (måttlig), adhd, fastställd: regeln gäller inte
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.lakemedel_vuxen”

    Scenario: 18 år, läkemedelsuppföljning (lindrig), intellektuell funktionsnedsättning, fastställd: vårdcentralen ansvarar
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har diagnosen intellektuell funktionsnedsättning, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.lakemedel_vuxen” avgör inte

    Abstrakt Scenario: 18 år, läkemedelsuppföljning (lindrig), olika diagnoser: vuxenpsykiatrin ansvarar
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har diagnosen <diagnos>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vuxenpsykiatrin
      Och regeln ”nationell.ansvar.lakemedel_vuxen” avgör

      Exempel:
        | diagnos                     |
        | depression, fastställd      |
        | bipolär sjukdom, fastställd |
        | ångest, fastställd          |
        | ångestsyndrom, fastställd   |
        | social ångest, fastställd   |
        | paniksyndrom, fastställd    |
        | tvångssyndrom, fastställd   |
        | PTSD, fastställd            |
        | psykos, fastställd          |
        | schizofreni, fastställd     |
        | ätstörning, fastställd      |
        | anorexi, fastställd         |

    Scenario: 18 år, läkemedelsuppföljning (lindrig), intellektuell funktionsnedsättning, fastställd, pågående kontakt med socialtjänsten: vårdcentralen ansvarar
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, lindrig
      Och barnet har diagnosen intellektuell funktionsnedsättning, fastställd
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.lakemedel_vuxen” avgör inte

    Abstrakt Scenario: Artonåringen som går eller väntar i psykiatrin följs upp av vuxenpsykiatrin också utan diagnos
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet läkemedelsuppföljning, måttlig
      Och barnet har <status> kontakt med <mottagning>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar <ansvarig>
      Och regeln ”nationell.ansvar.lakemedel_vuxen” <svar>

      Exempel:
        | status   | mottagning      | ansvarig        | svar       |
        | pågående | BUP             | vuxenpsykiatrin | avgör      |
        | väntande | vuxenpsykiatrin | vuxenpsykiatrin | avgör      |
        | avslutad | vuxenpsykiatrin | vårdcentralen   | avgör inte |
        | pågående | vårdcentralen   | vårdcentralen   | avgör inte |

  Regel: nationell.ansvar.sexuell_halsa – Relationer, sexualitet och sexuell hälsa

    Abstrakt Scenario: En femtonåring som själv söker får komma till ungdomsmottagningen
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar ungdomsmottagningen
      Och regeln ”nationell.ansvar.sexuell_halsa” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En tolvåring tas emot på vårdcentralen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.sexuell_halsa” avgör inte

    Scenario: Är åldern inte känd ansvarar ungdomsmottagningen så länge
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar ungdomsmottagningen
      Och svaret är preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.ansvar.sexuell_halsa” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Relationer, sexualitet och sexuell hälsa)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.sexuell_halsa_yngre – Frågor om kropp och sexualitet hos yngre barn

    Abstrakt Scenario: Tolvåringens frågor om kroppen tas emot i primärvården
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och regeln ”nationell.ansvar.sexuell_halsa_yngre” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Trettonåringen hör till ungdomsmottagningen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar ungdomsmottagningen
      Och regeln ”nationell.ansvar.sexuell_halsa_yngre” avgör inte

    Scenario: En fråga om sexualitet från någon vars ålder inte är känd ger en fråga
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.ansvar.sexuell_halsa_yngre” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Frågor om kropp och sexualitet hos yngre barn)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sexuell hälsa, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.okant – När behovet inte är känt

    Abstrakt Scenario: Ett behov som ingen känner reds ut på vårdcentralen
      Givet ett barn på 10 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har ett behov som inte är känt
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar vårdcentralen
      Och vårdcentralen håller barnet
      Och regeln ”nationell.ansvar.okant” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är behovet känt som ångest börjar första linjen
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.okant” avgör inte

    Scenario: Svaret är preliminärt så länge behovet är okänt
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”behov” ställs
      Och regeln ”nationell.ansvar.okant” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (När behovet inte är känt)
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen
