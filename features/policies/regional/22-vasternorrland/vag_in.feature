# language: sv
Egenskap: Vägarna in i Region Västernorrland

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: vasternorrland.vag_in.entren – Barn- och ungdomsentrén, 7–17 år

    Abstrakt Scenario: Trettonåringen med lindrig ångest kommer in genom entrén
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” viker för ”vasternorrland.vag_in.entren”
      Och avtalet ”vasternorrland.barn_och_unga” tillämpas
      Och regeln ”vasternorrland.vag_in.entren” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun    | dag        |
        | Sundsvall | 2026-11-21 |
        | Ånge      | 2026-11-21 |
        | Sundsvall | 2026-01-01 |

    Scenario: Sjuåringen är den yngsta som entrén tar emot
      Givet ett barn på 7 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”vasternorrland.vag_in.entren” avgör

    Scenario: Månaden före artonårsdagen är vägen in fortfarande entrén
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”vasternorrland.vag_in.entren” avgör

    Scenario: Sexåringen är för ung för entrén
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”vasternorrland.vag_in.entren” avgör inte

    Scenario: Artonåringen är för gammal för entrén
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”vasternorrland.vag_in.entren” avgör inte

    Scenario: Träffar första linjen redan barnet ringer man dit
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.pagaende_kontakt” avgör
      Och regeln ”vasternorrland.vag_in.entren” avgör inte

    Scenario: Är åldern inte känd gäller den nationella vägen in så länge
      Givet ett barn
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”vasternorrland.vag_in.entren” avgör inte

    Scenario: Dagen innan avtalet börjar gäller den nationella vägen in (Barn- och ungdomsentrén, 7–17 år)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”vasternorrland.vag_in.entren” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller den nationella vägen in igen (Barn- och ungdomsentrén, 7–17 år)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”vasternorrland.vag_in.entren” avgör inte
      Och inget avtal tillämpas

    Scenario: I Hudiksvall på andra sidan länsgränsen gäller den nationella vägen in (Barn- och ungdomsentrén, 7–17 år)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Hudiksvall
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”vasternorrland.vag_in.entren” avgör inte

  Regel: vasternorrland.vag_in.bup – Egen vårdbegäran eller remiss till BUP

    Abstrakt Scenario: Till BUP går det att skriva en egen vårdbegäran
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” viker för ”vasternorrland.vag_in.bup”
      Och avtalet ”vasternorrland.barn_och_unga” tillämpas
      Och regeln ”vasternorrland.vag_in.bup” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun    | dag        |
        | Sundsvall | 2026-11-21 |
        | Ånge      | 2026-11-21 |
        | Sundsvall | 2026-01-01 |

    Scenario: Står barnet redan i kö till BUP skickas ingen ny remiss
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet nedstämdhet, svår
      Och barnet har väntande kontakt med BUP sedan 2026-10-12
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.vantar” avgör
      Och regeln ”vasternorrland.vag_in.bup” avgör inte

    Scenario: Vid självmordsplan går samma dag före länets väg in
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet nedstämdhet, svår
      Och ”självmordsrisk” är självmordsplan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup_hog_risk” avgör
      Och regeln ”vasternorrland.vag_in.bup” avgör inte

    Scenario: Lindrig nedstämdhet tas in genom entrén
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet nedstämdhet, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”vasternorrland.vag_in.entren” avgör
      Och regeln ”vasternorrland.vag_in.bup” avgör inte

    Scenario: Är kontakterna inte kända gäller länets väg in så länge
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet nedstämdhet, svår
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”vasternorrland.vag_in.bup” avgör

    Scenario: Dagen innan avtalet börjar gäller den nationella vägen in (egen vårdbegäran eller remiss till BUP)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”vasternorrland.vag_in.bup” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller den nationella vägen in igen (egen vårdbegäran eller remiss till BUP)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Sundsvall
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”vasternorrland.vag_in.bup” avgör inte
      Och inget avtal tillämpas

    Scenario: I Hudiksvall på andra sidan länsgränsen gäller den nationella vägen in (egen vårdbegäran eller remiss till BUP)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Hudiksvall
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”vasternorrland.vag_in.bup” avgör inte
