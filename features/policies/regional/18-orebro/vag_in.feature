# language: sv
Egenskap: Vägarna in i Region Örebro län

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: orebro.vag_in.forsta_kontakten – Första kontakten är vägen in

    Abstrakt Scenario: Till BUP kommer barnet genom Första kontakten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” viker för ”orebro.vag_in.forsta_kontakten”
      Och avtalet ”orebro.barn_och_unga” tillämpas
      Och regeln ”orebro.vag_in.forsta_kontakten” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun    | dag        |
        | Karlskoga | 2026-11-21 |
        | Örebro    | 2026-11-21 |
        | Karlskoga | 2026-01-01 |

    Scenario: Till första linjen kommer barnet genom samma väg in
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” viker för ”orebro.vag_in.forsta_kontakten”
      Och regeln ”orebro.vag_in.forsta_kontakten” avgör

    Scenario: Den som redan går på BUP ringer den som man träffar där
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.pagaende_kontakt” avgör
      Och regeln ”orebro.vag_in.forsta_kontakten” avgör inte

    Scenario: Vid självmordsplan går samma dag före Första kontakten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet nedstämdhet, svår
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup_hog_risk” avgör
      Och regeln ”orebro.vag_in.forsta_kontakten” avgör inte

    Scenario: Till NP-teamet går en remiss, inte ett samtal till Första kontakten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och regeln ”nationell.vag_in.np_team” avgör
      Och regeln ”orebro.vag_in.forsta_kontakten” avgör inte

    Scenario: Är kontakterna inte kända är vägen in Första kontakten så länge
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet nedstämdhet, svår
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”orebro.vag_in.forsta_kontakten” avgör

    Scenario: Dagen innan avtalet börjar gäller den nationella vägen in (Första kontakten är vägen in)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”orebro.vag_in.forsta_kontakten” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller den nationella vägen in igen (Första kontakten är vägen in)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”orebro.vag_in.forsta_kontakten” avgör inte
      Och inget avtal tillämpas

    Scenario: I Kristinehamn på andra sidan länsgränsen gäller den nationella vägen in (Första kontakten är vägen in)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Kristinehamn
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”orebro.vag_in.forsta_kontakten” avgör inte
