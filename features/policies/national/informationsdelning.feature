# language: sv
Egenskap: Vad som får berättas för vem

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.information.samtycke_alla – Samtycke till att dela

    Abstrakt Scenario: Får allt delas är sekretessen inget hinder
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är alla uppgifter
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.samtycke_alla”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett begränsat samtycke är inget samtycke till allt
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är vissa uppgifter
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samtycke_alla”

    Scenario: Har ingen frågat får inte allt delas
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samtycke_alla”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samtycke till att dela)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är alla uppgifter
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.samtycke_vissa – Samtycke till en del

    Abstrakt Scenario: Ett begränsat samtycke räcker till det som det gäller
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är vissa uppgifter
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.samtycke_vissa”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Får allt delas finns ingen gräns att hålla
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är alla uppgifter
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samtycke_vissa”

    Scenario: Säger familjen nej gäller nejet
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är inga uppgifter
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samtycke_vissa”

    Scenario: Har ingen frågat finns inget samtycke
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samtycke_vissa”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samtycke till en del)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är vissa uppgifter
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.samtycke_inga – Familjen vill inte att uppgifter delas

    Abstrakt Scenario: Säger familjen nej delas inget utöver lagen
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är inga uppgifter
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.samtycke_inga”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett begränsat samtycke är inget nej
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är vissa uppgifter
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samtycke_inga”

    Scenario: Har ingen frågat är det inget nej
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samtycke_inga”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Familjen vill inte att uppgifter delas)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är inga uppgifter
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.samtycke_fraga – Fråga först om samtycke

    Abstrakt Scenario: Har ingen frågat ska någon fråga först
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är okänt
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.samtycke_fraga”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Har familjen svarat ja behöver ingen fråga
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är alla uppgifter
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samtycke_fraga”

    Scenario: Har familjen svarat nej är svaret känt
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är inga uppgifter
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samtycke_fraga”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Fråga först om samtycke)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är okänt
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.telefonsamtal – Ett telefonsamtal räcker ofta

    Abstrakt Scenario: Med samtycke räcker ett samtal
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är alla uppgifter
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.telefonsamtal”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Också ett begränsat samtycke räcker för ett samtal
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är vissa uppgifter
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.telefonsamtal”

    Scenario: Säger familjen nej ringer ingen om barnet
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är inga uppgifter
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.telefonsamtal”

    Scenario: Har ingen frågat ringer ingen om barnet än
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.telefonsamtal”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Ett telefonsamtal räcker ofta)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke_information” är alla uppgifter
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.vard_socialtjanst_under_18 – Vården och socialtjänsten om barn under 18 år

    Abstrakt Scenario: Behöver barnet båda får vården och socialtjänsten tala med varandra
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.vard_socialtjanst_under_18”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Behöver barnet vård och har kontakt med socialtjänsten får de tala med varandra
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Behöver barnet socialtjänsten och har kontakt med vården får de tala med varandra
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Har barnet kontakt med båda får de tala med varandra
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Det gäller också när familjen inte vill att uppgifter delas
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och ”samtycke_information” är inga uppgifter
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Den som är arton bestämmer över sina uppgifter
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Behöver barnet bara vård är socialtjänsten utanför
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Efter avslutad kontakt med socialtjänsten finns ingen att tala med
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Skolan omfattas inte
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Stöd i skolan och en kontakt med socialtjänsten räcker inte för undantaget
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Stöd i skolan och en kontakt med vården räcker inte för undantaget
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Vård och en kontakt med elevhälsan räcker inte för undantaget
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Svår ångest räcker inte för undantaget
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Bara socialtjänst räcker inte för undantaget
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Socialtjänst och en kontakt med elevhälsan räcker inte för undantaget
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Socialtjänst och en avslutad kontakt med vården räcker inte för undantaget
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har avslutad kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Kontakter med elevhälsan och socialtjänsten räcker inte för undantaget
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Kontakter med elevhälsan och vården räcker inte för undantaget
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: En pågående kontakt med socialtjänsten och en avslutad med vården räcker inte för undantaget
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har avslutad kontakt med BUP
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: En pågående kontakt med vården och en avslutad med socialtjänsten räcker inte för undantaget
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Är det inte känt om socialtjänsten har kontakt visas inte undantaget
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.vard_socialtjanst_under_18”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vården och socialtjänsten om barn under 18 år)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.skolan_utanfor – Skolan står utanför undantaget

    Abstrakt Scenario: Skolan får veta det som familjen har samtyckt till
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.skolan_utanfor”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Har eleven kontakt med vården gäller samma sak
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.skolan_utanfor”

    Scenario: Förskolan omfattas också
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet språkutveckling, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.skolan_utanfor”

    Scenario: Gymnasieskolan omfattas också
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.skolan_utanfor”

    Scenario: Den anpassade grundskolan omfattas också
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet går i anpassad grundskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.skolan_utanfor”

    Scenario: Det socialtjänsten vet om en elev delas på samma villkor
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.skolan_utanfor”

    Scenario: Har eleven kontakt med socialtjänsten gäller samma villkor
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.skolan_utanfor”

    Scenario: Är bara skolan inblandad finns inget att dela
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.skolan_utanfor”

    Scenario: Efter avslutad kontakt med vården finns inget att dela med skolan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har avslutad kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.skolan_utanfor”

    Scenario: Den som inte går i skola har ingen skola att dela med
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.skolan_utanfor”

    Scenario: Elevhälsan är en del av skolan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.skolan_utanfor”

    Scenario: Är skolformen inte känd visas inte regeln
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”skolform” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.skolan_utanfor”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skolan står utanför undantaget)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.medicinsk_elevhalsa – Skolsköterskan och skolläkaren

    Abstrakt Scenario: Skolsköterskan får lämna det som eleven behöver för stöd
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”elevhälsokontakt” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.medicinsk_elevhalsa”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan kontakt med elevhälsan finns inget att lämna
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.medicinsk_elevhalsa”

    Scenario: Är det inte känt om elevhälsan har kontakt visas inte regeln
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”elevhälsokontakt” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.medicinsk_elevhalsa”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skolsköterskan och skolläkaren)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”elevhälsokontakt” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.fristaende – Fristående skola och privat vård

    Abstrakt Scenario: I en fristående skola gäller tystnadsplikt
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”skolhuvudman” är fristående
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.fristaende”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: I en kommunal skola gäller sekretess
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.fristaende”

    Scenario: Är skolans huvudman inte känd visas inte regeln
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”skolhuvudman” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.fristaende”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Fristående skola och privat vård)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”skolhuvudman” är fristående
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.orosanmalan – Orosanmälan bryter sekretessen

    Abstrakt Scenario: Den som anmäler våld får berätta allt som behövs
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet våld, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.orosanmalan”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Den som anmäler brott får berätta allt som behövs
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.orosanmalan”

    Scenario: En misstanke om våld räcker
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”våld_misstänks” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.orosanmalan”

    Scenario: Svårt skadligt bruk räcker
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.orosanmalan”

    Scenario: Svår skolfrånvaro räcker
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.orosanmalan”

    Scenario: Måttligt skadligt bruk räcker inte
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.orosanmalan”

    Scenario: Måttlig skolfrånvaro räcker inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.orosanmalan”

    Scenario: En orosanmälan om den som är arton har inget undantag
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.orosanmalan”

    Scenario: Svår ångest är inget skäl att anmäla
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.orosanmalan”

    Scenario: Har ingen frågat om våld visas inte regeln
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”våld_misstänks” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.orosanmalan”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Orosanmälan bryter sekretessen)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.aterkoppling – Anmälaren får veta om en utredning har inletts

    Abstrakt Scenario: Den som anmäler våld får veta om en utredning har inletts
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet våld, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.aterkoppling”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Den som har fått ett nej får veta det
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2026-11-02 som är inte inledd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.aterkoppling”

    Scenario: Den som väntar på svar får fråga
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2026-11-02 som är obesvarad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.aterkoppling”

    Scenario: Den som anmäler brott får veta om en utredning har inletts
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.aterkoppling”

    Scenario: Den som anmäler svårt skadligt bruk får veta om en utredning har inletts
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.aterkoppling”

    Scenario: Den som anmäler svår skolfrånvaro får veta om en utredning har inletts
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.aterkoppling”

    Scenario: Den som misstänker våld får veta om en utredning har inletts
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”våld_misstänks” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.aterkoppling”

    Scenario: En remiss till BUP är ingen anmälan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till BUP 2026-11-02 som är obesvarad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.aterkoppling”

    Scenario: Utan anmälan finns inget att återkoppla
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.aterkoppling”

    Scenario: Den som är arton kan ingen göra en orosanmälan om
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.aterkoppling”

    Scenario: Måttligt skadligt bruk leder inte till någon anmälan
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.aterkoppling”

    Scenario: Måttlig skolfrånvaro leder inte till någon anmälan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.aterkoppling”

    Scenario: Svår ångest leder inte till någon anmälan
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.aterkoppling”

    Scenario: En mottagen anmälan är besvarad
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2026-11-02 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.aterkoppling”

    Scenario: Är det inte känt hur det gick visas inte regeln
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och elevhälsan har skickat en remiss till socialtjänsten 2026-11-02
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.aterkoppling”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Anmälaren får veta om en utredning har inletts)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.oppen_utredning – När en utredning pågår

    Abstrakt Scenario: Medan socialtjänsten utreder ska de andra svara
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.oppen_utredning”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: När ärendet är avslutat gäller inte plikten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.oppen_utredning”

    Scenario: En pågående kontakt med vården är ingen utredning
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.oppen_utredning”

    Scenario: För den som är arton gäller inte plikten
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet våld, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.oppen_utredning”

    Scenario: Är det inte känt om socialtjänsten utreder visas inte plikten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.oppen_utredning”

    Scenario: Dagen före 1 juli 2025 finns inga regler (När en utredning pågår)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.akut – Akut: det som behövs för att rädda barnet

    Abstrakt Scenario: I omedelbar fara berättar alla det som räddar barnet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.akut”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Ett akut behov räcker
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.akut”

    Scenario: Ett svårt behov är inte akut
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.akut”

    Scenario: Är det inte känt om barnet är i fara visas inte regeln
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och ”omedelbar_fara” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.akut”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Akut: det som behövs för att rädda barnet)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.barn_15 – Från 15 år bestämmer den unga oftast själv

    Abstrakt Scenario: En femtonåring bestämmer oftast själv
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.barn_15”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Månaden före artonårsdagen bestämmer den unga oftast själv
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.barn_15”

    Scenario: En fjortonåring bestämmer med sina vårdnadshavare
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.barn_15”

    Scenario: Den som är arton bestämmer alltid själv
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.barn_15”

    Scenario: Är åldern inte känd visas inte regeln
      Givet ett barn
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.barn_15”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Från 15 år bestämmer den unga oftast själv)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.barn_moget – Barnet är moget nog att bestämma med

    Abstrakt Scenario: Ett moget barns ja är en del av samtycket
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är ja
      Och ”barnets_samtycke” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.barn_moget”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: För en femtonåring gäller regeln om den som har fyllt femton
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är ja
      Och ”barnets_samtycke” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.barn_moget”

    Scenario: Barnet som inte vill har inte samtyckt
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är ja
      Och ”barnets_samtycke” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.barn_moget”

    Scenario: Ett barn vars mognad ingen har bedömt kan inte bestämma med
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är nej
      Och ”barnets_samtycke” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.barn_moget”

    Scenario: Är det inte känt om mognaden är bedömd visas inte regeln
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är okänt
      Och ”barnets_samtycke” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.barn_moget”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Barnet är moget nog att bestämma med)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”mognad_bedömd” är ja
      Och ”barnets_samtycke” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.samma_region – Vården inom samma region

    Abstrakt Scenario: Två mottagningar i regionen får dela det som vården behöver
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och barnet har pågående kontakt med vårdcentralen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.samma_region”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Efter avslutad kontakt finns ingen annan mottagning
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet har avslutad kontakt med vårdcentralen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samma_region”

    Scenario: Är socialtjänsten den andra gäller en annan regel
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samma_region”

    Scenario: När socialtjänsten ansvarar gäller en annan regel
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med vårdcentralen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samma_region”

    Scenario: Är det inte känt om barnet har fler mottagningar visas inte regeln
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samma_region”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vården inom samma region)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet har pågående kontakt med vårdcentralen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.samma_kommun – Socialtjänst och LSS i samma kommun

    Abstrakt Scenario: Socialtjänsten och LSS i kommunen får dela det som barnets stöd kräver
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.samma_kommun”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Det gäller också när LSS ansvarar och socialtjänsten har kontakt
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, fastställd
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.samma_kommun”

    Scenario: Efter avslutad kontakt med LSS finns inget att dela
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har avslutad kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samma_kommun”

    Scenario: Är vården den andra gäller en annan regel
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samma_kommun”

    Scenario: När vården ansvarar gäller en annan regel
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet har pågående kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samma_kommun”

    Scenario: Är bara socialtjänsten inblandad finns ingen att dela med
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samma_kommun”

    Scenario: Är bara LSS inblandat finns ingen att dela med
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, fastställd
      Och barnet har pågående kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samma_kommun”

    Scenario: Ansvarar LSS finns inget att dela med den kontakt som är avslutad
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, fastställd
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samma_kommun”

    Scenario: Är det inte känt om LSS har kontakt visas inte regeln
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.samma_kommun”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Socialtjänst och LSS i samma kommun)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.skyddad_identitet – Skyddade personuppgifter

    Abstrakt Scenario: Är uppgifterna skyddade sägs aldrig var barnet är
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”skyddad_identitet” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.skyddad_identitet”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan skydd gäller de vanliga reglerna
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.skyddad_identitet”

    Scenario: Är det inte känt om uppgifterna är skyddade visas inte regeln
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”skyddad_identitet” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.skyddad_identitet”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skyddade personuppgifter)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”skyddad_identitet” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.information.polis – Socialtjänsten och polisen

    Abstrakt Scenario: Finns risk för brott får socialtjänsten tala med polisen
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet brottslighet, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så visas regeln ”nationell.information.polis”

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Det gäller tills den unga har fyllt tjugoett
      Givet ett barn på 20 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”nationell.information.polis”

    Scenario: Skadligt bruk är inget skäl att tala med polisen
      Givet ett barn på 16 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”nationell.information.polis”

    Scenario: Dagen före 1 juli 2025 finns inga regler (Socialtjänsten och polisen)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen
