# language: sv
Egenskap: Skyldigheter enligt överenskommelsen i Västernorrland

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: vasternorrland.skyldighet.primarvarden_finns_kvar – Primärvården finns kvar om entrén stänger

    Abstrakt Scenario: Tar entrén inte emot barnet ansvarar hälsocentralen från samma dag
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”vasternorrland.skyldighet.primarvarden_finns_kvar” visas
      Och skyldigheten ”vasternorrland.skyldighet.primarvarden_finns_kvar” gäller vårdcentralen

      Exempel:
        | kommun    | dag        |
        | Sundsvall | 2026-11-21 |
        | Ånge      | 2026-11-21 |
        | Sundsvall | 2026-01-01 |

    Scenario: Artonåringen som är för gammal för entrén har kvar hälsocentralen
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”vasternorrland.skyldighet.primarvarden_finns_kvar” visas

    Scenario: Är BUP huvudansvarig behövs ingen reserv för entrén
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och skyldigheten ”vasternorrland.skyldighet.primarvarden_finns_kvar” visas inte

    Scenario: Är svårighetsgraden inte känd finns hälsocentralen som reserv så länge
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest utan känd svårighetsgrad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och skyldigheten ”vasternorrland.skyldighet.primarvarden_finns_kvar” visas

    Scenario: Dagen innan avtalet börjar finns skyldigheten inte (primärvården finns kvar om entrén stänger)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”vasternorrland.skyldighet.primarvarden_finns_kvar” visas inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut finns skyldigheten inte kvar (primärvården finns kvar om entrén stänger)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”vasternorrland.skyldighet.primarvarden_finns_kvar” visas inte
      Och inget avtal tillämpas

    Scenario: I Hudiksvall på andra sidan länsgränsen finns ingen entré (primärvården finns kvar om entrén stänger)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Hudiksvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och skyldigheten ”vasternorrland.skyldighet.primarvarden_finns_kvar” visas inte
