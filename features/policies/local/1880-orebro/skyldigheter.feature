# language: sv
Egenskap: Samba i Örebro kommun

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: orebro_kommun.skyldighet.samba – Samba: en neutral samverkansledare

    Abstrakt Scenario: Är verksamheter oense erbjuds familjen ett möte med en neutral ledare
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet ångest, måttlig
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och skyldigheten ”orebro_kommun.skyldighet.samba” visas

      Exempel:
        | dag        |
        | 2026-11-21 |
        | 2026-01-01 |

    Scenario: Vid svår skolfrånvaro erbjuds mötet också när ingen är oense
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet skolfrånvaro, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och skyldigheten ”orebro_kommun.skyldighet.samba” visas

    Scenario: Är samordning behovet erbjuds mötet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet samordning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och skyldigheten ”orebro_kommun.skyldighet.samba” visas

    Scenario: Är åldern inte känd erbjuds mötet ändå
      Givet ett barn
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet skolfrånvaro, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och svaret är preliminärt
      Och skyldigheten ”orebro_kommun.skyldighet.samba” visas

    Scenario: Vid måttlig skolfrånvaro räcker skolans egna möten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och skyldigheten ”orebro_kommun.skyldighet.samba” visas inte

    Scenario: I akut läge kallar ingen till Sambamöte
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet suicidalitet, akut
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”akut”
      Och skyldigheten ”orebro_kommun.skyldighet.samba” visas inte

    Scenario: Är alla överens och samordning inte behovet behövs ingen neutral ledare
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”orebro_kommun.skyldighet.samba” visas inte

    Scenario: Är det inte känt om någon är oense frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och det är inte känt om någon är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/disputed_between” ställs
      Och skyldigheten ”orebro_kommun.skyldighet.samba” visas inte

    Scenario: Dagen innan avtalet börjar finns skyldigheten inte (Samba: en neutral samverkansledare)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet ångest, måttlig
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och skyldigheten ”orebro_kommun.skyldighet.samba” visas inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut finns skyldigheten inte kvar (Samba: en neutral samverkansledare)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet ångest, måttlig
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och skyldigheten ”orebro_kommun.skyldighet.samba” visas inte
      Och inget avtal tillämpas

    Scenario: I grannkommunen Kumla finns inte Samba (Samba: en neutral samverkansledare)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Kumla
      Och barnet har behovet ångest, måttlig
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och skyldigheten ”orebro_kommun.skyldighet.samba” visas inte

    Scenario: 13 år, ångest (måttlig), socialtjänsten i Malmö och socialtjänsten i Lund är oense: regeln gäller
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet ångest, måttlig
      Och socialtjänsten i Malmö och socialtjänsten i Lund är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”orebro_kommun.skyldighet.samba”

    Scenario: 13 år, ångest (måttlig), socialtjänsten och LSS-handläggaren är oense: regeln gäller
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet ångest, måttlig
      Och socialtjänsten och LSS-handläggaren är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”orebro_kommun.skyldighet.samba”

    Scenario: 13 år, ångest (måttlig), BUP och första linjen är oense: regeln gäller
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet ångest, måttlig
      Och BUP och första linjen är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”orebro_kommun.skyldighet.samba”

    Scenario: 13 år, självskada (svår): regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet självskada, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”orebro_kommun.skyldighet.samba”

    Abstrakt Scenario: Samma väg när oenigheten är inom skolan eller mellan regioner
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet ångest, måttlig
      Och <parter> är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas skyldigheten ”orebro_kommun.skyldighet.samba”

      Exempel:
        | parter                                             |
        | rektor och elevhälsan                              |
        | BUP i Region Örebro län och BUP i Region Stockholm |
