# language: sv
Egenskap: Skyldigheter enligt överenskommelsen i Västerbotten

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: vasterbotten.skyldighet.gemensam_bedomning – Bedöm tillsammans i stället för att avvisa

    Abstrakt Scenario: Är en remiss avvisad bedömer första linjen och BUP barnet tillsammans
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och vårdcentralen har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och skyldigheten ”vasterbotten.skyldighet.gemensam_bedomning” visas

      Exempel:
        | kommun     | dag        |
        | Umeå       | 2026-11-21 |
        | Nordmaling | 2026-11-21 |
        | Umeå       | 2026-01-01 |

    Scenario: Också när första linjen leder bedömer de tillsammans
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig
      Och elevhälsan har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”vasterbotten.skyldighet.gemensam_bedomning” visas

    Scenario: En remiss som väntar på svar är inte avvisad
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, svår
      Och vårdcentralen har skickat en remiss till BUP 2025-10-01 som är obesvarad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och skyldigheten ”vasterbotten.skyldighet.gemensam_bedomning” visas inte

    Scenario: Leder habiliteringen är det inte en fråga för första linjen och BUP
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet habilitering vid NPF, måttlig
      Och vårdcentralen har skickat en remiss till BUH 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och skyldigheten ”vasterbotten.skyldighet.gemensam_bedomning” visas inte

    Scenario: Är remisserna inte kända frågar tjänsten efter dem
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, måttlig
      Och barnets remisser är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/referral_history” ställs
      Och skyldigheten ”vasterbotten.skyldighet.gemensam_bedomning” visas inte

    Scenario: Dagen innan avtalet börjar finns skyldigheten inte (bedöm tillsammans i stället för att avvisa)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, svår
      Och vårdcentralen har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar BUP
      Och skyldigheten ”vasterbotten.skyldighet.gemensam_bedomning” visas inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut finns skyldigheten inte kvar (bedöm tillsammans i stället för att avvisa)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, svår
      Och vårdcentralen har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar BUP
      Och skyldigheten ”vasterbotten.skyldighet.gemensam_bedomning” visas inte
      Och inget avtal tillämpas

    Scenario: I grannlänets Örnsköldsvik finns ingen gemensam bedömning (bedöm tillsammans i stället för att avvisa)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örnsköldsvik
      Och barnet har behovet nedstämdhet, svår
      Och vårdcentralen har skickat en remiss till BUP 2025-10-01 som är avvisad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och skyldigheten ”vasterbotten.skyldighet.gemensam_bedomning” visas inte
