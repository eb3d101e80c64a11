# language: sv
Egenskap: Skydd, stöd, placering, skadligt bruk och samordning

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.ansvar.skydd – Brister i omsorgen, våld och övergrepp

    Abstrakt Scenario: Brister i omsorgen är socialtjänstens ansvar
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten för behovet omsorgssvikt
      Och en orosanmälan krävs
      Och regeln ”nationell.ansvar.skydd” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Föräldrar som vill ha råd är ingen fråga om skydd
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och ingen orosanmälan krävs
      Och regeln ”nationell.ansvar.skydd” avgör inte

    Scenario: Skyddet är socialtjänstens också när svårighetsgraden inte är känd
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt utan känd svårighetsgrad
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.skydd” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Brister i omsorgen, våld och övergrepp)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.brott – Brott och risk för brott

    Abstrakt Scenario: En femtonåring som begår brott är socialtjänstens ansvar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet brottslighet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten för behovet brottslighet
      Och regeln ”nationell.ansvar.brott” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utagerande beteende är inte brott
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet utagerande beteende, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.brott” avgör inte

    Scenario: Risk för brott av okänd grad leder ändå till socialtjänsten
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet utan känd svårighetsgrad
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten för behovet brottslighet
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.brott” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Brott och risk för brott)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.placering – Vård utanför hemmet

    Abstrakt Scenario: Den som behöver ett annat hem har socialtjänsten som ansvarig
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet placering, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten för behovet placering
      Och regeln ”nationell.ansvar.placering” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Insatser på hemmaplan är ingen placering
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.placering” avgör inte

    Scenario: Är samtycket okänt ansvarar socialtjänsten ändå
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.ansvar.placering” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vård utanför hemmet)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.skadligt_bruk – Skadligt bruk och beroende

    Abstrakt Scenario: Skadligt bruk är socialtjänstens ansvar
      Givet ett barn på 16 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skadligt bruk, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.skadligt_bruk” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Akut abstinens är vårdens ansvar
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar beroendevården för behovet skadligt bruk
      Och regeln ”nationell.ansvar.skadligt_bruk” avgör inte

    Scenario: Är svårighetsgraden inte känd kan det vara abstinens, och tjänsten frågar
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.skadligt_bruk” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skadligt bruk och beroende)
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.abstinens – Abstinens som kräver vård

    Abstrakt Scenario: Akut abstinens vårdas av regionen med socialtjänsten vid sidan
      Givet ett barn på 16 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skadligt bruk, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar beroendevården
      Och socialtjänsten är medansvarig
      Och regeln ”nationell.ansvar.abstinens” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Svårt bruk med svåra kroppsliga besvär är också abstinens
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, svår
      Och barnet har behovet kroppsliga besvär, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar beroendevården för behovet skadligt bruk
      Och regeln ”nationell.ansvar.abstinens” avgör

    Scenario: Svårt bruk med lindriga kroppsliga besvär är det inte
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, svår
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten för behovet skadligt bruk
      Och regeln ”nationell.ansvar.abstinens” avgör inte

    Scenario: Är de kroppsliga besvärens svårighetsgrad inte känd frågar tjänsten
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, svår
      Och barnet har behovet kroppsliga besvär utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten för behovet skadligt bruk
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.ansvar.abstinens” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Abstinens som kräver vård)
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 16 år, olika behov: socialtjänsten ansvarar
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har behovet <behov_2>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.abstinens” avgör inte

      Exempel:
        | behov                  | behov_2                    |
        | skadligt bruk, måttlig | kroppsliga besvär, svår    |
        | skadligt bruk, svår    | kroppsliga besvär, måttlig |

  Regel: nationell.ansvar.foraldrastod – Stöd i föräldraskapet

    Abstrakt Scenario: Stöd i föräldraskapet ger socialtjänsten också när problemet är litet
      Givet ett barn på 4 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och ingen orosanmälan krävs
      Och regeln ”nationell.ansvar.foraldrastod” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett barns sömnsvårigheter är vårdens, inte ett föräldrastöd
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet sömnsvårigheter, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BVC
      Och regeln ”nationell.ansvar.foraldrastod” avgör inte

    Scenario: Misstänkt våld som ingen har frågat om ändrar inte vem som ger stödet
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och ”våld_misstänks” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”våld_misstänks” ställs
      Och regeln ”nationell.ansvar.foraldrastod” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Stöd i föräldraskapet)
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.funktionsstod – Stöd och avlösning vid funktionsnedsättning

    Abstrakt Scenario: Avlösning utan diagnos i personkretsen prövas av socialtjänsten
      Givet ett barn på 10 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet avlösning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.funktionsstod” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Avlösning vid fastställd autism prövas enligt lagen om stöd och service
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet avlösning, måttlig
      Och barnet har diagnosen autism, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar LSS-handläggaren
      Och regeln ”nationell.ansvar.funktionsstod” avgör inte

    Scenario: Är diagnoserna inte kända ansvarar socialtjänsten så länge
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet avlösning, måttlig
      Och barnets diagnoser är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”/diagnoses” ställs
      Och regeln ”nationell.ansvar.funktionsstod” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Stöd och avlösning vid funktionsnedsättning)
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet avlösning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.lss – Stöd till barn med autism eller intellektuell funktionsnedsättning

    Abstrakt Scenario: Måttligt behov av stöd och fastställd autism hör till LSS-handläggaren
      Givet ett barn på 10 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar LSS-handläggaren
      Och regeln ”nationell.ansvar.lss” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Misstänkt autism räcker inte
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, misstänkt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.lss” avgör inte

    Scenario: Adhd hör inte till den första personkretsen
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.lss” avgör inte

    Scenario: Är diagnosens säkerhet inte känd frågar tjänsten
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”/diagnoses/0/status” ställs
      Och regeln ”nationell.ansvar.lss” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Stöd till barn med autism eller intellektuell funktionsnedsättning)
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, fastställd
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 10 år, funktionsstöd (lindrig), autism, fastställd: socialtjänsten ansvarar
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, lindrig
      Och barnet har diagnosen autism, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.lss” avgör inte

  Regel: nationell.ansvar.hemmabehandling – Behandling i hemmet

    Abstrakt Scenario: Stöd och behandling i hemmet är kommunens ansvar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.hemmabehandling” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Tillsammans med habilitering hör träningen i hemmet till habiliteringen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH för behovet insatser på hemmaplan
      Och regeln ”nationell.ansvar.hemmabehandling” avgör inte

    Scenario: Finns också ett behov som ingen känner frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har ett behov som inte är känt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten för behovet insatser på hemmaplan
      Och svaret är preliminärt
      Och frågan om ”behov” ställs
      Och regeln ”nationell.ansvar.hemmabehandling” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Behandling i hemmet)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.hemmabehandling_habilitering – Behandling i hemmet tillsammans med habilitering

    Abstrakt Scenario: Träning i hemmet följer habiliteringen, med socialtjänsten vid sidan
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUH för behovet insatser på hemmaplan
      Och socialtjänsten är medansvarig
      Och regeln ”nationell.ansvar.hemmabehandling_habilitering” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan habilitering är hemmabehandlingen kommunens
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten för behovet insatser på hemmaplan
      Och regeln ”nationell.ansvar.hemmabehandling_habilitering” avgör inte

    Scenario: Är det andra behovet inte känt är habiliteringen inte säker
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har ett behov som inte är känt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”behov” ställs
      Och regeln ”nationell.ansvar.hemmabehandling_habilitering” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Behandling i hemmet tillsammans med habilitering)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.samordning – Samordning av många insatser

    Abstrakt Scenario: När samordningen är behovet och inga insatser pågår ansvarar kommunen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet samordning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och en SIP behövs
      Och regeln ”nationell.ansvar.samordning” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Har regionen flest insatser samordnar BUP
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.samordning” avgör inte

    Scenario: Är kontakterna inte kända ansvarar kommunen så länge
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.ansvar.samordning” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samordning av många insatser)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.ansvar.samordning_lss – Samordning när LSS är kommunens enda insats

    Abstrakt Scenario: Är LSS kommunens enda insats samordnar LSS-handläggaren
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar LSS-handläggaren
      Och regeln ”nationell.ansvar.samordning_lss” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Har också socialtjänsten ett ärende samordnar den
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med LSS-handläggaren
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.samordning_lss” avgör inte

    Scenario: Är kontaktens status inte känd frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts/0/status” ställs
      Och regeln ”nationell.ansvar.samordning_lss” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samordning när LSS är kommunens enda insats)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 12 år, samordning (måttlig), pågående kontakt med BUP: regeln gäller inte
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.samordning_lss”

    Scenario: 12 år, samordning (måttlig), pågående kontakt med LSS-handläggaren, avslutad kontakt med socialtjänsten: LSS-handläggaren ansvarar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med LSS-handläggaren
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar LSS-handläggaren
      Och regeln ”nationell.ansvar.samordning_lss” avgör

    Scenario: 12 år, samordning (måttlig), pågående kontakt med BUP: regeln gäller inte (Samordning när LSS är kommunens enda insats)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.samordning_lss”

  Regel: nationell.ansvar.samordning_region_buh – Samordning när habiliteringen är regionens insats

    Abstrakt Scenario: Har regionen flest insatser genom habiliteringen samordnar den
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.ansvar.samordning_region_buh” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är insatserna lika många hos kommunen ansvarar kommunen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUH
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.samordning_region_buh” avgör inte

    Scenario: Är status för kontakten med habiliteringen okänd frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts/0/status” ställs
      Och regeln ”nationell.ansvar.samordning_region_buh” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samordning när habiliteringen är regionens insats)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 12 år, samordning (måttlig), pågående kontakt med BUH, pågående kontakt med NP-teamet: BUH ansvarar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUH
      Och barnet har pågående kontakt med NP-teamet
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.ansvar.samordning_region_np_team” viker för ”nationell.ansvar.samordning_region_buh”
      Och regeln ”nationell.ansvar.samordning_region_buh” avgör

    Scenario: 12 år, samordning (måttlig), kontakt med BUH, pågående kontakt med BUP: regeln gäller inte
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har kontakt med BUH
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.samordning_region_buh”

    Scenario: 12 år, samordning (måttlig), kontakt med BUH, pågående kontakt med BUP: regeln gäller inte (Samordning när habiliteringen är regionens insats)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har kontakt med BUH
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.samordning_region_buh”

  Regel: nationell.ansvar.samordning_region – Samordning när regionen har flest insatser

    Abstrakt Scenario: Har regionen flest insatser och BUP är med samordnar BUP
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.ansvar.samordning_region_buh” viker för ”nationell.ansvar.samordning_region”
      Och regeln ”nationell.ansvar.samordning_region” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Har kommunen lika många insatser som regionen samordnar kommunen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.samordning_region” avgör inte

    Scenario: Är status för kontakten med BUP okänd frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts/0/status” ställs
      Och regeln ”nationell.ansvar.samordning_region” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samordning när regionen har flest insatser)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 12 år, samordning (måttlig), kontakt med BUP, pågående kontakt med BUH: BUH ansvarar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har kontakt med BUP
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.ansvar.samordning_region” avgör inte

  Regel: nationell.ansvar.samordning_region_forsta_linjen – Samordning när första linjen är regionens insats

    Abstrakt Scenario: Har regionen flest insatser genom första linjen samordnar den
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.samordning_region_forsta_linjen” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Har kommunen lika många samordnar kommunen i stället för första linjen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med första linjen
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.samordning_region_forsta_linjen” avgör inte

    Scenario: Är status för kontakten med första linjen okänd frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts/0/status” ställs
      Och regeln ”nationell.ansvar.samordning_region_forsta_linjen” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samordning när första linjen är regionens insats)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 12 år, samordning (måttlig), pågående kontakt med BUP: regeln gäller inte (Samordning när första linjen är regionens insats)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.samordning_region_forsta_linjen”

    Scenario: 12 år, samordning (måttlig), pågående kontakt med BUP, kontakt med första linjen: regeln gäller inte
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.samordning_region_forsta_linjen”

    Scenario: 12 år, samordning (måttlig), pågående kontakt med första linjen, pågående kontakt med LSS-handläggaren: första linjen ansvarar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med första linjen
      Och barnet har pågående kontakt med LSS-handläggaren
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.ansvar.samordning_lss” viker för ”nationell.ansvar.samordning_region_forsta_linjen”
      Och regeln ”nationell.ansvar.samordning_region_forsta_linjen” avgör

    Scenario: 12 år, samordning (måttlig), pågående kontakt med BUP: regeln gäller inte (Samordning när första linjen är regionens insats), fall 2
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.samordning_region_forsta_linjen”

    Scenario: 12 år, samordning (måttlig), pågående kontakt med BUP, kontakt med första linjen: regeln gäller inte (Samordning när första linjen är regionens insats)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.samordning_region_forsta_linjen”

  Regel: nationell.ansvar.samordning_region_np_team – Samordning när NP-teamet är regionens insats

    Abstrakt Scenario: Har regionen flest insatser genom NP-teamet samordnar det
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med NP-teamet
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och regeln ”nationell.ansvar.samordning_region_np_team” avgör

      Exempel:
        | kommun    | dag        |
        | Örebro    | 2026-11-21 |
        | Hallsberg | 2026-11-21 |
        | Örebro    | 2025-07-01 |

    Scenario: Har kommunen lika många samordnar kommunen i stället för NP-teamet
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med NP-teamet
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.ansvar.samordning_region_np_team” avgör inte

    Scenario: Är status för kontakten med NP-teamet okänd frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet samordning, måttlig
      Och barnet har kontakt med NP-teamet
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts/0/status” ställs
      Och regeln ”nationell.ansvar.samordning_region_np_team” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samordning när NP-teamet är regionens insats)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med NP-teamet
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 12 år, samordning (måttlig), pågående kontakt med NP-teamet, pågående kontakt med första linjen: NP-teamet ansvarar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet samordning, måttlig
      Och barnet har pågående kontakt med NP-teamet
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och regeln ”nationell.ansvar.samordning_region_forsta_linjen” viker för ”nationell.ansvar.samordning_region_np_team”
      Och regeln ”nationell.ansvar.samordning_region_np_team” avgör

    Scenario: 12 år, samordning (måttlig), kontakt med NP-teamet, pågående kontakt med BUP: regeln gäller inte
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet samordning, måttlig
      Och barnet har kontakt med NP-teamet
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.samordning_region_np_team”

    Scenario: 12 år, samordning (måttlig), kontakt med NP-teamet, pågående kontakt med BUP: regeln gäller inte (Samordning när NP-teamet är regionens insats)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet samordning, måttlig
      Och barnet har kontakt med NP-teamet
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.ansvar.samordning_region_np_team”
