# language: sv
Egenskap: Barnhälsoteam i Lindesberg

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: lindesberg.skyldighet.barnhalsoteam – Barnhälsoteamet, 0–6 år

    Abstrakt Scenario: För en treåring med lindrig oro frågar BVC föräldrarna om barnhälsoteamet
      Givet ett barn på 3 år
      Och barnet är folkbokfört i Lindesberg
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BVC
      Och skyldigheten ”lindesberg.skyldighet.barnhalsoteam” visas
      Och skyldigheten ”lindesberg.skyldighet.barnhalsoteam” gäller BVC

      Exempel:
        | dag        |
        | 2026-11-21 |
        | 2026-01-01 |

    Scenario: Sexåringen är den äldsta som teamet möter
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Lindesberg
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och skyldigheten ”lindesberg.skyldighet.barnhalsoteam” visas

    Scenario: Vid oro för omsorgen ersätter teamet inte orosanmälan
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Lindesberg
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och en orosanmälan krävs
      Och skyldigheten ”lindesberg.skyldighet.barnhalsoteam” visas

    Scenario: Vid våld frågas socialtjänsten först, och ingen tar upp teamet med föräldrarna
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Lindesberg
      Och barnet har behovet våld, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och en orosanmälan krävs
      Och skyldigheten ”lindesberg.skyldighet.barnhalsoteam” visas inte

    Scenario: I akut läge väntar ingen på ett team som möts var tredje månad
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Lindesberg
      Och barnet har behovet kroppsliga besvär, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar barnmottagningen
      Och skyldigheten ”lindesberg.skyldighet.barnhalsoteam” visas inte

    Scenario: Sjuåringen är för gammal för barnhälsoteamet
      Givet ett barn på 7 år
      Och barnet är folkbokfört i Lindesberg
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och skyldigheten ”lindesberg.skyldighet.barnhalsoteam” visas inte

    Scenario: Stöd i förskolan ordnas utan barnhälsoteamet
      Givet ett barn på 4 år
      Och barnet är folkbokfört i Lindesberg
      Och barnet har behovet stöd i lärandet, lindrig
      Och barnet går i förskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar förskolan
      Och skyldigheten ”lindesberg.skyldighet.barnhalsoteam” visas inte

    Scenario: Är åldern inte känd väntar tjänsten med barnhälsoteamet
      Givet ett barn
      Och barnet är folkbokfört i Lindesberg
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”ålder” ställs
      Och skyldigheten ”lindesberg.skyldighet.barnhalsoteam” visas inte

    Scenario: Dagen innan avtalet börjar finns skyldigheten inte (Barnhälsoteamet, 0–6 år)
      Givet ett barn på 3 år
      Och barnet är folkbokfört i Lindesberg
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar BVC
      Och skyldigheten ”lindesberg.skyldighet.barnhalsoteam” visas inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut finns skyldigheten inte kvar (Barnhälsoteamet, 0–6 år)
      Givet ett barn på 3 år
      Och barnet är folkbokfört i Lindesberg
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar BVC
      Och skyldigheten ”lindesberg.skyldighet.barnhalsoteam” visas inte
      Och inget avtal tillämpas

    Scenario: I grannkommunen Nora finns inget barnhälsoteam (Barnhälsoteamet, 0–6 år)
      Givet ett barn på 3 år
      Och barnet är folkbokfört i Nora
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BVC
      Och skyldigheten ”lindesberg.skyldighet.barnhalsoteam” visas inte

    Abstrakt Scenario: 3 år, olika behov: regeln gäller
      Givet ett barn på 3 år
      Och barnet är folkbokfört i Lindesberg
      Och barnet har behovet <behov>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas regeln ”lindesberg.skyldighet.barnhalsoteam”

      Exempel:
        | behov                         |
        | kroppsliga besvär, lindrig    |
        | habilitering vid NPF, måttlig |
