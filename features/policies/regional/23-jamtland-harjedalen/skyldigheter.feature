# language: sv
Egenskap: Skyldigheter enligt JämtBus

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: jamtland_harjedalen.skyldighet.natverk – JämtBus-nätverket

    Abstrakt Scenario: Nätverket får veta att hinder finns när första linjen ansvarar och socialtjänsten redan har ett ärende
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”jamtland_harjedalen.skyldighet.natverk” visas

      Exempel:
        | kommun     | dag        |
        | Östersund  | 2026-11-21 |
        | Härjedalen | 2026-11-21 |
        | Östersund  | 2026-01-01 |

    Scenario: Nätverket får veta att hinder finns när barnet behöver både vård och stöd från kommunen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och socialtjänsten är medansvarig
      Och skyldigheten ”jamtland_harjedalen.skyldighet.natverk” visas

    Scenario: Nätverket får veta att hinder finns när barnet behöver socialtjänstens stöd och redan går i vården
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och skyldigheten ”jamtland_harjedalen.skyldighet.natverk” visas

    Scenario: Nätverket får veta att hinder finns när samordning är behovet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet samordning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och skyldigheten ”jamtland_harjedalen.skyldighet.natverk” visas

    Scenario: Nätverket får veta att hinder finns vid svår skolfrånvaro, också när bara skolan är med
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet skolfrånvaro, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och skyldigheten ”jamtland_harjedalen.skyldighet.natverk” visas

    Scenario: Måttlig skolfrånvaro klarar skolan själv
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och skyldigheten ”jamtland_harjedalen.skyldighet.natverk” visas inte

    Scenario: Är socialtjänstens ärende avslutat räcker vården
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet ångest, lindrig
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”jamtland_harjedalen.skyldighet.natverk” visas inte

    Scenario: I akut läge handlar man först
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet suicidalitet, akut
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och skyldigheten ”jamtland_harjedalen.skyldighet.natverk” visas inte

    Scenario: Är kontakterna inte kända frågar tjänsten om fler är med
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet ångest, lindrig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och skyldigheten ”jamtland_harjedalen.skyldighet.natverk” visas inte

    Scenario: Dagen innan avtalet börjar finns skyldigheten inte (JämtBus-nätverket)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”jamtland_harjedalen.skyldighet.natverk” visas inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut finns skyldigheten inte kvar (JämtBus-nätverket)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”jamtland_harjedalen.skyldighet.natverk” visas inte
      Och inget avtal tillämpas

    Scenario: I Älvdalen på andra sidan länsgränsen finns inget JämtBus (JämtBus-nätverket)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Älvdalen
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”jamtland_harjedalen.skyldighet.natverk” visas inte

    Abstrakt Scenario: 13 år, olika behov, olika kontakter: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet <behov>
      Och barnet har pågående kontakt med <kontakt>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”jamtland_harjedalen.skyldighet.natverk”

      Exempel:
        | behov                 | kontakt        |
        | skolfrånvaro, måttlig | socialtjänsten |
        | föräldrastöd, lindrig | socialtjänsten |
        | våld, svår            | socialtjänsten |
        | ångest, lindrig       | BUP            |

  Regel: jamtland_harjedalen.skyldighet.npf_30_dagar – Familjen träffas inom 30 dagar vid NPF

    Abstrakt Scenario: Vid misstänkt NPF får familjen träffa BUH eller BUP inom 30 dagar
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUH
      Och skyldigheten ”jamtland_harjedalen.skyldighet.npf_30_dagar” visas
      Och skyldigheten ”jamtland_harjedalen.skyldighet.npf_30_dagar” gäller BUH

      Exempel:
        | kommun     | dag        |
        | Östersund  | 2026-11-21 |
        | Härjedalen | 2026-11-21 |
        | Östersund  | 2026-01-01 |

    Scenario: Löftet gäller inte habilitering utan utredning
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och skyldigheten ”jamtland_harjedalen.skyldighet.npf_30_dagar” visas inte

    Scenario: Artonåringen utreds av vuxenpsykiatrin, som inte har lovat 30 dagar
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar vuxenpsykiatrin
      Och skyldigheten ”jamtland_harjedalen.skyldighet.npf_30_dagar” visas inte

    Scenario: Är åldern inte känd gäller löftet så länge, och tjänsten frågar
      Givet ett barn
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och svaret är preliminärt
      Och frågan om ”ålder” ställs
      Och skyldigheten ”jamtland_harjedalen.skyldighet.npf_30_dagar” visas

    Scenario: Dagen innan avtalet börjar finns skyldigheten inte (familjen träffas inom 30 dagar vid NPF)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar BUP
      Och skyldigheten ”jamtland_harjedalen.skyldighet.npf_30_dagar” visas inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut finns skyldigheten inte kvar (familjen träffas inom 30 dagar vid NPF)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar BUP
      Och skyldigheten ”jamtland_harjedalen.skyldighet.npf_30_dagar” visas inte
      Och inget avtal tillämpas

    Scenario: I Älvdalen på andra sidan länsgränsen har ingen lovat 30 dagar (familjen träffas inom 30 dagar vid NPF)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Älvdalen
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och skyldigheten ”jamtland_harjedalen.skyldighet.npf_30_dagar” visas inte
