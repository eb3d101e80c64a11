# language: sv
Egenskap: Vägarna in i Region Västerbotten

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: vasterbotten.vag_in.kontaktcenter – Ring 1177 och välj 2

    Abstrakt Scenario: Till BUP kommer barnet genom kontaktcentret
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” viker för ”vasterbotten.vag_in.kontaktcenter”
      Och avtalet ”vasterbotten.barn_och_unga” tillämpas
      Och regeln ”vasterbotten.vag_in.kontaktcenter” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun     | dag        |
        | Umeå       | 2026-11-21 |
        | Nordmaling | 2026-11-21 |
        | Umeå       | 2026-01-01 |

    Scenario: Till första linjen kommer barnet genom samma nummer
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” viker för ”vasterbotten.vag_in.kontaktcenter”
      Och regeln ”vasterbotten.vag_in.kontaktcenter” avgör

    Scenario: Den som redan går på BUP ringer dit och inte till kontaktcentret
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.pagaende_kontakt” avgör
      Och regeln ”vasterbotten.vag_in.kontaktcenter” avgör inte

    Scenario: Vid självmordsplan går samma dag före kontaktcentret
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, svår
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup_hog_risk” avgör
      Och regeln ”vasterbotten.vag_in.kontaktcenter” avgör inte

    Scenario: Till habiliteringen går vägen inte genom kontaktcentret
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.vag_in.buh” avgör
      Och regeln ”vasterbotten.vag_in.kontaktcenter” avgör inte

    Scenario: Är kontakterna inte kända är vägen in kontaktcentret så länge
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, svår
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”vasterbotten.vag_in.kontaktcenter” avgör

    Scenario: Dagen innan avtalet börjar gäller den nationella vägen in (ring 1177 och välj 2)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”vasterbotten.vag_in.kontaktcenter” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller den nationella vägen in igen (ring 1177 och välj 2)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Umeå
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”vasterbotten.vag_in.kontaktcenter” avgör inte
      Och inget avtal tillämpas

    Scenario: I grannlänets Örnsköldsvik gäller det länets egen väg in (ring 1177 och välj 2)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örnsköldsvik
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”vasternorrland.vag_in.bup” avgör
      Och regeln ”vasterbotten.vag_in.kontaktcenter” avgör inte
