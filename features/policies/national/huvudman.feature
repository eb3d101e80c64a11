# language: sv
Egenskap: Vilken region, kommun eller skolhuvudman

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.huvudman.folkbokforing – Folkbokföringen avgör

    Abstrakt Scenario: Vården följer folkbokföringen också när barnet vistas någon annanstans
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen i Region Skåne
      Och regeln ”nationell.huvudman.folkbokforing” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Lund   | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Det placerade barnets kommun är den som har placerat det
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten i Lund
      Och regeln ”nationell.huvudman.folkbokforing” avgör inte

    Scenario: Är folkbokföringen inte känd svarar tjänsten ändå med slag av verksamhet, och frågar
      Givet ett barn på 13 år
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen
      Och svaret är preliminärt
      Och frågan om ”/registration/municipality” ställs
      Och regeln ”nationell.huvudman.folkbokforing” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Folkbokföringen avgör)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudman.placering – Kommunen som har placerat barnet ansvarar

    Abstrakt Scenario: Kommunen som har placerat barnet ansvarar, var det än är folkbokfört
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten i Lund
      Och regeln ”nationell.huvudman.placering” avgör

      Exempel:
        | kommun   | dag        |
        | Malmö    | 2026-11-21 |
        | Göteborg | 2026-11-21 |
        | Malmö    | 2025-07-01 |

    Scenario: Ett barn som bor hemma hör till sin egen kommun
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten i Malmö
      Och regeln ”nationell.huvudman.placering” avgör inte

    Scenario: Är den placerande kommunen inte känd ansvarar kommunen där barnet är folkbokfört
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten i Malmö
      Och regeln ”nationell.huvudman.placering” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kommunen som har placerat barnet ansvarar)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.huvudman.oppet_arende – Kommunen som har öppnat en utredning gör den klar

    Abstrakt Scenario: Kommunen som har öppnat utredningen gör den klar efter flytten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten i Lund
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten i Lund
      Och regeln ”nationell.huvudman.oppet_arende” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Gäller det bara föräldrastöd följer det med till den nya kommunen
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, måttlig
      Och barnet har pågående kontakt med socialtjänsten i Lund
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten i Malmö
      Och regeln ”nationell.huvudman.oppet_arende” avgör inte

    Scenario: Är kontakterna okända ansvarar kommunen där barnet bor så länge
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten i Malmö
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.huvudman.oppet_arende” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kommunen som har öppnat en utredning gör den klar)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten i Lund
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 9 år, omsorgssvikt (måttlig), pågående kontakt med socialtjänsten i Lund, omedelbar fara ja: regeln gäller inte
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och barnet har pågående kontakt med socialtjänsten i Lund
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudman.oppet_arende”

    Scenario: 9 år, brottslighet (måttlig), pågående kontakt med socialtjänsten i Lund: socialtjänsten i Lund ansvarar
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet, måttlig
      Och barnet har pågående kontakt med socialtjänsten i Lund
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten i Lund
      Och regeln ”nationell.huvudman.oppet_arende” avgör

  Regel: nationell.huvudman.asyl – Vård där barnet vistas för den som inte är folkbokförd

    Abstrakt Scenario: Det asylsökande barnet får vård av regionen där det är
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är asylsökande
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen i Västra Götalandsregionen
      Och regeln ”nationell.huvudman.asyl” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Lund   | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Den som är bosatt får vård av hemregionen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är bosatt
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen i Region Skåne
      Och regeln ”nationell.huvudman.asyl” avgör inte

    Scenario: Är rätten att vistas i landet inte känd frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är okänd
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen i Region Skåne
      Och svaret är preliminärt
      Och frågan om ”folkbokföringsstatus” ställs
      Och regeln ”nationell.huvudman.asyl” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vård där barnet vistas för den som inte är folkbokförd)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är asylsökande
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 13 år, ångest (måttlig), folkbokföringsstatus asylsökande, barnet vistas i Göteborg, BUP och socialtjänsten är oense: socialtjänsten i Malmö är medansvarig
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är asylsökande
      Och barnet vistas i Göteborg
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är socialtjänsten i Malmö medansvarig
      Och regeln ”nationell.huvudman.asyl” avgör

    Scenario: Barnet utan tillstånd får vård av regionen där det är
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”folkbokföringsstatus” är utan tillstånd
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen i Västra Götalandsregionen
      Och regeln ”nationell.huvudman.asyl” avgör

  Regel: nationell.huvudman.skola_vid_placering – Skola där det placerade barnet vistas

    Abstrakt Scenario: Det placerade barnet går i skola där det vistas
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar rektor i Malmö
      Och regeln ”nationell.huvudman.skola_vid_placering” avgör

      Exempel:
        | kommun | dag        |
        | Lund   | 2026-11-21 |
        | Eslöv  | 2026-11-21 |
        | Lund   | 2025-07-01 |

    Scenario: Ett barn som bor hemma går i skola i hemkommunen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor i Malmö
      Och regeln ”nationell.huvudman.skola_vid_placering” avgör inte

    Scenario: Är skolformen okänd för det placerade barnet frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar rektor i Malmö
      Och svaret är preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”nationell.huvudman.skola_vid_placering” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skola där det placerade barnet vistas)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 3 år, stöd i lärandet (måttlig), placerat i familjehem av Lund i Malmö enligt SoL: förskolan i Malmö ansvarar
      Givet ett barn på 3 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar förskolan i Malmö
      Och regeln ”nationell.huvudman.skola_vid_placering” avgör

    Scenario: 12 år, stöd i lärandet (måttlig), placerat i familjehem av Lund i Malmö enligt SoL, barnet går inte i någon skola: hemkommunen i Lund ansvarar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar hemkommunen i Lund
      Och regeln ”nationell.huvudman.skola_vid_placering” avgör inte

    Scenario: 12 år, stöd i lärandet (måttlig), placerat i familjehem av Lund i Malmö enligt SoL, BUP och elevhälsan är oense: elevhälsan i Malmö är medansvarig
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och BUP och elevhälsan är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är elevhälsan i Malmö medansvarig
      Och regeln ”nationell.huvudman.skola_vid_placering” avgör

  Regel: nationell.huvudman.akut – Akut hjälp där barnet är

    Abstrakt Scenario: Akut hjälp ges där barnet är
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet suicidalitet, akut
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP-akut i Västra Götalandsregionen
      Och regeln ”nationell.huvudman.akut” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Lund   | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Vård som kan vänta ges av hemregionen
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, svår
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP i Region Skåne
      Och regeln ”nationell.huvudman.akut” avgör inte

    Scenario: Är suicidaliteten av okänd grad ansvarar hemregionen så länge
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet utan känd svårighetsgrad
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar första linjen i Region Skåne
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.huvudman.akut” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Akut hjälp där barnet är)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 15 år, suicidalitet (akut), barnet vistas i Göteborg, omedelbar fara ja: SOS 112 i Västra Götalandsregionen ansvarar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet vistas i Göteborg
      Och ”omedelbar_fara” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar SOS 112 i Västra Götalandsregionen
      Och regeln ”nationell.huvudman.akut” avgör

    Scenario: 15 år, suicidalitet (akut), barnet vistas i Göteborg, pågående kontakt med socialjouren: socialjouren i Göteborg håller barnet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet vistas i Göteborg
      Och barnet har pågående kontakt med socialjouren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller socialjouren i Göteborg barnet
      Och regeln ”nationell.huvudman.akut” avgör

    Scenario: Det asylsökande barnet får akut hjälp där det är, som alla andra barn
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och ”folkbokföringsstatus” är asylsökande
      Och barnet vistas i Göteborg
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP-akut i Västra Götalandsregionen
      Och regeln ”nationell.huvudman.asyl” viker för ”nationell.huvudman.akut”
