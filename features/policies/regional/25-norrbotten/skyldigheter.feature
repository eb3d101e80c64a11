# language: sv
Egenskap: Skyldigheter enligt Norrbus

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: norrbotten.skyldighet.samordnare – Samordnare enligt Norrbus

    Abstrakt Scenario: En samordnare utses när första linjen ansvarar och socialtjänsten redan har ett ärende
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”norrbotten.skyldighet.samordnare” visas

      Exempel:
        | kommun | dag        |
        | Piteå  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Piteå  | 2026-01-01 |

    Scenario: En samordnare utses när barnet behöver både vård och stöd från kommunen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och socialtjänsten är medansvarig
      Och skyldigheten ”norrbotten.skyldighet.samordnare” visas

    Scenario: En samordnare utses när barnet behöver socialtjänstens stöd och redan går i vården
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet insatser på hemmaplan, måttlig
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och skyldigheten ”norrbotten.skyldighet.samordnare” visas

    Scenario: En samordnare utses när samordning är behovet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet samordning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och skyldigheten ”norrbotten.skyldighet.samordnare” visas

    Scenario: En samordnare utses vid svår skolfrånvaro, också när bara skolan är med
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet skolfrånvaro, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och skyldigheten ”norrbotten.skyldighet.samordnare” visas

    Scenario: Måttlig skolfrånvaro klarar skolan själv
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet skolfrånvaro, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor
      Och skyldigheten ”norrbotten.skyldighet.samordnare” visas inte

    Scenario: Är socialtjänstens ärende avslutat räcker vården
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, lindrig
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”norrbotten.skyldighet.samordnare” visas inte

    Scenario: I akut läge handlar man först
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet suicidalitet, akut
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och skyldigheten ”norrbotten.skyldighet.samordnare” visas inte

    Scenario: Är kontakterna inte kända frågar tjänsten om fler är med
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, lindrig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och skyldigheten ”norrbotten.skyldighet.samordnare” visas inte

    Scenario: Dagen innan avtalet börjar finns skyldigheten inte (samordnare enligt Norrbus)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”norrbotten.skyldighet.samordnare” visas inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut finns skyldigheten inte kvar (samordnare enligt Norrbus)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”norrbotten.skyldighet.samordnare” visas inte
      Och inget avtal tillämpas

    Scenario: I grannlänets Skellefteå gäller inte Norrbus (samordnare enligt Norrbus)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Skellefteå
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”norrbotten.skyldighet.samordnare” visas inte

    Abstrakt Scenario: 13 år, olika behov, olika kontakter: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet <behov>
      Och barnet har pågående kontakt med <kontakt>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”norrbotten.skyldighet.samordnare”

      Exempel:
        | behov                 | kontakt        |
        | skolfrånvaro, måttlig | socialtjänsten |
        | föräldrastöd, lindrig | socialtjänsten |
        | våld, svår            | socialtjänsten |
        | ångest, lindrig       | BUP            |
