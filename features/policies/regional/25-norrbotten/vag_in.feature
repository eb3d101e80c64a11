# language: sv
Egenskap: Vägarna in i Region Norrbotten

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: norrbotten.vag_in.barn_och_ungdomshalsan – Barn- och ungdomshälsan, 6–17 år

    Abstrakt Scenario: Trettonåringen med lindrig ångest kommer in genom Barn- och ungdomshälsan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” viker för ”norrbotten.vag_in.barn_och_ungdomshalsan”
      Och avtalet ”norrbotten.norrbus” tillämpas
      Och regeln ”norrbotten.vag_in.barn_och_ungdomshalsan” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Piteå  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Piteå  | 2026-01-01 |

    Scenario: Sexåringen är den yngsta som Barn- och ungdomshälsan tar emot
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”norrbotten.vag_in.barn_och_ungdomshalsan” avgör

    Scenario: Femåringen går vägen för de minsta barnen
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”norrbotten.vag_in.smabarn” avgör
      Och regeln ”norrbotten.vag_in.barn_och_ungdomshalsan” avgör inte

    Scenario: Artonåringen är för gammal för Barn- och ungdomshälsan
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”norrbotten.vag_in.barn_och_ungdomshalsan” avgör inte

    Scenario: Svår ångest hör till BUP, som har den nationella vägen in
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och regeln ”nationell.vag_in.bup” avgör
      Och regeln ”norrbotten.vag_in.barn_och_ungdomshalsan” avgör inte

    Scenario: Är åldern inte känd gäller den nationella vägen in så länge
      Givet ett barn
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”norrbotten.vag_in.barn_och_ungdomshalsan” avgör inte

    Scenario: Dagen innan avtalet börjar gäller den nationella vägen in (Barn- och ungdomshälsan, 6–17 år)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”norrbotten.vag_in.barn_och_ungdomshalsan” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller den nationella vägen in igen (Barn- och ungdomshälsan, 6–17 år)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”norrbotten.vag_in.barn_och_ungdomshalsan” avgör inte
      Och inget avtal tillämpas

    Scenario: I grannlänets Skellefteå gäller det länets egen väg in (Barn- och ungdomshälsan, 6–17 år)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Skellefteå
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”vasterbotten.vag_in.kontaktcenter” avgör
      Och regeln ”norrbotten.vag_in.barn_och_ungdomshalsan” avgör inte

    Scenario: 17 år och 11 månader, ångest (lindrig): regeln gäller
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”norrbotten.vag_in.barn_och_ungdomshalsan”

  Regel: norrbotten.vag_in.smabarn – Psykologer för de minsta barnen, 0–5 år

    Abstrakt Scenario: Femåringens måttliga ångest tas emot av psykologerna genom BVC
      Givet ett barn på 5 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” viker för ”norrbotten.vag_in.smabarn”
      Och avtalet ”norrbotten.norrbus” tillämpas
      Och regeln ”norrbotten.vag_in.smabarn” avgör
      Och egen vårdbegäran tas emot
      Och man ska ringa först

      Exempel:
        | kommun | dag        |
        | Piteå  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Piteå  | 2026-01-01 |

    Scenario: Sexåringen går till Barn- och ungdomshälsan
      Givet ett barn på 6 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”norrbotten.vag_in.barn_och_ungdomshalsan” avgör
      Och regeln ”norrbotten.vag_in.smabarn” avgör inte

    Scenario: Lindrig ångest hos femåringen stannar på BVC
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BVC
      Och regeln ”nationell.vag_in.bvc” avgör
      Och regeln ”norrbotten.vag_in.smabarn” avgör inte

    Scenario: Är det inte känt hur gammalt barnet är väntar tjänsten med vägen för de minsta
      Givet ett barn
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”ålder” ställs
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”norrbotten.vag_in.smabarn” avgör inte

    Scenario: Dagen innan avtalet börjar gäller den nationella vägen in (psykologer för de minsta barnen, 0–5 år)
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”norrbotten.vag_in.smabarn” avgör inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut gäller den nationella vägen in igen (psykologer för de minsta barnen, 0–5 år)
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Piteå
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”nationell.vag_in.forsta_linjen” avgör
      Och regeln ”norrbotten.vag_in.smabarn” avgör inte
      Och inget avtal tillämpas

    Scenario: I grannlänets Skellefteå har de minsta barnen det länets väg in (psykologer för de minsta barnen, 0–5 år)
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Skellefteå
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och regeln ”vasterbotten.vag_in.kontaktcenter” avgör
      Och regeln ”norrbotten.vag_in.smabarn” avgör inte
