# language: sv
Egenskap: Vägarna in i Region Jämtland Härjedalen

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: jamtland_harjedalen.vag_in.npf – Gemensam remissingång för NPF

    Abstrakt Scenario: Misstänkt NPF tas emot med en enda remiss till den gemensamma ingången
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.vag_in.buh” viker för ”jamtland_harjedalen.vag_in.npf”
      Och avtalet ”jamtland_harjedalen.jamtbus” tillämpas
      Och regeln ”jamtland_harjedalen.vag_in.npf” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun     | dag        |
        | Östersund  | 2026-11-21 |
        | Härjedalen | 2026-11-21 |
        | Östersund  | 2026-01-01 |

    Scenario: Behöver barnet också habilitering gäller den gemensamma ingången
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet NPF-utredning, måttlig
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”jamtland_harjedalen.vag_in.buh” avgör inte
      Och regeln ”jamtland_harjedalen.vag_in.npf” avgör

    Scenario: Habilitering utan utredning har sin egen väg in
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”jamtland_harjedalen.vag_in.buh” avgör
      Och regeln ”jamtland_harjedalen.vag_in.npf” avgör inte

    Scenario: Går barnet redan på BUH behövs ingen ny remiss
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet NPF-utredning, måttlig
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.vag_in.pagaende_kontakt” avgör
      Och regeln ”jamtland_harjedalen.vag_in.npf” avgör inte

    Scenario: Är åldern inte känd gäller den gemensamma ingången så länge
      Givet ett barn
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”jamtland_harjedalen.vag_in.npf” avgör

    Scenario: Dagen innan avtalet börjar gäller den nationella vägen in (gemensam remissingång för NPF)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”jamtland_harjedalen.vag_in.npf” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller den nationella vägen in igen (gemensam remissingång för NPF)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”jamtland_harjedalen.vag_in.npf” avgör inte
      Och inget avtal tillämpas

    Scenario: I Älvdalen på andra sidan länsgränsen utreder BUP, med den nationella vägen in (gemensam remissingång för NPF)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Älvdalen
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”jamtland_harjedalen.vag_in.npf” avgör inte

  Regel: jamtland_harjedalen.vag_in.buh – Egen vårdbegäran eller remiss till BUH

    Abstrakt Scenario: Till habiliteringen går det att skriva en egen vårdbegäran
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.vag_in.buh” viker för ”jamtland_harjedalen.vag_in.buh”
      Och avtalet ”jamtland_harjedalen.jamtbus” tillämpas
      Och regeln ”jamtland_harjedalen.vag_in.buh” avgör
      Och egen vårdbegäran tas emot
      Och man behöver inte ringa först

      Exempel:
        | kommun     | dag        |
        | Östersund  | 2026-11-21 |
        | Härjedalen | 2026-11-21 |
        | Östersund  | 2026-01-01 |

    Scenario: Misstänkt NPF har den gemensamma ingången
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”jamtland_harjedalen.vag_in.npf” avgör
      Och regeln ”jamtland_harjedalen.vag_in.buh” avgör inte

    Scenario: Väntar barnet redan på BUH skickas ingen ny vårdbegäran
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har väntande kontakt med BUH sedan 2026-10-12
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.vag_in.vantar” avgör
      Och regeln ”jamtland_harjedalen.vag_in.buh” avgör inte

    Scenario: Är barnets andra behov inte känt gäller den nationella vägen till BUH så länge
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har ett behov som inte är känt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och svaret är preliminärt
      Och frågan om ”behov” ställs
      Och regeln ”nationell.vag_in.buh” avgör
      Och regeln ”jamtland_harjedalen.vag_in.buh” avgör inte

    Scenario: Dagen innan avtalet börjar gäller den nationella vägen in (egen vårdbegäran eller remiss till BUH)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.vag_in.buh” avgör
      Och regeln ”jamtland_harjedalen.vag_in.buh” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller den nationella vägen in igen (egen vårdbegäran eller remiss till BUH)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Östersund
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.vag_in.buh” avgör
      Och regeln ”jamtland_harjedalen.vag_in.buh” avgör inte
      Och inget avtal tillämpas

    Scenario: I Älvdalen på andra sidan länsgränsen gäller den nationella vägen till habiliteringen (egen vårdbegäran eller remiss till BUH)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Älvdalen
      Och barnet har behovet habilitering vid NPF, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och regeln ”nationell.vag_in.buh” avgör
      Och regeln ”jamtland_harjedalen.vag_in.buh” avgör inte
